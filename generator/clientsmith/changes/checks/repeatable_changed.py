"""Whether a request may be sent again by itself has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, fix

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(_found: Difference, _between: Comparison) -> Verdict:
    return fix("whether it is tried again after a failure follows another rule")


CHECK = Check(
    "CD311",
    "repeatable-changed",
    "Whether a request may be sent again by itself has changed.",
    frozenset({"Operation.idempotent"}),
    _judge,
)
