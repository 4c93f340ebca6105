"""An enum has another member."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, additive, breaking

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    if found.old is not None:
        return None
    _, returned = between.uses(found)
    enum = found.trail[-2].old
    if enum.open or not returned:
        return additive("there is another value")
    return breaking("the enum was closed, so programs that handle every value do not know this one")


CHECK = Check(
    "CD613", "enum-member-added", "An enum has another member.", frozenset({"EnumMember"}), _judge
)
