"""The parameters that all lists of a product share are others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, additive, breaking, docs
from clientsmith.model.api import Operation

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    if found.within(Operation) is not None:
        return docs(
            "it shares other parameters with the lists of the product; they are passed as before"
        )
    if not found.new:
        return breaking("the class `ListOptions` is gone")
    if not found.old:
        return additive("there is a class `ListOptions` for what lists share")
    return docs("each list tells what is new in its parameters")


CHECK = Check(
    "CD419",
    "list-parameters-changed",
    "The parameters that all lists of a product share are others.",
    frozenset({"Api.lists", "Operation.lists"}),
    _judge,
)
