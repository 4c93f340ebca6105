"""Request bodies: members as fields where the body is one object, files, forms and bytes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from clientsmith.description.plain import is_mapping, short
from clientsmith.model.origin import Origin
from clientsmith.model.types import Field, ListOf, Nullable, Primitive, TypeRef
from clientsmith.openapi.reading.drafts import ANY, Hint, without_null
from clientsmith.openapi.reading.media import Media, choose, media_of
from clientsmith.openapi.reading.media import family as family_of
from clientsmith.openapi.reading.objects import Members, gather, read_field
from clientsmith.openapi.reading.scalars import is_binary
from clientsmith.openapi.reading.schema_view import view

if TYPE_CHECKING:
    from clientsmith.openapi.reading.documents import Node
    from clientsmith.openapi.reading.operations import RawOperation
    from clientsmith.openapi.reading.schemas import SchemaReader

__all__ = ["Body", "Content", "as_query", "content_of", "read_body"]

_MOST_FIELDS = 120
_ORDER = ("json", "multipart", "form", "binary", "text", "xml", "events")
_CONTENT_TYPE = re.compile(r"[\w.+-]+/[\w.+*-]+\Z")


@dataclass(slots=True)
class Content:
    """The body of a request before it is read. `members` are those of an object; a reader may take some out."""

    node: Node
    media: Media
    schema: Node | None
    members: dict[str, Node] = field(default_factory=dict[str, "Node"])
    gathered: Members | None = None


@dataclass(frozen=True, slots=True)
class Body:
    """A body as the language has it: `kind` is body, form, multipart or binary, with `fields` or one `type`.

    `header` is the content type to send in place of the kind's own.
    """

    kind: str
    fields: tuple[Field, ...] = ()
    type: TypeRef | None = None
    content_type: str | None = None
    header: str | None = None


def content_of(reader: SchemaReader, operation: RawOperation) -> Content | None:
    """Return the body of an operation; None when there is none that can be described."""
    entry = operation.node.child("requestBody")
    if entry is None:
        return None
    node = reader.documents.follow(entry)
    if node is None or not is_mapping(node.data):
        reader.findings.left_out("broken-reference", entry.place, "the body leads nowhere")
        return None
    for key, inner in node.members():
        if key not in {"content", "required", "description"}:
            reader.findings.left_out(
                "extension" if key.startswith("x-") else "unread", inner.place, f"`{short(key)}`"
            )
    media = media_of(reader.documents, node, reader.findings)
    chosen = choose(
        media, _ORDER, reader.findings, "a request as", lambda one: _has_files(reader, one)
    )
    if chosen is None:
        reader.findings.left_out("empty-body", node.place, "a body without a media type")
        return None
    if chosen.family in {"xml", "events"}:
        reader.findings.left_out(
            "media-type", chosen.node.place, f"`{short(chosen.type)}`: given as bytes"
        )
    schema = reader.documents.follow(chosen.schema) if chosen.schema is not None else None
    content = Content(node, chosen, schema)
    if (
        schema is not None
        and is_mapping(schema.data)
        and chosen.family in {"json", "form", "multipart"}
    ):
        looked = view(schema, reader.findings)
        if reader.is_record(looked) and not reader.has_subtypes(schema):
            gathered = gather(reader, looked, flat=True)
            content.gathered = gathered
            content.members = {
                name: inner
                for name, inner in gathered.properties.items()
                if not inner.flag("readOnly")
            }
    return content


def _has_files(reader: SchemaReader, media: Media) -> bool:
    """Tell whether a multipart body holds a file, which JSON could carry only as text."""
    if media.family != "multipart" or media.schema is None:
        return False
    schema = reader.documents.follow(media.schema)
    if schema is None or not is_mapping(schema.data):
        return False
    found = gather(reader, view(schema, reader.findings), flat=True)
    return any(_is_file(reader, inner) for inner in found.properties.values())


def _is_file(reader: SchemaReader, node: Node, depth: int = 0) -> bool:
    target = reader.documents.follow(node)
    if target is None or not is_mapping(target.data) or depth > 4:
        return False
    schema = view(target, reader.findings)
    if is_binary(schema):
        return True
    items = target.child("items")
    return items is not None and _is_file(reader, items, depth + 1)


def read_body(reader: SchemaReader, content: Content, hint: Hint) -> Body:
    """Read a body; its members are those that were not taken out of `content`."""
    media, family = content.media, content.media.family
    if family == "multipart":
        return _multipart(reader, content, hint)
    if family not in {"json", "form"}:
        return Body("binary", content_type=_content_type(media.type))
    kind = "body" if family == "json" else "form"
    # JSON under another type is a correction, and is sent as what it is.
    header = _header(media.type) if family == "json" == family_of(media.type) else None
    if content.gathered is not None and _spreads(reader, content, content.gathered):
        return Body(kind, _fields(reader, content, content.gathered, hint), header=header)
    if content.media.schema is None:
        return Body(kind, type=ANY, header=header)
    schema = content.schema
    # Bytes under `*/*` or, by mistake, under JSON.
    described = schema is not None and is_mapping(schema.data)
    if family == "json" and schema and described and is_binary(view(schema, reader.findings)):
        return Body("binary", content_type=_content_type(media.type))
    ref = reader.read(content.media.schema, Hint(tuple(f"{name}Body" for name in hint.names)))
    if content.node.get("required") is False:
        reader.findings.left_out(
            "optional-body", content.node.place, "the body may be absent: it must be given"
        )
    if isinstance(ref, Nullable):
        reader.findings.left_out(
            "null-body", content.node.place, "the body may be null: it must be given"
        )
        ref = ref.inner
    return Body(kind, type=ref, header=header)


def _content_type(written: str) -> str | None:
    bare = written.partition(";")[0].strip()
    return bare if _CONTENT_TYPE.match(bare) and "*" not in bare else None


def _header(written: str) -> str | None:
    """Return the content type that must be said, because it is not what every JSON request says."""
    bare = written.partition(";")[0].strip().lower()
    plain = bare in {"application/json", "text/json", "*/*", "application/*", "json"}
    return None if plain else _content_type(written)


def _spreads(reader: SchemaReader, content: Content, gathered: Members) -> bool:
    """Tell whether the members of a body are arguments of the method."""
    if len(content.members) > _MOST_FIELDS or gathered.others:
        return False
    opened = gathered.open_values
    if opened is not None and is_mapping(opened.data) and opened.data:
        reader.findings.left_out(
            "open-object", content.node.place, "members without a name of their own"
        )
    return True


def _fields(
    reader: SchemaReader, content: Content, gathered: Members, hint: Hint
) -> tuple[Field, ...]:
    fields: list[Field] = []
    for name, node in content.members.items():
        required = name in gathered.required or node.get("required") is True
        fields.append(read_field(reader, name, node, required, hint.child(name)))
    known = set(content.members)
    for option in gathered.alternatives:
        target = reader.documents.follow(option)
        if target is None or not is_mapping(target.data):
            continue
        for name, node in gather(
            reader, view(target, reader.findings), flat=True
        ).properties.items():
            if name not in known and not node.flag("readOnly"):
                known.add(name)
                fields.append(read_field(reader, name, node, False, hint.child(name)))
    if gathered.alternatives:
        reader.findings.left_out(
            "alternatives",
            content.node.place,
            "a body with alternatives: their members may all be absent",
        )
    for name in gathered.required:
        if name not in gathered.properties and name not in known:
            reader.findings.left_out(
                "required", content.node.place, f"`{short(name)}` is required, but not described"
            )
    return tuple(fields)


def _multipart(reader: SchemaReader, content: Content, hint: Hint) -> Body:
    media = content.media
    encoding = media.node.child("encoding")
    for name, inner in encoding.members() if encoding else ():
        reader.findings.left_out("encoding", inner.place, f"how `{short(name)}` is written")
    if media.type.partition(";")[0].strip().lower() != "multipart/form-data":
        reader.findings.left_out(
            "media-type", media.node.place, f"`{short(media.type)}`: sent as a form"
        )
    if content.gathered is None:
        message = "parts that are not described: one file called `file`"
        reader.findings.left_out("multipart", media.node.place, message)
        origin = Origin(media.node.file, (media.node.pointer,))
        return Body("multipart", (Field("file", Primitive("upload"), origin=origin),))
    fields: list[Field] = []
    for name, node in content.members.items():
        required = name in content.gathered.required or node.get("required") is True
        fields.append(_part(reader, name, node, required, hint))
    return Body("multipart", tuple(fields))


def _part(reader: SchemaReader, name: str, node: Node, required: bool, hint: Hint) -> Field:
    target = reader.documents.follow(node)
    if target is None or not _is_file(reader, node):
        return read_field(reader, name, node, required, hint.child(name))
    many = target.child("items") is not None and not is_binary(view(target, reader.findings))
    upload = Primitive("upload")
    return Field(
        name,
        ListOf(upload) if many else upload,
        required=required,
        doc=reader.doc(node),
        origin=Origin(node.file, (node.pointer,)),
    )


def as_query(reader: SchemaReader, fields: tuple[Field, ...], place: str, rule: str) -> list[Field]:
    """Return the members of a body as parameters of a query."""
    found: list[Field] = []
    for one in fields:
        reader.findings.corrected(
            rule,
            f"{one.origin.file}#{one.origin.path[0]}",
            f"`{short(one.name)}` goes into the query",
        )
        found.append(replace(one, type=without_null(one.type) if one.required else one.type))
    if not fields:
        reader.findings.corrected(rule, place, "a body without members")
    return found
