"""A method returns nothing any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, breaking
from clientsmith.changes.spelling import spelled

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    if found.new is not None:
        return None
    return breaking(f"it returns nothing, no longer {spelled(found.old.type)}")


CHECK = Check(
    "CD504", "answer-removed", "A method returns nothing any more.", frozenset({"Returns"}), _judge
)
