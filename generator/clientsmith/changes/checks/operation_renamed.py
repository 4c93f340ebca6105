"""A method has another name, and the earlier one is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, breaking

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    if found.old in between.earlier_names(found.owner.new):
        return None
    return breaking(f"it is called `{found.new}`, no longer `{found.old}`")


CHECK = Check(
    "CD304",
    "operation-renamed",
    "A method has another name, and the earlier one is gone.",
    frozenset({"Operation.name"}),
    _judge,
)
