"""How lists go on, and what they take."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from ._runtime.envelope import Companions
from ._runtime.operation import Shared
from ._runtime.options import FormatCallOptions
from ._runtime.paging import Paging
from .types.lists import ListFilterOperator, ListSortOrder

BY_INDEX: Final = Paging(
    "offset",
    start="startIndex",
    size="count",
    companions=Companions(
        total=("total",), count=("count",), start=("startIndex",), next=("nextIndex",)
    ),
)
LIST_QUERY: Final = Shared(
    {
        "count": "count",
        "start_index": "startIndex",
        "sort_by": "sortBy",
        "sort_order": "sortOrder",
        "filter_by": "filterBy",
        "filter_op": "filterOp",
        "filter_value": "filterValue",
        "fields": "fields",
        "updated_since": "updatedSince",
    },
    styles={"fields": "comma"},
)


class ListOptions(FormatCallOptions, total=False):
    """What every list takes, besides the settings of one call."""

    count: int | None
    """How many items a page has at most; the server bounds it."""
    start_index: int | None
    """Index of the first item to return. When absent the server takes `0`."""
    sort_by: str | None
    """Member of the items to sort by, as the server writes it: `displayName`."""
    sort_order: ListSortOrder | None
    """Whether the smallest comes first."""
    filter_by: str | None
    """Member of the items that `filter_value` is compared with."""
    filter_op: ListFilterOperator | None
    """How it is compared."""
    filter_value: Sequence[str] | None
    """What it is compared with; one value or several."""
    fields: Sequence[str] | None
    """Members of the items to return; what a type needs must be among them, or be read with
    `with_raw_response`.
    """
    updated_since: datetime | None
    """Only items that changed since then."""
