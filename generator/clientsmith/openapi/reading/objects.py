"""Objects: members, required and absent ones, `allOf` as inheritance, and bases that have subtypes."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from clientsmith.description.plain import is_list, is_mapping, short
from clientsmith.model.origin import Origin
from clientsmith.model.types import Constraints, Deprecation, Field, Nullable, Primitive, TypeRef
from clientsmith.openapi.reading.corrections import looks_like_schema
from clientsmith.openapi.reading.drafts import Access, nullable
from clientsmith.openapi.reading.scalars import (
    constraints,
    primitive,
    scalar_default,
    short_example,
)
from clientsmith.openapi.reading.schema_view import Schema, account_for, view

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clientsmith.openapi.reading.documents import Node
    from clientsmith.openapi.reading.drafts import Hint
    from clientsmith.openapi.reading.schemas import SchemaReader

__all__ = ["Members", "fields_of", "gather", "read_field"]

_MOST_PARTS = 64


@dataclass(slots=True)
class Members:
    """What an object says with all its `allOf` parts: own members, bases, and what is left to check later.

    `others` are parts that are no objects. `open_values` is the schema of members that have no name. `flat` asks for the
    members of bases in place of the bases, and `seen` are the bases that were met.
    """

    properties: dict[str, Node] = field(default_factory=dict[str, "Node"])
    required: dict[str, None] = field(default_factory=dict[str, None])
    bases: dict[str, None] = field(default_factory=dict[str, None])
    others: list[Node] = field(default_factory=list["Node"])
    open_values: Node | None = None
    alternatives: list[Node] = field(default_factory=list["Node"])
    doc: str | None = None
    flat: bool = False
    seen: set[str] = field(default_factory=set[str])

    @property
    def is_object(self) -> bool:
        """Tell whether anything here is a member or a base."""
        return bool(self.properties or self.bases)


def gather(reader: SchemaReader, schema: Schema, *, flat: bool = False) -> Members:
    """Gather members and bases from a schema and the parts of its `allOf`; with `flat`, members of bases instead."""
    found = Members(flat=flat)
    _add(reader, schema, found, 0)
    return found


def _add(reader: SchemaReader, schema: Schema, found: Members, depth: int) -> None:
    node = schema.node
    parts = node.child("allOf")
    for number, part in enumerate(parts.items() if parts else ()):
        if number >= _MOST_PARTS or depth > _MOST_PARTS:
            reader.findings.left_out("all-of", node.place, "more parts than are read")
            break
        _add_part(reader, part, found, depth)
    own, beside = _properties(reader, node)
    for name, inner in own:
        _put(reader, found, name, inner)
    listed = node.get("required")
    if is_list(listed):
        found.required.update({str(name): None for name in listed if isinstance(name, str | int)})
    values = node.child("additionalProperties")
    if values is not None and (is_mapping(values.data) or values.data is True):
        found.open_values = values
    for key in ("oneOf", "anyOf"):
        options = node.child(key)
        found.alternatives.extend(options.items() if options else ())
    account_for(node, reader.findings, beside)


def _add_part(reader: SchemaReader, part: Node, found: Members, depth: int) -> None:
    if not is_mapping(part.data):
        if part.data is not True:
            reader.findings.left_out("all-of", part.place, "a part that is not a schema")
        return
    if isinstance(part.get("$ref"), str):
        target = reader.documents.follow(part)
        if target is None or not is_mapping(target.data):
            reader.findings.left_out("broken-reference", part.place, f"`{short(part.get('$ref'))}`")
            return
        if found.flat:
            if target.place not in found.seen:
                found.seen.add(target.place)
                _add(reader, view(target, reader.findings), found, depth + 1)
            return
        base = reader.base_of(target)
        if base is not None:
            found.bases.setdefault(base)
        elif not reader.is_union(target):
            found.others.append(part)
        return
    inner = view(part, reader.findings)
    if not inner.types and set(inner.data) <= {
        "description",
        "title",
        "nullable",
        "example",
        "deprecated",
    }:
        found.doc = found.doc or reader.doc(part)
        return
    if inner.types and inner.types != ("object",):
        found.others.append(part)
        return
    if "enum" in inner.data or "const" in inner.data:
        found.others.append(part)
        return
    found.doc = found.doc or reader.doc(part)
    _add(reader, inner, found, depth + 1)


def _properties(reader: SchemaReader, node: Node) -> tuple[list[tuple[str, Node]], frozenset[str]]:
    """Return the members, with those that are written beside `properties`, whose names come second."""
    properties = node.child("properties")
    own = list(properties.members()) if properties else []
    beside: set[str] = set()
    for key, inner in node.members():
        if key in reader.KEYWORDS or not looks_like_schema(key, inner.data):
            continue
        beside.add(key)
        own.append((key, inner))
        reader.findings.corrected(
            "property-beside-properties", inner.place, f"`{short(key)}` is a member"
        )
    return own, frozenset(beside)


def _put(reader: SchemaReader, found: Members, name: str, node: Node) -> None:
    if not name or len(name) > 200 or not name.isprintable() or '"' in name or "\\" in name:
        reader.findings.left_out(
            "member-name", node.place, f"no member can be called `{short(name)}`"
        )
        return
    if node.data is False:
        reader.findings.left_out("never", node.place, f"`{short(name)}` must not be there")
        return
    if name in found.properties:
        reader.findings.note(
            "all-of", node.place, f"`{short(name)}` replaces the one of an earlier part"
        )
    found.properties[name] = node


def fields_of(
    reader: SchemaReader, found: Members, hint: Hint, place: str
) -> tuple[tuple[Field, ...], Access, tuple[str, ...]]:
    """Return the fields, which of them only answers or requests have, and required names without a field here."""
    fields: list[Field] = []
    read_only: set[str] = set()
    write_only: set[str] = set()
    for name, node in found.properties.items():
        required = name in found.required
        if not required and node.get("required") is True:
            reader.findings.corrected("required-flag", node.place, f"`{short(name)}` is required")
            required = True
        fields.append(read_field(reader, name, node, required, hint.child(name)))
        if node.flag("readOnly"):
            read_only.add(name)
        if node.flag("writeOnly"):
            write_only.add(name)
    if found.alternatives and found.is_object:
        fields = _with_alternatives(reader, found, fields, hint, place)
    late = tuple(name for name in found.required if name not in found.properties)
    return tuple(fields), Access(frozenset(read_only), frozenset(write_only)), late


def _with_alternatives(
    reader: SchemaReader, found: Members, fields: list[Field], hint: Hint, place: str
) -> list[Field]:
    """Add the members of alternatives beside the object's own, each of which may be absent."""
    known = {one.name for one in fields}
    added = False
    for option in found.alternatives:
        target = reader.documents.follow(option)
        if target is None or not is_mapping(target.data):
            continue
        inner = gather(reader, view(target, reader.findings), flat=True)
        for name, node in inner.properties.items():
            if name not in known:
                known.add(name)
                added = True
                fields.append(read_field(reader, name, node, False, hint.child(name)))
    what = "their members may all be absent" if added else "which only says what must be there"
    reader.findings.left_out("alternatives", place, f"an object with alternatives: {what}")
    return fields


