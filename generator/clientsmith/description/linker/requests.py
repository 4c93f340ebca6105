"""Linking what a request carries: parameters by place, and the body."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.description.linker.fields import link_fields
from clientsmith.description.plain import short
from clientsmith.model.api import Body
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
    from clientsmith.model.origin import Origin

__all__ = ["PLACES", "check_places", "link_body", "link_parameters", "through_alias"]

PLACES = ("path", "query", "headers", "cookies")
_BODIES = ("body", "form", "multipart", "binary")
_MOST_ALIASES = 16


def link_parameters(
    context: Context, data: dict[str, Any], origin: Origin
) -> dict[str, tuple[Field, ...]]:
    """Return an endpoint's parameters by place: its own, and behind them those of its groups."""
    fields = {key: link_fields(context, data.get(key), origin.at(key)) for key in PLACES}
    for number, name in enumerate(data.get("parameters", ())):
        context.resolve("groups", name, origin.at("parameters", number), "parameter group")
        group = context.definitions("groups").get(name)
        if group is None:
            continue
        for key in PLACES:
            own = {field.name for field in fields[key]}
            shared = link_fields(context, group.data.get(key), group.origin.at(key))
            fields[key] += tuple(field for field in shared if field.name not in own)
    return fields


def link_body(context: Context, data: dict[str, Any], origin: Origin, method: str) -> Body | None:
    """Return an endpoint's body; None when it has none."""
    kinds = [kind for kind in _BODIES if kind in data]
    if not kinds:
        return None
    if len(kinds) > 1:
        words = " and ".join(f"`{kind}`" for kind in kinds)
        hint = "a request has one body: keep one of them"
        message = f"{words} cannot stand together"
        context.problem("CS404", message, origin.at(kinds[1]), hint, key=True)
    kind = kinds[0]
    if method in {"GET", "HEAD"}:
        message = f"a {method} request has no body"
        hint = "use `query`; such a body has no meaning (RFC 9110, 9.3)"
        context.problem("CS404", message, origin.at(kind), hint, key=True)
    value, spot = data[kind], origin.at(kind)
    name = "json" if kind == "body" else kind
    if kind == "binary":
        if value is False:
            message = "`binary` says that there is no body"
            context.problem("CS404", message, spot, "remove it, or write `true` or a media type")
        return Body(
            name, content_type=value if isinstance(value, str) else "application/octet-stream"
        )
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
            hint = "use `multipart`" if inner.name == "upload" else "only `returns` can be a stream"
            context.problem("CS405", f"`{inner.name}` cannot stand in a {kind}", origin, hint)


def check_places(
    context: Context,
    fields: Mapping[str, tuple[Field, ...]],
    body: Body | None,
    types: Mapping[str, TypeDefinition],
) -> None:
    """Check that each parameter can be sent where it stands, and that none is sent twice under one name."""
    for place in PLACES:
        for field in fields[place]:
            _check_sent_as_text(context, field, place, types)
    query = {field.name for field in fields["query"]}
    sent = {field.name for field in body.fields} if body else set[str]()
    for field in body.fields if body else ():
        if "query" in field.also and field.name in query:
            message = f"`{short(field.name)}` is a query parameter already"
            hint = "remove one of them, or the `also`"
            context.problem("CS406", message, field.origin, hint, key=True)
        if "body" in field.also:
            message = f"`{short(field.name)}` stands in the body already"
            context.problem("CS406", message, field.origin.at("also"), "did you mean `query`?")
    for place in PLACES:
        for field in fields[place]:
            _check_also(context, field, place, body, sent)


def _check_also(
    context: Context, field: Field, place: str, body: Body | None, sent: set[str]
) -> None:
    if not field.also:
        return
    name, spot = short(field.name), field.origin.at("also")
    if place != "query" or "query" in field.also:
        message = (
            f"`{name}` stands in the {place}, from where it cannot be sent to the {field.also[0]}"
        )
        context.problem("CS406", message, spot, "only query and body fields can say `also`")
    elif field.name in sent:
        message = f"`{name}` stands in the body already"
        context.problem("CS406", message, field.origin, "remove one of them", key=True)
    elif body is None or body.kind != "json" or body.type is not None:
        message = f"there is no JSON body with fields to send `{name}` in"
        context.problem("CS406", message, spot, "describe it under `body`, with `also: query`")


def _check_sent_as_text(
    context: Context, field: Field, place: str, types: Mapping[str, TypeDefinition]
) -> None:
    """A path, header or cookie holds one value; a query holds a value, a list, or an object in deep style."""
    ref = through_alias(field.type, types)
    inner = ref.item if place in {"query", "path"} and isinstance(ref, ListOf) else ref
    inner = through_alias(inner, types)
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
    words = {"path": "path parameter", "query": "query parameter", "headers": "header"}
    message = f"the {words.get(place, 'cookie')} `{short(field.name)}` cannot be sent as text"
    hint = "use `style: deep`, or a body" if place == "query" else "send it in a body"
    context.problem("CS405", message, field.origin, hint)


def through_alias(ref: TypeRef, types: Mapping[str, TypeDefinition]) -> TypeRef:
    """Return what a reference leads to behind `?` and aliases."""
    for _ in range(_MOST_ALIASES):
        if isinstance(ref, Nullable):
            ref = ref.inner
        elif isinstance(ref, Named) and isinstance(found := types.get(ref.name), AliasType):
            ref = found.target
        else:
            break
    return ref
