"""The class or the module of a resource has another name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, breaking
from clientsmith.changes.surface import earlier_classes, resource_classes

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(_found: Difference, between: Comparison) -> Verdict:
    before = resource_classes(between.old)
    after = earlier_classes(between.new) | resource_classes(between.new)
    return tuple(
        judgement
        for path in sorted(before.keys() & after.keys())
        if before[path] != after[path]
        for judgement in breaking(
            f"its class is `{after[path]}`, no longer `{before[path]}`",
            subject=f"resource `{path}`",
            python=before[path],
        )
    )


CHECK = Check(
    "CD313",
    "class-renamed",
    "The class or the module of a resource has another name.",
    frozenset({"Api.whole"}),
    _judge,
)
