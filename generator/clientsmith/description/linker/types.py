"""Linking type definitions, and the rules that a set of types must keep."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from clientsmith.description.linker.context import as_list, deprecation
from clientsmith.description.linker.fields import check_values, link_fields
from clientsmith.description.linker.values import all_fields
from clientsmith.model.types import (
    AliasType,
    EnumMember,
    EnumType,
    Field,
    ListOf,
    MapOf,
    Named,
    Nullable,
    ObjectType,
    OneOf,
    Primitive,
    TypeDefinition,
    TypeRef,
    UnionType,
    walk,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from clientsmith.description.linker.context import Context
    from clientsmith.description.sources import Definition

__all__ = ["link_types"]

_KINDS = ("fields", "enum", "alias", "union")


def link_types(context: Context) -> dict[str, TypeDefinition]:
    """Link every type of a product, by name."""
    types: dict[str, TypeDefinition] = {}
    for name, definition in context.source.definitions("types").items():
        linked = _link(context, definition)
        if linked is not None:
            types[name] = linked
    for name in sorted(types):
        _check(context, types[name], types)
    return types


def _link(context: Context, definition: Definition) -> TypeDefinition | None:
    data: dict[str, Any] = definition.data
    origin, name = definition.origin, definition.name
    kinds = [kind for kind in _KINDS if kind in data]
    if not kinds and "extends" in data:
        kinds = ["fields"]
    if len(kinds) != 1:
        words = ", ".join(f"`{kind}`" for kind in _KINDS)
        message = (
            f"`{name}` has {' and '.join(f'`{kind}`' for kind in kinds)}: it can be only one of them"
            if kinds
            else f"`{name}` says nothing about its values"
        )
        context.problem("CS410", message, origin, f"give it exactly one of {words}", key=True)
        return None
    kind = kinds[0]
    for key, owner in (("extends", "fields"), ("open", "enum"), ("tag", "union")):
        if key in data and owner != kind:
            message = f"`{key}` belongs to a type with `{owner}`"
            context.problem("CS410", message, origin.at(key), key=True)
    common: dict[str, Any] = {
        "doc": data.get("doc"),
        "module": PurePosixPath(origin.file).stem,
        "deprecated": deprecation(data.get("deprecated")),
        "origin": origin,
    }
    if kind == "fields":
        fields = link_fields(context, data.get("fields"), origin.at("fields"))
        return ObjectType(name, fields, bases=tuple(as_list(data.get("extends"))), **common)
    if kind == "enum":
        members = tuple(_members(data["enum"]))
        return EnumType(name, members, open=data.get("open", True), **common)
    if kind == "alias":
        return AliasType(name, context.type_ref(data["alias"], origin.at("alias")), **common)
    if "tag" not in data:
        message = f"the union `{name}` does not say what tells its variants apart"
        context.problem("CS413", message, origin, "name the member: `tag: kind`", key=True)
        return None
    variants = tuple((value, variant) for value, variant in data["union"].items())
    return UnionType(name, data["tag"], variants, **common)


def _members(data: Any) -> Iterator[EnumMember]:
    if isinstance(data, list):
        for value in data:  # pyright: ignore[reportUnknownVariableType]
            yield EnumMember(str(value), value)  # pyright: ignore[reportUnknownArgumentType]
        return
    for name, spec in data.items():
        if isinstance(spec, dict):
            also: Any = spec.get("also", ())
            yield EnumMember(
                str(name), spec["value"], tuple(also), spec.get("doc")
            )  # pyright: ignore[reportUnknownArgumentType, reportUnknownMemberType]
        else:
            yield EnumMember(str(name), spec)


def _check(
    context: Context, definition: TypeDefinition, types: Mapping[str, TypeDefinition]
) -> None:
    if isinstance(definition, ObjectType):
        _check_object(context, definition, types)
    elif isinstance(definition, EnumType):
        _check_enum(context, definition)
    elif isinstance(definition, UnionType):
        _check_union(context, definition, types)
    elif _alias_leads_to(definition, definition.name, types, frozenset()):
        message = f"the alias `{definition.name}` leads back to itself"
        context.problem("CS304", message, definition.origin.at("alias"))


def _check_object(
    context: Context, definition: ObjectType, types: Mapping[str, TypeDefinition]
) -> None:
    for field in definition.fields:
        _check_stored(context, field)
    check_values(context, definition.fields, types)
    for number, base in enumerate(definition.bases):
        origin = definition.origin.at("extends")
        if isinstance(context.source.definitions("types")[definition.name].data["extends"], list):
            origin = origin.at(number)
        if context.resolve("types", base, origin, "type"):
            found = types.get(base)
            if found is not None and not isinstance(found, ObjectType):
                context.problem("CS305", f"`{base}` has no fields to extend", origin)
            elif _extends(base, definition.name, types, frozenset()):
                context.problem("CS304", f"`{definition.name}` extends itself", origin)
    if _endless(definition.name, definition.name, types, frozenset()):
        message = f"`{definition.name}` must contain itself without end"
        hint = "let the member be absent (`required: false`), null (`?`) or a list"
        context.problem("CS411", message, definition.origin, hint, key=True)


def _check_stored(context: Context, field: Field) -> None:
    for ref in walk(field.type):
        if isinstance(ref, Primitive) and ref.name in {"upload", "stream"}:
            message = f"`{ref.name}` cannot be a member of an object"
            hint = "use `bytes` for base64 text" if ref.name == "upload" else None
            context.problem("CS405", message, field.origin, hint)


def _check_enum(context: Context, definition: EnumType) -> None:
    seen: dict[str, str] = {}
    for member in definition.members:
        for value in (member.value, *member.also):
            first = seen.setdefault(str(value), member.name)
            if first != member.name or [member.value, *member.also].count(value) > 1:
                message = f"`{value}` stands for `{first}` already"
                context.problem("CS412", message, definition.origin.at("enum"), key=True)


def _check_union(
    context: Context, definition: UnionType, types: Mapping[str, TypeDefinition]
) -> None:
    seen: set[str] = set()
    for value, variant in definition.variants:
        origin = definition.origin.at("union", str(value))
        if not context.resolve("types", variant, origin, "type"):
            continue
        found = types.get(variant)
        if found is None:
            continue
        if not isinstance(found, ObjectType):
            context.problem("CS305", f"the variant `{variant}` is not an object", origin)
            continue
        tag = all_fields(found, types).get(definition.tag)
        if tag is not None and tag.const is not None and str(tag.const) != str(value):
            message = f"`{variant}` says that `{definition.tag}` is `{tag.const}`, not `{value}`"
            context.problem("CS413", message, origin)
        if variant in seen:
            message = f"`{variant}` stands for two values of `{definition.tag}`"
            context.problem("CS413", message, origin, "give each value an object of its own")
        seen.add(variant)


def _alias_leads_to(
    definition: AliasType, name: str, types: Mapping[str, TypeDefinition], seen: frozenset[str]
) -> bool:
    for ref in walk(definition.target):
        if not isinstance(ref, Named):
            continue
        if ref.name == name:
            return True
        found = types.get(ref.name)
        if isinstance(found, AliasType) and ref.name not in seen:
            if _alias_leads_to(found, name, types, seen | {ref.name}):
                return True
    return False


def _extends(
    base: str, name: str, types: Mapping[str, TypeDefinition], seen: frozenset[str]
) -> bool:
    if base == name:
        return True
    found = types.get(base)
    if not isinstance(found, ObjectType) or base in seen:
        return False
    return any(_extends(other, name, types, seen | {base}) for other in found.bases)


def _endless(
    name: str, start: str, types: Mapping[str, TypeDefinition], seen: frozenset[str]
) -> bool:
    """Tell whether making `name` always needs another `start`."""
    found = types.get(name)
    if name in seen or found is None:
        return False
    inside = seen | {name}
    refs: list[TypeRef] = []
    if isinstance(found, ObjectType):
        refs = [field.type for field in all_fields(found, types).values() if field.required]
    elif isinstance(found, AliasType):
        refs = [found.target]
    for ref in refs:
        if isinstance(ref, Nullable | ListOf | MapOf | OneOf | Primitive):
            continue
        if ref.name == start or _endless(ref.name, start, types, inside):
            return True
    return False
