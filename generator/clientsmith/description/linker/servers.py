"""Linking servers: every variable in a URL is described, and none can send a request elsewhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from clientsmith.model.api import Server, Variable

if TYPE_CHECKING:
    from clientsmith.description.linker.context import Context
    from clientsmith.description.sources import Definition

__all__ = ["link_servers"]

_BRACES = re.compile(r"\{([^{}]*)\}")
_URL = re.compile(r"(?:https?://)?[A-Za-z0-9._~:\[\]{}/-]+\Z")


def link_servers(context: Context) -> tuple[Server, ...]:
    """Link every server, in the order in which they stand."""
    definitions = context.source.definitions("servers")
    if not definitions and "product.product" in context.source.single:
        origin = context.source.single["product.product"].origin
        hint = 'add `servers: {main: {url: "https://{host}"}}`'
        context.problem("CS409", "the product has no server", origin, hint, key=True)
    return tuple(_server(context, definition) for definition in definitions.values())


def _server(context: Context, definition: Definition) -> Server:
    data, origin = definition.data, definition.origin
    url: str = data["url"]
    described: dict[str, Any] = data.get("variables", {})
    used = _BRACES.findall(url)
    if not _URL.match(url) or "{" in _BRACES.sub("", url) or "}" in _BRACES.sub("", url):
        hint = "no user, query or fragment; variables are names in braces"
        context.problem("CS409", f"`{url[:60]}` is not a base URL", origin.at("url"), hint)
    for name in dict.fromkeys(used):
        if name not in described:
            message = f"the variable `{name}` is not described"
            hint = f"add `variables: {{{name}: {{doc: ...}}}}`"
            context.problem("CS409", message, origin.at("url"), hint)
    variables: list[Variable] = []
    for name, spec in described.items():
        spot = origin.at("variables", name)
        if name not in used:
            message = f"the URL has no variable `{name}`"
            context.problem("CS409", message, spot, key=True)
        default = spec.get("default")
        values = tuple(spec.get("enum", ()))
        if default is not None and values and default not in values:
            message = f"the default `{default}` is not one of the values"
            context.problem("CS409", message, spot.at("default"))
        variables.append(Variable(name, spec.get("doc"), default, spec.get("env"), values, spot))
    return Server(definition.name, url, tuple(variables), data.get("doc"), origin)
