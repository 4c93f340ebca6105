"""Types of fields in generated records, and the hook that reads them.

msgspec refuses date and time texts that real servers send (`9999-12-31T23:59:59.9999999` rounds up past the last
year, `2008-04-10` has no time) and offers no hook for `datetime`. `Timestamp`, `Date` and `Lenient` are therefore
markers at run time: msgspec does not know them, asks `decode_hook`, and accepts what the hook gives because each
marker says that values of the plain type are its instances. Type checkers see the plain types.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from enum import Enum
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Generic,
    TypeAlias,
    TypeVar,
    dataclass_transform,
    get_args,
    get_origin,
)
from uuid import UUID

from msgspec import UNSET, Struct, StructMeta, UnsetType, field

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
    """Makes every record keyword-only; msgspec does not hand that setting down to subclasses."""

    def __new__(
        mcls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **config: Any
    ) -> _ModelMeta:
        config.setdefault("kw_only", True)
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

    def __repr__(self) -> str:
        return "Secret('***')"


if TYPE_CHECKING:
    from collections.abc import Callable

    Timestamp: TypeAlias = datetime
    Date: TypeAlias = date
    Guid: TypeAlias = UUID
    Lenient = Annotated[T, "lenient"]
else:

    class _TimestampMeta(type):
        def __instancecheck__(cls, instance):
            return isinstance(instance, datetime)

    class Timestamp(metaclass=_TimestampMeta):
        """A moment; a `datetime` that always knows its offset (text without one is UTC)."""

    class _DateMeta(type):
        def __instancecheck__(cls, instance):
            return isinstance(instance, date)

    class Date(metaclass=_DateMeta):
        """A calendar day; a `date`. A full date and time is accepted and gives its day as written."""

    class _GuidMeta(type):
        def __instancecheck__(cls, instance):
            return isinstance(instance, UUID)

    class Guid(metaclass=_GuidMeta):
        """A `uuid.UUID`; braces around it and missing hyphens are accepted."""

    class _LenientMeta(type):
        def __instancecheck__(cls, instance):
            return isinstance(instance, Enum)

    class Lenient(Generic[T], metaclass=_LenientMeta):
        """An enumeration read from text or number alike, by the enumeration's own lookup."""


def read_timestamp(value: object) -> datetime:
    """The moment that an ISO 8601 text names; digits beyond microseconds are cut off, never rounded.

    Raises TypeError for anything but text, ValueError for text of another form.
    """
    if not isinstance(value, str):
        raise TypeError(f"Expected a date and time as text, got {type(value).__name__}")
    moment = datetime.fromisoformat(value)
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def read_date(value: object) -> date:
    """The day that an ISO 8601 date, or date and time, names.

    Raises TypeError for anything but text, ValueError for text of another form.
    """
    if not isinstance(value, str):
        raise TypeError(f"Expected a date as text, got {type(value).__name__}")
    return datetime.fromisoformat(value).date()


def read_guid(value: object) -> UUID:
    """The identifier that a text names, with or without hyphens and braces.

    Raises TypeError for anything but text, ValueError for text of another form.
    """
    if not isinstance(value, str):
        raise TypeError(f"Expected an identifier as text, got {type(value).__name__}")
    return UUID(value)


def _read_secret(value: object) -> Secret:
    if not isinstance(value, str):
        raise TypeError(f"Expected text, got {type(value).__name__}")
    return Secret(value)


_READERS: dict[object, Callable[[Any], object]] = {
    Timestamp: read_timestamp,
    Date: read_date,
    Guid: read_guid,
    Secret: _read_secret,
}


def decode_hook(kind: Any, value: object) -> object:
    """Read a value of a type that msgspec does not know; given to decoders and to `msgspec.convert`.

    Raises TypeError or ValueError when the value does not fit; msgspec adds the place.
    """
    reader = _READERS.get(kind)
    if reader is None:
        if get_origin(kind) is not Lenient:
            raise TypeError(f"No reader for {kind!r}")
        # As many entries as there are enumerations in use, so the table stays small.
        reader = _READERS[kind] = get_args(kind)[0]
    return reader(value)
