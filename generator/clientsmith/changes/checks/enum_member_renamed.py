"""A member of an enum has another name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, breaking, docs
from clientsmith.python import names

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    old, new = names.member(found.old), names.member(found.new)
    if old == new:
        return docs("its name in Python is the same")
    return breaking(f"it is called `{new}`, no longer `{old}`")


CHECK = Check(
    "CD614",
    "enum-member-renamed",
    "A member of an enum has another name.",
    frozenset({"EnumMember.name"}),
    _judge,
)
