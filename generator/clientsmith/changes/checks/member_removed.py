"""A member of an object or an exception is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, breaking, docs
from clientsmith.changes.members import members
from clientsmith.changes.schedule import overdue

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    if found.new is not None or overdue(found, between) is False:
        return None
    if found.old.name in members(found.trail[-2].new, between.new):
        return docs("it is inherited now")
    return breaking("programs that use it fail")


CHECK = Check(
    "CD607",
    "member-removed",
    "A member of an object or an exception is gone.",
    frozenset({"Field"}),
    _judge,
)
