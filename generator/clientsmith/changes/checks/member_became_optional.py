"""A member of an object may be absent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, additive, breaking, docs
from clientsmith.changes.difference import Parameter
from clientsmith.model.errors import ErrorRow

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    if found.within(Parameter) is not None or found.new:
        return None
    _, returned = between.uses(found)
    if found.within(ErrorRow) is not None:
        return docs("it may be absent; the attribute could be None before")
    if returned:
        return breaking("it may be absent, and is then None")
    return additive("it need not be given any more")


CHECK = Check(
    "CD611",
    "member-became-optional",
    "A member of an object may be absent.",
    frozenset({"Field.required"}),
    _judge,
)
