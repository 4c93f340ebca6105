"""Planning the module of a package that people write."""

from __future__ import annotations

from keyword import iskeyword
from typing import TYPE_CHECKING

from clientsmith.python.plan import ExtensionModule
from clientsmith.python.text import name

if TYPE_CHECKING:
    from clientsmith.python.planner.context import Context

__all__ = ["client_home", "plan_extension"]

_TAKEN = frozenset({"errors", "resources", "types"})


def client_home(context: Context) -> str:
    """Return the module that users get the clients from, as seen from the root of the package."""
    return f".{context.api.package.extension or '_client'}"


def plan_extension(context: Context) -> ExtensionModule | None:
    """Plan the first version of the module, which only makes sense of itself; None where there is none.

    Reports CS502 for a keyword and CS503 for the name of a generated module.
    """
    package = context.api.package
    word = package.extension
    if word is None:
        return None
    origin = package.origin.at("extension")
    if iskeyword(word):
        context.problem("CS502", f"`{word}` is a keyword of Python", origin, "call it otherwise")
        return None
    if word in _TAKEN:
        message = f"`{word}` is a module that is generated"
        context.problem("CS503", message, origin, "call the extension otherwise")
        return None
    return ExtensionModule(name(word), name(package.client), name(f"Async{package.client}"))
