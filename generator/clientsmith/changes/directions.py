"""Which types a package's users send, and which they are returned."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.model.types import AliasType, Named, ObjectType, UnionType, walk

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from clientsmith.model.api import Api, Operation
    from clientsmith.model.types import Field, TypeDefinition, TypeRef

__all__ = ["Directions", "directions", "places"]


@dataclass(frozen=True, slots=True)
class Directions:
    """The names of the types that requests and answers can hold."""

    sent: frozenset[str]
    returned: frozenset[str]


def places(operation: Operation) -> tuple[tuple[str, tuple[Field, ...]], ...]:
    """Return the fields of a request by place."""
    return (
        ("path", operation.path_parameters),
        ("query", operation.query),
        ("headers", operation.headers),
        ("cookies", operation.cookies),
        ("body", operation.body.fields if operation.body else ()),
    )


def directions(api: Api) -> Directions:
    """Work out the directions of every type from the operations and the fields of error rows."""
    types = {definition.name: definition for definition in api.types}
    sent: list[TypeRef] = []
    returned = [field.type for row in api.errors.rows for field in row.fields]
    for resource in api.resources:
        for operation in resource.operations:
            sent += [field.type for _, fields in places(operation) for field in fields]
            if operation.body is not None and operation.body.type is not None:
                sent.append(operation.body.type)
            if operation.returns is not None:
                returned.append(operation.returns.type)
    return Directions(_reachable(sent, types), _reachable(returned, types))


def _reachable(refs: Iterable[TypeRef], types: Mapping[str, TypeDefinition]) -> frozenset[str]:
    found: set[str] = set()
    queue = _named(refs)
    while queue:
        name = queue.pop()
        if name in types and name not in found:
            found.add(name)
            queue += _referred(types[name])
    return frozenset(found)


def _named(refs: Iterable[TypeRef]) -> list[str]:
    return [inner.name for ref in refs for inner in walk(ref) if isinstance(inner, Named)]


def _referred(definition: TypeDefinition) -> list[str]:
    if isinstance(definition, ObjectType):
        return [*definition.bases, *_named(field.type for field in definition.fields)]
    if isinstance(definition, AliasType):
        return _named([definition.target])
    if isinstance(definition, UnionType):
        return [variant for _, variant in definition.variants]
    return []
