"""Error rows are tried in another order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, fix

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(_found: Difference, _between: Comparison) -> Verdict:
    return fix(
        "rows are tried in another order, so an answer that two of them match may raise the other one"
    )


CHECK = Check(
    "CD707",
    "row-order-changed",
    "Error rows are tried in another order.",
    frozenset({"ErrorTable.rows"}),
    _judge,
)
