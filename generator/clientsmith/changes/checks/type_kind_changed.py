"""A type is of another kind, such as an enum that was an object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, breaking
from clientsmith.model.types import AliasType, EnumType, ObjectType, UnionType

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    words = {
        ObjectType: "an object",
        EnumType: "an enum",
        AliasType: "an alias",
        UnionType: "a union",
    }
    return breaking(f"it is {words[type(found.new)]}, no longer {words[type(found.old)]}")


CHECK = Check(
    "CD604",
    "type-kind-changed",
    "A type is of another kind, such as an enum that was an object.",
    frozenset({"TypeDefinition.kind"}),
    _judge,
)
