"""A try may take longer, or less long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import EXPLAINED, Check, fix

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _spelled(seconds: float | None) -> str:
    return "any time" if seconds is None else f"{seconds:g} s"


def _judge(found: Difference, between: Comparison) -> Verdict:
    if between.is_inherited(found):
        return EXPLAINED
    return fix(f"a try may take {_spelled(found.new)}, no longer {_spelled(found.old)}")


CHECK = Check(
    "CD806",
    "timeout-changed",
    "A try may take longer, or less long.",
    frozenset({"Settings.timeout"}),
    _judge,
)
