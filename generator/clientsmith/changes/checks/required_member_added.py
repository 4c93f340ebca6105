"""An object that is sent has a new member that must be given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, breaking
from clientsmith.changes.members import inherited

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    if found.old is not None or inherited(found, between) or not found.new.required:
        return None
    sent, _ = between.uses(found)
    if not sent or found.new.const is not None:
        return None
    return breaking("programs that make such an object must give it")


CHECK = Check(
    "CD608",
    "required-member-added",
    "An object that is sent has a new member that must be given.",
    frozenset({"Field"}),
    _judge,
)
