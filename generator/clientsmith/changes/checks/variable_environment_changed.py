"""An argument of the client is read from another environment variable."""

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
        return additive(f"the environment variable `{found.new}` stands in for it")
    return breaking(f"the environment variable `{found.old}` is not read any more")


CHECK = Check(
    "CD118",
    "variable-environment-changed",
    "An argument of the client is read from another environment variable.",
    frozenset({"Variable.env"}),
    _judge,
)
