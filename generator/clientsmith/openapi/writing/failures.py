"""Failures: rows of the error table as schemas, and the responses that they come in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from clientsmith.openapi.extensions import holds_reference
from clientsmith.openapi.writing.media import failure_types
from clientsmith.openapi.writing.objects import Member, object_of
from clientsmith.openapi.writing.schemas import described, reference, value_schema

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clientsmith.model.api import Api, Example, Operation
    from clientsmith.model.errors import ErrorBody, ErrorRow
    from clientsmith.model.limits import Exceeded, Limit
    from clientsmith.openapi.writing.schemas import Schema, Types

__all__ = ["ANY_STATUS", "add_failures", "row_component", "row_name"]

ANY_STATUS = "default"
_TEXT_OR_TEXTS: list[str] = ["string", "array"]


def row_name(row: ErrorRow) -> str:
    """Return the name of a row's schema; the dot keeps it apart from every type."""
    return f"Error.{row.name}"


def row_component(row: ErrorRow, body: ErrorBody, types: Types) -> Schema:
    """Return the schema of the bodies that a row matches."""
    members: list[Member] = []
    if row.code is not None:
        members.append(Member(body.code, {"enum": _spellings(row.code)}, required=True))
    elif body.code:
        members.append(Member(body.code, {"type": ["string", "integer", "null"]}))
    if body.message:
        kinds = _TEXT_OR_TEXTS if row.message is not None else [*_TEXT_OR_TEXTS, "null"]
        members.append(Member(body.message, {"type": kinds}, required=row.message is not None))
    if body.request_id:
        members.append(Member(body.request_id, {"type": ["string", "integer", "null"]}))
    for path, value in row.match:
        is_there = value is not None
        members.append(Member(path, {"enum": _spellings(value)}, required=is_there))
    for field in row.fields:
        # A name with dots leads into the body, as everywhere in the table.
        schema = described(
            value_schema(field, types), field.doc, deprecated=field.deprecated is not None
        )
        members.append(Member(tuple(field.name.split(".")), schema, required=field.required))
    schema = described(object_of(members) if members else {}, row.doc)
    if row.example is not None and not holds_reference(row.example):
        schema["examples"] = [row.example]
    return schema


def _spellings(value: str | float | bool | None) -> list[str | float | bool | None]:
    """Return a value and its other form: a number may come as text, and text that is a number as one."""
    if isinstance(value, bool) or value is None:
        return [value]
    if isinstance(value, str):
        is_number = re.fullmatch(r"-?(0|[1-9][0-9]{0,17})", value)
        return [value, int(value)] if is_number else [value]
    return [value, str(value)]


def add_failures(responses: dict[str, Any], operation: Operation, api: Api) -> None:
    """Add every failure of an operation to its responses, beside the successes of the same status."""
    rows = {row.name: row for row in api.errors.rows}
    shown = [example.raises for example in operation.examples if example.raises]
    names = dict.fromkeys((*operation.raises, *shown))
    raised = [rows[name] for name in sorted(names, key=list(rows).index)]
    by_status: dict[str, list[ErrorRow]] = {}
    for row in raised:
        for status in row.statuses or (ANY_STATUS,):
            by_status.setdefault(str(status), []).append(row)
    for example in operation.examples:
        if example.raises:
            by_status.setdefault(str(example.status), [])
    anywhere = by_status.get(ANY_STATUS, [])
    for status in sorted(by_status):
        own = by_status[status]
        if status != ANY_STATUS and not status.startswith("2"):
            own = [row for row in raised if row in own or row in anywhere]
        examples = [e for e in operation.examples if e.raises and str(e.status) == status]
        _add(responses, status, own, examples, operation, api)
    _add_limits(responses, operation, api)


def _add(
    responses: dict[str, Any],
    status: str,
    rows: Sequence[ErrorRow],
    examples: Sequence[Example],
    operation: Operation,
    api: Api,
) -> None:
    words = [f"{row.name}: {row.doc}" for row in rows]
    content = _content(rows, examples, operation)
    success = responses.get(status)
    if success is None:
        success = {"description": ""}
        if status.startswith("2") and "2XX" in responses:
            # The exact status goes before the range, so what the range says is said again.
            success = {**responses["2XX"]}
    description = "\n\n".join(filter(None, [success["description"], *words]))
    response: dict[str, Any] = {**success, "description": description}
    if api.errors.body.request_id_header:
        header = {api.errors.body.request_id_header: {"schema": {"type": "string"}}}
        response["headers"] = {**response.get("headers", {}), **header}
    if content or "content" in response:
        response["content"] = _both(response.get("content", {}), content)
    responses[status] = response


def _content(
    rows: Sequence[ErrorRow], examples: Sequence[Example], operation: Operation
) -> dict[str, Any]:
    """Return the bodies of some rows; a row that says nothing of its body may have any."""
    shaped = [row for row in rows if _has_shape(row)]
    if not shaped:
        return {}
    schemas = [reference(row_name(row)) for row in shaped]
    if len(shaped) < len(rows):
        schemas.append({})
    media: dict[str, Any] = {"schema": schemas[0] if len(schemas) == 1 else {"anyOf": schemas}}
    shown = {
        example.name: {"value": example.reply}
        for example in examples
        if example.reply is not None and not holds_reference(example.reply)
    }
    if shown:
        media["examples"] = shown
    content = dict.fromkeys(failure_types(operation), media)
    return content | ({"*/*": {}} if len(shaped) < len(rows) else {})


def _has_shape(row: ErrorRow) -> bool:
    conditions = row.code is not None or row.message is not None
    return conditions or bool(row.match or row.fields) or row.example is not None


def _both(success: dict[str, Any], failure: dict[str, Any]) -> dict[str, Any]:
    """Return the bodies of an answer that may be a success or a failure with the same status."""
    both = dict(success)
    for name, media in failure.items():
        if name not in success:
            both[name] = media
            continue
        merged: dict[str, Any] = {}
        if "schema" in success[name]:
            merged["schema"] = {"anyOf": [success[name]["schema"], media["schema"]]}
        examples = {**success[name].get("examples", {}), **media.get("examples", {})}
        both[name] = merged | ({"examples": examples} if examples else {})
    return both


def _add_limits(responses: dict[str, Any], operation: Operation, api: Api) -> None:
    """Add what the server says when a limit that counts the operation was passed."""
    if not any(_counts(limit, operation) for limit in api.limits):
        return
    headers = _budget(api.exceeded)
    for status in map(str, api.exceeded.statuses):
        # An exact status hides the default, so what that says is said again.
        anywhere = {**responses.get(ANY_STATUS, {}), "description": "A limit was passed."}
        response: dict[str, Any] = responses.get(status, anywhere)
        if headers:
            response = {**response, "headers": {**response.get("headers", {}), **headers}}
        responses[status] = response


def _budget(exceeded: Exceeded) -> dict[str, Any]:
    named = (
        (exceeded.retry_after, "Seconds to wait, or a date (RFC 9110, 10.2.3)."),
        (exceeded.limit, "How many requests are allowed."),
        (exceeded.remaining, "How many requests are left."),
        (exceeded.reset, "When the count starts again."),
    )
    return {
        name: {"description": words, "schema": {"type": "string"}}
        for name, words in named
        if name is not None
    }


def _counts(limit: Limit, operation: Operation) -> bool:
    if limit.name not in operation.settings.limits:
        return False
    return (
        (not limit.methods or operation.method in limit.methods)
        and (not limit.resources or operation.resource in limit.resources)
        and (not limit.operations or operation.full_name in limit.operations)
    )
