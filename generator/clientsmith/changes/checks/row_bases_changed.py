"""An exception is caught by other `except` clauses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.ancestry import ancestors
from clientsmith.changes.check import EXPLAINED, Check, additive, breaking, fix

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    old, new = found.owner.old, found.owner.new
    before, after = ancestors(old, between.old.errors), ancestors(new, between.new.errors)
    names = {row.old.name: row.new.name for row in between.rows if row.old and row.new}
    gone = [name for name in before if names.get(name, name) not in after]
    if gone:
        if found.attribute == "statuses" and old.base != new.base:
            return EXPLAINED  # told with the base
        return breaking(f"it is no longer caught as `{'`, `'.join(gone)}`")
    if found.attribute == "statuses":
        return None
    return (
        additive(f"it is caught as `{new.base}` as well")
        if new.base
        else fix("it refines no other row any more")
    )


CHECK = Check(
    "CD704",
    "row-bases-changed",
    "An exception is caught by other `except` clauses.",
    frozenset({"ErrorRow.base", "ErrorRow.statuses"}),
    _judge,
)
