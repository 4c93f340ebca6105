"""A method is no longer said to raise an exception."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.ancestry import renamed
from clientsmith.changes.check import Check, docs
from clientsmith.model.api import Operation

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    gone = [name for name in renamed(found.old, between) if name not in found.new]
    if not gone and len(found.old) == len(found.new):
        return docs("what it may raise is named or listed in another way")
    if found.within(Operation) is not None:
        always = renamed(between.old.errors.always, between)
        gone = [name for name in gone if name not in always or name in between.new.errors.always]
    return tuple(
        judgement for name in gone for judgement in docs(f"it is no longer said to raise `{name}`")
    )


CHECK = Check(
    "CD710",
    "failure-removed",
    "A method is no longer said to raise an exception.",
    frozenset({"Operation.raises", "ErrorTable.always"}),
    _judge,
)
