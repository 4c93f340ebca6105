"""The code, the message or the request id of a failure is read from another place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, fix

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(_found: Difference, _between: Comparison) -> Verdict:
    return fix("the code, the message or the request id of a failure is read from another place")


CHECK = Check(
    "CD708",
    "error-body-changed",
    "The code, the message or the request id of a failure is read from another place.",
    frozenset({"ErrorTable.body"}),
    _judge,
)
