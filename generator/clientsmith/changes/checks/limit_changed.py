"""A limit is tighter, looser or counts something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.bounds import is_tighter
from clientsmith.changes.check import Check, fix
from clientsmith.changes.kinds import every_attribute
from clientsmith.model.limits import Limit

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    old, new = found.owner.old, found.owner.new
    return fix(
        "the package waits for longer"
        if is_tighter(old, new)
        else "the package waits at other times"
    )


CHECK = Check(
    "CD803",
    "limit-changed",
    "A limit is tighter, looser or counts something else.",
    every_attribute([Limit], but={"doc", "name"}),
    _judge,
)
