"""An object or an exception has a new member that asks nothing of programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, additive, breaking, docs
from clientsmith.changes.members import inherited

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    if found.old is not None:
        return None
    before = inherited(found, between)
    if before is not None:
        if (before.type, before.required) == (found.new.type, found.new.required):
            return docs("it was inherited before")
        return breaking("it is another than the one that was inherited")
    sent, _ = between.uses(found)
    if sent and found.new.required and found.new.const is None:
        return None
    return additive("there is more to read" if not sent else "it may be given")


CHECK = Check(
    "CD609",
    "member-added",
    "An object or an exception has a new member that asks nothing of programs.",
    frozenset({"Field"}),
    _judge,
)
