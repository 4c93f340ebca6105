"""Endpoints as the language writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.description.linker.paging import fits
from clientsmith.openapi.writing.language.fields import fields_data
from clientsmith.openapi.writing.language.settings import settings_data
from clientsmith.openapi.writing.language.values import (
    deprecation_data,
    earlier_data,
    expression,
    given,
    one_or_many,
)
from clientsmith.openapi.writing.language.waiting import wait_data

if TYPE_CHECKING:
    from clientsmith.model.api import Api, Body, Example, Operation, Returns
    from clientsmith.model.settings import Settings

__all__ = ["endpoint_data"]

_USUAL_STATUS = 200
_USUAL_TYPE = "application/octet-stream"


def endpoint_data(operation: Operation, inherited: Settings, api: Api) -> dict[str, Any]:
    """Write one endpoint; `inherited` is what holds in its file."""
    deprecated = deprecation_data(operation.deprecated)
    data = {
        "http": f"{operation.method} {operation.path}",
        "doc": operation.doc,
        "path": fields_data(operation.path_parameters),
        "query": fields_data(f for f in operation.query if f.name not in operation.lists),
        "headers": fields_data(operation.headers),
        "cookies": fields_data(operation.cookies),
        "returns": _returns(operation.returns),
        "raises": _own_rows(operation.raises, api.errors.always),
        "page": _page(operation, inherited, api),
        "idempotent": operation.idempotent,
        "deprecated": deprecated,
        "since": operation.since,
        "was": earlier_data(operation.was),
        "wait": wait_data(operation.wait),
        "examples": [_example(example, operation) for example in operation.examples],
    }
    settings = settings_data(operation.settings, inherited)
    return given(data) | _body(operation.body) | settings


def _body(body: Body | None) -> dict[str, Any]:
    if body is None:
        return {}
    if body.kind == "binary":
        return {"binary": True if body.content_type == _USUAL_TYPE else body.content_type}
    value = fields_data(body.fields) if body.type is None else expression(body.type)
    return {"body" if body.kind == "json" else body.kind: value}


def _returns(returns: Returns | None) -> str | dict[str, Any] | None:
    if returns is None:
        return None
    type_text = expression(returns.type)
    more = given(
        {
            "status": one_or_many(returns.statuses),
            "content_type": returns.content_type,
            "doc": returns.doc,
        }
    )
    return {"type": type_text, **more} if more else type_text


def _own_rows(raises: tuple[str, ...], always: tuple[str, ...]) -> list[str]:
    """Return the shortest list of rows that gives all of them once those of every operation are added."""
    for count in range(len(raises)):
        if tuple(dict.fromkeys((*raises[:count], *always))) == raises:
            return list(raises[:count])
    return list(raises)


def _page(operation: Operation, inherited: Settings, api: Api) -> str | None:
    """Return the paging style to name; an operation that cannot follow the inherited one has none anyway."""
    style = operation.settings.paging
    if style == inherited.paging:
        return None
    if style is not None:
        return style
    above = next(found for found in api.paging if found.name == inherited.paging)
    types = {definition.name: definition for definition in api.types}
    return "none" if fits(operation, above, types) else None


def _example(example: Example, operation: Operation) -> dict[str, Any]:
    arguments = given(
        {
            "path": dict(example.path),
            "query": dict(example.query),
            "headers": dict(example.headers),
            "cookies": dict(example.cookies),
        }
    )
    if example.body is not None:
        arguments["body"] = example.body
    statuses = operation.returns.statuses if operation.returns else ()
    reply: dict[str, Any] = {}
    if example.status != (statuses[0] if statuses else _USUAL_STATUS):
        reply["status"] = example.status
    if example.reply is not None:
        reply["body"] = example.reply
    data: dict[str, Any] = {"name": example.name} | given({"with": arguments})
    return data | {"reply": reply} | given({"raises": example.raises})
