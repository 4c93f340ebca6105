"""A union no longer has a variant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, additive, breaking
from clientsmith.changes.variants import gives_up, missing

if TYPE_CHECKING:
    from clientsmith.changes.check import Judgement, Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    gone = missing(found.old, found.new, between)
    if not gone:
        return None
    sent, _ = between.uses(found)
    tag = found.owner.old.tag
    verdict: list[Judgement] = []
    for name in gone:
        if gives_up(name, tag, between):
            verdict += breaking(f"it is never a `{name}` any more, which no longer has its `{tag}`")
        else:
            verdict += (breaking if sent else additive)(f"it is never a `{name}` any more")
    return tuple(verdict)


CHECK = Check(
    "CD619",
    "variant-removed",
    "A union no longer has a variant.",
    frozenset({"UnionType.variants"}),
    _judge,
)
