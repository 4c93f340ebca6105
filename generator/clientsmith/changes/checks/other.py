"""A difference that no other check knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, breaking

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    return breaking(f"`{found.kind}` changed, and nobody has judged yet what that means")


CHECK = Check("CD999", "other", "A difference that no other check knows.", frozenset(), _judge)
