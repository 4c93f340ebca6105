"""There is another server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import EXPLAINED, Check, additive

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    if found.old is not None:
        return None
    if len(between.new.servers) == 1:
        return EXPLAINED
    return additive("it can be chosen")


CHECK = Check("CD112", "server-added", "There is another server.", frozenset({"Server"}), _judge)
