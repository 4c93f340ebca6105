"""A type is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, breaking
from clientsmith.changes.schedule import overdue

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    if found.new is not None or overdue(found, between) is False:
        return None
    return breaking("programs that import it fail")


CHECK = Check("CD601", "type-removed", "A type is gone.", frozenset({"TypeDefinition"}), _judge)
