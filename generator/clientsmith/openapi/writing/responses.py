"""Responses of an operation (OpenAPI 3.1, 4.8.16): successes in their envelope, and failures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.description.plain import is_mapping
from clientsmith.model.types import Nullable, Primitive
from clientsmith.openapi.extensions import holds_reference
from clientsmith.openapi.writing.failures import ANY_STATUS, add_failures
from clientsmith.openapi.writing.media import answer_kind, answer_types
from clientsmith.openapi.writing.objects import Member, object_of
from clientsmith.openapi.writing.schemas import schema_of
from clientsmith.openapi.writing.values import fitting

if TYPE_CHECKING:
    from clientsmith.model.api import Api, Operation
    from clientsmith.model.settings import Envelope
    from clientsmith.model.types import TypeRef
    from clientsmith.openapi.writing.schemas import Schema, Types

__all__ = ["responses"]

ANY_SUCCESS = "2XX"
# RFC 9110, 15.3.5 and 15.3.6: answers with these statuses have no content.
_EMPTY = frozenset({"204", "205"})
_NUMBER: Schema = {"type": ["integer", "null"]}


def responses(operation: Operation, api: Api, types: Types) -> dict[str, Any]:
    """Return all responses by status."""
    returns = operation.returns
    statuses = [str(status) for status in returns.statuses] if returns else []
    if statuses:
        statuses += [str(found.status) for found in operation.examples if not found.raises]
    found: dict[str, Any] = {}
    for status in dict.fromkeys(statuses or [ANY_SUCCESS]):
        found[status] = _success(operation, status, types)
    add_failures(found, operation, api)
    if operation.method == "HEAD":  # answered without content: RFC 9110, 9.3.2
        for response in found.values():
            response.pop("content", None)
    return dict(sorted(found.items(), key=lambda item: (item[0] == ANY_STATUS, item[0])))


def _success(operation: Operation, status: str, types: Types) -> dict[str, Any]:
    returns = operation.returns
    response: dict[str, Any] = {"description": (returns and returns.doc) or "Success."}
    kind = answer_kind(operation)
    if returns is None or kind == "none" or status in _EMPTY:
        return response
    media: dict[str, Any] = {}
    if kind == "text":
        media["schema"] = {"type": "string"}
    elif kind == "data":
        media["schema"] = _enveloped(operation.settings.envelope, returns.type)
        examples = _examples(operation, status, returns.type, types)
        if examples:
            media["examples"] = examples
    return response | {"content": dict.fromkeys(answer_types(operation), media)}


def _enveloped(envelope: Envelope | None, ref: TypeRef) -> Schema:
    data = schema_of(ref)
    if envelope is None or not envelope.data:
        return data
    # Servers leave out members that are null.
    may_be_absent = isinstance(ref, Nullable) or ref == Primitive("any")
    companions = (
        (envelope.total, _NUMBER),
        (envelope.count, _NUMBER),
        (envelope.start, _NUMBER),
        (envelope.next, {"type": ["integer", "string", "null"]}),
        (envelope.links, {"type": ["array", "object", "null"]}),
    )
    return object_of(
        [
            Member(envelope.data, data, required=not may_be_absent),
            *(Member(path, dict(schema)) for path, schema in companions if path),
        ]
    )


def _examples(operation: Operation, status: str, ref: TypeRef, types: Types) -> dict[str, Any]:
    envelope = operation.settings.envelope
    path = envelope.data if envelope else ()
    examples: dict[str, Any] = {}
    for example in operation.examples:
        if example.raises or example.reply is None or holds_reference(example.reply):
            continue
        if status in {ANY_SUCCESS, str(example.status)}:
            value = _fitting_at(example.reply, path, ref, types)
            examples[example.name] = {"value": value}
    return examples


def _fitting_at(reply: Any, path: tuple[str, ...], ref: TypeRef, types: Types) -> Any:
    """Return a reply whose data, inside the envelope, is written as its type wants it."""
    if not path:
        return fitting(reply, ref, types)
    if not is_mapping(reply) or path[0] not in reply:
        return reply
    return {**reply, path[0]: _fitting_at(reply[path[0]], path[1:], ref, types)}
