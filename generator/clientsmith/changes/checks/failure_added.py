"""A method may raise another exception."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.ancestry import renamed
from clientsmith.changes.check import Check, additive
from clientsmith.model.api import Operation

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    came = [name for name in found.new if name not in renamed(found.old, between)]
    if found.within(Operation) is not None:
        came = [
            name
            for name in came
            if name not in between.new.errors.always or name in between.old.errors.always
        ]
    return tuple(judgement for name in came for judgement in additive(f"it may raise `{name}`"))


CHECK = Check(
    "CD709",
    "failure-added",
    "A method may raise another exception.",
    frozenset({"Operation.raises", "ErrorTable.always"}),
    _judge,
)
