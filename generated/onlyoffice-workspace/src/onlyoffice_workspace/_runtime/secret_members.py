"""Which members of an answer are secret, as the type it is read as says. Asked only when an answer is shown."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from msgspec import inspect

from .values import Secret

__all__ = ["secret_members"]


@lru_cache(maxsize=256)
def secret_members(kind: object, data: tuple[str, ...] = ()) -> frozenset[str]:
    """The wire names of all members that hold secrets, one or many, however deep in a type.

    `data` are the keys that lead to the value; when the value itself is secret, so is what the last of them names.
    """
    names: set[str] = set()
    _collect(inspect.type_info(kind), data[-1] if data else None, names, set())
    return frozenset(names)


def _collect(info: inspect.Type, name: str | None, names: set[str], seen: set[type[Any]]) -> None:
    """Add to `names` what is secret in a type; `name` is that of the member whose type it is."""
    match info:
        case inspect.CustomType(cls=cls):
            if cls is Secret and name is not None:
                names.add(name)
        case inspect.StructType(cls=cls, fields=fields):
            if cls not in seen:
                seen.add(cls)
                for field in fields:
                    _collect(field.type, field.encode_name, names, seen)
        case inspect.UnionType(types=types):
            for part in types:
                _collect(part, name, names, seen)
        case inspect.CollectionType(item_type=item):
            _collect(item, name, names, seen)
        case inspect.DictType(value_type=value):
            _collect(value, name, names, seen)
        case _:
            pass
