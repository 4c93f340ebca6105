"""Whether a decoded value says what was sent: member for member by wire name, leaf for leaf."""

from base64 import b64decode
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from itertools import zip_longest
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin
from uuid import UUID

import msgspec

__all__ = ["differences", "is_of"]

_ABSENT = object()


def differences(read: Any, sent: Any, place: str = "result") -> Iterator[str]:
    """Yield where a decoded value says something else than the JSON that was sent."""
    if isinstance(read, msgspec.Struct):
        yield from _record(read, sent, place)
    elif isinstance(read, dict) and isinstance(sent, dict):
        for key in {**sent, **read}:
            yield from differences(read.get(key, _ABSENT), sent.get(key, _ABSENT), f"{place}.{key}")
    elif isinstance(read, list) and isinstance(sent, list):
        for index, (one, other) in enumerate(zip_longest(read, sent, fillvalue=_ABSENT)):
            yield from differences(one, other, f"{place}[{index}]")
    elif not _same(read, sent):
        yield f"{place}: {read!r} was read from {sent!r}"


def _record(read: msgspec.Struct, sent: Any, place: str) -> Iterator[str]:
    if not isinstance(sent, dict):
        yield f"{place}: {read!r} was read from {sent!r}"
        return
    names = dict(zip(read.__struct_encode_fields__, read.__struct_fields__, strict=True))
    config = read.__struct_config__
    if config.tag_field is not None and str(sent.get(config.tag_field)) != str(config.tag):
        yield f"{place}: {type(read).__name__} was read from {sent!r}"
    for wire, name in names.items():
        value = getattr(read, name)
        if wire in sent:
            yield from differences(value, sent[wire], f"{place}.{wire}")
        elif value is not None and value is not msgspec.UNSET:
            yield f"{place}.{wire}: {value!r} was read from nothing"
    for wire in sent.keys() - names.keys() - {config.tag_field}:
        yield f"{place}.{wire} was not read"


def _same(read: Any, sent: Any) -> bool:
    match read:
        case Enum():
            # A listed member may have been sent in another of its spellings; what is not listed is kept.
            is_known = read.name in type(read).__members__
            return bool(read.value == sent or (is_known and type(read)(sent) is read))
        case bool() | None:
            return read is sent
        case str():
            return isinstance(sent, str) and str.__str__(read) == sent
        case int() | float():
            return type(read) is type(sent) and bool(read == sent)
        case bytes():
            return read == (sent if isinstance(sent, bytes) else b64decode(sent))
        case datetime():
            return bool(read == _moment(sent))
        case date():
            return bool(read.isoformat() == sent[:10])
        case UUID():
            return bool(str(read) == sent.strip("{}").lower())
        case timedelta():
            return bool(read == msgspec.convert(sent, timedelta))
        case _:
            return False


def _moment(text: str) -> datetime:
    """The moment with the six digits that Python keeps; without an offset it is in UTC."""
    head, point, rest = text.partition(".")
    digits = len(rest) - len(rest.lstrip("0123456789"))
    moment = datetime.fromisoformat(f"{head}{point}{rest[: min(digits, 6)]}{rest[digits:]}")
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def is_of(value: Any, kind: Any) -> bool:
    """Tell whether a value is of an annotated type, items and members of collections included."""
    origin = get_origin(kind)
    if kind is Any:
        return True
    if kind is None or kind is NoneType:
        return value is None
    if origin in (Union, UnionType):
        return any(is_of(value, option) for option in get_args(kind))
    if origin is list:
        return isinstance(value, list) and all(is_of(item, get_args(kind)[0]) for item in value)
    if origin is dict:
        return isinstance(value, dict) and all(
            is_of(item, get_args(kind)[1]) for item in value.values()
        )
    if kind in (int, float):
        return type(value) is kind
    return isinstance(value, kind)
