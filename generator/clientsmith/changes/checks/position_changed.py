"""Arguments that can be passed by position stand in another order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, breaking
from clientsmith.changes.matching import argument_of

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    before, after = (
        ", ".join(f"`{argument_of(field)}`" for field in fields)
        for fields in (found.old, found.new)
    )
    return breaking(f"they are {after}, no longer {before}")


CHECK = Check(
    "CD412",
    "position-changed",
    "Arguments that can be passed by position stand in another order.",
    frozenset({"Operation.path_parameters"}),
    _judge,
)
