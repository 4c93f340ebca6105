"""A list or an object is written in another way, or a value is sent in a second place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, fix

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(_found: Difference, _between: Comparison) -> Verdict:
    return fix("it is written in another way, which the package takes care of")


CHECK = Check(
    "CD414",
    "style-changed",
    "A list or an object is written in another way, or a value is sent in a second place.",
    frozenset({"Field.style", "Field.also"}),
    _judge,
)
