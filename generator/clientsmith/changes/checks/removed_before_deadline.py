"""Something deprecated is gone earlier than was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, breaking
from clientsmith.changes.schedule import deprecation_of, overdue

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    if found.new is not None or overdue(found, between) is not False:
        return None
    deprecated = deprecation_of(found.old)
    until = deprecated.until if deprecated else None
    release = between.new.product.release
    return breaking(f"it is gone in release {release}, though it was to stay until release {until}")


CHECK = Check(
    "CD310",
    "removed-before-deadline",
    "Something deprecated is gone earlier than was said.",
    frozenset({"Operation", "Parameter", "Field", "TypeDefinition"}),
    _judge,
)
