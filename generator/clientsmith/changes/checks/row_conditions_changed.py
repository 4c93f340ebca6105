"""An exception is raised for other answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, fix

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


_WORDS = {"statuses": "status", "code": "code", "message": "message", "match": "content"}


def _judge(found: Difference, _between: Comparison) -> Verdict:
    return fix(f"the answers it is raised for have another {_WORDS[found.attribute]}")


CHECK = Check(
    "CD705",
    "row-conditions-changed",
    "An exception is raised for other answers.",
    frozenset({"ErrorRow.statuses", "ErrorRow.code", "ErrorRow.message", "ErrorRow.match"}),
    _judge,
)
