"""Earlier names of methods, types, exceptions and resources, which warn and go on to work."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from clientsmith.python.plan import EarlierModule, EarlierName, EarlierProperty, Method
from clientsmith.python.text import doc_lines, literal, name

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from clientsmith.model.api import Operation
    from clientsmith.model.types import Earlier
    from clientsmith.python.annotations import Annotator
    from clientsmith.python.planner.context import Context, Scope
    from clientsmith.python.planner.tree import Node

__all__ = [
    "earlier_method",
    "earlier_modules",
    "earlier_property",
    "renamed_rows",
    "renamed_types",
]

_HINT = "leave out the earlier name, or say another"


def _message(old: str, new: str, was: Earlier) -> str:
    end = f" (goes in {was.until})" if was.until else ""
    return f"{old} is called {new} now{end}"


def earlier_method(operation: Operation, method: Method, scope: Scope) -> Method | None:
    """Plan the method by its earlier name, which does the same; None where it never had another."""
    was = operation.was
    if was is None:
        return None
    called = scope.claim(was.name, was.name, was.origin, _HINT)
    message = _message(f"{operation.resource}.{was.name}", operation.full_name, was)
    told = doc_lines([f"Call `{operation.name}`, as this is named now."], 8, closing=6)
    return replace(method, name=called, doc=told, async_doc=told, deprecated=literal(message))


def renamed_types(context: Context) -> tuple[EarlierName, ...]:
    """Plan the earlier names of types, sorted."""
    planned: dict[str, EarlierName] = {}
    for definition in context.api.types:
        was = definition.was
        if was is None:
            continue
        if was.name in context.types or was.name in planned:
            message = f"the earlier name `{was.name}` belongs to another type"
            context.problem("CS501", message, was.origin, _HINT)
            continue
        planned[was.name] = _earlier(was.name, definition.name, was)
    return tuple(planned[word] for word in sorted(planned))


def _earlier(old: str, new: str, was: Earlier) -> EarlierName:
    message = literal(_message(old, new, was))
    return EarlierName(name(old), literal(old), name(new), literal(new), message)


def renamed_rows(context: Context, scope: Scope, taken: Collection[str]) -> tuple[EarlierName, ...]:
    """Plan the earlier names of exceptions, sorted.

    `scope` has the names of all rows, `taken` those that the module imports for its users.
    """
    planned: list[EarlierName] = []
    for row in context.api.errors.rows:
        if row.was is not None:
            if row.was.name in taken:
                message = f"the package itself uses the name `{row.was.name}` here"
                context.problem("CS503", message, row.was.origin, _HINT)
            scope.claim(row.was.name, row.was.name, row.was.origin, _HINT)
            planned.append(_earlier(row.was.name, row.name, row.was))
    return tuple(sorted(planned, key=lambda found: str(found.name)))


def earlier_property(node: Node, scope: Scope, writer: Annotator) -> EarlierProperty | None:
    """Plan the property that leads to a resource by its earlier name; None where it never had another."""
    was = node.was
    if was is None:
        return None
    called = scope.claim(was.name, was.name, was.origin, _HINT)
    before = ".".join([*node.path.split(".")[:-1], was.name])
    return EarlierProperty(
        called,
        writer.built_in("property"),
        literal(_message(before, node.path, was)),
        doc_lines([f"Return `{node.attribute}`, as this is named now."], 8, closing=6),
    )


def earlier_modules(nodes: Mapping[str, Node]) -> tuple[EarlierModule, ...]:
    """Plan the modules of resources by the names that they had before, sorted."""
    return tuple(
        EarlierModule(
            before.module,
            node.module,
            doc_lines([f"`{node.class_name}`, by the name that it had before."], 0, closing=6),
            tuple(
                _earlier(f"{prefix}{before.class_name}", f"{prefix}{node.class_name}", was)
                for prefix in ("Async", "")
            ),
        )
        for node in nodes.values()
        if (before := node.earlier) is not None
        for was in _renames(nodes, node)[:1]
    )


def _renames(nodes: Mapping[str, Node], node: Node) -> list[Earlier]:
    """Return the earlier names of a resource and of those that it lies in, its own first."""
    parts = node.path.split(".")
    above = (nodes[".".join(parts[:depth])] for depth in range(len(parts), 0, -1))
    return [was for found in above if (was := found.was) is not None]
