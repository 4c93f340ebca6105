"""An argument of a method need not be given any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, additive, fix
from clientsmith.changes.difference import Parameter

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    if found.within(Parameter) is None or found.new:
        return None
    if found.owner.new.const is not None:
        return fix("the constant need not be sent")
    return additive("it need not be passed any more")


CHECK = Check(
    "CD405",
    "parameter-became-optional",
    "An argument of a method need not be given any more.",
    frozenset({"Field.required"}),
    _judge,
)
