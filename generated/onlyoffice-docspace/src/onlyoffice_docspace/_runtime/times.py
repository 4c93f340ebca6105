"""Moments in .NET's round-trip form, for servers that parse exactly that.

Such a server reads seven digits of the second, three or none, and refuses Python's six. In paths it cannot read
colons, so it takes hyphens in their place there.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, cast

from msgspec import Struct

from .wire import plain, timestamp_text, wire_text

__all__ = ["address_text", "round_trip", "round_trip_text"]


def round_trip_text(value: datetime) -> str:
    """A moment with seven digits of the second, or none, and its offset: `2026-01-02T03:04:05.1234560+02:00`.

    Raises ValueError for a datetime without an offset.
    """
    text = timestamp_text(value)
    if not value.microsecond:
        return text
    # The fraction stands right behind the 19 characters of date and time and has six digits.
    return f"{text[:26]}0{text[26:]}"


def address_text(value: object) -> str:
    """A single value as text for a path or a query; moments in UTC as `2026-01-02T03-04-05.1234560Z`.

    Raises as `wire_text` does.
    """
    if not isinstance(value, datetime):
        return wire_text(value)
    if value.utcoffset() is None:
        return wire_text(value)
    return round_trip_text(value.astimezone(UTC)).replace(":", "-")


def round_trip(value: object) -> object:
    """A body with the moments in it as text; the same body when no moment in it has a fraction of a second."""
    return _spelled(plain(value)) if _has_fraction(value) else value


def _has_fraction(value: object) -> bool:
    if isinstance(value, datetime):
        return value.microsecond != 0
    if isinstance(value, Struct):
        return any(_has_fraction(getattr(value, name)) for name in value.__struct_fields__)
    if isinstance(value, Mapping):
        return any(map(_has_fraction, cast("Mapping[object, object]", value).values()))
    if isinstance(value, list | tuple | set | frozenset):
        return any(map(_has_fraction, cast("list[object]", value)))
    return False


def _spelled(value: Any) -> object:
    if isinstance(value, datetime):
        return round_trip_text(value)
    if isinstance(value, dict):
        return {key: _spelled(item) for key, item in cast("dict[str, Any]", value).items()}
    if isinstance(value, list | tuple):
        return [_spelled(item) for item in cast("list[Any]", value)]
    return value
