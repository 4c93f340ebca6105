"""A method has another name, and the earlier one goes on to work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import EXPLAINED, Check, additive

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    if found.old not in between.earlier_names(found.owner.new):
        return None
    if found.owner.old.name == found.owner.new.name:
        return EXPLAINED  # told with the resource
    return additive(f"it is called `{found.new}`; `{found.old}` warns and goes on to work")


CHECK = Check(
    "CD303",
    "operation-renamed-with-alias",
    "A method has another name, and the earlier one goes on to work.",
    frozenset({"Operation.name"}),
    _judge,
)
