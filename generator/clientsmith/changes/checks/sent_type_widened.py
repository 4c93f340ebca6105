"""More can be sent than before."""

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
    if fit is None or not fit.sent or not fit.widens or fit.narrows:
        return None
    return additive(f"it takes {spelled(found.new)}, which is more than {spelled(found.old)}")


CHECK = Check("CD407", "sent-type-widened", "More can be sent than before.", TYPED, _judge)
