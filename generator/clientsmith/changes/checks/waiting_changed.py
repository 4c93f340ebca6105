"""Waiting for what an operation starts came, went or works in another way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, additive, breaking, fix

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    if found.old is None:
        return additive("what it starts can be waited for")
    if found.new is None:
        return breaking("what it starts can no longer be waited for")
    return fix("what it starts is waited for in another way")


CHECK = Check(
    "CD312",
    "waiting-changed",
    "Waiting for what an operation starts came, went or works in another way.",
    frozenset({"Operation.wait"}),
    _judge,
)
