"""Which `except` clauses catch an exception of the package."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.python.planner.errors import status_class

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clientsmith.changes.comparison import Comparison
    from clientsmith.model.errors import ErrorRow, ErrorTable

__all__ = ["ancestors", "renamed"]


def ancestors(row: ErrorRow, table: ErrorTable) -> list[str]:
    """Return the classes above that of a row, the nearest first: rows that it refines, then classes for its status."""
    rows = {one.name: one for one in table.rows}
    found: list[str] = []
    while row.base is not None and row.base in rows and row.base not in found:
        row = rows[row.base]
        found.append(row.name)
    # Every class for a status is below StatusError.
    return list(dict.fromkeys([*found, status_class(row.statuses), "StatusError"]))


def renamed(names: Iterable[str], between: Comparison) -> list[str]:
    """Return the names that rows have now."""
    now = {pair.old.name: pair.new.name for pair in between.rows if pair.old and pair.new}
    return [now.get(name, name) for name in names]
