"""Of several ways to authenticate another one is preferred."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.alternatives import lost
from clientsmith.changes.check import EXPLAINED, Check, fix

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    if between.is_inherited(found):
        return EXPLAINED
    if lost(found.old, found.new) or lost(found.new, found.old):
        return None
    return fix(
        "the alternatives stand in another order, so a program with several credentials may use another one"
    )


CHECK = Check(
    "CD209",
    "auth-preference-changed",
    "Of several ways to authenticate another one is preferred.",
    frozenset({"Settings.auth"}),
    _judge,
)
