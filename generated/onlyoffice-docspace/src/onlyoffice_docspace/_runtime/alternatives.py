"""Reading one of several types that have no tag and look alike on the wire, such as two objects.

msgspec refuses unions of such types, so `OneOf` is a marker at run time, as those of `values` are; type checkers see the
union. A value is read as each alternative. Those fit whose required members are there and whose constants have their value;
of several that fit, the best is taken, always the same one for the same value:

1. the one that leaves the fewest members unread, however deep, where a map counts as knowing none;
2. the one with the most required and constant members;
3. the one that says more of a text: a moment, an id or a listed value before plain text before a value that is not listed;
4. the one that is described first.

Values that fit as they are come before those where a number stands in a text.
"""

from __future__ import annotations

import threading
from enum import Enum
from functools import lru_cache
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Final,
    NamedTuple,
    TypeAlias,
    TypeVar,
    cast,
    get_args,
)

from msgspec import NODEFAULT, Struct, ValidationError, convert
from msgspec.structs import fields

from .values import decode_hook

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

__all__ = ["Attempt", "Candidates", "OneOf", "one_of", "options_of"]

T = TypeVar("T")

if TYPE_CHECKING:
    OneOf = Annotated[T, "one of"]

    def one_of(union: object) -> object:
        """`OneOf[union]` as a value, which type checkers want to be called for."""

else:

    class _OneOf(type):
        """Its classes are read by their reader, and take any value for theirs."""

        def __call__(cls, value):
            return cls.read(value)

        def __instancecheck__(cls, instance):
            return True

    class OneOf:
        """A union that is read by what fits best."""

        def __class_getitem__(cls, union):
            options = get_args(union)
            read = staticmethod(_reader_of(options))
            namespace = {"__doc__": cls.__doc__, "options": options, "read": read}
            return _OneOf(f"OneOf[{union}]", (cls,), namespace)

    def one_of(union):
        return OneOf[union]


class _Fit(NamedTuple):
    """How far a value is from what was read of it; the smallest is the best."""

    unread: int = 0
    required: int = 0
    """Counted below zero."""
    vague: int = 0

    def plus(self, other: _Fit) -> _Fit:
        return _Fit(
            self.unread + other.unread,
            self.required + other.required,
            self.vague + other.vague,
        )


Attempt: TypeAlias = tuple[int, object, object]
"""The number of an alternative, what it is to read, and the value as it is by itself."""

_Choice: TypeAlias = tuple[_Fit, int, object]


class _Member(NamedTuple):
    attribute: str
    counts: bool
    """Whether it is required or constant."""
    constant: object
    """NODEFAULT where it may have any value."""


_EXACT = _Fit()


def options_of(kind: object) -> tuple[object, ...]:
    """The alternatives of `OneOf[A | B]`; none of any other type."""
    is_marked = isinstance(kind, type) and issubclass(kind, cast("type", OneOf))
    options: tuple[object, ...] = getattr(kind, "options", ()) if is_marked else ()
    return options


class _Memory(threading.local):
    """What a thread has read of the outermost value that it is at, by the alternatives and the value.

    Each alternative around a value reads it again, so without this a value deep inside takes exponential time.
    """

    def __init__(self) -> None:
        self.depth = 0
        self.known: dict[tuple[int, int], _Choice | None] = {}


_MEMORY: Final = _Memory()


def _reader_of(options: tuple[Any, ...]) -> Callable[[object], object]:
    """What reads a value as the best of the alternatives; it raises ValueError when none fits."""
    alternatives = [option for option in options if option is not type(None)]
    nullable = len(alternatives) < len(options)

    def best(attempts: Iterable[Attempt], *, strict: bool) -> _Choice | None:
        found: list[_Choice] = []
        for place, given, seen in attempts:
            try:
                result: object = convert(
                    given, alternatives[place], strict=strict, dec_hook=decode_hook
                )
            except ValidationError:
                continue
            fit = _fit(result, seen)
            if fit is not None:
                found.append((fit, place, result))
        return min(found, key=lambda each: each[:2]) if found else None

    def chosen(value: object) -> _Choice | None:
        if isinstance(value, Candidates):
            return best(value.attempts, strict=False)
        attempts = [(place, value, value) for place in range(len(alternatives))]
        return best(attempts, strict=True) or best(attempts, strict=False)

    def read(value: object) -> object:
        if value is None and nullable:
            return None
        memory = _MEMORY
        # What is inside the outermost value lives as long as that, so nothing else gets its number meanwhile.
        key = (id(alternatives), id(value))
        if key in memory.known:
            choice = memory.known[key]
        else:
            memory.depth += 1
            try:
                choice = memory.known[key] = chosen(value)
            finally:
                memory.depth -= 1
                if not memory.depth:
                    memory.known.clear()
        if choice is None:
            names = ", ".join(getattr(option, "__name__", str(option)) for option in alternatives)
            raise ValueError(f"Expected one of {names}, got what is none of them")
        return choice[2]

    return read


class Candidates(NamedTuple):
    """A value that each alternative reads in its own way, as those of XML, where everything is text."""

    attempts: Sequence[Attempt]


def _fit(result: object, value: object) -> _Fit | None:
    """How well a value fits what was read of it; None when a constant has another value."""
    if isinstance(result, Struct) and isinstance(value, dict):
        return _fit_of_record(result, cast("dict[str, object]", value))
    if isinstance(result, dict) and isinstance(value, dict):
        read = cast("dict[object, object]", result)
        pairs = zip(read.values(), cast("dict[str, object]", value).values(), strict=True)
        return _sum(_Fit(unread=len(read)), pairs)
    if isinstance(result, list) and isinstance(value, list):
        items = zip(cast("list[object]", result), cast("list[object]", value), strict=True)
        return _sum(_EXACT, items)
    if isinstance(result, Enum):
        return _EXACT if getattr(result, "is_known", True) else _Fit(vague=2)
    return _Fit(vague=1) if isinstance(result, str) else _EXACT


def _fit_of_record(record: Struct, value: dict[str, object]) -> _Fit | None:
    members = _members(type(record))
    tag = record.__struct_config__.tag_field
    known = [(members[name], given) for name, given in value.items() if name in members]
    for member, _ in known:
        if member.constant is not NODEFAULT and (
            getattr(record, member.attribute) != member.constant
        ):
            return None
    required = sum(member.counts for member, _ in known) + (tag in value)
    start = _Fit(len(value) - len(known) - (tag in value and tag not in members), -required)
    return _sum(start, ((getattr(record, member.attribute), given) for member, given in known))


def _sum(fit: _Fit, pairs: Any) -> _Fit | None:
    for result, value in pairs:
        more = _fit(result, value)
        if more is None:
            return None
        fit = fit.plus(more)
    return fit


# Records are those of a package; the bound is for made-up ones.
@lru_cache(maxsize=4096)
def _members(kind: type[Struct]) -> Mapping[str, _Member]:
    """The members of a record by their names on the wire. Only constants are made by a factory."""
    found: dict[str, _Member] = {}
    for each in fields(kind):
        factory: Any = each.default_factory
        constant: object = NODEFAULT if factory is NODEFAULT else factory()
        counts = each.required or constant is not NODEFAULT
        found[each.encode_name] = _Member(each.name, counts, constant)
    return found
