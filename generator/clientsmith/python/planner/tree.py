"""The tree of resources with the names of their modules, attributes and classes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.python import names
from clientsmith.python.imports import HOMES
from clientsmith.python.planner.context import Scope

if TYPE_CHECKING:
    from clientsmith.model.api import Resource
    from clientsmith.model.origin import Origin
    from clientsmith.python.planner.context import Context
    from clientsmith.python.text import Name

__all__ = ["Node", "plan_tree"]


@dataclass(frozen=True, slots=True)
class Node:
    """A resource, or a step on the way to one; `children` are paths, as `path` is."""

    path: str
    resource: Resource | None
    children: tuple[str, ...]
    attribute: Name
    module: Name
    class_name: str
    origin: Origin

    @property
    def classes(self) -> frozenset[str]:
        """All classes of the resource's module."""
        return _classes(self.class_name)


def plan_tree(context: Context) -> dict[str, Node]:
    """Return every resource and every step on the way to one, by dotted path, sorted."""
    api = context.api
    resources = {resource.name: resource for resource in api.resources}
    paths: set[str] = set()
    for path in resources:
        parts = path.split(".")
        paths |= {".".join(parts[: depth + 1]) for depth in range(len(parts))}
    modules = Scope(context, "a module")
    taken = {*HOMES, *context.types, api.package.client, f"Async{api.package.client}"}
    nodes: dict[str, Node] = {}
    for path in sorted(paths):
        last = path.rpartition(".")[2]
        # A step without operations stands where the first resource below it does.
        below = next(found for found in sorted(resources) if f"{found}.".startswith(f"{path}."))
        origin = resources[below].origin
        hint = "rename the resource"
        attribute = Scope(context, "an attribute").claim(last, path, origin, hint)
        module = modules.claim(names.module(path.replace(".", "_")), path, origin, hint)
        word = _class_name(path, taken)
        taken |= _classes(word)
        children = tuple(sorted(p for p in paths if p.rpartition(".")[0] == path))
        nodes[path] = Node(path, resources.get(path), children, attribute, module, word, origin)
    return nodes


def _class_name(path: str, taken: set[str]) -> str:
    """Return a name for a resource's class that nothing else in the package has."""
    word = "".join(part.title() for part in path.replace(".", "_").split("_"))
    while _classes(word) & taken:
        word += "Resource"
    return word


def _classes(word: str) -> frozenset[str]:
    return frozenset(
        f"{prefix}{word}{suffix}"
        for prefix in ("", "Async")
        for suffix in ("", "WithRawResponse", "WithStreamingResponse")
    )
