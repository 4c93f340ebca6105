"""The argument for a body as a whole came or went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import EXPLAINED, Check, breaking, fix

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    old, new = found.owner.old, found.owner.new
    had, has = (
        one is not None and (one.type is not None or one.kind == "binary") for one in (old, new)
    )
    if had and has:
        if found.attribute == "kind" and "binary" in {old.kind, new.kind}:
            return breaking("the argument `body` takes another kind of value")
        return None if found.old is not None and found.new is not None else EXPLAINED
    if not had and not has:
        # Fields are arguments of their own; one that is not there is told as such.
        return (
            fix("it sends a body" if old is None else "it sends no body")
            if found.kind == "Body"
            else None
        )
    if found.attribute == "kind" and (old.type is None) != (new.type is None):
        return EXPLAINED  # told with the type
    if has:
        return breaking("every call must pass the argument `body`")
    return breaking("the argument `body` is gone")


CHECK = Check(
    "CD418",
    "body-argument-changed",
    "The argument for a body as a whole came or went.",
    frozenset({"Body", "Body.kind", "Body.type"}),
    _judge,
)
