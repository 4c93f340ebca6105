"""A server is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, breaking, fix

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    if found.new is not None:
        return None
    if len(between.old.servers) == 1:
        return fix("the only server has another name, which no program writes")
    return breaking("programs that choose it by name fail")


CHECK = Check("CD111", "server-removed", "A server is gone.", frozenset({"Server"}), _judge)
