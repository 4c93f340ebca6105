"""Planning the package's own tests: the description's examples as data, with what each call must send and give."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.description.linker.errors import look_up
from clientsmith.python import names
from clientsmith.python.planner.client import credentials_of, variables_of
from clientsmith.python.planner.resources import argument_name
from clientsmith.python.text import verbatim_json

if TYPE_CHECKING:
    from clientsmith.model.api import Example, Operation
    from clientsmith.model.errors import ErrorRow
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
        "cases": cases,
    }
    return verbatim_json(data)


def _case(context: Context, operation: Operation, example: Example) -> dict[str, Any]:
    case = _call(operation, example)
    case["name"] = f"{operation.full_name}: {example.name}"
    case["reply"] = {"status": example.status, "body": example.reply}
    if example.raises is not None:
        case["raises"] = example.raises
    elif operation.returns is not None:
        envelope = operation.settings.envelope
        case["result"] = look_up(example.reply, envelope.data if envelope else ())
    return case


def _call(operation: Operation, example: Example) -> dict[str, Any]:
    """Return the arguments of a call, and the request that it must make."""
    body = operation.body
    query, headers, cookies = dict(example.query), dict(example.headers), dict(example.cookies)
    sent: Any = example.body
    arguments: dict[str, Any] = {}
    places = (
        (operation.path_parameters, dict(example.path)),
        (operation.query, query),
        (operation.headers, headers),
        (operation.cookies, cookies),
    )
    for fields, given in places:
        for field in fields:
            if field.const is not None:
                given.setdefault(field.name, field.const)
            elif field.name in given:
                arguments[argument_name(field)] = given[field.name]
    if body is not None and body.type is None and body.kind != "binary":
        sent = dict(sent or {})
        for field in body.fields:
            if field.const is not None:
                sent.setdefault(field.name, field.const)
            elif field.name in sent:
                arguments[argument_name(field)] = sent[field.name]
            if "query" in field.also and field.name in sent:
                query[field.name] = sent[field.name]
        for field in operation.query:
            if "body" in field.also and field.name in query:
                sent[field.name] = query[field.name]
    elif body is not None:
        arguments["body"] = sent
    path = operation.path
    for wire, value in example.path:
        path = path.replace(f"{{{wire}}}", str(value))
    return {
        "call": operation.full_name,
        "arguments": arguments,
        "request": {
            "method": operation.method,
            "path": path,
            "query": query,
            "headers": headers,
            "body": sent if body is not None and body.kind == "json" else None,
        },
    }


def _error_case(
    context: Context, row: ErrorRow, operations: list[Operation]
) -> dict[str, Any] | None:
    """Return a call that meets this row's example: of an operation that raises it and has arguments to make."""
    if row.example is None:
        return None
    for operation in sorted(operations, key=lambda found: row.name not in found.raises):
        good = [example for example in operation.examples if example.raises is None]
        if not good:
            continue
        case = _call(operation, good[0])
        case["name"] = f"errors.{row.name}"
        status = row.statuses[0] if row.statuses else 400
        case["reply"] = {"status": status, "body": row.example}
        case["raises"] = row.name
        case["fields"] = {
            field.python_name or names.attribute(field.name): row.example[field.name]
            for field in row.fields
            if isinstance(row.example, dict) and field.name in row.example
        }
        return case
    return None
