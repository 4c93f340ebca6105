"""A body is written in another format."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import EXPLAINED, Check, fix

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    old, new = found.owner.old, found.owner.new
    if found.attribute == "content_type":
        return fix(f"it is sent as {found.new or 'its usual media type'}")
    if "binary" in {old.kind, new.kind}:
        return EXPLAINED  # told as an argument that came or went
    return fix(f"it is sent as {found.new}, no longer as {found.old}")


CHECK = Check(
    "CD417",
    "body-form-changed",
    "A body is written in another format.",
    frozenset({"Body.kind", "Body.content_type"}),
    _judge,
)
