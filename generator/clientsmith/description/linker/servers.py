"""Linking servers: every variable in a URL is described, and none can send a request elsewhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from clientsmith.description.plain import short
from clientsmith.diagnostics.suggest import suggest
from clientsmith.model.api import Server, Variable

if TYPE_CHECKING:
    from clientsmith.description.linker.context import Context
    from clientsmith.description.sources import Definition

__all__ = ["link_servers"]

_BRACES = re.compile(r"\{([^{}]*)\}")
_URL = re.compile(r"(?:https?://)?[A-Za-z0-9._~:\[\]{}/-]+\Z")


def link_servers(context: Context) -> tuple[Server, ...]:
    """Link every server, in the order in which they stand."""
    definitions = context.definitions("servers")
    source = context.source
    hidden = "servers" in source.unknown or "servers" in source.broken
    if not definitions and not hidden and "product.product" in source.single:
        origin = source.single["product.product"].origin
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
        context.problem("CS409", f"`{short(url)}` is not a base URL", origin.at("url"), hint)
    for name in dict.fromkeys(used):
        if name not in described:
            message = f"the variable `{short(name)}` is not described"
            near = suggest(name, described)
            hint = (
                f"did you mean `{near}`?" if near else f"add `variables: {{{name}: {{doc: ...}}}}`"
            )
            offset, length = url.index(f"{{{name}}}"), len(name) + 2
            context.problem("CS409", message, origin.at("url"), hint, offset=offset, length=length)
    variables: list[Variable] = []
    for name, spec in described.items():
        spot = origin.at("variables", name)
        if name not in used:
            message = f"the URL has no variable `{name}`"
            context.problem("CS409", message, spot, f"the URL is {short(url)}", key=True)
        default = spec.get("default")
        values = tuple(spec.get("enum", ()))
        if default is not None and values and default not in values:
            message = f"the default `{short(default)}` is not one of the values"
            near = suggest(default, values)
            hint = f"did you mean `{near}`?" if near else "add it to `enum`"
            context.problem("CS409", message, spot.at("default"), hint)
        variables.append(Variable(name, spec.get("doc"), default, spec.get("env"), values, spot))
    return Server(definition.name, url, tuple(variables), data.get("doc"), origin)
