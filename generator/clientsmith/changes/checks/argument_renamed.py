"""An argument or an attribute has another name in Python."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, breaking, docs
from clientsmith.changes.difference import Parameter
from clientsmith.changes.matching import argument_of, attribute_of

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    old, new = found.owner.old, found.owner.new
    name = argument_of if found.within(Parameter) is not None else attribute_of
    before, after = name(old), name(new)
    if before == after:
        return docs("its name in Python is given where it was derived, or the other way round")
    return breaking(f"it is called `{after}`, no longer `{before}`")


CHECK = Check(
    "CD411",
    "argument-renamed",
    "An argument or an attribute has another name in Python.",
    frozenset({"Field.python_name"}),
    _judge,
)
