"""The class of the client has another name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, breaking

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    return breaking(
        f"the client is called `{found.new}`, no longer `{found.old}`, and so are the classes named after it"
    )


CHECK = Check(
    "CD103",
    "client-renamed",
    "The class of the client has another name.",
    frozenset({"Package.client"}),
    _judge,
)
