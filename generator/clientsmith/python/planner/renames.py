"""Earlier names of methods and types, which warn and go on to work."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from clientsmith.python.plan import Method, RenamedType
from clientsmith.python.text import doc_lines, literal, name

if TYPE_CHECKING:
    from clientsmith.model.api import Operation
    from clientsmith.model.types import Earlier
    from clientsmith.python.planner.context import Context, Scope

__all__ = ["earlier_method", "renamed_types"]

_HINT = "leave out the earlier name, or say another"


def _message(old: str, new: str, was: Earlier) -> str:
    end = f" (goes in {was.until})" if was.until else ""
    return f"{old} is called {new} now{end}"


def earlier_method(operation: Operation, method: Method, scope: Scope) -> Method | None:
    """Plan the method by its earlier name, which does the same; None where it never had another."""
    was = operation.was
    if was is None:
        return None
    called = scope.claim(was.name, was.name, operation.origin.at("was"), _HINT)
    message = _message(f"{operation.resource}.{was.name}", operation.full_name, was)
    told = doc_lines([f"Call `{operation.name}`, as this is named now."], 8, closing=6)
    return replace(method, name=called, doc=told, async_doc=told, deprecated=literal(message))


def renamed_types(context: Context) -> tuple[RenamedType, ...]:
    """Plan the earlier names of types, sorted."""
    planned: dict[str, RenamedType] = {}
    for definition in context.api.types:
        was = definition.was
        if was is None:
            continue
        if was.name in context.types or was.name in planned:
            message = f"the earlier name `{was.name}` belongs to another type"
            context.problem("CS501", message, definition.origin.at("was"), _HINT)
            continue
        planned[was.name] = RenamedType(
            name(was.name),
            literal(was.name),
            name(definition.name),
            literal(definition.name),
            literal(_message(was.name, definition.name, was)),
        )
    return tuple(planned[word] for word in sorted(planned))
