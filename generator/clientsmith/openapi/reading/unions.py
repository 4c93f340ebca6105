"""Alternatives: `oneOf` and `anyOf`, with a discriminator or without.

What each alternative is may not be known while they are read; so most become a pending union, which `settling` decides
when every definition is there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.description.plain import is_mapping, short
from clientsmith.diagnostics.diagnostic import DiagnosticError
from clientsmith.model.types import Nullable, OneOf, Primitive, TypeRef
from clientsmith.openapi.reading.drafts import Hint, PendingUnion, one_of
from clientsmith.openapi.reading.enums import enum_type, joined, merged_forms, two_forms
from clientsmith.openapi.reading.words import pascal

if TYPE_CHECKING:
    from clientsmith.model.types import EnumType
    from clientsmith.openapi.reading.documents import Node
    from clientsmith.openapi.reading.schema_view import Schema
    from clientsmith.openapi.reading.schemas import SchemaReader

__all__ = ["mapping_of", "read_alternatives", "tag_of"]


def read_alternatives(
    reader: SchemaReader, schema: Schema, hint: Hint, id_: str
) -> PendingUnion | EnumType | TypeRef:
    """Read a schema with `oneOf` or `anyOf`, null aside."""
    node = schema.node
    options = [
        option
        for key in ("oneOf", "anyOf")
        if (listed := node.child(key))
        for option in listed.items()
        if is_mapping(option.data) and not _is_null(option)
    ]
    if node.child("oneOf") and node.child("anyOf"):
        reader.findings.left_out(
            "alternatives", node.place, "`oneOf` beside `anyOf`: read as one list"
        )
    if not options:
        return Primitive("none") if schema.nullable else Primitive("any")
    forms = two_forms(options, reader.findings)
    if forms is not None:
        sent = node.get("x-enum-type")
        reader.findings.corrected("enum-in-two-forms", node.place, "names and numbers are one enum")
        return merged_forms(
            id_,
            *forms,
            sends_text=sent == "string",
            doc=reader.doc(node),
            prose=reader.prose,
        )
    values = joined(options, reader.findings)
    if values is not None:
        return enum_type(id_, values, reader.doc(node), node.flag("deprecated"), prose=reader.prose)
    # The only alternative with a definition of its own takes the name of the whole.
    written = [option for option in options if {"properties", "enum", "allOf"} & set(option.data)]
    read = [
        reader.read(option, hint if written == [option] else _hint(option, hint, number))
        for number, option in enumerate(options)
    ]
    if len(set(read)) == 1:
        return read[0]
    tag, mapping = tag_of(node), mapping_of(reader, node)
    if tag is None and node.child("discriminator"):
        reader.findings.left_out("discriminator", node.place, "it does not name a member")
    if tag is not None and not mapping:
        mapping = [
            (_schema_name(reader, option), ref) for option, ref in zip(options, read, strict=True)
        ]
    elif tag is not None:
        # The mapping may leave alternatives out; those go by the name of their schema (3.1, 4.8.25).
        named = {ref for _, ref in mapping}
        mapping += [
            (_schema_name(reader, option), ref)
            for option, ref in zip(options, read, strict=True)
            if ref not in named
        ]
    flat = one_of(read)
    bare = flat.inner if isinstance(flat, Nullable) else flat
    return PendingUnion(
        id_,
        bare.options if isinstance(bare, OneOf) else (bare,),
        tag,
        tuple((value, ref) for value, ref in mapping if value),
        reader.doc(node),
        node.flag("deprecated"),
    )


def _is_null(option: Node) -> bool:
    return option.get("type") in ("null", ["null"]) or option.get("enum") == [None]


def _hint(option: Node, hint: Hint, number: int) -> Hint:
    title = option.text("title")
    word = pascal(title) if title and len(title) <= 40 else ""
    if word:
        return Hint((word, *(f"{name}{word}" for name in hint.names)))
    return Hint(tuple(f"{name}{'Option' + str(number + 1)}" for name in hint.names))


def _schema_name(reader: SchemaReader, option: Node) -> str:
    """Return the name by which a discriminator knows an alternative that no mapping names; empty for one without."""
    step = reader.documents.step(option) if isinstance(option.get("$ref"), str) else None
    return step.last if step is not None else ""


def tag_of(node: Node) -> str | None:
    """Return the member that a discriminator names."""
    discriminator = node.child("discriminator")
    if discriminator is None:
        return None
    # A plain name is how Swagger 2.0 wrote it.
    name = (
        discriminator.data
        if isinstance(discriminator.data, str)
        else discriminator.get("propertyName")
    )
    return name if isinstance(name, str) and name and name.isprintable() else None


def mapping_of(reader: SchemaReader, node: Node) -> list[tuple[str, TypeRef]]:
    """Return the values of a discriminator and what they lead to, as far as they lead anywhere."""
    discriminator = node.child("discriminator")
    mapping = discriminator.child("mapping") if discriminator else None
    found: list[tuple[str, TypeRef]] = []
    for value, entry in mapping.members() if mapping else ():
        target = _mapped(reader, entry)
        if target is None or not is_mapping(target.data):
            reader.findings.left_out(
                "discriminator", entry.place, f"`{short(entry.data)}` leads nowhere"
            )
            continue
        found.append((value, reader.named(target)))
    return found


def _mapped(reader: SchemaReader, entry: Node) -> Node | None:
    """Follow an entry of a mapping: the name of a schema, or a reference (OpenAPI 3.1, 4.8.25)."""
    if not isinstance(entry.data, str):
        return None
    schemas = reader.schemas_node
    if schemas is not None and is_mapping(schemas.data) and entry.data in schemas.data:
        return reader.documents.follow(schemas.at(entry.data))
    if "#" not in entry.data and not entry.data.endswith((".yaml", ".yml", ".json")):
        return None
    try:
        return reader.follow_text(entry, entry.data)
    except DiagnosticError:
        # Bundled documents keep the names of files that are gone; the schemas themselves are all there.
        return None
