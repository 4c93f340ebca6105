"""An exception is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, breaking, fix
from clientsmith.python.planner.errors import stands_for_status

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    if found.new is not None:
        return None
    if stands_for_status(found.old) and not found.old.fields:
        return fix("the class for its status takes its place, by the same name")
    return breaking("programs that name it fail")


CHECK = Check("CD701", "row-removed", "An exception is gone.", frozenset({"ErrorRow"}), _judge)
