"""A union has another variant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, additive, breaking
from clientsmith.changes.variants import added

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    came = added(found.old, found.new, between)
    if not came:
        return None
    _, returned = between.uses(found)
    return tuple(
        judgement
        for name in came
        for judgement in (breaking if returned else additive)(f"it may be a `{name}`")
    )


CHECK = Check(
    "CD620",
    "variant-added",
    "A union has another variant.",
    frozenset({"UnionType.variants"}),
    _judge,
)
