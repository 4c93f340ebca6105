"""A product is gone, and its package with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, breaking

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    if found.new is not None:
        return None
    return breaking("it is not described any more")


CHECK = Check(
    "CD107",
    "product-removed",
    "A product is gone, and its package with it.",
    frozenset({"Api"}),
    _judge,
)
