"""How lists go on, and what they take."""

from __future__ import annotations

from typing import Final

from ._runtime.envelope import Companions
from ._runtime.paging import Paging

BY_INDEX: Final = Paging(
    "offset",
    start="startIndex",
    size="count",
    companions=Companions(total=("total",), count=("count",), links=("links",)),
)
BY_REPORT: Final = Paging(
    "offset",
    start="offset",
    size="limit",
    items=("collection",),
    default_size=25,
    companions=Companions(total=("response", "totalQuantity"), count=("count",), links=("links",)),
)