def read_field(reader: SchemaReader, name: str, node: Node, required: bool, hint: Hint) -> Field:
    """Read one member, parameter or part."""
    ref = reader.read(node, hint)
    made = Field(name=name, type=ref, required=required, origin=Origin(node.file, (node.pointer,)))
    if not is_mapping(node.data):
        return made
    referred = isinstance(node.get("$ref"), str)
    const = None if referred else _constant(reader, node, ref, required)
    limits = _limits(reader, node, ref, referred=referred)
    reader.findings.carried(node.place)
    if const is not None:
        made = replace(made, type=const[0])
    return replace(
        made,
        doc=reader.doc(node),
        default=scalar_default(node, made.type, reader.findings),
        const=const[1] if const else None,
        example=short_example(node, made.type, reader.findings, prose=reader.prose),
        deprecated=Deprecation() if node.flag("deprecated") or node.flag("x-deprecated") else None,
        constraints=limits,
    )


def _limits(reader: SchemaReader, node: Node, ref: TypeRef, *, referred: bool) -> Constraints:
    """Return the limits of a member: its own, or those of the text or number that it refers to.

    Another name for text or a number has no limits in the language, so every user of it says them.
    """
    target = reader.documents.follow(node)
    if node.has("allOf") or target is None or not is_mapping(target.data):
        return Constraints()
    looked = view(target, reader.findings)
    if not referred:
        return constraints(looked, ref, reader.findings)
    if len(looked.types) != 1 or looked.types[0] not in {"string", "integer", "number"}:
        return Constraints()
    reader.findings.carried(target.place)
    return constraints(looked, primitive(looked, looked.types[0], reader.findings), reader.findings)


def _constant(
    reader: SchemaReader, node: Node, ref: TypeRef, required: bool
) -> tuple[TypeRef, Any] | None:
    """Return type and value of a member that can have one value only.

    One that may be absent is not a constant to the language, which would always send it.
    """
    value = only_value(node)
    if value is None:
        return None
    if not required or isinstance(ref, Nullable):
        if node.get("const") is not None:
            reader.findings.note(
                "const", node.place, f"may be absent, so `{short(value)}` is an enum of one value"
            )
        return None
    return _type_of(value), value


def only_value(node: Node) -> str | int | float | bool | None:
    """Return the single value of a `const`, or of an `enum` with one text; None when there are more or none."""
    value = node.get("const")
    listed = node.get("enum")
    if value is None and is_list(listed) and len(listed) == 1 and isinstance(listed[0], str | bool):
        value = listed[0]
    if isinstance(value, str) and value and value.isprintable() and len(value) <= 200:
        return value
    return value if isinstance(value, bool | int | float) else None


def _type_of(value: str | int | float | bool) -> TypeRef:
    if isinstance(value, bool):
        return Primitive("bool")
    if isinstance(value, int):
        return Primitive("int")
    return Primitive("float" if isinstance(value, float) else "str")


def with_null(ref: TypeRef, null: bool) -> TypeRef:
    """Return the reference, with null allowed where `null` says so."""
    return nullable(ref) if null else ref


def required_fields(fields: Iterable[Field], names: frozenset[str]) -> tuple[Field, ...]:
    """Return the fields with those named made optional."""
    return tuple(replace(one, required=False) if one.name in names else one for one in fields)
