"""Linking an endpoint's `http` line: the method, the path, and the variables in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from clientsmith.description.plain import short
from clientsmith.diagnostics.suggest import suggest
from clientsmith.model.types import Field, Nullable

if TYPE_CHECKING:
    from clientsmith.description.linker.context import Context
    from clientsmith.model.origin import Origin

__all__ = ["in_path_order", "link_route", "shape_of"]

_HTTP = re.compile(r"(?P<method>\S+) (?P<path>\S+)\Z")
_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")
# The characters of a path, RFC 3986, 3.3, with variables between them.
_PATH = re.compile(r"/(?:[A-Za-z0-9._~!$&'()*+,;=:@%/-]|\{[A-Za-z_][A-Za-z0-9_]*\})*\Z")
_VARIABLE = re.compile(r"\{([A-Za-z_][A-Za-z0-9_]*)\}")


def link_route(
    context: Context, text: str, origin: Origin, parameters: tuple[Field, ...]
) -> tuple[str, str] | None:
    """Return the method and the path of an `http` line; None when it is malformed."""
    match = _HTTP.match(text)
    if match is None:
        hint = "write the method, one space and the path: `GET /files/{file_id}`"
        context.problem("CS401", f"`{short(text)}` is not a method and a path", origin, hint)
        return None
    method, path = match["method"], match["path"]
    if method not in _METHODS:
        near = method.upper() if method.upper() in _METHODS else suggest(method, _METHODS)
        hint = f"write `{near}`" if near else f"use one of {', '.join(_METHODS)}"
        message = f"`{short(method)}` is not a method"
        context.problem("CS401", message, origin, hint, length=len(method))
        return None
    start = len(method) + 1
    if not _PATH.match(path):
        message = f"`{short(path)}` is not a path"
        context.problem("CS401", message, origin, _path_hint(path), offset=start, length=len(path))
        return None
    if any(segment in {".", ".."} for segment in path.split("/")):
        message = "a path cannot hold `.` or `..`"
        context.problem("CS401", message, origin, offset=start, length=len(path))
        return None
    _check_variables(context, path, origin, start, parameters)
    return method, path


def _path_hint(path: str) -> str:
    if "://" in path:
        return "leave out the server's address: it stands in product.yaml"
    if not path.startswith("/"):
        return f"start it with `/`: `/{short(path)}`"
    if "?" in path:
        return "leave out what follows the `?`: parameters stand under `query`"
    return "variables are names in braces, such as `{file_id}`; encode other characters"


def _check_variables(
    context: Context, path: str, origin: Origin, start: int, parameters: tuple[Field, ...]
) -> None:
    """Check that variables and path parameters are the same; `start` is where the path starts in its line."""
    known = {field.name for field in parameters}
    variables: set[str] = set()
    for match in _VARIABLE.finditer(path):
        variable, offset, length = match[1], start + match.start(), len(match[0])
        if variable in variables:
            message = f"the variable `{variable}` stands twice in the path"
            hint = "give each variable a name of its own"
            context.problem("CS402", message, origin, hint, offset=offset, length=length)
        elif variable not in known:
            message = f"the path variable `{variable}` has no parameter"
            near = suggest(variable, known)
            hint = f"did you mean `{near}`?" if near else f"add `path: {{{variable}: int}}`"
            context.problem("CS402", message, origin, hint, offset=offset, length=length)
        variables.add(variable)
    for field in parameters:
        # A misspelt variable is shown once, in the path.
        if field.name not in variables and suggest(field.name, variables - known) is None:
            message = f"the path has no variable `{short(field.name)}`"
            hint = f"the path is `{short(path)}`"
            context.problem("CS402", message, field.origin, hint, key=True)
        if not field.required or isinstance(field.type, Nullable):
            message = f"the path parameter `{short(field.name)}` must always be there"
            hint = "remove `required: false` and `?`"
            context.problem("CS402", message, field.origin, hint, key=True)


def in_path_order(path: str, parameters: tuple[Field, ...]) -> tuple[Field, ...]:
    """Return path parameters in the order in which the path names them."""
    order = {name: index for index, name in enumerate(_VARIABLE.findall(path))}
    return tuple(sorted(parameters, key=lambda field: order.get(field.name, 0)))


def shape_of(path: str) -> str:
    """Return a path without the names of its variables, as a server tells paths apart."""
    return _VARIABLE.sub("{}", path)
