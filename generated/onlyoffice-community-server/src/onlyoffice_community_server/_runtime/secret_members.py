"""Which members of an answer are secret, as the type it is read as says. Asked only when an answer is shown."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, cast, get_args

from msgspec import Struct
from msgspec.structs import fields

from .alternatives import options_of
from .values import Secret

__all__ = ["secret_members"]


@lru_cache(maxsize=256)
def secret_members(kind: object, data: tuple[str, ...] = ()) -> frozenset[str]:
    """The wire names of all members that hold secrets, one or many, however deep in a type.

    `data` are the keys that lead to the value; when the value itself is secret, so is what the last of them names.
    """
    names: set[str] = set()
    _collect(kind, data[-1] if data else None, names, set())
    return frozenset(names)


def _collect(kind: Any, name: str | None, names: set[str], seen: set[type[Struct]]) -> None:
    """Add to `names` what is secret in a type; `name` is that of the member whose type it is."""
    if kind is Secret:
        if name is not None:
            names.add(name)
    elif isinstance(kind, type) and issubclass(kind, Struct):
        if kind not in seen:
            seen.add(kind)
            for each in fields(kind):
                _collect(each.type, each.encode_name, names, seen)
    else:
        # Of a list, a map, a union or a marker: what it stands for.
        for part in (*get_args(kind), *options_of(cast("object", kind))):
            _collect(part, name, names, seen)
