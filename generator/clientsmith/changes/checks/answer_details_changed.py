"""Other statuses mean success, or the answer has another media type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, fix

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    if found.attribute == "statuses":
        return fix("other statuses mean success")
    return fix("the answer has another media type")


CHECK = Check(
    "CD506",
    "answer-details-changed",
    "Other statuses mean success, or the answer has another media type.",
    frozenset({"Returns.statuses", "Returns.content_type"}),
    _judge,
)
