"""A way to authenticate works in another way altogether."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, breaking

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    old, new = type(found.old).__name__, type(found.new).__name__
    return breaking(f"it is of the kind {new}, no longer {old}")


CHECK = Check(
    "CD203",
    "scheme-kind-changed",
    "A way to authenticate works in another way altogether.",
    frozenset({"AuthScheme.kind"}),
    _judge,
)
