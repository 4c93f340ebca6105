"""A way to authenticate is no longer taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.alternatives import alternatives, lost
from clientsmith.changes.check import EXPLAINED, Check, breaking

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    if between.is_inherited(found):
        return EXPLAINED
    gone = lost(found.old, found.new)
    if not gone:
        return None
    return breaking(f"{alternatives(gone)} no longer suffices")


CHECK = Check(
    "CD207",
    "auth-narrowed",
    "A way to authenticate is no longer taken.",
    frozenset({"Settings.auth"}),
    _judge,
)
