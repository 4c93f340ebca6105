"""What is returned may be more than it was, or something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, breaking
from clientsmith.changes.kinds import TYPED
from clientsmith.changes.spelling import spelled

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    fit = between.fit(found)
    if fit is None or not fit.returned or fit.narrows:
        return None
    return breaking(f"it is {spelled(found.new)}, no longer {spelled(found.old)}")


CHECK = Check(
    "CD501",
    "returned-type-widened",
    "What is returned may be more than it was, or something else.",
    TYPED,
    _judge,
)
