"""Linking examples: the arguments, the reply and the row must be what the operation says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from clientsmith.description.linker.errors import first_match, look_up, refines, row_matches
from clientsmith.description.linker.values import mismatches
from clientsmith.description.plain import is_mapping, short
from clientsmith.diagnostics.suggest import suggest
from clientsmith.model.api import Example, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.description.linker.context import Context
    from clientsmith.model.errors import ErrorTable
    from clientsmith.model.origin import Origin
    from clientsmith.model.types import Field, TypeDefinition

__all__ = ["link_examples"]


def link_examples(
    context: Context,
    operation: Operation,
    data: Any,
    types: Mapping[str, TypeDefinition],
    errors: ErrorTable,
) -> Operation:
    """Return the operation with its examples."""
    if not data:
        return operation
    examples: list[Example] = []
    names: dict[str, Origin] = {}
    for number, spec in enumerate(data):
        origin = operation.origin.at("examples", number)
        if spec["name"] in names:
            message = f"the example `{spec['name']}` stands twice"
            related = ("it stands here first", names[spec["name"]])
            context.problem("CS408", message, origin.at("name"), "rename one", related=related)
        names.setdefault(spec["name"], origin)
        examples.append(_example(context, operation, spec, origin, types, errors))
    return replace(operation, examples=tuple(examples))


def _example(
    context: Context,
    operation: Operation,
    spec: dict[str, Any],
    origin: Origin,
    types: Mapping[str, TypeDefinition],
    errors: ErrorTable,
) -> Example:
    given: dict[str, Any] = spec.get("with", {})
    body = operation.body
    places = {
        "path": operation.path_parameters,
        "query": operation.query,
        "headers": operation.headers,
        "cookies": operation.cookies,
    }
    for place, fields in places.items():
        _check_arguments(context, given.get(place, {}), fields, origin.at("with"), place, types)
    if body is not None and body.type is not None and "body" in given:
        for path, message in mismatches(given["body"], body.type, types):
            context.problem("CS408", message, origin.at("with", "body", *path))
    elif body is not None and body.kind != "binary" and body.type is None:
        _check_arguments(
            context, given.get("body", {}), body.fields, origin.at("with"), "body", types
        )
    elif body is None and "body" in given:
        message = "the operation has no body"
        hint = "describe it under `body`, or leave it out here"
        context.problem("CS408", message, origin.at("with", "body"), hint, key=True)
    reply: dict[str, Any] = spec["reply"]
    status = reply.get("status", _success(operation))
    raises = spec.get("raises")
    if raises is None:
        _check_success(context, operation, reply, status, origin.at("reply"), types, errors)
    elif context.resolve("rows", raises, origin.at("raises"), "error row"):
        _check_failure(context, operation, raises, status, reply.get("body"), origin, errors)
    return Example(
        name=spec["name"],
        path=tuple(given.get("path", {}).items()),
        query=tuple(given.get("query", {}).items()),
        headers=tuple(given.get("headers", {}).items()),
        cookies=tuple(given.get("cookies", {}).items()),
        body=given.get("body"),
        status=status,
        reply=reply.get("body"),
        raises=raises,
        origin=origin,
    )


def _success(operation: Operation) -> int:
    returns = operation.returns
    return returns.statuses[0] if returns and returns.statuses else 200


def _check_arguments(
    context: Context,
    given: Any,
    fields: tuple[Field, ...],
    origin: Origin,
    place: str,
    types: Mapping[str, TypeDefinition],
) -> None:
    if not is_mapping(given):
        message = f"`{place}` must be a mapping"
        advice = f"write the fields by name: `{place}: {{...}}`"
        context.problem("CS408", message, origin.at(place), advice)
        return
    known = {field.name: field for field in fields}
    for name, value in given.items():
        spot = origin.at(place, name)
        if name not in known:
            message = f"the operation has no `{short(name)}` in its {place}"
            near = suggest(name, known)
            hint = f"did you mean `{near}`?" if near else "describe it, or leave it out here"
            context.problem("CS408", message, spot, hint, key=True)
            continue
        for path, why in mismatches(value, known[name].type, types):
            context.problem("CS408", why, spot.at(*path))
    for name, field in known.items():
        if field.required and field.const is None and name not in given:
            message = f"the example leaves out `{name}`, which is required in the {place}"
            hint = f"add `{name}: ...`, or say `required: false` where it is described"
            context.problem("CS408", message, origin.at(place), hint, key=True)


def _check_success(
    context: Context,
    operation: Operation,
    reply: dict[str, Any],
    status: int,
    origin: Origin,
    types: Mapping[str, TypeDefinition],
    errors: ErrorTable,
) -> None:
    if not 200 <= status < 300:
        hint = "name the error row: `raises: NotFound`"
        context.problem("CS408", f"{status} is not a success", origin.at("status"), hint)
        return
    returns = operation.returns
    if returns is None:
        return
    if returns.statuses and status not in returns.statuses:
        message = f"`returns` does not list the status {status}"
        related = ("the statuses", operation.origin.at("returns", "status"))
        context.problem("CS408", message, origin.at("status"), related=related)
    if "body" not in reply:
        return
    row = first_match({row.name: row for row in errors.rows}, status, reply["body"], errors.body)
    if row is not None:
        message = f"the error row `{row.name}` takes this reply for a failure"
        context.problem("CS408", message, origin.at("body"), related=("the row", row.origin))
        return
    envelope = operation.settings.envelope
    path = envelope.data if envelope else ()
    data = look_up(reply["body"], path)
    for inner, why in mismatches(data, returns.type, types):
        context.problem("CS408", why, origin.at("body", *path, *inner))


def _check_failure(
    context: Context,
    operation: Operation,
    raises: str,
    status: int,
    body: object,
    origin: Origin,
    errors: ErrorTable,
) -> None:
    """Check that a reply raises the row it says, and that the operation may raise that row."""
    rows = {row.name: row for row in errors.rows}
    row = rows.get(raises)
    if row is None:
        return
    found = first_match(rows, status, body, errors.body)
    if not row_matches(row, status, body, errors.body):
        message = f"`{raises}` does not match this reply"
        hint = f"the reply raises `{found.name}`" if found else "no error row matches it"
        context.problem(
            "CS408", message, origin.at("raises"), hint, related=("the row", row.origin)
        )
    elif found is not None and found.name != raises:
        message = f"the reply raises `{found.name}`, which is tried before `{raises}`"
        related = ("the row", found.origin)
        context.problem("CS408", message, origin.at("raises"), related=related)
    elif not any(raises == name or refines(row, name, rows) for name in operation.raises):
        message = f"`{operation.full_name}` does not say that it raises `{raises}`"
        hint = f"add `{raises}` to `raises`"
        context.problem("CS408", message, origin.at("raises"), hint)
