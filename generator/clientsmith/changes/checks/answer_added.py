"""A method that returned nothing returns something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, additive
from clientsmith.changes.spelling import spelled

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    if found.old is not None:
        return None
    return additive(f"it returns {spelled(found.new.type)}, where it returned nothing")


CHECK = Check(
    "CD505",
    "answer-added",
    "A method that returned nothing returns something.",
    frozenset({"Returns"}),
    _judge,
)
