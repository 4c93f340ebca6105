"""There is another method."""

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
    return additive(f"it sends {found.new.method} {found.new.path}")


CHECK = Check(
    "CD302", "operation-added", "There is another method.", frozenset({"Operation"}), _judge
)
