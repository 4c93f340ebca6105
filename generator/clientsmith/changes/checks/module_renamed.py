"""The package has another name to import."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, breaking

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    return breaking(f"it is imported as `{found.new}`, no longer as `{found.old}`")


CHECK = Check(
    "CD102",
    "module-renamed",
    "The package has another name to import.",
    frozenset({"Package.module"}),
    _judge,
)
