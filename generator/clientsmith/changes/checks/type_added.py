"""There is another type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, additive

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    if found.old is not None:
        return None
    return additive("it can be imported")


CHECK = Check(
    "CD602", "type-added", "There is another type.", frozenset({"TypeDefinition"}), _judge
)
