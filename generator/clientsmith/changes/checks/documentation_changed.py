"""What is told of something has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, docs
from clientsmith.changes.kinds import DOCUMENTATION

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


_WORDS = {"doc": "documentation", "since": "first release"}


def _judge(found: Difference, _between: Comparison) -> Verdict:
    return docs(f"its {_WORDS.get(found.attribute, found.attribute)} changed")


CHECK = Check(
    "CD901",
    "documentation-changed",
    "What is told of something has changed.",
    DOCUMENTATION,
    _judge,
)
