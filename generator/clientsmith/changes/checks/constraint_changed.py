"""The server accepts more values, or says other bounds of what it answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.bounds import tightened
from clientsmith.changes.check import Check, additive, fix

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    sent, _ = between.uses(found)
    if sent and tightened(found.old, found.new):
        return None
    if sent and tightened(found.new, found.old):
        return additive("the server accepts more values")
    return fix("the bounds of what the server answers are others")


CHECK = Check(
    "CD416",
    "constraint-changed",
    "The server accepts more values, or says other bounds of what it answers.",
    frozenset({"Field.constraints"}),
    _judge,
)
