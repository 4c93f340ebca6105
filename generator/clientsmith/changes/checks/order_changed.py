"""Things stand in another order, which means nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, docs
from clientsmith.changes.kinds import ORDERS

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    return docs(f"{found.attribute.replace('_', ' ')} stand in another order")


CHECK = Check(
    "CD902", "order-changed", "Things stand in another order, which means nothing.", ORDERS, _judge
)
