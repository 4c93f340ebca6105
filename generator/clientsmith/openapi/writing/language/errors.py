"""errors.yaml: where a failure's parts stand, and the rows in order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.openapi.writing.language.fields import fields_data
from clientsmith.openapi.writing.language.values import dotted, earlier_data, given, one_or_many

if TYPE_CHECKING:
    from clientsmith.model.errors import ErrorRow, ErrorTable

__all__ = ["errors_data"]


def errors_data(table: ErrorTable) -> dict[str, Any]:
    """Write the whole file; empty for an API without a table."""
    body = table.body
    rows = {row.name: row for row in table.rows}
    return given(
        {
            "body": given(
                {
                    "code": dotted(body.code),
                    "message": dotted(body.message),
                    "request_id": dotted(body.request_id),
                    "request_id_header": body.request_id_header,
                }
            ),
            "always": list(table.always),
            "rows": {row.name: _row(row, rows.get(row.base or "")) for row in table.rows},
        }
    )


def _row(row: ErrorRow, base: ErrorRow | None) -> dict[str, Any]:
    """Write one row without the conditions that it takes over from the row it refines."""
    own: dict[str, Any] = {
        "status": one_or_many(row.statuses),
        "code": row.code,
        "message": row.message,
        "match": {".".join(path): value for path, value in row.match},
        "retry": row.retry,
    }
    if base is not None:
        inherited = {
            "status": base.statuses == row.statuses,
            "code": base.code == row.code,
            "message": base.message == row.message,
            "match": base.match == row.match,
            "retry": base.retry == row.retry,
        }
        own = {key: value for key, value in own.items() if not inherited[key]}
    fields = fields_data(row.fields)
    was = earlier_data(row.was)
    data = given({"doc": row.doc, "is": row.base, **own, "fields": fields, "was": was})
    return data if row.example is None else data | {"example": row.example}
