"""A type has another name, and the earlier one is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from clientsmith.changes.check import Check, breaking
from clientsmith.changes.kinds import every_name
from clientsmith.changes.matching import earlier_name
from clientsmith.model.types import TypeDefinition

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
    "CD603",
    "type-renamed",
    "A type has another name, and the earlier one is gone.",
    every_name(get_args(TypeDefinition)),
    _judge,
)
