"""Successful answers: which one an operation returns, and how it is read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.description.plain import is_mapping, short
from clientsmith.model.types import Primitive, TypeRef
from clientsmith.openapi.reading.drafts import ANY, Hint
from clientsmith.openapi.reading.media import Media, choose, family, media_of
from clientsmith.openapi.reading.scalars import is_binary
from clientsmith.openapi.reading.schema_view import view
from clientsmith.openapi.reading.words import word_set

if TYPE_CHECKING:
    from clientsmith.openapi.reading.documents import DocumentSet, Node
    from clientsmith.openapi.reading.envelopes import Envelope, Envelopes
    from clientsmith.openapi.reading.findings import Findings
    from clientsmith.openapi.reading.operations import RawOperation
    from clientsmith.openapi.reading.schemas import SchemaReader

__all__ = [
    "Answer",
    "Returns",
    "answers",
    "read_returns",
    "returns_list",
    "success_media",
    "successes",
]

_ORDER = ("json", "text", "binary", "events", "xml", "form", "multipart")
_BYTES = ("image/", "audio/", "application/xml", "text/xml")
_PAGES = word_set(
    "data items results result values value records entries list objects hits rows elements content"
)
_CONTENT_TYPE = re.compile(r"[\w.+-]+/[\w.+-]+\Z")


@dataclass(frozen=True, slots=True)
class Answer:
    """One entry of `responses`: its key, such as `200`, `4XX` or `default`, and what it leads to."""

    key: str
    node: Node

    @property
    def status(self) -> int | None:
        """The status, when the key is one."""
        return int(self.key) if re.fullmatch(r"[1-5][0-9][0-9]", self.key) else None


@dataclass(frozen=True, slots=True)
class Returns:
    """What an operation returns; `envelope` is the wrapper around it."""

    type: TypeRef
    statuses: tuple[int, ...] = ()
    content_type: str | None = None
    doc: str | None = None
    envelope: Envelope | None = None
    json: bool = True


def answers(documents: DocumentSet, operation: RawOperation) -> list[Answer]:
    """Return the answers of an operation that can be read, in the order of the document."""
    responses = operation.node.child("responses")
    found: list[Answer] = []
    for key, entry in responses.members() if responses else ():
        node = documents.follow(entry)
        if node is not None and is_mapping(node.data) and not key.startswith("x-"):
            found.append(Answer(key.strip(), node))
    return found


def successes(found: list[Answer]) -> list[Answer]:
    """Return the answers that mean success, the most telling first.

    `default` means everything else (OpenAPI 3.1, 4.8.16), which is success only where no success is described.
    """
    good = [one for one in found if one.status is not None and 200 <= one.status < 300]
    good.sort(key=lambda one: (not one.node.child("content"), one.status or 0))
    ranges = [one for one in found if one.key.upper() == "2XX"]
    if good or ranges:
        return [*good, *ranges]
    if any(one.status is not None and 300 <= one.status < 400 for one in found):
        return []
    return [one for one in found if one.key == "default"]


def success_media(
    documents: DocumentSet, operation: RawOperation, findings: Findings
) -> Media | None:
    """Return the media type of the answer that an operation returns."""
    for answer in successes(answers(documents, operation)):
        media = media_of(documents, answer.node, findings)
        if media:
            return choose(media, _ORDER, findings, "an answer as")
    return None


def read_returns(
    reader: SchemaReader, operation: RawOperation, envelopes: Envelopes, hint: Hint
) -> Returns | None:
    """Read what an operation returns; None when its answers have no body."""
    found = answers(reader.documents, operation)
    good = successes(found)
    _report(reader, operation, found, good)
    if not good or operation.method == "HEAD":
        return None
    chosen = good[0]
    media = success_media(reader.documents, operation, reader.findings)
    if media is None:
        return None
    statuses: tuple[int, ...] = ()
    if chosen.status not in (None, 200):
        statuses = (chosen.status,)
    made = _read(reader, media, envelopes, hint)
    # The same body under several statuses is one answer.
    same = [
        one.status
        for one in good[1:]
        if one.status is not None and _schema_of(reader, one) == _place(reader, media.schema)
    ]
    if same and chosen.status is not None:
        statuses = (chosen.status, *same)
    for other in good[1:]:
        if other.status not in same:
            what = f"the answer to {other.key}" + (
                "" if other.node.child("content") else ", which is empty"
            )
            reader.findings.left_out("other-success", other.node.place, what)
    return Returns(
        made.type, statuses, made.content_type, _doc(reader, chosen), made.envelope, made.json
    )


def _doc(reader: SchemaReader, answer: Answer) -> str | None:
    text = reader.doc(answer.node)
    # What most documents say of an answer says nothing.
    empty = r"(the )?(ok|success(ful)?( (response|operation|request))?|(default )?response|successful|created|accepted|no content|200|201)[.!]?"
    return None if text is None or re.fullmatch(empty, text, re.IGNORECASE) else text


def _place(reader: SchemaReader, schema: Node | None) -> str | None:
    target = reader.documents.follow(schema) if schema is not None else None
    return target.place if target is not None else None


def _schema_of(reader: SchemaReader, answer: Answer) -> str | None:
    content = answer.node.child("content")
    for _, entry in content.members() if content else ():
        return _place(reader, entry.child("schema"))
    return None


def _read(reader: SchemaReader, media: Media, envelopes: Envelopes, hint: Hint) -> Returns:
    schema = media.schema
    target = reader.documents.follow(schema) if schema is not None else None
    bare = media.type.partition(";")[0].strip().lower()
    binary = (
        target is not None and is_mapping(target.data) and is_binary(view(target, reader.findings))
    )
    if media.family == "json" and not (binary and bare in {"*/*", "application/*"}):
        if schema is None:
            return Returns(ANY)
        wrapped = envelopes.of(schema)
        envelope, inner = wrapped if wrapped else (None, schema)
        ref = reader.read(inner, Hint(tuple(f"{name}Response" for name in hint.names)))
        plain = bare in {"application/json", "text/json", "*/*", "application/*", "json"}
        # Under another type JSON is a correction.
        named = not plain and family(bare) == "json"
        asked = bare if named and _CONTENT_TYPE.match(bare) else None
        return Returns(_json_type(ref), content_type=asked, envelope=envelope)
    shown = bare if _CONTENT_TYPE.match(bare) else None
    if media.family == "text" and not binary:
        return Returns(Primitive("str"), content_type=shown or "text/plain", json=False)
    if media.family in {"xml", "events", "form", "multipart"}:
        reader.findings.left_out(
            "media-type", media.node.place, f"`{short(bare)}` is returned as bytes"
        )
    kind = "bytes" if bare.startswith(_BYTES) else "stream"
    return Returns(Primitive(kind), content_type=shown, json=False)


def _json_type(ref: TypeRef) -> TypeRef:
    return ANY if ref == Primitive("none") else ref


def _report(
    reader: SchemaReader, operation: RawOperation, found: list[Answer], good: list[Answer]
) -> None:
    listed = operation.node.child("responses")
    if not found:
        reader.findings.note(
            "no-responses", operation.place, "no answer is described: it returns nothing"
        )
    elif not good:
        reader.findings.note(
            "no-success", operation.place, "no success is described: it returns nothing"
        )
    for key, entry in listed.members() if listed else ():
        if key.startswith("x-"):
            reader.findings.left_out("extension", entry.place, f"`{short(key)}`")
        elif not re.fullmatch(r"[1-5]([0-9][0-9]|XX|xx)|default", key.strip()):
            reader.findings.left_out("response", entry.place, f"`{short(key)}` is not a status")
        elif reader.documents.follow(entry) is None:
            reader.findings.left_out("broken-reference", entry.place, "the answer leads nowhere")
    for answer in found:
        headers = answer.node.child("headers")
        for name, header in headers.members() if headers else ():
            reader.findings.left_out(
                "response-header", header.place, f"`{short(name)}` of {answer.key}"
            )
        for key, inner in answer.node.members():
            if key.startswith("x-"):
                reader.findings.left_out("extension", inner.place, f"`{short(key)}`")


def returns_list(reader: SchemaReader, operation: RawOperation, envelopes: Envelopes) -> bool:
    """Tell whether an operation answers a list, or an object that is a page of one."""
    media = success_media(reader.documents, operation, reader.findings)
    if media is None or media.family != "json" or media.schema is None:
        return False
    wrapped = envelopes.of(media.schema)
    schema = wrapped[1] if wrapped else media.schema
    for _ in range(8):
        target = reader.documents.follow(schema)
        if target is None or not is_mapping(target.data):
            return False
        if "array" in view(target, reader.findings).types:
            return True
        if _is_page(reader, target, operation):
            return True
        inner = target.child("allOf")
        parts = list(inner.items()) if inner else []
        if len(parts) != 1:
            return False
        schema = parts[0]
    return False


def _is_page(reader: SchemaReader, node: Node, operation: RawOperation) -> bool:
    """Tell whether an object holds one list, called as such lists are, or as the end of the path."""
    properties = node.child("properties")
    members = dict(properties.members()) if properties else {}
    words = [part for part in operation.bare_path.split("/") if part and "{" not in part]
    names = _PAGES | {words[-1].lower() if words else ""}
    if not 1 <= len(members) <= 12:
        return False
    lists = [
        name
        for name, inner in members.items()
        if (target := reader.documents.follow(inner)) is not None
        and is_mapping(target.data)
        and "array" in view(target, reader.findings).types
    ]
    return len(lists) == 1 and lists[0].lower() in names
