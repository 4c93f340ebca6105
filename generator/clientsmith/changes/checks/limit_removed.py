"""The server no longer counts requests in some way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, fix

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    if found.new is not None:
        return None
    return fix("the package does not wait for it any more")


CHECK = Check(
    "CD802",
    "limit-removed",
    "The server no longer counts requests in some way.",
    frozenset({"Limit"}),
    _judge,
)
