"""A paging style came, went or asks for pages in another way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, docs, fix
from clientsmith.changes.kinds import every_attribute
from clientsmith.model.settings import Paging

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, _between: Comparison) -> Verdict:
    if found.attribute:
        return fix("pages are asked for in another way, which the package takes care of")
    return docs("the style came" if found.old is None else "the style is gone")


CHECK = Check(
    "CD807",
    "paging-style-changed",
    "A paging style came, went or asks for pages in another way.",
    every_attribute([Paging], but={"name"}) | {"Paging"},
    _judge,
)
