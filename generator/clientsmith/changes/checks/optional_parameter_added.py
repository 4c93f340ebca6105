"""A method has a new argument that may be given, or sends a new constant by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, additive, fix

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    if found.old is not None:
        return None
    if found.new.field.const is not None:
        return fix("a constant is sent by itself")
    return None if found.new.field.required else additive("it may be passed")


CHECK = Check(
    "CD403",
    "optional-parameter-added",
    "A method has a new argument that may be given, or sends a new constant by itself.",
    frozenset({"Parameter"}),
    _judge,
)
