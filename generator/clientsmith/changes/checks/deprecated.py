"""Something is deprecated and warns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, additive
from clientsmith.changes.kinds import DEPRECATIONS

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    if found.old is not None or found.new is None:
        return None
    told = [
        word
        for word, value in (
            (f"use {found.new.use}", found.new.use),
            (f"it stays until release {found.new.until}", found.new.until),
        )
        if value
    ]
    return additive("; ".join(["it is deprecated", *told]))


CHECK = Check("CD307", "deprecated", "Something is deprecated and warns.", DEPRECATIONS, _judge)
