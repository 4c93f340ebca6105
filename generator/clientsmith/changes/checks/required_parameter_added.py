"""A method has a new argument that must be given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, breaking

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    if found.old is not None or not found.new.field.required or found.new.field.const is not None:
        return None
    return breaking("every call must pass it")


CHECK = Check(
    "CD402",
    "required-parameter-added",
    "A method has a new argument that must be given.",
    frozenset({"Parameter"}),
    _judge,
)
