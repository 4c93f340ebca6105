"""Linking examples: the arguments, the reply and the row must be what the operation says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from clientsmith.description.linker.errors import look_up, row_matches
from clientsmith.description.linker.values import mismatches
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
    examples: list[Example] = []
    names: set[str] = set()
    for number, spec in enumerate(data or ()):
        origin = operation.origin.at("examples", number)
        if spec["name"] in names:
            message = f"the example `{spec['name']}` stands twice"
            context.problem("CS408", message, origin.at("name"))
        names.add(spec["name"])
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
        context.problem("CS408", message, origin.at("with", "body"), key=True)
    reply: dict[str, Any] = spec["reply"]
    status = reply.get("status", _success(operation))
    raises = spec.get("raises")
    if raises is None:
        _check_success(context, operation, reply, status, origin.at("reply"), types)
    elif context.resolve("rows", raises, origin.at("raises"), "error row"):
        row = next((row for row in errors.rows if row.name == raises), None)
        if row is not None and not row_matches(row, status, reply.get("body"), errors.body):
            message = f"`{raises}` does not match this reply"
            context.problem("CS408", message, origin.at("raises"))
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
    if not isinstance(given, dict):
        context.problem("CS408", f"`{place}` must be a mapping", origin.at(place))
        return
    known = {field.name: field for field in fields}
    for name, value in given.items():  # pyright: ignore[reportUnknownVariableType]
        spot = origin.at(place, str(name))  # pyright: ignore[reportUnknownArgumentType]
        if name not in known:
            context.problem(
                "CS408", f"the operation has no `{name}` in its {place}", spot, key=True
            )
            continue
        for path, message in mismatches(
            value, known[str(name)].type, types
        ):  # pyright: ignore[reportUnknownArgumentType]
            context.problem("CS408", message, spot.at(*path))
    for name, field in known.items():
        if field.required and field.const is None and name not in given:
            message = f"the example leaves out `{name}`, which is required in the {place}"
            context.problem("CS408", message, origin.at(place), key=True)


def _check_success(
    context: Context,
    operation: Operation,
    reply: dict[str, Any],
    status: int,
    origin: Origin,
    types: Mapping[str, TypeDefinition],
) -> None:
    if not 200 <= status < 300:
        hint = "name the error row: `raises: NotFound`"
        context.problem("CS408", f"{status} is not a success", origin.at("status"), hint)
        return
    returns = operation.returns
    if returns is None or "body" not in reply:
        return
    envelope = operation.settings.envelope
    path = envelope.data if envelope else ()
    data = look_up(reply["body"], path)
    for inner, message in mismatches(data, returns.type, types):
        context.problem("CS408", message, origin.at("body", *path, *inner))
