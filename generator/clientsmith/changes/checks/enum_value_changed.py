"""A member of an enum stands for another value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, breaking

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    return breaking(f"its value is {found.new!r}, no longer {found.old!r}")


CHECK = Check(
    "CD615",
    "enum-value-changed",
    "A member of an enum stands for another value.",
    frozenset({"EnumMember.value"}),
    _judge,
)
