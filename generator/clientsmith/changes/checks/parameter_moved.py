"""An argument is sent in another place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, breaking, fix

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    if found.old == "path":
        return breaking(
            f"it moved from the path to the {found.new}, so it can no longer be passed by position"
        )
    return fix(f"it is sent in the {found.new}, no longer in the {found.old}")


CHECK = Check(
    "CD409",
    "parameter-moved",
    "An argument is sent in another place.",
    frozenset({"Parameter.place"}),
    _judge,
)
