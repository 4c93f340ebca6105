"""Variants of a union that came and went, by the types they have now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.model.types import ObjectType, UnionType

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.changes.comparison import Comparison
    from clientsmith.model.types import TypeDefinition

__all__ = ["Variants", "added", "gives_up", "missing", "takes_over"]

Variants = tuple[tuple[str | int, str], ...]


def missing(old: Variants, new: Variants, between: Comparison) -> list[str]:
    """Return the names of the older variants that the newer union does not have."""
    there = {name for _, name in new}
    return [name for _, name in old if between.renamed_types.get(name, name) not in there]


def added(old: Variants, new: Variants, between: Comparison) -> list[str]:
    """Return the names of the newer variants that the older union did not have."""
    before = {between.renamed_types.get(name, name) for _, name in old}
    return [name for _, name in new if name not in before]


def gives_up(name: str, tag: str, between: Comparison) -> bool:
    """Tell whether a variant that went still exists, but without the property that told its tag."""
    now = between.renamed_types.get(name)
    if now is None or _tells(now, tag, between.new_types):
        return False
    return not _has_member(now, tag, between.new_types)


def takes_over(name: str, tag: str, between: Comparison) -> bool:
    """Tell whether a variant that came had a member for its tag, which programs can no longer give."""
    back = {new: old for old, new in between.renamed_types.items()}
    before = back.get(name)
    if before is None or _tells(before, tag, between.old_types):
        return False
    return _has_member(before, tag, between.old_types)


def _tells(name: str, tag: str, types: Mapping[str, TypeDefinition]) -> bool:
    return any(
        isinstance(one, UnionType) and one.tag == tag and name in {word for _, word in one.variants}
        for one in types.values()
    )


def _has_member(name: str, member: str, types: Mapping[str, TypeDefinition]) -> bool:
    found = types.get(name)
    if not isinstance(found, ObjectType):
        return False
    own = any(field.name == member for field in found.fields)
    return own or any(_has_member(base, member, types) for base in found.bases)
