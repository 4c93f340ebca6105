"""A type stands in another module."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from clientsmith.changes.check import Check, breaking, docs
from clientsmith.model.types import TypeDefinition
from clientsmith.python import names

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    old, new = (names.module(word) for word in (found.old, found.new))
    if old == new:
        return docs("its file has another name, and its module the same")
    return breaking(
        f"it stands in the module `types.{new}`, no longer in `types.{old}`; `types` itself has it as before"
    )


CHECK = Check(
    "CD605",
    "type-moved",
    "A type stands in another module.",
    frozenset(f"{kind.__name__}.module" for kind in get_args(TypeDefinition)),
    _judge,
)
