"""What belongs together in two models: the same name first, then what shows that something was renamed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from clientsmith.changes.difference import Pair, Parameter
from clientsmith.changes.directions import places
from clientsmith.model.api import Operation, Resource
from clientsmith.model.types import (
    AliasType,
    EnumType,
    ListOf,
    MapOf,
    Named,
    Nullable,
    ObjectType,
    OneOf,
    UnionType,
)
from clientsmith.python import names

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Mapping

    from clientsmith.model.errors import ErrorRow
    from clientsmith.model.types import EnumMember, Field, TypeDefinition, TypeRef

__all__ = [
    "Renamed",
    "argument_of",
    "attribute_of",
    "current_name",
    "earlier_name",
    "earlier_operations",
    "match_fields",
    "match_members",
    "match_named",
    "match_operations",
    "match_parameters",
    "match_resources",
    "match_rows",
    "match_types",
    "route",
]

_Record = TypeVar("_Record")


_Key: TypeAlias = "Callable[[_Record], Hashable]"

Renamed: TypeAlias = "Operation | Resource | ErrorRow | TypeDefinition"
"""What can say that it had another name."""


def _match(
    old: Iterable[_Record], new: Iterable[_Record], *keys: tuple[_Key[_Record], _Key[_Record]]
) -> list[Pair]:
    """Pair records by the first key that fits, in the order of the newer ones; what is gone comes last.

    A key is two functions: one for the older records and one for the newer. A key that is None never fits, nor does one
    that several records on either side have.
    """
    gone: list[_Record] = list(old)
    order: list[_Record] = list(new)
    came = order
    partner: dict[int, _Record] = {}
    for of_old, of_new in keys:
        by_old, by_new = _unique(gone, of_old), _unique(came, of_new)
        fits = {value: found for value, found in by_new.items() if value in by_old}
        partner |= {id(found): by_old[value] for value, found in fits.items()}
        gone = [record for record in gone if fits.get(of_old(record)) is None]
        came = [record for record in came if id(record) not in partner]
    pairs = [Pair(partner.get(id(record)), record) for record in order]
    return pairs + [Pair(record, None) for record in gone]


def _unique(records: Iterable[_Record], key: _Key[_Record]) -> dict[Hashable, _Record]:
    found: dict[Hashable, list[_Record]] = {}
    for record in records:
        found.setdefault(key(record), []).append(record)
    return {
        value: group[0] for value, group in found.items() if value is not None and len(group) == 1
    }


def match_named(old: Iterable[Any], new: Iterable[Any]) -> list[Pair]:
    """Pair records that have a `name` by it."""
    return _match(old, new, (_name, _name))


def _name(record: Any) -> str:
    name: str = record.name
    return name


def argument_of(field: Field) -> str:
    """Return the argument that carries a parameter."""
    return field.python_name or names.argument(field.name)


def attribute_of(field: Field) -> str:
    """Return the attribute that holds a member."""
    return field.python_name or names.attribute(field.name)


def match_fields(old: Iterable[Field], new: Iterable[Field]) -> list[Pair]:
    """Pair members by their name on the wire, then by the attribute: what programs write stays the same."""
    return _match(old, new, (_name, _name), (attribute_of, attribute_of))


def match_members(old: Iterable[EnumMember], new: Iterable[EnumMember]) -> list[Pair]:
    """Pair members of enums by name, then by value."""
    return _match(old, new, (_name, _name), (_value, _value))


def _value(member: EnumMember) -> str:
    return str(member.value)


def match_parameters(old: Operation | None, new: Operation | None) -> list[Pair]:
    """Pair parameters and fields of bodies by place and name, then by name, then by argument."""
    return _match(
        _parameters(old),
        _parameters(new),
        (_spot, _spot),
        (_wire_name, _wire_name),
        (_argument, _argument),
    )


def _spot(parameter: Parameter) -> tuple[str, str]:
    return parameter.place, parameter.field.name


def _wire_name(parameter: Parameter) -> str:
    return parameter.field.name


def _argument(parameter: Parameter) -> str:
    return argument_of(parameter.field)


def _parameters(operation: Operation | None) -> list[Parameter]:
    if operation is None:
        return []
    return [Parameter(place, field) for place, fields in places(operation) for field in fields]


def route(operation: Operation) -> tuple[object, ...]:
    """Return what tells an operation apart for the server, the names of path variables aside."""
    variables = {f"{{{field.name}}}": "{}" for field in operation.path_parameters}
    path = operation.path
    for variable, blank in variables.items():
        path = path.replace(variable, blank)
    constants = sorted(
        (place, field.name, repr(field.const))
        for place, fields in places(operation)
        for field in fields
        if field.const is not None
    )
    kind = (operation.body.kind, operation.body.content_type) if operation.body else None
    return operation.method, path, operation.settings.server, kind, tuple(constants)


def match_resources(
    old: Iterable[Resource], new: Iterable[Resource], paths: Mapping[str, str]
) -> list[Pair]:
    """Pair resources by path, then by the earlier path that `paths` has for them."""

    def earlier(resource: Resource) -> str | None:
        return paths.get(resource.name)

    return _match(old, new, (_name, _name), (_name, earlier))


def match_operations(
    old: Iterable[Operation], new: Iterable[Operation], paths: Mapping[str, str]
) -> list[Pair]:
    """Pair operations by name, then by an earlier name that they have (`was`), then by what they send.

    `paths` are the earlier paths of resources.
    """
    newer = list(new)
    taken = {operation.full_name for operation in newer}

    def earlier(number: int) -> _Key[Operation]:
        def name(operation: Operation) -> str | None:
            found = earlier_operations(operation, paths)
            return found[number] if number < len(found) and found[number] not in taken else None

        return name

    by_earlier = [(current_name, earlier(number)) for number in range(3)]
    return _match(old, newer, (current_name, current_name), *by_earlier, (route, route))


def earlier_operations(operation: Operation, paths: Mapping[str, str]) -> tuple[str, ...]:
    """Return the other names that an operation can be called by: its own earlier one, and those of its resource."""
    called = [operation.name, *([operation.was.name] if operation.was is not None else [])]
    homes = [
        operation.resource,
        *([paths[operation.resource]] if operation.resource in paths else []),
    ]
    every = [f"{home}.{name}" for home in homes for name in called]
    return tuple(every[1:])


def match_rows(old: Iterable[ErrorRow], new: Iterable[ErrorRow]) -> list[Pair]:
    """Pair error rows by name, then by the earlier name that one tells, then by what they match."""
    return _match(old, new, (_name, _name), (_name, earlier_name), (_conditions, _conditions))


def _conditions(row: ErrorRow) -> tuple[object, ...]:
    return row.base, row.statuses, row.code, row.message, row.match


def match_types(old: Iterable[TypeDefinition], new: Iterable[TypeDefinition]) -> list[Pair]:
    """Pair types by name, then by the earlier name that one tells, then by shape: the same members, variants or target."""
    return _match(old, new, (_name, _name), (_name, earlier_name), (_shape, _shape))


def current_name(record: Renamed) -> str:
    """Return the name of something, the dotted one of an operation."""
    return record.full_name if isinstance(record, Operation) else record.name


def earlier_name(record: Renamed) -> str | None:
    """Return the name that something says it had, written as `current_name` is."""
    if record.was is None:
        return None
    match record:
        case Operation():
            return f"{record.resource}.{record.was.name}"
        case Resource():
            return ".".join([*record.name.split(".")[:-1], record.was.name])
        case _:
            return record.was.name


def _shape(definition: TypeDefinition) -> Hashable:
    """Return all that a type says but its name and prose; None where that is too little to know it again."""

    def blank(ref: TypeRef) -> TypeRef:
        match ref:
            case Named(name):
                return Named("") if name == definition.name else ref
            case ListOf(item):
                return ListOf(blank(item))
            case MapOf(value):
                return MapOf(blank(value))
            case Nullable(inner):
                return Nullable(blank(inner))
            case OneOf(options):
                return OneOf(tuple(blank(option) for option in options))
            case _:
                return ref

    match definition:
        case ObjectType():
            fields = tuple(
                (field.name, blank(field.type), field.required, repr(field.const))
                for field in definition.fields
            )
            return ("object", fields, definition.bases) if fields else None
        case EnumType():
            members = tuple(replace(member, doc=None) for member in definition.members)
            return "enum", members, definition.open
        case UnionType():
            return "union", definition.tag, definition.variants
        case AliasType():
            return None
