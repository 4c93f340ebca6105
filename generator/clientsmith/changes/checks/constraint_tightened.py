"""The server refuses values that it accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.bounds import tightened
from clientsmith.changes.check import Check, breaking

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    sent, _ = between.uses(found)
    told = tightened(found.old, found.new)
    if not sent or not told:
        return None
    return breaking(f"{', '.join(told)}, so the server refuses values that it accepted")


CHECK = Check(
    "CD415",
    "constraint-tightened",
    "The server refuses values that it accepted.",
    frozenset({"Field.constraints"}),
    _judge,
)
