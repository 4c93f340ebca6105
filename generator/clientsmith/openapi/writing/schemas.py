"""Types as JSON Schemas (draft 2020-12, the dialect of OpenAPI 3.1)."""

from __future__ import annotations

import re
import warnings
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from clientsmith.description.linker.inheritance import all_fields
from clientsmith.model.types import (
    AliasType,
    EnumType,
    ListOf,
    MapOf,
    Named,
    Nullable,
    ObjectType,
    OneOf,
    Primitive,
    UnionType,
)
from clientsmith.openapi.extensions import TYPE, guarded, holds_reference
from clientsmith.openapi.writing.language import type_data
from clientsmith.openapi.writing.values import distinct, fitting

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from clientsmith.model.types import Field, TypeDefinition, TypeRef

__all__ = [
    "Schema",
    "Types",
    "component",
    "described",
    "fields_schema",
    "reference",
    "schema_of",
    "sent_schema",
    "value_schema",
]

Schema = dict[str, Any]
if TYPE_CHECKING:
    Types = Mapping[str, TypeDefinition]

_PRIMITIVES: dict[str, Schema] = {
    "str": {"type": "string"},
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "datetime": {"type": "string", "format": "date-time"},
    "date": {"type": "string", "format": "date"},
    "duration": {"type": "string", "format": "duration"},
    "uuid": {"type": "string", "format": "uuid"},
    "uri": {"type": "string", "format": "uri"},
    "bytes": {"type": "string", "contentEncoding": "base64"},
    "secret": {"type": "string", "format": "password"},
    # `format` is what 3.0 wrote, and what tools for 3.1 still look for.
    "upload": {
        "type": "string",
        "format": "binary",
        "contentMediaType": "application/octet-stream",
    },
    "stream": {"type": "string", "format": "binary"},
    "any": {},
    "none": {"type": "null"},
}


def reference(name: str) -> Schema:
    """Return a reference to a schema of the components; names are letters, digits and dots."""
    return {"$ref": f"#/components/schemas/{name}"}


def described(schema: Schema, doc: str | None, *, deprecated: bool = False) -> Schema:
    """Return a schema with its description in front."""
    head: Schema = {"description": doc} if doc else {}
    return head | schema | ({"deprecated": True} if deprecated else {})


def schema_of(ref: TypeRef) -> Schema:
    """Return the schema of a type expression."""
    match ref:
        case Primitive():
            return deepcopy(_PRIMITIVES[ref.name])
        case Named():
            return reference(ref.name)
        case ListOf():
            return {"type": "array", "items": schema_of(ref.item)}
        case MapOf():
            return {"type": "object", "additionalProperties": schema_of(ref.value)}
        case OneOf():
            return {"anyOf": [schema_of(option) for option in ref.options]}
        case Nullable():
            return _nullable(schema_of(ref.inner))


def _nullable(schema: Schema) -> Schema:
    if isinstance(schema.get("type"), str) and schema["type"] != "null":
        return {**schema, "type": [schema["type"], "null"]}
    if "anyOf" in schema:
        return {"anyOf": [*schema["anyOf"], {"type": "null"}]}
    # What takes anything, or null alone, takes null already.
    return {"anyOf": [schema, {"type": "null"}]} if "$ref" in schema else schema


def value_schema(field: Field, types: Types) -> Schema:
    """Return the schema of a field's value, without its description."""
    return _with_facts(schema_of(field.type), field, types)


def sent_schema(field: Field, types: Types) -> Schema:
    """Return the schema of a parameter's value: where text is sent, there is no null."""
    ref = field.type.inner if isinstance(field.type, Nullable) else field.type
    return _with_facts(schema_of(ref), field, types)


def _with_facts(schema: Schema, field: Field, types: Types) -> Schema:
    facts: Schema = {}
    if field.const is not None:
        facts["const"] = fitting(field.const, field.type, types)
    if field.default is not None:
        facts["default"] = fitting(field.default, field.type, types)
    if field.example is not None and not holds_reference(field.example):
        facts["examples"] = [fitting(field.example, field.type, types)]
    return schema | _constraints(field, types) | facts


def _constraints(field: Field, types: Types) -> Schema:
    limits = field.constraints
    lowest, highest = _LENGTHS[_form(field.type, types)]
    facts = {
        "minimum": limits.minimum,
        "maximum": limits.maximum,
        lowest: limits.min_length,
        highest: limits.max_length,
        "pattern": limits.pattern if _is_pattern(limits.pattern) else None,
    }
    return {key: value for key, value in facts.items() if value is not None}


