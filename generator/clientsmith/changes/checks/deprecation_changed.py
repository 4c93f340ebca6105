"""What a deprecation says has changed, or it was taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, docs
from clientsmith.changes.kinds import DEPRECATIONS
from clientsmith.changes.schedule import shortened

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    if found.old is None or shortened(found.old, found.new):
        return None
    return docs(
        "it is no longer deprecated" if found.new is None else "its deprecation says something else"
    )


CHECK = Check(
    "CD308",
    "deprecation-changed",
    "What a deprecation says has changed, or it was taken back.",
    DEPRECATIONS,
    _judge,
)
