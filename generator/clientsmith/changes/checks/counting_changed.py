"""Other limits count an operation, or the server tells of them in another way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import EXPLAINED, Check, fix

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    if found.attribute == "limits" and between.is_inherited(found):
        return EXPLAINED
    if found.attribute == "exceeded":
        return fix("that a limit was passed is told in another way")
    return fix("other limits count it")


CHECK = Check(
    "CD804",
    "counting-changed",
    "Other limits count an operation, or the server tells of them in another way.",
    frozenset({"Settings.limits", "Api.exceeded"}),
    _judge,
)
