"""Systematic errors of documents, and how they are recognised.

One function or table each. Whoever applies one reports it under the name that stands here, in `RULES`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from clientsmith.description.plain import is_mapping

if TYPE_CHECKING:
    from clientsmith.openapi.reading.documents import Node

__all__ = [
    "RULES",
    "TYPE_NAMES",
    "is_date_time_object",
    "looks_like_schema",
    "typed_example",
    "writes_queries_as_bodies",
]

RULES = {
    "body-of-get": "A GET request cannot have a body (RFC 9110, 9.3.1): its members become query parameters.",
    "body-of-delete": "A document that writes queries of GET as bodies does so for DELETE.",
    "path-parameter-missing": "A variable of the path is not described: it is, with the type that can be told.",
    "path-parameter-in-body": "A variable of the path stands in the body: it is a path parameter.",
    "path-parameter-unused": "A path parameter has no variable in the path.",
    "path-pattern": "A variable carries a pattern, `{id:[0-9]+}`: the pattern gives its type.",
    "path-variable-name": "A variable's name is not an identifier; it is not on the wire, so another will do.",
    "path-text": "A path has characters that it cannot have.",
    "string-example": "The example of a number or a boolean is written as text.",
    "property-beside-properties": "A member is described beside `properties` instead of inside.",
    "date-time-object": "A moment is described as an object of UTC time and offset; on the wire it is text.",
    "envelope": "Answers repeat one wrapper: the operation returns what is inside.",
    "enum-in-two-forms": "One enum is described twice, by names and by numbers.",
    "bearer-as-api-key": "A bearer token is described as an API key.",
    "type-name": "A type has another name than JSON Schema gives it.",
    "required-flag": "`required: true` stands on a member instead of a list on the object.",
    "query-object": "An object in form style: each of its members is a parameter of its own.",
    "server-address": "The address of a server is relative, empty or not an address.",
    "items-of-object": "An object has `items`, which only lists have: it is what they describe.",
    "media-type": "An object with members stands under a media type of bytes or text: it is JSON.",
    "required-self": "A type must contain itself without end: the member may be absent.",
}
"""The names of the corrections, each with what it is about."""

TYPE_NAMES = {
    "int": "integer",
    "int32": "integer",
    "int64": "integer",
    "long": "integer",
    "short": "integer",
    "float": "number",
    "double": "number",
    "decimal": "number",
    "str": "string",
    "text": "string",
    "date": "string",
    "datetime": "string",
    "date-time": "string",
    "timestamp": "string",
    "uuid": "string",
    "guid": "string",
    "file": "string",
    "binary": "string",
    "enum": "string",
    "url": "string",
    "bool": "boolean",
    "list": "array",
    "dict": "object",
    "map": "object",
    "hash": "object",
    "json": "object",
    "none": "null",
}
"""What documents call the types of JSON Schema."""

_NUMBER = re.compile(r"-?\d+(\.\d+)?([eE][+-]?\d+)?\Z")


def is_date_time_object(node: Node) -> bool:
    """Tell whether a schema is the object of `utcTime` and `timeZoneOffset` that .NET servers describe as a moment."""
    properties = node.get("properties")
    return is_mapping(properties) and set(properties) == {"utcTime", "timeZoneOffset"}


def looks_like_schema(key: str, value: Any) -> bool:
    """Tell whether an unknown member of a schema is a property that was written one level too high."""
    if key.startswith(("x-", "$")) or not is_mapping(value):
        return False
    return bool({"$ref", "type", "properties", "allOf", "oneOf", "anyOf"} & set(value))


def typed_example(value: Any, kind: str) -> Any:
    """Return an example that is text as the number or boolean it means; as it is when it means none."""
    if not isinstance(value, str):
        return value
    # `yes` and `no` are what YAML 1.1 made of booleans.
    if kind == "bool" and value.lower() in {"true", "false", "yes", "no"}:
        return value.lower() in {"true", "yes"}
    if kind in {"int", "float"} and len(value) < 40 and _NUMBER.match(value):
        return int(value) if value.lstrip("-").isdigit() else float(value)
    return value


def writes_queries_as_bodies(paths: Node | None) -> bool:
    """Tell whether a document has GET requests with bodies, and not one query parameter."""
    bodies = 0
    for _, item in paths.members() if paths else ():
        for method, operation in item.members():
            listed = operation.child("parameters")
            if listed and any(parameter.get("in") == "query" for parameter in listed.items()):
                return False
            if method == "get" and operation.get("requestBody"):
                bodies += 1
    return bodies > 0
