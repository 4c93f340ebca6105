"""Python values as text and JSON on the wire."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from math import isfinite
from typing import Any, Final, cast
from uuid import UUID

from msgspec import UNSET, Struct, to_builtins
from msgspec.json import Encoder

from .values import Secret

__all__ = ["json_bytes", "plain", "timestamp_text", "wire_text"]


def timestamp_text(value: datetime) -> str:
    """A moment in ISO 8601 with its offset; UTC is written Z.

    Raises ValueError for a datetime without an offset, because the server would have to guess.
    """
    offset = value.utcoffset()
    if offset is None:
        raise ValueError(f"{value!r} has no time zone; give it one, such as datetime.UTC")
    if offset:
        return value.isoformat()
    return value.replace(tzinfo=None).isoformat() + "Z"


def wire_text(value: object) -> str:
    """A single value as text for a path, a query, a form or a header.

    Booleans are `true` and `false`, enumerations their wire value, numbers exact, moments ISO 8601 with offset, bytes
    base64. Raises ValueError for NaN, infinities and datetimes without an offset, TypeError for anything else.
    """
    match value:
        case Enum():
            return wire_text(value.value)
        case str():
            return str.__str__(value)
        case bool():
            return "true" if value else "false"
        case int():
            return int.__repr__(value)
        case float():
            if not isfinite(value):
                raise ValueError(f"{value!r} is not a number that can be sent")
            return float.__repr__(value)
        case Decimal():
            if not value.is_finite():
                raise ValueError(f"{value!r} is not a number that can be sent")
            return format(value, "f")
        case datetime():
            return timestamp_text(value)
        case date() | time():
            return value.isoformat()
        case UUID():
            return str(value)
        case bytes() | bytearray():
            return b64encode(value).decode("ascii")
        case timedelta():
            return str(to_builtins(value))
        case _:
            raise TypeError(f"A value of type {type(value).__name__} cannot be sent as text")


def _encode_hook(value: object) -> object:
    if isinstance(value, Secret):
        return str.__str__(value)
    if isinstance(value, Mapping):
        return dict(cast("Mapping[object, object]", value))
    if isinstance(value, Sequence):
        return list(cast("Sequence[object]", value))
    raise TypeError(f"A value of type {type(value).__name__} cannot be sent")


_ENCODER: Final = Encoder(enc_hook=_encode_hook, decimal_format="number")
_SAFE: Final = frozenset({str, int, bool, type(None), bytes, UUID, date})
_KEPT: Final = (bytes, bytearray, datetime, date, time, timedelta, Decimal, UUID)


def _refuse(value: object, place: str) -> None:
    """Raise ValueError where the JSON encoder would quietly send something else than was meant.

    It writes NaN and infinities as null, and datetimes without an offset as they are.
    """
    if type(value) in _SAFE:
        return
    if isinstance(value, float | Decimal | datetime):
        try:
            wire_text(value)
        except ValueError as problem:
            raise ValueError(f"{place}: {problem}") from None
    elif isinstance(value, Struct):
        for name in value.__struct_fields__:
            _refuse(getattr(value, name), f"{place}.{name}")
    elif isinstance(value, Mapping):
        for key, item in cast("Mapping[object, object]", value).items():
            _refuse(item, f"{place}.{key}")
    elif isinstance(value, Sequence | set | frozenset) and not isinstance(value, str | bytearray):
        for index, item in enumerate(cast("list[object]", value)):
            _refuse(item, f"{place}[{index}]")


def json_bytes(value: object) -> bytes:
    """A value as JSON. Decimals are written as numbers, bytes as base64.

    Raises ValueError, with the place, for NaN, infinities and datetimes without an offset; TypeError for values of
    types that have no JSON form.
    """
    _refuse(value, "body")
    return _ENCODER.encode(value)


def plain(value: object) -> Any:
    """Records as dictionaries under their wire names, all the way down; single values stay as they are."""
    return (
        UNSET if value is UNSET else to_builtins(value, builtin_types=_KEPT, enc_hook=_encode_hook)
    )
