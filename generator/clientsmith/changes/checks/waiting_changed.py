"""Waiting for what an operation starts came, went or works in another way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, additive, breaking, fix

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference
    from clientsmith.model.api import Wait

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    if found.old is None:
        return additive("what it starts can be waited for")
    if found.new is None:
        return breaking("what it starts can no longer be waited for")
    if _method(found.old) != _method(found.new):
        return breaking("another method waits for what it starts")
    return fix("what it starts is waited for in another way")


def _method(wait: Wait) -> tuple[str, str]:
    """Return where the method that waits is, and its name."""
    return wait.poll.rpartition(".")[0], wait.name


CHECK = Check(
    "CD312",
    "waiting-changed",
    "Waiting for what an operation starts came, went or works in another way.",
    frozenset({"Operation.wait"}),
    _judge,
)
