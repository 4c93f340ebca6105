"""Linking type definitions, and the rules that a set of types must keep."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from clientsmith.description.linker.context import as_list, deprecation, earlier
from clientsmith.description.linker.fields import check_values, link_fields
from clientsmith.description.linker.inheritance import (
    MAX_LEVELS,
    aliases_in,
    all_fields,
    bases_of,
    circles,
    levels,
    must_contain,
)
from clientsmith.description.plain import is_list, is_mapping, short
from clientsmith.diagnostics.suggest import suggest
from clientsmith.model.types import (
    AliasType,
    EnumMember,
    EnumType,
    Field,
    ObjectType,
    Primitive,
    TypeDefinition,
    UnionType,
    walk,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from clientsmith.description.linker.context import Context
    from clientsmith.description.sources import Definition
    from clientsmith.model.origin import Origin

__all__ = ["link_types"]

_KINDS = ("fields", "enum", "alias", "union")


def link_types(context: Context) -> dict[str, TypeDefinition]:
    """Link every type of a product, by name."""
    types: dict[str, TypeDefinition] = {}
    for name, definition in context.definitions("types").items():
        linked = _link(context, definition)
        if linked is not None:
            types[name] = linked
    for found in types.values():
        if isinstance(found, ObjectType):
            _check_object(context, found, types)
        elif isinstance(found, EnumType):
            _check_enum(context, found)
        elif isinstance(found, UnionType):
            _check_union(context, found, types)
    _check_circles(context, types)
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
        "was": earlier(data.get("was"), origin.at("was")),
        "origin": origin,
    }
    if kind == "fields":
        fields = link_fields(context, data.get("fields"), origin.at("fields"))
        return ObjectType(name, fields, bases=tuple(as_list(data.get("extends"))), **common)
    if kind == "enum":
        members = tuple(_members(data["enum"], origin.at("enum")))
        return EnumType(name, members, open=data.get("open", True), **common)
    if kind == "alias":
        return AliasType(name, context.type_ref(data["alias"], origin.at("alias")), **common)
    if "tag" not in data:
        message = f"the union `{name}` does not say what tells its variants apart"
        context.problem("CS413", message, origin, "name the member: `tag: kind`", key=True)
        return None
    variants = tuple((value, variant) for value, variant in data["union"].items())
    return UnionType(name, data["tag"], variants, **common)


def _members(data: Any, origin: Origin) -> Iterator[EnumMember]:
    if is_list(data):
        for number, value in enumerate(data):
            yield EnumMember(str(value), value, origin=origin.at(number))
        return
    for name, spec in data.items():
        spot = origin.at(name)
        if is_mapping(spec):
            also = tuple(spec.get("also", ()))
            yield EnumMember(name, spec["value"], also, spec.get("doc"), spot)
        else:
            yield EnumMember(name, spec, origin=spot)


def _check_circles(context: Context, types: Mapping[str, TypeDefinition]) -> None:
    """Report types that lead back to themselves where they must not."""
    for name in circles(types, lambda name: aliases_in(name, types)):
        message = f"the alias `{name}` leads back to itself"
        hint = "let an object hold what refers back"
        context.problem("CS304", message, types[name].origin.at("alias"), hint)
    extending = circles(types, lambda name: bases_of(name, types))
    for name in extending:
        message = f"`{name}` extends itself"
        context.problem("CS304", message, types[name].origin.at("extends"))
    for name, level in levels(types).items():
        if level > MAX_LEVELS:
            message = f"`{name}` extends more than {MAX_LEVELS} levels of types"
            context.problem("CS410", message, types[name].origin.at("extends"))
    for name in circles(types, lambda name: must_contain(name, types)) - extending:
        if isinstance(types[name], ObjectType):
            message = f"`{name}` must contain itself without end"
            hint = "let the member be absent (`required: false`), null (`?`) or a list"
            context.problem("CS411", message, types[name].origin, hint, key=True)


def _check_object(
    context: Context, definition: ObjectType, types: Mapping[str, TypeDefinition]
) -> None:
    for field in definition.fields:
        _check_stored(context, field)
    check_values(context, definition.fields, types)
    listed = is_list(context.definitions("types")[definition.name].data.get("extends"))
    for number, base in enumerate(definition.bases):
        origin = definition.origin.at("extends", *([number] if listed else []))
        if context.resolve("types", base, origin, "type"):
            found = types.get(base)
            if found is not None and not isinstance(found, ObjectType):
                hint = "only a type with `fields` can be extended"
                context.problem("CS305", f"`{base}` has no fields to extend", origin, hint)


def _check_stored(context: Context, field: Field) -> None:
    for ref in walk(field.type):
        if isinstance(ref, Primitive) and ref.name in {"upload", "stream"}:
            message = f"`{ref.name}` cannot be a member of an object"
            hint = (
                "use `bytes` for base64 text; files stand in a `multipart`"
                if ref.name == "upload"
                else "only `returns` can be a stream"
            )
            context.problem("CS405", message, field.origin, hint)


def _check_enum(context: Context, definition: EnumType) -> None:
    data = context.definitions("types")[definition.name].data["enum"]
    written: dict[str, Any] = data if is_mapping(data) else {}
    taken: dict[str, str] = {}
    for number, member in enumerate(definition.members):
        spot = definition.origin.at("enum", member.name if written else number)
        spots = [spot.at("value") if is_mapping(written.get(member.name)) else spot]
        spots += [spot.at("also", index) for index in range(len(member.also))]
        for value, where in zip((member.value, *member.also), spots, strict=True):
            first = taken.get(str(value))
            if first is not None:
                message = f"`{short(value)}` stands for the member `{short(first)}` already"
                context.problem("CS412", message, where, "give each value one member")
            taken.setdefault(str(value), member.name)


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
            hint = "a variant is a type with `fields`"
            context.problem("CS305", f"the variant `{variant}` is not an object", origin, hint)
            continue
        fields = all_fields(found, types)
        tag = fields.get(definition.tag)
        near = suggest(definition.tag, fields)
        if tag is None and near is not None:
            message = f"`{variant}` has no member `{definition.tag}` to tell it by"
            context.problem(
                "CS413", message, definition.origin.at("tag"), f"did you mean `{near}`?"
            )
        if tag is not None and tag.const is not None and str(tag.const) != str(value):
            message = f"`{variant}` says that `{definition.tag}` is `{tag.const}`, not `{value}`"
            related = ("it says so here", tag.origin)
            hint = "write the same value in both places"
            context.problem("CS413", message, origin, hint, related=related)
        if variant in seen:
            message = f"`{variant}` stands for two values of `{definition.tag}`"
            context.problem("CS413", message, origin, "give each value an object of its own")
        seen.add(variant)
