"""The tree of resources with the names of their modules, attributes and classes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from clientsmith.python import names
from clientsmith.python.imports import HOMES
from clientsmith.python.planner.context import Scope

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from clientsmith.model.api import Resource
    from clientsmith.model.origin import Origin
    from clientsmith.model.types import Earlier
    from clientsmith.python.planner.context import Context
    from clientsmith.python.text import Name

__all__ = ["EarlierNode", "Node", "earlier_paths", "plan_tree"]


@dataclass(frozen=True, slots=True)
class EarlierNode:
    """What a resource was called before: its path, its module and its class."""

    path: str
    module: Name
    class_name: str


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
    earlier: EarlierNode | None = None

    @property
    def was(self) -> Earlier | None:
        """What the resource itself was called before, without what it lies in."""
        return None if self.resource is None else self.resource.was

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
    # All names that there are now go before any that there were.
    for path, before in earlier_paths(resources, nodes).items():
        module = modules.claim(
            names.module(before.replace(".", "_")), before, nodes[path].origin, "leave out `was`"
        )
        earlier = EarlierNode(before, module, _class_name(before, taken))
        nodes[path] = replace(nodes[path], earlier=earlier)
    return nodes


def earlier_paths(resources: Mapping[str, Resource], paths: Iterable[str]) -> dict[str, str]:
    """Return what paths were before resources on them were renamed, without those that never had another."""

    def before(path: str) -> str:
        parent, _, last = path.rpartition(".")
        found = resources.get(path)
        own = found.was.name if found is not None and found.was is not None else last
        return f"{before(parent)}.{own}" if parent else own

    return {path: earlier for path in paths if (earlier := before(path)) != path}


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
