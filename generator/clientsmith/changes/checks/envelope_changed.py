"""The data stands in another place of the answer."""

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
    return fix("the data stands in another place of the answer, where the package looks for it")


CHECK = Check(
    "CD508",
    "envelope-changed",
    "The data stands in another place of the answer.",
    frozenset({"Settings.envelope"}),
    _judge,
)
