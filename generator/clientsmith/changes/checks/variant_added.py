"""A union has another variant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, additive, breaking
from clientsmith.changes.variants import added, takes_over

if TYPE_CHECKING:
    from clientsmith.changes.check import Judgement, Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    came = added(found.old, found.new, between)
    if not came:
        return None
    _, returned = between.uses(found)
    tag = found.owner.new.tag
    verdict: list[Judgement] = []
    for name in came:
        if takes_over(name, tag, between):
            verdict += breaking(f"it may be a `{name}`, whose `{tag}` cannot be given any more")
        else:
            verdict += (breaking if returned else additive)(f"it may be a `{name}`")
    return tuple(verdict)


CHECK = Check(
    "CD620",
    "variant-added",
    "A union has another variant.",
    frozenset({"UnionType.variants"}),
    _judge,
)
