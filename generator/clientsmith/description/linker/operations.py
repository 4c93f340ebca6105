"""Linking resources and their operations."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from clientsmith.description.linker.context import as_list, deprecation, seconds
from clientsmith.description.linker.examples import link_examples
from clientsmith.description.linker.fields import check_values, link_fields
from clientsmith.description.linker.settings import override
from clientsmith.model.api import Body, Operation, Resource, Returns, Wait
from clientsmith.model.types import (
    AliasType,
    Field,
    ListOf,
    MapOf,
    Named,
    Nullable,
    ObjectType,
    Primitive,
    TypeDefinition,
    TypeRef,
    UnionType,
    walk,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.description.linker.context import Context
    from clientsmith.model.errors import ErrorTable
    from clientsmith.model.origin import Origin
    from clientsmith.model.settings import Paging, Settings

__all__ = ["link_resources"]

_HTTP = re.compile(r"(?P<method>\S+) (?P<path>\S+)\Z")
_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")
_PATH = re.compile(r"/(?:[A-Za-z0-9._~!$&'()*+,;=:@%/-]|\{[A-Za-z_][A-Za-z0-9_]*\})*\Z")
_VARIABLE = re.compile(r"\{([A-Za-z_][A-Za-z0-9_]*)\}")
_BODIES = ("body", "form", "multipart", "binary")


def link_resources(
    context: Context,
    settings: Settings,
    types: Mapping[str, TypeDefinition],
    errors: ErrorTable,
    paging: tuple[Paging, ...],
) -> tuple[Resource, ...]:
    """Link every resource with its operations, in the order in which they stand."""
    styles = {style.name: style for style in paging}
    endpoints = context.source.definitions("endpoints")
    grouped: dict[str, list[Operation]] = {}
    routes: dict[tuple[str, str, str], Operation] = {}
    for name, files in context.source.resources.items():
        grouped[name] = []
        for entry in files:
            resource_settings = override(context, settings, entry.data, entry.origin)
            raises = _raises(context, entry.data.get("raises"), entry.origin.at("raises"))
            for method in entry.data.get("endpoints", {}):
                definition = endpoints.get(f"{name}.{method}")
                if definition is None or definition.origin.file != entry.origin.file:
                    continue  # left out, or replaced by another file
                operation = _operation(
                    context, name, definition.name, definition.data, definition.origin,
                    resource_settings, raises, types, errors, styles,
                )  # fmt: skip
                if operation is None:
                    continue
                grouped[name].append(operation)
                route = (
                    operation.method,
                    _VARIABLE.sub("{}", operation.path),
                    operation.settings.server,
                )
                first = routes.setdefault(route, operation)
                if first is not operation:
                    message = f"`{first.full_name}` has the same method and path"
                    related = ("the other operation", first.origin)
                    context.problem("CS403", message, operation.origin.at("http"), related=related)
    return tuple(
        Resource(
            name,
            tuple(operations),
            next(
                (
                    e.data["doc"]
                    for e in reversed(context.source.resources[name])
                    if "doc" in e.data
                ),
                None,
            ),
            context.source.resources[name][-1].origin.at("resource"),
        )
        for name, operations in grouped.items()
        if operations
    )


def _operation(
    context: Context,
    resource: str,
    name: str,
    data: dict[str, Any],
    origin: Origin,
    inherited: Settings,
    shared_raises: tuple[str, ...],
    types: Mapping[str, TypeDefinition],
    errors: ErrorTable,
    styles: Mapping[str, Paging],
) -> Operation | None:
    settings = override(context, inherited, data, origin)
    fields = {
        key: link_fields(context, data.get(key), origin.at(key))
        for key in ("path", "query", "headers", "cookies")
    }
    for number, group_name in enumerate(data.get("parameters", ())):
        spot = origin.at("parameters", number)
        if not context.resolve("groups", group_name, spot, "parameter group"):
            continue
        group = context.source.definitions("groups").get(group_name)
        for key in ("query", "headers", "cookies") if group else ():
            own = {field.name for field in fields[key]}
            shared = link_fields(context, group.data.get(key), group.origin.at(key))  # type: ignore[union-attr] # pyright: ignore[reportOptionalMemberAccess]
            fields[key] += tuple(field for field in shared if field.name not in own)
    route = _route(context, data["http"], origin.at("http"), fields["path"], origin)
    body = _body(context, data, origin, types, route[0] if route else "")
    returns = _returns(context, data.get("returns"), origin.at("returns"), types)
    for group_fields in (*fields.values(), body.fields if body else ()):
        check_values(context, group_fields, types)
    for key in ("path", "query", "headers", "cookies"):
        for field in fields[key]:
            _check_sent_as_text(context, field, key, types)
    raises = _raises(context, data.get("raises"), origin.at("raises"))
    if route is None:
        return None
    _check_twice(context, fields, body)
    operation = Operation(
        name=name,
        resource=resource,
        method=route[0],
        path=route[1],
        settings=settings,
        doc=data["doc"],
        path_parameters=_in_path_order(route[1], fields["path"]),
        query=fields["query"],
        headers=fields["headers"],
        cookies=fields["cookies"],
        body=body,
        returns=returns,
        raises=tuple(dict.fromkeys((*raises, *shared_raises, *errors.always))),
        idempotent=data.get("idempotent"),
        deprecated=deprecation(data.get("deprecated")),
        since=data.get("since"),
        was=data.get("was"),
        wait=_wait(context, data.get("wait"), origin.at("wait")),
        origin=origin,
    )
    _check_paging(context, operation, styles, types, explicit="page" in data)
    return link_examples(context, operation, data.get("examples"), types, errors)


def _raises(context: Context, names: Any, origin: Origin) -> tuple[str, ...]:
    for number, name in enumerate(as_list(names)):
        context.resolve("rows", name, origin.at(number), "error row")
    return tuple(as_list(names))


def _route(
    context: Context, text: str, origin: Origin, parameters: tuple[Field, ...], operation: Origin
) -> tuple[str, str] | None:
    match = _HTTP.match(text)
    if match is None:
        hint = "write the method, one space and the path: `GET /files/{file_id}`"
        context.problem("CS401", f"`{text[:60]}` is not a method and a path", origin, hint)
        return None
    method, path = match["method"], match["path"]
    if method not in _METHODS:
        hint = (
            f"write `{method.upper()}`"
            if method.upper() in _METHODS
            else "use " + ", ".join(_METHODS)
        )
        context.problem(
            "CS401", f"`{method[:20]}` is not a method", origin, hint, length=len(method)
        )
        return None
    start = len(method) + 1
    if not _PATH.match(path):
        hint = "a path starts with `/`; its variables are names in braces; the query has a key of its own"
        context.problem(
            "CS401", f"`{path[:60]}` is not a path", origin, hint, offset=start, length=len(path)
        )
        return None
    if any(segment in {".", ".."} for segment in path.split("/")):
        context.problem(
            "CS401", "a path cannot hold `.` or `..`", origin, offset=start, length=len(path)
        )
        return None
    variables = _VARIABLE.findall(path)
    known = {field.name for field in parameters}
    for variable in dict.fromkeys(variables):
        offset = start + path.index(f"{{{variable}}}")
        if variables.count(variable) > 1:
            message = f"the variable `{variable}` stands twice in the path"
            context.problem("CS402", message, origin, offset=offset, length=len(variable) + 2)
        if variable not in known:
            message = f"the path variable `{variable}` has no parameter"
            hint = f"add `path: {{{variable}: int}}`"
            context.problem("CS402", message, origin, hint, offset=offset, length=len(variable) + 2)
    for field in parameters:
        if field.name not in variables:
            message = f"the path has no variable `{field.name}`"
            context.problem("CS402", message, field.origin, f"the path is {path}", key=True)
        if not field.required or isinstance(field.type, Nullable):
            message = f"the path parameter `{field.name}` must always be there"
            context.problem("CS402", message, field.origin, key=True)
    return method, path


def _in_path_order(path: str, parameters: tuple[Field, ...]) -> tuple[Field, ...]:
    order = {name: index for index, name in enumerate(_VARIABLE.findall(path))}
    return tuple(sorted(parameters, key=lambda field: order.get(field.name, 0)))


def _body(
    context: Context,
    data: dict[str, Any],
    origin: Origin,
    types: Mapping[str, TypeDefinition],
    method: str,
) -> Body | None:
    kinds = [kind for kind in _BODIES if kind in data]
    if not kinds:
        return None
    if len(kinds) > 1:
        words = " and ".join(f"`{kind}`" for kind in kinds)
        context.problem("CS404", f"{words} cannot stand together", origin.at(kinds[1]), key=True)
    kind = kinds[0]
    if method in {"GET", "HEAD"}:
        message = f"a {method} request has no body"
        hint = "RFC 9110 gives it no meaning; use `query`"
        context.problem("CS404", message, origin.at(kind), hint, key=True)
    value, spot = data[kind], origin.at(kind)
    name = "json" if kind == "body" else kind
    if kind == "binary":
        return Body(name, content_type="application/octet-stream" if value is True else value)
    if isinstance(value, str):
        ref = context.type_ref(value, spot)
        _check_in_body(context, ref, spot, kind)
        return Body(name, type=ref)
    fields = link_fields(context, value, spot)
    for field in fields:
        _check_in_body(context, field.type, field.origin, kind)
    return Body(name, fields)


def _check_in_body(context: Context, ref: TypeRef, origin: Origin, kind: str) -> None:
    for inner in walk(ref):
        if isinstance(inner, Primitive) and inner.name in {"upload", "stream"}:
            if inner.name == "upload" and kind == "multipart":
                continue
            hint = "use `multipart`" if inner.name == "upload" else None
            context.problem("CS405", f"`{inner.name}` cannot stand in a {kind}", origin, hint)


def _check_sent_as_text(
    context: Context, field: Field, place: str, types: Mapping[str, TypeDefinition]
) -> None:
    """A path, header or cookie holds one value; a query holds a value, a list, or an object in deep style."""
    ref = _through_alias(field.type, types)
    inner = ref.item if place in {"query", "path"} and isinstance(ref, ListOf) else ref
    inner = _through_alias(inner, types)
    if isinstance(inner, Primitive) and inner.name not in {"upload", "stream", "none", "bytes"}:
        return
    if isinstance(inner, Named):
        found = types.get(inner.name)
        if found is None or not isinstance(found, ObjectType | UnionType):
            return
    if place == "query" and field.style == "deep" and isinstance(inner, Named | MapOf):
        return
    if not isinstance(inner, Primitive | Named | ListOf | MapOf):
        return  # alternatives: each is text on the wire
    message = f"the {place} parameter `{field.name}` cannot be sent as text"
    hint = "use `style: deep`, or a body" if place == "query" else None
    context.problem("CS405", message, field.origin, hint)


def _through_alias(ref: TypeRef, types: Mapping[str, TypeDefinition]) -> TypeRef:
    for _ in range(16):
        if isinstance(ref, Nullable):
            ref = ref.inner
        elif isinstance(ref, Named) and isinstance(found := types.get(ref.name), AliasType):
            ref = found.target
        else:
            break
    return ref


def _returns(
    context: Context, data: Any, origin: Origin, types: Mapping[str, TypeDefinition]
) -> Returns | None:
    if data is None:
        return None
    if isinstance(data, str):
        result = Returns(context.type_ref(data, origin))
    else:
        result = Returns(
            context.type_ref(data["type"], origin.at("type")),
            tuple(as_list(data.get("status"))),
            data.get("content_type"),
            data.get("doc"),
        )
        for status in result.statuses:
            if not 200 <= status < 300:
                message = f"{status} is not a success"
                context.problem("CS405", message, origin.at("status"), "failures are error rows")
    for ref in walk(result.type):
        name = ref.name if isinstance(ref, Primitive) else ""
        if name == "upload" or (name == "stream" and ref is not result.type):
            spot = origin if isinstance(data, str) else origin.at("type")
            context.problem("CS405", f"`{name}` cannot be returned here", spot)
    return result


def _check_twice(
    context: Context, fields: Mapping[str, tuple[Field, ...]], body: Body | None
) -> None:
    """A field that is sent in a second place must not meet a parameter of its name there."""
    query = {field.name for field in fields["query"]}
    sent = {field.name for field in body.fields} if body else set[str]()
    for field in body.fields if body else ():
        if "query" in field.also and field.name in query:
            message = f"`{field.name}` is a query parameter already"
            context.problem("CS406", message, field.origin, key=True)
        if "body" in field.also:
            context.problem(
                "CS406", f"`{field.name}` stands in the body already", field.origin, key=True
            )
    for field in fields["query"]:
        if "body" in field.also and (body is None or body.kind != "json" or body.type is not None):
            message = f"there is no JSON body with fields to send `{field.name}` in"
            context.problem("CS406", message, field.origin, key=True)
        elif "body" in field.also and field.name in sent:
            message = f"`{field.name}` stands in the body already"
            context.problem("CS406", message, field.origin, key=True)


def _wait(context: Context, data: Any, origin: Origin) -> Wait | None:
    if data is None:
        return None
    context.resolve("endpoints", data["poll"], origin.at("poll"), "operation")
    return Wait(
        data["poll"],
        tuple(data["done"].items()),
        tuple(data.get("failed", {}).items()),
        seconds(data.get("every")) or 1.0,
        seconds(data.get("most")) or 600.0,
    )


def _check_paging(
    context: Context,
    operation: Operation,
    styles: Mapping[str, Paging],
    types: Mapping[str, TypeDefinition],
    *,
    explicit: bool,
) -> None:
    """An operation that says it pages must have the parameters and return a list."""
    style = styles.get(operation.settings.paging or "")
    if style is None or not explicit:
        return
    names = {field.name for field in operation.query}
    for parameter in (style.start, style.size, style.page, style.cursor):
        if parameter and parameter not in names:
            message = f"paging by `{style.name}` needs the query parameter `{parameter}`"
            context.problem("CS418", message, operation.origin.at("page"))
    returned = _through_alias(operation.returns.type, types) if operation.returns else None
    if not style.items and not isinstance(returned, ListOf):
        message = "an operation that pages must return a list"
        context.problem("CS418", message, operation.origin.at("page"))
