"""An argument of the client has another default."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, additive, breaking

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    if found.old is None:
        return additive(f"it need not be given any more: `{found.new}` is taken")
    if found.new is None:
        return breaking("it must be given")
    return breaking(f"programs that do not give it use `{found.new}`, no longer `{found.old}`")


CHECK = Check(
    "CD117",
    "variable-default-changed",
    "An argument of the client has another default.",
    frozenset({"Variable.default"}),
    _judge,
)
