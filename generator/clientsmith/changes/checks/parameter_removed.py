"""An argument of a method is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, breaking, fix
from clientsmith.changes.schedule import overdue

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    if found.new is not None or overdue(found, between) is False:
        return None
    if found.old.field.const is not None:
        return fix("a constant that was sent by itself is not sent any more")
    return breaking("programs that pass it fail")


CHECK = Check(
    "CD401",
    "parameter-removed",
    "An argument of a method is gone.",
    frozenset({"Parameter"}),
    _judge,
)
