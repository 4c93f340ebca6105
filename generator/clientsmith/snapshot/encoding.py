"""From a model to plain data."""

from __future__ import annotations

from dataclasses import MISSING, Field, fields, is_dataclass
from typing import Any, cast

from clientsmith.model.settings import Settings

__all__ = ["KIND", "LIST", "MAP", "OF", "SHARED", "encode"]

KIND = "$"
"""The key that names the record that a mapping stands for, or one of the three kinds below."""

LIST = "list"
MAP = "map"
SHARED = "settings"
OF = "of"
"""The key of what a `LIST` or a `MAP` holds, and of the number of `SHARED` settings."""


def encode(value: object, shared: list[object]) -> object:
    """Return a model as mappings, lists, text, numbers, true, false and null.

    Tuples become lists, since the model has few lists: those in examples are marked. The settings of operations, which
    are mostly the same, are put into `shared` once and referred to by their number. Raises TypeError for a value that
    no model holds.
    """
    if isinstance(value, Settings):
        record = _record(value, shared)
        if record not in shared:
            shared.append(record)
        return {KIND: SHARED, OF: shared.index(record)}
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, tuple):
        return [encode(item, shared) for item in cast("tuple[object, ...]", value)]
    if isinstance(value, list):
        return {KIND: LIST, OF: [encode(item, shared) for item in cast("list[object]", value)]}
    if isinstance(value, dict):
        items = cast("dict[str, object]", value).items()
        return {KIND: MAP, OF: {key: encode(item, shared) for key, item in items}}
    if is_dataclass(value):
        return _record(value, shared)
    raise TypeError(f"a model holds no {type(value).__name__}")


def _record(record: Any, shared: list[object]) -> dict[str, object]:
    found: dict[str, object] = {KIND: type(record).__name__}
    for attribute in fields(record):
        value = getattr(record, attribute.name)
        if attribute.compare and not _is_nothing(attribute, value):
            found[attribute.name] = encode(value, shared)
    return found


def _is_nothing(attribute: Field[Any], value: object) -> bool:
    """Tell whether an attribute says nothing.

    A default that says something is written: it could be another one day, and what was released would change with it.
    """
    default: Any = attribute.default
    if default is MISSING or default != value:
        return False
    if is_dataclass(default):
        return all(getattr(default, inner.name) in (None, ()) for inner in fields(default))
    return default is None or default == ()
