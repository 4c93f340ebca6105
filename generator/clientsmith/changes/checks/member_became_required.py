"""A member of an object must be there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, additive, breaking
from clientsmith.changes.difference import Parameter

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    if found.within(Parameter) is not None or not found.new:
        return None
    sent, _ = between.uses(found)
    if sent and found.owner.new.const is None:
        return breaking("programs that make such an object must give it")
    return additive("it is always there")


CHECK = Check(
    "CD610",
    "member-became-required",
    "A member of an object must be there.",
    frozenset({"Field.required"}),
    _judge,
)
