"""What is returned is less than it could be before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, additive
from clientsmith.changes.kinds import TYPED
from clientsmith.changes.spelling import spelled

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    fit = between.fit(found)
    if fit is None or not fit.returned or not fit.narrows or fit.widens:
        return None
    return additive(f"it is always {spelled(found.new)}, where it was {spelled(found.old)}")


CHECK = Check(
    "CD502",
    "returned-type-narrowed",
    "What is returned is less than it could be before.",
    TYPED,
    _judge,
)
