"""The package has another name on the index."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, breaking

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    return breaking(f"it is installed as `{found.new}`, no longer as `{found.old}`")


CHECK = Check(
    "CD101",
    "distribution-renamed",
    "The package has another name on the index.",
    frozenset({"Package.distribution"}),
    _judge,
)
