"""A method began or stopped to return page by page, or does so in another style."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, breaking, docs, fix
from clientsmith.model.api import Operation

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    if found.within(Operation) is None:
        return docs("another paging style holds where an operation names none")
    if found.old is None:
        return breaking("it returns a page that fetches the next ones, no longer a list")
    if found.new is None:
        return breaking("it returns a list, no longer a page that fetches the next ones")
    return fix(f"it pages in the style `{found.new}`, no longer `{found.old}`")


CHECK = Check(
    "CD507",
    "paging-changed",
    "A method began or stopped to return page by page, or does so in another style.",
    frozenset({"Settings.paging"}),
    _judge,
)
