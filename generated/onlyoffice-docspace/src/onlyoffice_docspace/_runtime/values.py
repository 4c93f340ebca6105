"""Types of fields in generated records, and the hook that reads them.

msgspec refuses date and time texts that real servers send (`9999-12-31T23:59:59.9999999` rounds up past the last
year, `2008-04-10` has no time) and offers no hook for `datetime`. `Timestamp`, `Date` and `Lenient` are therefore
markers at run time: msgspec does not know them, asks `decode_hook`, and accepts what the hook gives because each
marker says that values of the plain type are its instances. Type checkers see the plain types.

A list has thousands of such values, so nothing but the reading itself is Python code: the hook calls the marker with
the value, and the marker's metaclass has the reader and the check of instances as they are.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from enum import Enum
from functools import cache, lru_cache
from operator import call
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Final,
    Self,
    TypeAlias,
    TypeVar,
    cast,
    dataclass_transform,
)
from uuid import UUID

from msgspec import (
    UNSET,
    Struct,
    StructMeta,
    UnsetType,
    ValidationError,
    convert,
    field,
)

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "UNSET",
    "Date",
    "Guid",
    "Lenient",
    "Model",
    "Secret",
    "Timestamp",
    "Unset",
    "decode_hook",
    "read_date",
    "read_guid",
    "read_timestamp",
]

T = TypeVar("T")

Unset: TypeAlias = UnsetType
"""The type of `UNSET`: a field that is absent, where absent and null mean different things."""


@dataclass_transform(kw_only_default=True, field_specifiers=(field,))
class _ModelMeta(StructMeta):
    """Makes every record keyword-only; msgspec does not hand that setting down to subclasses.

    Records are not looked through for garbage that refers to itself, which takes a tenth of the time of reading a long
    list; those whose types let them hold themselves say `gc=True`.
    """

    def __new__(
        mcls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **config: Any
    ) -> _ModelMeta:
        config.setdefault("kw_only", True)
        config.setdefault("gc", False)
        return super().__new__(mcls, name, bases, namespace, **config)


# Said twice because type checkers look in different places: mypy at the class, pyright at the metaclass.
@dataclass_transform(kw_only_default=True, field_specifiers=(field,))
class Model(Struct, metaclass=_ModelMeta, omit_defaults=True):
    """Base of records that come from or go to a server.

    Fields are keywords; unknown fields of an answer are ignored; fields at their default are not sent.
    """


class Secret(str):
    """Text whose `repr` does not show it. `str()` and formatting give the text itself."""

    __slots__ = ()

    def __new__(cls, value: str = "") -> Self:
        """Raises TypeError for anything but text."""
        if not isinstance(cast("object", value), str):
            raise TypeError(f"Expected text, got {type(value).__name__}")
        return super().__new__(cls, value)

    def __repr__(self) -> str:
        return "Secret('***')"


def read_timestamp(value: Any) -> datetime:
    """The moment that an ISO 8601 text names; digits beyond microseconds are cut off, never rounded.

    Raises TypeError for anything but text, ValueError for text of another form.
    """
    try:
        moment = datetime.fromisoformat(value)
    except TypeError:
        raise TypeError(f"Expected a date and time as text, got {type(value).__name__}") from None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def read_date(value: object) -> date:
    """The day that an ISO 8601 date, or date and time, names.

    Raises TypeError for anything but text, ValueError for text of another form.
    """
    if not isinstance(value, str):
        raise TypeError(f"Expected a date as text, got {type(value).__name__}")
    return datetime.fromisoformat(value).date()


# The same people stand in most entries of a list.
@lru_cache(maxsize=1024)
def read_guid(value: object) -> UUID:
    """The identifier that a text names, with or without hyphens and braces.

    Raises TypeError for anything but text, ValueError for text of another form.
    """
    if not isinstance(value, str):
        raise TypeError(f"Expected an identifier as text, got {type(value).__name__}")
    try:
        # In C; the standard library's constructor, which also reads the rarer forms, takes five times as long.
        return convert(value, UUID)
    except ValidationError:
        return UUID(value)


class _Members(dict[object, Enum]):
    """The members of an enumeration by all that they are written as; the rest is for its own lookup."""

    def __init__(self, kind: type[Enum]) -> None:
        self._kind = kind
        for member in kind:
            for spelling in (member.value, *getattr(member, "_spellings", ())):
                self[spelling] = kind(spelling)

    def __missing__(self, value: object) -> Enum:
        return self._kind(value)


if TYPE_CHECKING:
    Timestamp: TypeAlias = datetime
    Date: TypeAlias = date
    Guid: TypeAlias = UUID
    Lenient = Annotated[T, "lenient"]
else:

    def _marker(name, kind, read):
        """The metaclass of a marker that stands for `kind` and whose values `read` reads."""
        # Bound methods of a type written in C: Python's own protocol calls them without a frame.
        namespace = {"__call__": staticmethod(read), "__instancecheck__": kind.__instancecheck__}
        return type(name, (type,), namespace)

    class Timestamp(metaclass=_marker("_Timestamp", datetime, read_timestamp)):
        """A moment; a `datetime` that always knows its offset (text without one is UTC)."""

    class Date(metaclass=_marker("_Date", date, read_date)):
        """A calendar day; a `date`. A full date and time is accepted and gives its day as written."""

    class Guid(metaclass=_marker("_Guid", UUID, read_guid)):
        """A `uuid.UUID`; braces around it and missing hyphens are accepted."""

    class Lenient:
        """An enumeration read from text or number alike, by the enumeration's own lookup."""

        # Bounded by the number of enumerations.
        @classmethod
        @cache
        def __class_getitem__(cls, kind):
            meta = _marker("_Lenient", kind, _Members(kind).__getitem__)
            return meta(f"Lenient[{kind.__qualname__}]", (cls,), {"enumeration": kind})


decode_hook: Final = cast("Callable[[Any, object], object]", call)
"""Reads a value of a type that msgspec does not know; given to decoders and to `msgspec.convert`.

Raises TypeError or ValueError when the value does not fit; msgspec adds the place.
"""
