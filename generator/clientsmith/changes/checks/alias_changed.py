"""An earlier name of a method came or went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, additive, breaking
from clientsmith.model.releases import has_come

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    old, new = found.owner.old, found.owner.new
    if new.was is not None and old.full_name == f"{new.resource}.{new.was}":
        return None
    if found.old is None:
        return additive(f"it can be called `{found.new}` as well")
    until = old.deprecated.until if old.deprecated else None
    come = None if until is None else has_come(between.new.product.release, until)
    if come is False:
        return breaking(
            f"the earlier name `{found.old}` is gone, though it was to stay until release {until}"
        )
    return breaking(f"the earlier name `{found.old}` is gone")


CHECK = Check(
    "CD306",
    "alias-changed",
    "An earlier name of a method came or went.",
    frozenset({"Operation.was"}),
    _judge,
)
