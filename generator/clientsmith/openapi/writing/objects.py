"""Schemas of objects whose members are known by their paths from the top of a body."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clientsmith.openapi.writing.schemas import Schema

__all__ = ["Member", "object_of"]


@dataclass(frozen=True, slots=True)
class Member:
    """What stands at a path of keys, and whether it, and with it all above, must be there."""

    path: tuple[str, ...]
    schema: Schema
    required: bool = False


def object_of(members: Sequence[Member]) -> Schema:
    """Return the schema of a body with these members; it may have others.

    A key of digits may be the place in a list as well (`errors.0.code`), so nothing is said of what holds it.
    """
    whole = [member.schema for member in members if not member.path]
    inner = [member for member in members if member.path]
    if any(member.path[0].isdecimal() for member in inner):
        return {}
    if not inner:
        return whole[0] if len(whole) == 1 else {"allOf": whole}
    grouped: dict[str, list[Member]] = {}
    for member in inner:
        below = replace(member, path=member.path[1:])
        grouped.setdefault(member.path[0], []).append(below)
    schema: Schema = {
        "type": "object",
        "properties": {name: object_of(below) for name, below in grouped.items()},
    }
    required = [name for name, below in grouped.items() if any(member.required for member in below)]
    if required:
        schema["required"] = required
    return {"allOf": [*whole, schema]} if whole else schema
