"""Something deprecated will go earlier than was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, breaking
from clientsmith.changes.kinds import DEPRECATIONS
from clientsmith.changes.schedule import shortened

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    if found.old is None or not shortened(found.old, found.new):
        return None
    return breaking(
        f"it goes with release {found.new.until}, though it was to stay until release {found.old.until}"
    )


CHECK = Check(
    "CD309",
    "deadline-brought-forward",
    "Something deprecated will go earlier than was said.",
    DEPRECATIONS,
    _judge,
)
