"""The part of a package that people write came, went or has another name."""

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
        return additive(f"what people add to it stands in `{found.new}`")
    return breaking(f"what people added to it in `{found.old}` is no longer a part of the clients")


CHECK = Check(
    "CD109",
    "extension-changed",
    "The module in which people extend the clients came, went or has another name.",
    frozenset({"Package.extension"}),
    _judge,
)
