"""Which records can hold themselves, directly or not: only those can be garbage that refers to itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.model.types import AliasType, Named, ObjectType, Primitive, walk
from clientsmith.python.planner.context import references

if TYPE_CHECKING:
    from clientsmith.model.types import TypeDefinition, TypeRef
    from clientsmith.python.planner.context import Context

__all__ = ["records_in_cycles"]

_ANYTHING = ""


def records_in_cycles(context: Context) -> frozenset[str]:
    """Return the names of the records whose values may be part of a cycle, as far as their types allow one."""
    heirs: dict[str, set[str]] = {}
    for definition in context.types.values():
        for base in _bases(context, definition):
            heirs.setdefault(base, set()).add(definition.name)
    edges = {word: _held(context, found, heirs) for word, found in context.types.items()}
    return frozenset(word for word in edges if _returns(word, edges))


def _bases(context: Context, definition: TypeDefinition) -> set[str]:
    """Return all records that one builds on."""
    found: set[str] = set()
    queue = [definition]
    while queue:
        one = queue.pop()
        if isinstance(one, ObjectType):
            queue += [context.types[base] for base in one.bases if base not in found]
            found.update(one.bases)
    return found


def _held(context: Context, definition: TypeDefinition, heirs: dict[str, set[str]]) -> set[str]:
    """Return what a value may hold: of a record, and of all that build on it, for these may stand in its place."""
    words = set(references(definition))
    refs: list[TypeRef] = []
    if isinstance(definition, ObjectType):
        bases = _bases(context, definition)
        for one in (definition, *(context.types[base] for base in bases)):
            refs += [field.type for field in one.fields] if isinstance(one, ObjectType) else []
        # What builds on a base stands in the place of the base, not of this one.
        words = {inner.name for ref in refs for inner in walk(ref) if isinstance(inner, Named)}
    elif isinstance(definition, AliasType):
        refs.append(definition.target)
    if any(inner == Primitive("any") for ref in refs for inner in walk(ref)):
        words.add(_ANYTHING)
    return words.union(*(heirs.get(word, set()) for word in words))


def _returns(word: str, edges: dict[str, set[str]]) -> bool:
    """Tell whether a way from a type leads back to it, or to anything at all."""
    seen: set[str] = set()
    queue = list(edges[word])
    while queue:
        other = queue.pop()
        if other in {word, _ANYTHING}:
            return True
        if other not in seen:
            seen.add(other)
            queue += edges[other]
    return False
