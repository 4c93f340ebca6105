"""Media types: which of several a request or an answer uses, and what each is to the language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.description.plain import is_mapping, short

if TYPE_CHECKING:
    from collections.abc import Callable

    from clientsmith.openapi.reading.documents import DocumentSet, Node
    from clientsmith.openapi.reading.findings import Findings

__all__ = ["Media", "choose", "family", "media_of"]


@dataclass(frozen=True, slots=True)
class Media:
    """One entry of `content`. `schema` is None when the entry describes nothing."""

    type: str
    family: str
    node: Node
    schema: Node | None


def family(media_type: str) -> str:
    """Return what a media type is: json, form, multipart, text, xml or binary."""
    bare = media_type.partition(";")[0].strip().lower()
    if bare in {"application/json", "text/json", "*/*", "application/*", "json"} or bare.endswith(
        "+json"
    ):
        return "json"
    if bare == "application/x-www-form-urlencoded":
        return "form"
    if bare.startswith("multipart/"):
        return "multipart"
    if bare in {"application/xml", "text/xml"} or bare.endswith("+xml"):
        return "xml"
    if bare in {
        "text/event-stream",
        "application/x-ndjson",
        "application/jsonl",
        "application/stream+json",
    }:
        return "events"
    return "text" if bare.startswith("text/") else "binary"


def media_of(documents: DocumentSet, owner: Node, findings: Findings) -> list[Media]:
    """Return the entries of a `content`, with examples and encodings reported."""
    content = owner.child("content")
    found: list[Media] = []
    for name, entry in content.members() if content else ():
        node = documents.follow(entry)
        if node is None or not is_mapping(node.data):
            findings.left_out("broken-reference", entry.place, "the media type leads nowhere")
            continue
        schema = node.child("schema") or node.child("itemSchema")
        kind = family(name)
        if kind in {"binary", "text"} and schema and _has_members(documents, schema):
            findings.corrected("media-type", node.place, "an object with members is read as JSON")
            kind = "json"
        found.append(Media(name.strip(), kind, node, schema))
        for key, inner in node.members():
            if key in {"schema", "encoding"}:
                continue
            rule = "extension" if key.startswith("x-") else "media-" + key.rstrip("s")
            if key in {"example", "examples"}:
                rule = "media-example"
            findings.left_out(rule, inner.place, f"`{short(key)}` of `{short(name)}`")
    return found


def _has_members(documents: DocumentSet, schema: Node) -> bool:
    target = documents.follow(schema)
    return target is not None and is_mapping(target.data) and bool(target.get("properties"))


def choose(
    media: list[Media],
    order: tuple[str, ...],
    findings: Findings,
    what: str,
    prefer: Callable[[Media], bool] = lambda media: False,
) -> Media | None:
    """Return the entry to use: one that is preferred, else by the order of families; the others are reported."""
    if not media:
        return None
    ranked = sorted(
        media,
        key=lambda one: (
            not prefer(one),
            order.index(one.family) if one.family in order else len(order),
            one.type.lower().partition(";")[0] != "application/json",
        ),
    )
    chosen = ranked[0]
    for other in media:
        if other is not chosen:
            message = f"{what} `{short(other.type)}`: `{short(chosen.type)}` is used"
            findings.left_out("media-type", other.node.place, message)
    return chosen
