"""Planning the package's own tests: the description's examples as data, with what each call must send and give."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.description.linker.errors import look_up
from clientsmith.description.plain import is_list, is_mapping
from clientsmith.model.auth import Login
from clientsmith.python import names
from clientsmith.python.planner.auth import credentials_of, oauth_schemes
from clientsmith.python.planner.client import variables_of
from clientsmith.python.planner.constants import scalar
from clientsmith.python.planner.context import argument_name
from clientsmith.python.planner.lists import paged_item
from clientsmith.python.planner.resources import sent_path
from clientsmith.python.planner.wire import answer, body_kind
from clientsmith.python.text import verbatim_json

if TYPE_CHECKING:
    from clientsmith.model.api import Example, Operation
    from clientsmith.model.errors import ErrorRow
    from clientsmith.model.types import Field
    from clientsmith.python.planner.context import Context

__all__ = ["plan_examples"]


def plan_examples(context: Context) -> str:
    """Return `examples.json`: how to make a client, every example, and one call for each error row."""
    api = context.api
    operations = [operation for resource in api.resources for operation in resource.operations]
    cases = [
        _case(context, operation, example)
        for operation in operations
        for example in operation.examples
    ]
    cases += [case for row in api.errors.rows if (case := _error_case(context, row, operations))]
    variables = {
        word: variable.default or (variable.values[0] if variable.values else "test")
        for word, variable in variables_of(context).items()
    }
    data = {
        "client": api.package.client,
        "module": api.package.module,
        "variables": variables,
        "credentials": {argument: f"test-{argument}" for argument in credentials_of(context)},
        "logins": _logins(context, operations),
        "oauth": bool(oauth_schemes(api)),
        "cases": cases,
    }
    return verbatim_json(data)


def _logins(context: Context, operations: list[Operation]) -> list[dict[str, Any]]:
    """Return what the server answers to logins, which come before the calls that need them."""
    by_name = {operation.full_name: operation for operation in operations}
    found: list[dict[str, Any]] = []
    for scheme in context.api.auth:
        if isinstance(scheme, Login):
            operation = by_name[scheme.operation]
            envelope = operation.settings.envelope
            body: Any = "test-token"
            for key in reversed((*(envelope.data if envelope else ()), *scheme.take)):
                body = {key: body}
            found.append(
                {
                    "call": operation.full_name,
                    "method": operation.method,
                    "path": sent_path(operation),
                    "body": body,
                }
            )
    return found


def _case(context: Context, operation: Operation, example: Example) -> dict[str, Any]:
    case = _call(context, operation, example)
    case["name"] = f"{operation.full_name}: {example.name}"
    case["reply"] = {"status": example.status, "body": example.reply}
    kind = answer(context, operation)
    if example.raises is not None:
        case["raises"] = example.raises
        return case
    if kind in {"text", "bytes", "stream"}:
        # The server gives this as it is, and not as JSON.
        text = example.reply if isinstance(example.reply, str) else ""
        case["reply"] = {"status": example.status, "text": text}
        case["answer"] = kind
        case["result"] = text
    elif kind == "json":
        envelope = operation.settings.envelope
        path = envelope.data if envelope else ()
        if paged_item(context, operation) is not None:
            case["pages"] = True
            path += context.styles[operation.settings.paging or ""].items
        case["result"] = look_up(example.reply, path)
    return case


def _call(context: Context, operation: Operation, example: Example) -> dict[str, Any]:
    """Return the arguments of a call, and the request that it must make."""
    body, kind = operation.body, body_kind(operation)
    given = {
        "path": dict(example.path),
        "query": dict(example.query),
        "headers": dict(example.headers),
        "cookies": dict(example.cookies),
    }
    arguments: dict[str, Any] = {}
    places = (
        (operation.path_parameters, given["path"]),
        (operation.query, given["query"]),
        (operation.headers, given["headers"]),
        (operation.cookies, given["cookies"]),
    )
    for fields, values in places:
        _split(context, fields, values, arguments)
    sent: Any = example.body
    if body is not None and (body.type is not None or kind == "binary"):
        arguments["body"] = sent
    elif body is not None:
        sent = dict(sent or {})
        _split(context, body.fields, sent, arguments)
        given["query"] |= {
            f.name: sent[f.name] for f in body.fields if "query" in f.also and f.name in sent
        }
        sent |= {
            f.name: given["query"][f.name]
            for f in operation.query
            if "body" in f.also and f.name in given["query"]
        }
    path = sent_path(operation)
    for wire, value in given["path"].items():
        path = path.replace(
            f"{{{wire}}}", str(value).lower() if isinstance(value, bool) else str(value)
        )
    styled = {field.name for field in operation.query if field.style not in {None, "repeat"}}
    call: dict[str, Any] = {
        "call": operation.full_name,
        "arguments": arguments,
        "request": {
            "method": operation.method,
            "path": path,
            "query": {k: v for k, v in given["query"].items() if k not in styled and _is_flat(v)},
            "headers": given["headers"],
            "cookies": given["cookies"],
            "body": sent if kind == "json" else None,
        },
    }
    if kind == "binary":
        call["binary"] = True
    return call


def _split(
    context: Context, fields: tuple[Field, ...], values: dict[str, Any], arguments: dict[str, Any]
) -> None:
    """Add what a user passes to `arguments`, and what is sent without being asked for to `values`."""
    for field in fields:
        if field.const is not None:
            values.setdefault(field.name, scalar(context, field))
        elif field.name in values:
            arguments[argument_name(field)] = values[field.name]


def _is_flat(value: Any) -> bool:
    items: list[Any] = value if is_list(value) else [value]
    return not any(is_list(item) or is_mapping(item) for item in items)


def _error_case(
    context: Context, row: ErrorRow, operations: list[Operation]
) -> dict[str, Any] | None:
    """Return a call that meets this row's example: of an operation that raises it and has arguments to make."""
    body = row.example
    if body is None:
        return None
    for operation in sorted(operations, key=lambda found: row.name not in found.raises):
        good = [example for example in operation.examples if example.raises is None]
        if not good or answer(context, operation) == "stream":
            continue
        case = _call(context, operation, good[0])
        case["name"] = f"errors.{row.name}"
        case["reply"] = {"status": row.statuses[0] if row.statuses else 400, "body": body}
        case["raises"] = row.name
        case["fields"] = {
            field.python_name or names.attribute(field.name): body[field.name]
            for field in row.fields
            if is_mapping(body) and field.name in body
        }
        return case
    return None
