"""The server counts requests in another way as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, fix

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    if found.old is not None:
        return None
    return fix("the package waits where the server would refuse")


CHECK = Check(
    "CD801",
    "limit-added",
    "The server counts requests in another way as well.",
    frozenset({"Limit"}),
    _judge,
)
