"""The server takes another value for what is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, fix

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    if found.new is None:
        return fix("nothing is said of what the server takes when it is left out")
    return fix(f"the server takes {found.new!r} when it is left out")


CHECK = Check(
    "CD408",
    "default-changed",
    "The server takes another value for what is left out.",
    frozenset({"Field.default"}),
    _judge,
)
