"""Something has another name on the wire, and the same one in Python."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, fix

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    return fix(f"it is called `{found.new}` on the wire, no longer `{found.old}`")


CHECK = Check(
    "CD410",
    "wire-name-changed",
    "Something has another name on the wire, and the same one in Python.",
    frozenset({"Field.name"}),
    _judge,
)
