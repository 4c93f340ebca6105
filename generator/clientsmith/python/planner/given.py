"""Names that a description gives to classes and modules as they are: without them nothing can be planned."""

from __future__ import annotations

import keyword
from typing import TYPE_CHECKING

from clientsmith.python import names

if TYPE_CHECKING:
    from clientsmith.model.origin import Origin
    from clientsmith.python.planner.context import Context

__all__ = ["check_given_names"]

# What generated modules call by these names.
_TAKEN_TYPES = frozenset({"AttributeError"})
_TAKEN_CLIENTS = frozenset(
    [
        "AsyncPage",
        "AsyncPaginator",
        "AuthorizationRequest",
        "CodeRequest",
        "OAuth2Token",
        "Page",
        "SERVICE",
        "Secret",
        "UNSET",
    ]
)


def check_given_names(context: Context) -> bool:
    """Report names that Python or the package keeps for itself; False when planning cannot go on."""
    package = context.api.package
    client, module = package.origin.at("client"), package.origin.at("module")
    usable = _is_usable(context, package.client, "a client", client, "rename the client")
    usable &= _is_usable(context, package.module, "a package", module, "rename the module")
    if package.client in _TAKEN_CLIENTS:
        _taken(context, package.client, client, "rename the client")
    if names.is_standard_module(package.module):
        message = f"`{package.module}` is a module that packages need, and this one would hide it"
        context.problem("CS503", message, module, "put the product's name in front")
    for definition in context.api.types:
        word, hint = definition.name, "rename the type"
        usable &= _is_usable(context, word, "a type", definition.origin, hint)
        if word in _TAKEN_TYPES:
            _taken(context, word, definition.origin, hint)
        if not names.module(definition.module):
            message = f"`{definition.module[:40]}` has no letter or digit to make a module of"
            context.problem("CS502", message, definition.origin, "rename the file")
            usable = False
    for row in context.api.errors.rows:
        usable &= _is_usable(context, row.name, "an exception", row.origin, "rename the row")
    return usable


def _is_usable(context: Context, word: str, what: str, origin: Origin, hint: str) -> bool:
    if keyword.iskeyword(word):
        message = f"`{word}` is a Python keyword and cannot be {what}"
        context.problem("CS502", message, origin, hint)
        return False
    return True


def _taken(context: Context, word: str, origin: Origin, hint: str) -> None:
    context.problem("CS503", f"the package itself uses the name `{word}` here", origin, hint)
