"""A resource has another name, and the earlier one goes on to work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import EXPLAINED, Check, additive
from clientsmith.changes.matching import earlier_name

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    new = found.owner.new
    if earlier_name(new) is None or found.old.rpartition(".")[2] != new.was.name:
        return EXPLAINED  # told with the resource that it lies in
    return additive(f"it is called `{found.new}`; `{found.old}` warns and goes on to work")


CHECK = Check(
    "CD314",
    "resource-renamed-with-alias",
    "A resource has another name, and the earlier one goes on to work.",
    frozenset({"Resource.name"}),
    _judge,
)
