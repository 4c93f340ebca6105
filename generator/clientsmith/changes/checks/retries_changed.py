"""Failed requests are tried again at other times or more or less often."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import EXPLAINED, Check, fix

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    if between.is_inherited(found):
        return EXPLAINED
    return fix("failed requests are tried again by other rules")


CHECK = Check(
    "CD805",
    "retries-changed",
    "Failed requests are tried again at other times or more or less often.",
    frozenset({"Settings.retry"}),
    _judge,
)
