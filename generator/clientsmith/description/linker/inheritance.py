"""How types lead to each other: inherited members, and circles that have no end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.model.types import AliasType, Field, Named, ObjectType, TypeDefinition, walk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

__all__ = [
    "MAX_LEVELS",
    "aliases_in",
    "all_fields",
    "bases_of",
    "circles",
    "levels",
    "must_contain",
]

MAX_LEVELS = 32


def all_fields(definition: ObjectType, types: Mapping[str, TypeDefinition]) -> dict[str, Field]:
    """Return the members of an object with those it inherits, by wire name; its own come last and win."""
    merged: dict[str, Field] = {}
    for name in _ancestors(definition, types):
        found = types[name]
        if isinstance(found, ObjectType):
            merged |= {field.name: field for field in found.fields}
    return merged | {field.name: field for field in definition.fields}


def _ancestors(definition: ObjectType, types: Mapping[str, TypeDefinition]) -> list[str]:
    """Return everything an object extends, each once, the farthest first."""
    ordered: list[str] = []
    seen = {definition.name}

    def visit(names: Iterable[str], level: int) -> None:
        for name in names:
            found = types.get(name)
            if name not in seen and isinstance(found, ObjectType) and level < MAX_LEVELS:
                seen.add(name)
                visit(found.bases, level + 1)
                ordered.append(name)

    visit(definition.bases, 0)
    return ordered


def levels(types: Mapping[str, TypeDefinition]) -> dict[str, int]:
    """Return for each object how many levels it extends; objects in a circle count none of it."""
    counted: dict[str, int] = {}
    for name in types:
        path = [name]
        while path:
            top = path[-1]
            waiting = [base for base in bases_of(top, types) if base not in counted]
            # What is on the path already closes a circle, which has a diagnostic of its own.
            waiting = [base for base in waiting if base not in path]
            if waiting:
                path.append(waiting[0])
                continue
            path.pop()
            known = [counted[base] for base in bases_of(top, types) if base in counted]
            counted[top] = 1 + max(known) if known else 0
    return counted


def bases_of(name: str, types: Mapping[str, TypeDefinition]) -> tuple[str, ...]:
    """Return the objects that a type extends."""
    found = types.get(name)
    return found.bases if isinstance(found, ObjectType) else ()


def must_contain(name: str, types: Mapping[str, TypeDefinition]) -> tuple[str, ...]:
    """Return the types of which every value of a type holds one: no null, list, map or alternative ends it."""
    found = types.get(name)
    if isinstance(found, ObjectType):
        refs = [field.type for field in all_fields(found, types).values() if field.required]
    elif isinstance(found, AliasType):
        refs = [found.target]
    else:
        refs = []
    return tuple(ref.name for ref in refs if isinstance(ref, Named))


def aliases_in(name: str, types: Mapping[str, TypeDefinition]) -> tuple[str, ...]:
    """Return the aliases that an alias names, anywhere in its expression."""
    found = types.get(name)
    refs = walk(found.target) if isinstance(found, AliasType) else ()
    names = (ref.name for ref in refs if isinstance(ref, Named))
    return tuple(name for name in names if isinstance(types.get(name), AliasType))


def circles(names: Iterable[str], next_names: Callable[[str], tuple[str, ...]]) -> frozenset[str]:
    """Return the names from which following `next_names` leads back to themselves.

    Tarjan's strongly connected components, without recursion: a chain may be as long as a description is.
    """
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    on_stack: set[str] = set()
    found: set[str] = set()
    for root in names:
        work = [] if root in index else [(root, iter(next_names(root)))]
        while work:
            name, rest = work[-1]
            if name not in index:
                index[name] = low[name] = len(index)
                stack.append(name)
                on_stack.add(name)
            for other in rest:
                if other == name:
                    found.add(name)
                elif other not in index:
                    work.append((other, iter(next_names(other))))
                    break
                elif other in on_stack:
                    low[name] = min(low[name], index[other])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[name])
                if low[name] == index[name]:
                    component: list[str] = []
                    while not component or component[-1] != name:
                        component.append(stack.pop())
                    on_stack.difference_update(component)
                    found.update(component if len(component) > 1 else ())
    return frozenset(found)
