"""The formats that can be sent or answered are others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import EXPLAINED, Check, additive, breaking, fix

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    if between.is_inherited(found):
        return EXPLAINED
    gone = [
        f"{word} in {way}"
        for way, old, new in (
            ("requests", found.old.request, found.new.request),
            ("answers", found.old.response, found.new.response),
        )
        for word in old
        if word not in new
    ]
    if gone:
        return breaking(f"there is no {', no '.join(gone)} any more")
    if {*found.new.request, *found.new.response} - {*found.old.request, *found.old.response}:
        return additive("there are more formats to choose from")
    return fix("a format is chosen or written in another way")


CHECK = Check(
    "CD509",
    "formats-changed",
    "The formats that can be sent or answered are others.",
    frozenset({"Settings.formats"}),
    _judge,
)
