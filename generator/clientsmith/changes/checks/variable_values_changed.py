"""An argument of the client takes other values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, additive, breaking, docs

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    if not found.new or (found.old and set(found.old) <= set(found.new)):
        if set(found.old) == set(found.new):
            return docs("its values stand in another order")
        return additive("it takes more values")
    gone = sorted(set(found.old) - set(found.new))
    listed = ", ".join(f"`{value}`" for value in gone)
    return breaking(f"it no longer takes {listed}" if gone else "it takes only values of a list")


CHECK = Check(
    "CD119",
    "variable-values-changed",
    "An argument of the client takes other values.",
    frozenset({"Variable.values"}),
    _judge,
)
