"""A server has another address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, fix

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    return fix(f"calls go to {found.new}, no longer to {found.old}")


CHECK = Check(
    "CD113",
    "server-url-changed",
    "A server has another address.",
    frozenset({"Server.url"}),
    _judge,
)
