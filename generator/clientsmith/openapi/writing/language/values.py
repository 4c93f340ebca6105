"""Small values as the language writes them: times, paths of keys, one or several, and type expressions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from clientsmith.description.linker.context import seconds
from clientsmith.description.type_expression import MAX_LENGTH
from clientsmith.model.types import ListOf, MapOf, Named, Nullable, OneOf, Primitive

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.model.types import Deprecation, Earlier, TypeRef

__all__ = [
    "deprecation_data",
    "dotted",
    "duration",
    "earlier_data",
    "expression",
    "given",
    "one_or_many",
]

T = TypeVar("T")

# The largest first, so that ten minutes are `10m` and not `600s`.
_UNITS = (("d", 86400.0), ("h", 3600.0), ("m", 60.0), ("s", 1.0), ("ms", 0.001))
_MOST_DIGITS = 6


def given(data: Mapping[str, Any]) -> dict[str, Any]:
    """Return the members that say something: not None, and not an empty collection."""
    return {
        key: value
        for key, value in data.items()
        if value is not None and not (isinstance(value, tuple | list | dict) and not value)
    }


def duration(time: float | None) -> str | float | None:
    """Write a time in seconds so that reading it gives the same number; None stays None."""
    if time is None:
        return None
    for digits in (0, 3):
        for unit, length in _UNITS:
            number = f"{time / length:.{digits}f}"
            if digits:
                number = number.rstrip("0").rstrip(".")
            whole = number.partition(".")[0]
            text = f"{number}{unit}"
            if len(whole) <= _MOST_DIGITS and (digits or whole != "0") and seconds(text) == time:
                return text
    return time


def dotted(path: tuple[str, ...]) -> str | None:
    """Write a path of keys; None for the empty one."""
    return ".".join(path) or None


def one_or_many(values: tuple[T, ...]) -> T | list[T] | None:
    """Write one value alone, several as a list, none as None."""
    if not values:
        return None
    return values[0] if len(values) == 1 else list(values)


def deprecation_data(deprecated: Deprecation | None) -> bool | dict[str, Any] | None:
    """Write `deprecated`."""
    if deprecated is None:
        return None
    parts = {"since": deprecated.since, "use": deprecated.use, "until": deprecated.until}
    return given(parts) or True


def earlier_data(was: Earlier | None) -> str | dict[str, Any] | None:
    """Write `was`."""
    if was is None or was.until is None:
        return None if was is None else was.name
    return {"name": was.name, "until": was.until}


def expression(ref: TypeRef) -> str:
    """Write a type expression; without spaces when it would be too long for the language with them."""
    text = _expression(ref, " | ")
    return text if len(text) <= MAX_LENGTH else _expression(ref, "|")


def _expression(ref: TypeRef, bar: str) -> str:
    match ref:
        case Primitive() | Named():
            return ref.name
        case ListOf():
            return f"list<{_expression(ref.item, bar)}>"
        case MapOf():
            return f"map<{_expression(ref.value, bar)}>"
        case Nullable():
            return f"{_expression(ref.inner, bar)}?"
        case OneOf():
            return bar.join(_expression(option, bar) for option in ref.options)
