"""There is another exception."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, additive, breaking
from clientsmith.python.planner.errors import RUNTIME_ERRORS, stands_for_status

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    if found.old is not None:
        return None
    if stands_for_status(found.new):
        return additive("it says more of the class for its status, and is caught as before")
    if found.new.name in RUNTIME_ERRORS:
        return breaking(
            "it takes the name of the class for a status, which `errors` then no longer has"
        )
    return additive("there is another exception to catch")


CHECK = Check("CD702", "row-added", "There is another exception.", frozenset({"ErrorRow"}), _judge)
