"""An exception has another name, and the earlier one is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, breaking
from clientsmith.changes.matching import earlier_name

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    if earlier_name(found.owner.new) == found.old:
        return None
    return breaking(f"it is called `{found.new}`, no longer `{found.old}`")


CHECK = Check(
    "CD703",
    "row-renamed",
    "An exception has another name, and the earlier one is gone.",
    frozenset({"ErrorRow.name"}),
    _judge,
)