_LENGTHS = {
    "list": ("minItems", "maxItems"),
    "map": ("minProperties", "maxProperties"),
    "text": ("minLength", "maxLength"),
}


def _form(ref: TypeRef, types: Types, depth: int = 0) -> str:
    """Tell what a length counts: items, members or characters."""
    if isinstance(ref, Nullable):
        return _form(ref.inner, types, depth)
    found = types.get(ref.name) if isinstance(ref, Named) else None
    if isinstance(found, AliasType) and depth < len(types):
        return _form(found.target, types, depth + 1)
    if isinstance(ref, MapOf) or isinstance(found, ObjectType | UnionType):
        return "map"
    return "list" if isinstance(ref, ListOf) else "text"


def _is_pattern(text: str | None) -> bool:
    """Tell whether a pattern can be given to a validator, which would stop at a malformed one."""
    try:
        with warnings.catch_warnings():
            # What may once mean something else is none of ours.
            warnings.simplefilter("ignore", FutureWarning)
            re.compile(text or "")
    except (re.error, OverflowError, RecursionError):
        return False
    return text is not None


def fields_schema(fields: Iterable[Field], types: Types) -> Schema:
    """Return the schema of an object with these members; it may have others."""
    schema: Schema = {"type": "object", "properties": {}}
    required: list[str] = []
    for field in fields:
        schema["properties"][field.name] = described(
            value_schema(field, types), field.doc, deprecated=field.deprecated is not None
        )
        if field.required:
            required.append(field.name)
    return schema | ({"required": required} if required else {})


def component(definition: TypeDefinition, types: Types) -> Schema:
    """Return the schema of a named type, with its definition beside it."""
    match definition:
        case ObjectType():
            schema = _object(definition, types)
        case EnumType():
            schema = _enum(definition)
        case AliasType():
            schema = schema_of(definition.target)
        case UnionType():
            schema = _union(definition, types)
    deprecated = definition.deprecated is not None
    whole = described(schema, definition.doc, deprecated=deprecated)
    return whole | {TYPE: guarded(type_data(definition))}


def _object(definition: ObjectType, types: Types) -> Schema:
    own = fields_schema(definition.fields, types)
    if not definition.bases:
        return own
    if _overrides(definition, types):
        # All the schemas of an `allOf` hold, so a member that replaces another cannot be told that way.
        return fields_schema(all_fields(definition, types).values(), types)
    bases = [reference(base) for base in definition.bases]
    return {"allOf": [*bases, own] if definition.fields else bases}


def _overrides(definition: ObjectType, types: Types) -> bool:
    """Tell whether a member means something else here than in an object that is extended."""
    final = all_fields(definition, types)
    for base in definition.bases:
        found = types.get(base)
        inherited = all_fields(found, types) if isinstance(found, ObjectType) else {}
        for name, field in inherited.items():
            same = field.required == final[name].required
            if not same or value_schema(field, types) != value_schema(final[name], types):
                return True
    return False


def _enum(definition: EnumType) -> Schema:
    values = distinct(
        value for member in definition.members for value in (member.value, *member.also)
    )
    known: Schema = {"enum": values}
    if not definition.open:
        return known
    kinds = ["integer" if kind is int else "string" for kind in (int, str) if _has(values, kind)]
    return {"anyOf": [known, {"type": kinds[0] if len(kinds) == 1 else kinds}]}


def _has(values: list[Any], kind: type) -> bool:
    return any(isinstance(value, kind) for value in values)


def _union(definition: UnionType, types: Types) -> Schema:
    """Return a union that also holds for readers who do not know the discriminator.

    Its variants need not exclude each other by themselves, so what ties the tag to the variant is written out.
    """
    choices: list[Schema] = []
    for value, name in definition.variants:
        tag: Schema = {"properties": {definition.tag: {"enum": _tags(value)}}}
        choices.append({"if": tag, "then": reference(name)})
    tags = [tag for value, _ in definition.variants for tag in _tags(value)]
    mapping = {str(value): reference(name)["$ref"] for value, name in definition.variants}
    return {
        "type": "object",
        "properties": {definition.tag: {"enum": tags}},
        "required": [definition.tag],
        "anyOf": [reference(name) for _, name in definition.variants],
        "allOf": choices,
        "discriminator": {"propertyName": definition.tag, "mapping": mapping},
    }


def _tags(value: str | int) -> list[str | int]:
    """Return a tag as text and, where it is one, as number: both are read."""
    text = str(value)
    return [text, int(text)] if re.fullmatch(r"-?(0|[1-9][0-9]{0,17})", text) else [text]
