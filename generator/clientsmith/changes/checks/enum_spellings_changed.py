"""A member of an enum is read from other spellings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, additive, breaking, docs
from clientsmith.python.forms import is_lenient_enum

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    enums = found.trail[-2]
    if is_lenient_enum(enums.old) != is_lenient_enum(enums.new):
        if is_lenient_enum(enums.new):
            return breaking(
                "members of the enum are no longer text or numbers themselves, since it has other spellings"
            )
        return breaking(
            "members of the enum are text or numbers themselves, since it has no other spellings any more"
        )
    gone = set(map(str, found.old)) - set(map(str, found.new))
    if set(found.old) == set(found.new):
        return docs("its spellings stand in another order")
    if gone:
        listed = ", ".join(f"`{word}`" for word in sorted(gone))
        return breaking(f"{listed} is no longer read as this member")
    return additive("it is read from more spellings")


CHECK = Check(
    "CD616",
    "enum-spellings-changed",
    "A member of an enum is read from other spellings.",
    frozenset({"EnumMember.also"}),
    _judge,
)
