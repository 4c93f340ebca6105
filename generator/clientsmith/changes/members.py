"""Members of objects and of exceptions, with those that they inherit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.description.linker.inheritance import all_fields
from clientsmith.model.errors import ErrorRow
from clientsmith.model.types import ObjectType

if TYPE_CHECKING:
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference
    from clientsmith.model.api import Api
    from clientsmith.model.types import Field

__all__ = ["inherited", "members"]


def members(owner: Any, api: Api) -> dict[str, Field]:
    """Return the members of an object or an error row of an API by their name on the wire; of anything else, none."""
    if isinstance(owner, ObjectType):
        return all_fields(owner, {definition.name: definition for definition in api.types})
    found: dict[str, Field] = {}
    rows = {row.name: row for row in api.errors.rows}
    seen: set[str] = set()
    row = owner if isinstance(owner, ErrorRow) else None
    while row is not None and row.name not in seen:
        seen.add(row.name)
        found = {field.name: field for field in row.fields} | found
        row = rows.get(row.base or "")
    return found


def inherited(found: Difference, between: Comparison) -> Field | None:
    """Return the member that an object inherited before it had one of its own, if it did."""
    return members(found.trail[-2].old, between.old).get(found.new.name)
