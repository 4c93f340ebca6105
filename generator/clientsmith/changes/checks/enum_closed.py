"""An enum refuses values that it does not know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, breaking

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    if found.new:
        return None
    return breaking("a value that it does not know is an error, where it was kept")


CHECK = Check(
    "CD618",
    "enum-closed",
    "An enum refuses values that it does not know.",
    frozenset({"EnumType.open"}),
    _judge,
)
