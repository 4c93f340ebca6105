"""Request bodies (OpenAPI 3.1, 4.8.13)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.description.plain import is_mapping
from clientsmith.openapi.extensions import holds_reference
from clientsmith.openapi.writing.media import request_types
from clientsmith.openapi.writing.schemas import fields_schema, schema_of
from clientsmith.openapi.writing.values import fitting

if TYPE_CHECKING:
    from clientsmith.model.api import Body, Operation
    from clientsmith.model.types import Field
    from clientsmith.openapi.writing.schemas import Schema, Types

__all__ = ["request_body"]


def request_body(operation: Operation, types: Types) -> dict[str, Any] | None:
    """Return what an operation sends; None when it has no body."""
    body = operation.body
    if body is None:
        return None
    fields = (*body.fields, *(field for field in operation.query if "body" in field.also))
    media: dict[str, Any] = {}
    if body.kind != "binary":
        media["schema"] = _schema(body, fields, types)
        examples = _examples(operation, body, fields, types)
        if examples:
            media["examples"] = examples
    content = dict.fromkeys(request_types(body, operation.settings.formats), media)
    return {"content": content, "required": True}


def _schema(body: Body, fields: tuple[Field, ...], types: Types) -> Schema:
    return fields_schema(fields, types) if body.type is None else schema_of(body.type)


def _examples(
    operation: Operation, body: Body, fields: tuple[Field, ...], types: Types
) -> dict[str, Any]:
    known = {field.name: field.type for field in fields}
    examples: dict[str, Any] = {}
    for example in operation.examples:
        value: Any = example.body
        if body.type is not None:
            value = fitting(value, body.type, types)
        elif is_mapping(value):
            # What stands in the query and is sent here too, and what is sent without being asked for.
            shared = {
                name: item for name, item in example.query if name in known and name not in value
            }
            fixed = {
                field.name: field.const
                for field in fields
                if field.const is not None and field.required
            }
            value = {
                name: fitting(item, known[name], types) if name in known else item
                for name, item in {**value, **shared, **fixed}.items()
            }
        if value is not None and not holds_reference(value):
            examples[example.name] = {"value": value}
    return examples
