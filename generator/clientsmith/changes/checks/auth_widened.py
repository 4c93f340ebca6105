"""Another way to authenticate is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.alternatives import alternatives, lost
from clientsmith.changes.check import EXPLAINED, Check, additive

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    if between.is_inherited(found):
        return EXPLAINED
    came = lost(found.new, found.old)
    if not came:
        return None
    return additive(f"{alternatives(came)} suffices")


CHECK = Check(
    "CD208",
    "auth-widened",
    "Another way to authenticate is taken.",
    frozenset({"Settings.auth"}),
    _judge,
)
