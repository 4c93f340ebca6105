"""What is said of the API as a whole has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, docs

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    if found.attribute == "release":
        return docs(f"it describes release {found.new}, no longer {found.old}")
    return docs(f"its {found.attribute} is another")


CHECK = Check(
    "CD105",
    "product-details-changed",
    "What is said of the API as a whole has changed.",
    frozenset(
        {"Product.name", "Product.title", "Product.release", "Product.doc", "Product.homepage"}
    ),
    _judge,
)
