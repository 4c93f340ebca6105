"""An argument of a method must be given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, breaking, fix
from clientsmith.changes.difference import Parameter

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    if found.within(Parameter) is None or not found.new:
        return None
    if found.owner.new.const is not None:
        return fix("the constant is always sent")
    return breaking("every call must pass it")


CHECK = Check(
    "CD404",
    "parameter-became-required",
    "An argument of a method must be given.",
    frozenset({"Field.required"}),
    _judge,
)
