"""Servers (OpenAPI 3.1, 4.8.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from clientsmith.model.api import Server, Variable

__all__ = ["server"]


def server(found: Server) -> dict[str, Any]:
    """Return a server with its variables."""
    document: dict[str, Any] = {"url": found.url}
    if found.doc:
        document["description"] = found.doc
    if found.variables:
        document["variables"] = {variable.name: _variable(variable) for variable in found.variables}
    return document


def _variable(variable: Variable) -> dict[str, Any]:
    """Return a variable; OpenAPI demands a default, so one that has none gets a value of its own or its name."""
    document: dict[str, Any] = {}
    if variable.values:
        document["enum"] = list(variable.values)
    if variable.default is not None:
        document["default"] = variable.default
    else:
        document["default"] = variable.values[0] if variable.values else variable.name
    return document | ({"description": variable.doc} if variable.doc else {})
