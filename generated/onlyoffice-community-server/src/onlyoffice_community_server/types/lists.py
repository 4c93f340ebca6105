"""The types `ListFilterOperator` and `ListSortOrder`."""

from __future__ import annotations

from .._runtime.enums import OpenStrEnum

__all__ = ["ListFilterOperator", "ListSortOrder"]


class ListSortOrder(OpenStrEnum):
    """Order in which a list is returned."""

    ASCENDING = "ascending"
    DESCENDING = "descending"


class ListFilterOperator(OpenStrEnum):
    """How a member of an item is compared with the values of a filter."""

    CONTAINS = "contains"
    EQUALS = "equals"
    STARTS_WITH = "startsWith"
    PRESENT = "present"
    """It is there at all."""
