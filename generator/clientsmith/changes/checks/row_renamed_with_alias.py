"""An exception has another name, and the earlier one goes on to work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, additive, breaking
from clientsmith.changes.matching import earlier_name
from clientsmith.python.planner.errors import RUNTIME_ERRORS, stands_for_status

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    if earlier_name(found.owner.new) != found.old:
        return None
    if found.new in RUNTIME_ERRORS and not stands_for_status(found.owner.new):
        return breaking("it takes the name of the class for a status, which `errors` then has not")
    return additive(f"it is called `{found.new}`; `errors.{found.old}` warns and goes on to work")


CHECK = Check(
    "CD711",
    "row-renamed-with-alias",
    "An exception has another name, and the earlier one goes on to work.",
    frozenset({"ErrorRow.name"}),
    _judge,
)
