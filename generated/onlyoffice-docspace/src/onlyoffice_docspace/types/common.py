"""The type `SortOrder`."""

from __future__ import annotations

from .._runtime.enums import OpenEnum

__all__ = ["SortOrder"]


class SortOrder(OpenEnum):
    """Order of results: ascending or descending."""

    ASCENDING = (0, "Ascending")
    DESCENDING = (1, "Descending")
