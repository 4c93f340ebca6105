"""Variants of a union that came and went, by the types they have now."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clientsmith.changes.comparison import Comparison

__all__ = ["Variants", "added", "missing"]

Variants = tuple[tuple[str | int, str], ...]


def missing(old: Variants, new: Variants, between: Comparison) -> list[str]:
    """Return the names of the older variants that the newer union does not have."""
    there = {name for _, name in new}
    return [name for _, name in old if between.renamed_types.get(name, name) not in there]


def added(old: Variants, new: Variants, between: Comparison) -> list[str]:
    """Return the names of the newer variants that the older union did not have."""
    before = {between.renamed_types.get(name, name) for _, name in old}
    return [name for _, name in new if name not in before]
