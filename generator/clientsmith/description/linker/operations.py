"""Linking resources and their operations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from clientsmith.description.linker.context import as_list, deprecation, earlier
from clientsmith.description.linker.examples import link_examples
from clientsmith.description.linker.fields import check_values
from clientsmith.description.linker.lists import list_parameters
from clientsmith.description.linker.paging import link_page
from clientsmith.description.linker.requests import (
    check_places,
    link_body,
    link_parameters,
)
from clientsmith.description.linker.routes import in_path_order, link_route
from clientsmith.description.linker.settings import override
from clientsmith.description.linker.waiting import link_wait, link_waits
from clientsmith.model.api import Operation, Resource, Returns
from clientsmith.model.types import Primitive, TypeDefinition, walk

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from clientsmith.description.linker.context import Context
    from clientsmith.description.sources import Definition
    from clientsmith.model.api import Wait
    from clientsmith.model.errors import ErrorTable
    from clientsmith.model.origin import Origin
    from clientsmith.model.settings import Paging, Settings
    from clientsmith.model.types import Field

__all__ = ["link_resources"]


@dataclass(frozen=True, slots=True)
class _Linked:
    """What operations refer to, linked before them."""

    types: Mapping[str, TypeDefinition]
    errors: ErrorTable
    styles: Mapping[str, Paging]
    lists: tuple[Field, ...]
    waits: Mapping[str, Wait]


def link_resources(
    context: Context,
    settings: Settings,
    types: Mapping[str, TypeDefinition],
    errors: ErrorTable,
    paging: tuple[Paging, ...],
    lists: tuple[Field, ...],
) -> tuple[Resource, ...]:
    """Link every resource with its operations, in the order in which they stand."""
    by_name = {style.name: style for style in paging}
    linked = _Linked(types, errors, by_name, lists, link_waits(context))
    resources: list[Resource] = []
    for name, entries in context.source.resources.items():
        operations = [
            operation
            for entry in entries
            for operation in _operations(context, entry, settings, linked)
        ]
        docs = [entry.data["doc"] for entry in entries if "doc" in entry.data]
        renamed = [
            earlier(entry.data["was"], entry.origin.at("was"))
            for entry in entries
            if "was" in entry.data
        ]
        origin = entries[-1].origin.at("resource")
        if operations:
            doc = docs[-1] if docs else None
            was = renamed[-1] if renamed else None
            resources.append(Resource(name, tuple(operations), doc, was, origin))
    _check_routes(context, (op for resource in resources for op in resource.operations))
    return tuple(resources)


def _operations(
    context: Context, entry: Definition, settings: Settings, linked: _Linked
) -> Iterable[Operation]:
    """Link the operations of one file."""
    settings = override(context, settings, entry.data, entry.origin)
    raises = _raises(context, entry.data.get("raises"), entry.origin.at("raises"))
    for method in entry.data.get("endpoints", {}):
        definition = context.definitions("endpoints").get(f"{entry.name}.{method}")
        if definition is None or definition.origin.file != entry.origin.file:
            continue  # left out, or replaced by another file
        operation = _operation(context, entry.name, definition, settings, raises, linked)
        if operation is not None:
            yield operation


def _operation(
    context: Context,
    resource: str,
    definition: Definition,
    inherited: Settings,
    shared_raises: tuple[str, ...],
    linked: _Linked,
) -> Operation | None:
    data: dict[str, Any] = definition.data
    origin = definition.origin
    fields = link_parameters(context, data, origin)
    route = link_route(context, data["http"], origin.at("http"), fields["path"])
    body = link_body(context, data, origin, route[0] if route else "")
    check_places(context, fields, body, linked.types)
    for group in (*fields.values(), body.fields if body else ()):
        check_values(context, group, linked.types)
    settings = override(context, inherited, data, origin)
    returns = _returns(context, data.get("returns"), origin.at("returns"))
    raises = _raises(context, data.get("raises"), origin.at("raises"))
    wait = link_wait(context, data.get("wait"), origin.at("wait"), linked.waits)
    if route is None:
        return None
    own = [field for group in fields.values() for field in group]
    shared = list_parameters(route[0], returns, own, linked.lists, linked.types)
    operation = Operation(
        name=definition.name,
        resource=resource,
        method=route[0],
        path=route[1],
        settings=settings,
        doc=data["doc"],
        path_parameters=in_path_order(route[1], fields["path"]),
        query=(*fields["query"], *shared),
        lists=tuple(field.name for field in shared),
        headers=fields["headers"],
        cookies=fields["cookies"],
        body=body,
        returns=returns,
        raises=tuple(dict.fromkeys((*raises, *shared_raises, *linked.errors.always))),
        idempotent=data.get("idempotent"),
        deprecated=deprecation(data.get("deprecated")),
        since=data.get("since"),
        was=earlier(data.get("was"), origin.at("was")),
        wait=wait,
        origin=origin,
    )
    operation = link_page(context, operation, linked.styles, linked.types, explicit="page" in data)
    return link_examples(context, operation, data.get("examples"), linked.types, linked.errors)


def _check_routes(context: Context, operations: Iterable[Operation]) -> None:
    """Report operations that send the same: a route, its variables, the kind of body and the constants."""
    routes: dict[tuple[object, ...], Operation] = {}
    for operation in operations:
        constants = [
            (place, field.name, field.const)
            for place, fields in (
                ("query", operation.query),
                ("headers", operation.headers),
                ("cookies", operation.cookies),
                ("body", operation.body.fields if operation.body is not None else ()),
            )
            for field in fields
            if field.const is not None
        ]
        route = (
            operation.method,
            operation.path,
            operation.settings.server,
            None if operation.body is None else (operation.body.kind, operation.body.content_type),
            tuple(sorted(constants, key=repr)),
        )
        first = routes.setdefault(route, operation)
        if first is not operation:
            message = f"`{first.full_name}` has the same method and path"
            related = ("the other operation", first.origin)
            hint = "describe it once, or leave one out with `skip`"
            context.problem("CS403", message, operation.origin.at("http"), hint, related=related)


def _raises(context: Context, names: Any, origin: Origin) -> tuple[str, ...]:
    for number, name in enumerate(as_list(names)):
        context.resolve("rows", name, origin.at(number), "error row")
    return tuple(as_list(names))


def _returns(context: Context, data: Any, origin: Origin) -> Returns | None:
    if data is None:
        return None
    if isinstance(data, str):
        spot = origin
        result = Returns(context.type_ref(data, spot))
    else:
        spot = origin.at("type")
        statuses = tuple(as_list(data.get("status")))
        result = Returns(
            context.type_ref(data["type"], spot),
            statuses,
            data.get("content_type"),
            data.get("doc"),
        )
        for number, status in enumerate(statuses):
            if not 200 <= status < 300:
                where = origin.at("status", *([number] if isinstance(data["status"], list) else []))
                hint = "a failure is a row of errors.yaml, named under `raises`"
                context.problem("CS405", f"{status} is not a success", where, hint)
    for ref in walk(result.type):
        name = ref.name if isinstance(ref, Primitive) else ""
        if name == "upload":
            hint = "use `stream` or `bytes`"
            context.problem("CS405", "`upload` is what is sent, not what is returned", spot, hint)
        elif name == "stream" and ref is not result.type:
            hint = "return `stream` alone"
            context.problem("CS405", "`stream` is the whole answer, not a part of it", spot, hint)
    return result
