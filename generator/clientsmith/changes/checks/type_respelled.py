"""A type is written in another way and means the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, docs
from clientsmith.changes.kinds import TYPED
from clientsmith.changes.spelling import spelled

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    fit = between.fit(found)
    if fit is None or not fit.widens or not fit.narrows:
        return None
    return docs(f"it is written {spelled(found.new)}, which means the same as {spelled(found.old)}")


CHECK = Check(
    "CD503", "type-respelled", "A type is written in another way and means the same.", TYPED, _judge
)
