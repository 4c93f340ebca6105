"""The variants of a union are told apart by another member or other values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, breaking, docs

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    if found.attribute == "tag":
        return breaking(f"its variants are told apart by `{found.new}`, no longer by `{found.old}`")
    before = {between.renamed_types.get(name, name): value for value, name in found.old}
    after = {name: value for value, name in found.new}
    moved = [name for name in after if name in before and before[name] != after[name]]
    if moved:
        return tuple(
            judgement
            for name in moved
            for judgement in breaking(
                f"the value for `{name}` is {after[name]!r}, no longer {before[name]!r}"
            )
        )
    if before.keys() == after.keys():
        return docs("its variants stand in another order or are named in another way")
    return None


CHECK = Check(
    "CD621",
    "union-tag-changed",
    "The variants of a union are told apart by another member or other values.",
    frozenset({"UnionType.tag", "UnionType.variants"}),
    _judge,
)
