"""An exception has another name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, breaking

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    return breaking(f"it is called `{found.new}`, no longer `{found.old}`")


CHECK = Check(
    "CD703", "row-renamed", "An exception has another name.", frozenset({"ErrorRow.name"}), _judge
)
