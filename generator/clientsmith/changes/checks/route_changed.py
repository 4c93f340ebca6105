"""A method sends its request to another path, or with another HTTP method."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import EXPLAINED, Check, breaking, fix
from clientsmith.changes.matching import route

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    old, new = found.owner.old, found.owner.new
    if found.attribute == "path" and old.method != new.method:
        return EXPLAINED  # told with the method
    before, after = f"{old.method} {old.path}", f"{new.method} {new.path}"
    here, there = route(old), route(new)
    if here == there:
        return fix("a variable of the path has another name on the wire")
    others = [
        pair.new for pair in between.operations if pair.new is not None and pair.new is not new
    ]
    for other in others:
        if route(other) == here:
            return breaking(f"it sends {after}; what it did, {before}, does `{other.full_name}`")
    return fix(f"it sends {after}, no longer {before}")


CHECK = Check(
    "CD305",
    "route-changed",
    "A method sends its request to another path, or with another HTTP method.",
    frozenset({"Operation.method", "Operation.path"}),
    _judge,
)
