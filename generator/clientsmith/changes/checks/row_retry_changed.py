"""Whether a failure is tried again has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, fix

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    return fix(
        f"after it the package acts by `{found.new or 'the status'}`, no longer by `{found.old or 'the status'}`"
    )


CHECK = Check(
    "CD706",
    "row-retry-changed",
    "Whether a failure is tried again has changed.",
    frozenset({"ErrorRow.retry"}),
    _judge,
)
