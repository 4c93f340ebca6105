"""Parameters in path, query, headers and cookies (OpenAPI 3.1, 4.8.12)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.description.linker.requests import through_alias
from clientsmith.description.plain import is_mapping
from clientsmith.model.types import ListOf
from clientsmith.openapi.extensions import holds_reference
from clientsmith.openapi.writing.schemas import sent_schema
from clientsmith.openapi.writing.values import fitting

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.model.api import Operation
    from clientsmith.model.types import Field
    from clientsmith.openapi.writing.schemas import Schema, Types

__all__ = ["parameters"]

# The language's styles of lists and objects in a query, in OpenAPI's words. Brackets are a part of the name there.
_STYLES: dict[str, tuple[str, bool]] = {
    "repeat": ("form", True),
    "brackets": ("form", True),
    "comma": ("form", False),
    "pipes": ("pipeDelimited", False),
    "spaces": ("spaceDelimited", False),
    "deep": ("deepObject", True),
}
_ADDRESS_MOMENT = r"^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d(\.\d{7})?Z$"


def parameters(
    operation: Operation, names: Mapping[str, str], types: Types
) -> list[dict[str, Any]]:
    """Return all parameters of an operation; `names` are those that path variables have in the document."""
    body = operation.body.fields if operation.body else ()
    query = (*operation.query, *(field for field in body if "query" in field.also))
    places = (
        ("path", "path", operation.path_parameters),
        ("query", "query", query),
        ("header", "headers", operation.headers),
        ("cookie", "cookies", operation.cookies),
    )
    hyphens = operation.settings.formats.times == "round_trip"
    found: list[dict[str, Any]] = []
    for place, key, fields in places:
        for field in fields:
            parameter = _parameter(field, place, names, types)
            if hyphens and place in {"path", "query"}:
                parameter["schema"] = _with_hyphens(parameter["schema"])
            found.append(parameter | _examples(operation, key, field, types))
    return found


def _with_hyphens(schema: Schema) -> Schema:
    """Return the schema of a moment as it stands in addresses, where its colons are hyphens."""
    if schema.get("format") == "date-time":
        without = {key: value for key, value in schema.items() if key != "format"}
        return {**without, "pattern": _ADDRESS_MOMENT}
    if "items" in schema:
        return {**schema, "items": _with_hyphens(schema["items"])}
    return schema


def _parameter(field: Field, place: str, names: Mapping[str, str], types: Types) -> dict[str, Any]:
    is_list = isinstance(through_alias(field.type, types), ListOf)
    name = names.get(field.name, field.name) if place == "path" else field.name
    found: dict[str, Any] = {"name": name, "in": place}
    if field.doc:
        found["description"] = field.doc
    if field.required:
        found["required"] = True
    if field.deprecated is not None:
        found["deprecated"] = True
    if place == "query" and (is_list or field.style):
        style = field.style or "repeat"
        if style == "brackets" and is_list:
            found["name"] = f"{name}[]"
        found["style"], found["explode"] = _STYLES[style]
    elif place == "path" and is_list:
        found |= {"style": "simple", "explode": False}
    found["schema"] = sent_schema(field, types)
    return found


def _examples(operation: Operation, key: str, field: Field, types: Types) -> dict[str, Any]:
    """Return the values of a parameter in the operation's examples; `key` names its place in them."""
    in_body = operation.body is not None and field in operation.body.fields
    examples: dict[str, Any] = {}
    for example in operation.examples:
        body = example.body if is_mapping(example.body) else {}
        value = (body if in_body else dict(getattr(example, key))).get(field.name)
        if value is not None and not holds_reference(value):
            examples[example.name] = {"value": fitting(value, field.type, types)}
    return {"examples": examples} if examples else {}
