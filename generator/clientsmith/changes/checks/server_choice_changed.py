"""Calls go to another server unless a program chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import EXPLAINED, Check, breaking, fix
from clientsmith.model.api import Operation

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    if between.is_inherited(found):
        return EXPLAINED
    if found.within(Operation) is not None:
        return fix(f"it goes to the server `{found.new}`, no longer to `{found.old}`")
    if len(between.old.servers) == len(between.new.servers) == 1:
        return EXPLAINED
    return breaking(f"programs that choose none use `{found.new}`, no longer `{found.old}`")


CHECK = Check(
    "CD114",
    "server-choice-changed",
    "Calls go to another server unless a program chooses.",
    frozenset({"Settings.server"}),
    _judge,
)
