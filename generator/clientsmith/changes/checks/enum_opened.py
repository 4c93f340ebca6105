"""An enum keeps values that it does not know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, additive

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    if not found.new:
        return None
    return additive("a value that it does not know is kept, where it was an error")


CHECK = Check(
    "CD617",
    "enum-opened",
    "An enum keeps values that it does not know.",
    frozenset({"EnumType.open"}),
    _judge,
)
