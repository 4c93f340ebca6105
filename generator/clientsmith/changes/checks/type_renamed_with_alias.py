"""A type has another name, and the earlier one goes on to work."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from clientsmith.changes.check import Check, additive
from clientsmith.changes.kinds import every_name
from clientsmith.changes.matching import earlier_name
from clientsmith.model.types import TypeDefinition

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    if earlier_name(found.owner.new) != found.old:
        return None
    return additive(f"it is called `{found.new}`; `types.{found.old}` warns and goes on to work")


CHECK = Check(
    "CD623",
    "type-renamed-with-alias",
    "A type has another name, and the earlier one goes on to work.",
    every_name(get_args(TypeDefinition)),
    _judge,
)
