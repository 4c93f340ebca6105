"""A method has another name, and the earlier one goes on to work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import EXPLAINED, Check, additive

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    new = found.owner.new
    keeps = new.was is not None and found.owner.old.full_name == f"{new.resource}.{new.was}"
    if not keeps:
        return None
    if found.attribute == "was":
        # Only an alias that came with another name is told with it.
        return EXPLAINED if found.owner.old.full_name != new.full_name else None
    return additive(f"it is called `{found.new}`; `{found.old}` warns and goes on to work")


CHECK = Check(
    "CD303",
    "operation-renamed-with-alias",
    "A method has another name, and the earlier one goes on to work.",
    frozenset({"Operation.name", "Operation.was"}),
    _judge,
)
