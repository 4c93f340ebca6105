"""Operations as a document lists them: method, path, parameters of the path and their own, and what is left out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.description.plain import is_mapping, short
from clientsmith.openapi.reading.words import word_set

if TYPE_CHECKING:
    from clientsmith.openapi.reading.documents import DocumentSet, Node
    from clientsmith.openapi.reading.findings import Findings

__all__ = ["RawOperation", "raw_operations", "report_unread_parts"]

# A variable with its pattern, which may have braces inside.
_PATTERN = re.compile(r"\{([^{}:<]*)[^{}]*(?:\{[^{}]*\}[^{}]*)*\}")
_METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
_ITEM_KEYS = frozenset({*_METHODS, "$ref", "parameters", "servers", "summary", "description"})
_OPERATION_KEYS = word_set(
    "tags summary description operationId parameters requestBody responses deprecated security servers"
)
_TOP_KEYS = word_set(
    "openapi info servers paths components security tags jsonSchemaDialect $schema $self"
)
_COMPONENT_KEYS = word_set(
    "schemas responses parameters requestBodies headers securitySchemes pathItems examples"
)


@dataclass(frozen=True, slots=True)
class RawOperation:
    """One operation. `parameters` are resolved, those of the path that the operation replaces left out."""

    method: str
    path: str
    node: Node
    item: Node
    parameters: tuple[Node, ...]

    @property
    def place(self) -> str:
        """Where it stands."""
        return self.node.place

    @property
    def bare_path(self) -> str:
        """The path for looking at: variables without patterns, and nothing behind `?` or `#`."""
        plain = _PATTERN.sub("{\\1}", self.path)
        return re.split(r"[?#]", plain)[0]


def raw_operations(documents: DocumentSet, findings: Findings) -> list[RawOperation]:
    """Return every operation in the order of the document."""
    found: list[RawOperation] = []
    paths = documents.main.child("paths")
    for path, entry in paths.members() if paths else ():
        if path.startswith("x-"):
            findings.left_out("extension", entry.place, f"`{short(path)}`")
            continue
        item = documents.follow(entry)
        if item is None or not is_mapping(item.data):
            findings.left_out(
                "broken-reference", entry.place, "the path leads to nothing that can be read"
            )
            continue
        # Beside a reference, an item may have operations of its own.
        items = [item] if item.place == entry.place else [item, entry]
        for one in items:
            for key, node in one.members():
                if key in _METHODS and is_mapping(node.data):
                    parameters = _parameters(documents, one, node, findings)
                    found.append(RawOperation(key.upper(), path, node, one, parameters))
                    _report_operation(documents, node, findings)
                elif key == "trace" or (key in _METHODS and not is_mapping(node.data)):
                    findings.left_out(
                        "method", node.place, f"`{key.upper()}` is not an operation here"
                    )
                elif key == "additionalOperations":
                    for method, inner in node.members():
                        findings.left_out(
                            "method", inner.place, f"`{short(method)}` is not an operation here"
                        )
                elif key not in _ITEM_KEYS:
                    findings.left_out(*_unread(key, node))
    return found


def _unread(key: str, node: Node) -> tuple[str, str, str]:
    rule = "extension" if key.startswith("x-") else "unread"
    return rule, node.place, f"`{short(key)}`"


def _parameters(
    documents: DocumentSet, item: Node, operation: Node, findings: Findings
) -> tuple[Node, ...]:
    """Return the parameters by place and name, those of the operation before those of the path (OpenAPI 3.1, 4.8.9)."""
    found: dict[tuple[str, str], Node] = {}
    for owner in (item, operation):
        listed = owner.child("parameters")
        for entry in listed.items() if listed else ():
            node = documents.follow(entry)
            if node is None or not is_mapping(node.data):
                findings.left_out("broken-reference", entry.place, "the parameter leads nowhere")
                continue
            name, where = node.text("name"), node.text("in")
            if name is None or where is None:
                findings.left_out("parameter", entry.place, "it has no name or no place")
                continue
            key = (where, name)
            if key in found and owner is operation and key in _own(documents, listed, entry):
                findings.note(
                    "parameter", entry.place, f"`{short(name)}` stands twice: the last one counts"
                )
            found[key] = node
    return tuple(found.values())


def _own(documents: DocumentSet, listed: Node | None, last: Node) -> set[tuple[str, str]]:
    """Return the keys of the parameters that stand in a list before one of them."""
    keys: set[tuple[str, str]] = set()
    for entry in listed.items() if listed else ():
        if entry.pointer == last.pointer:
            break
        node = documents.follow(entry)
        if node is not None:
            keys.add((node.text("in") or "", node.text("name") or ""))
    return keys


def _report_operation(documents: DocumentSet, node: Node, findings: Findings) -> None:
    for key, inner in node.members():
        if key in _OPERATION_KEYS:
            continue
        if key == "callbacks":
            for name, callback in inner.members():
                findings.left_out("callback", callback.place, f"the callback `{short(name)}`")
        else:
            findings.left_out(*_unread(key, inner))
    responses = node.child("responses")
    for _, entry in responses.members() if responses else ():
        answer = documents.follow(entry)
        links = answer.child("links") if answer else None
        for name, link in links.members() if links else ():
            findings.left_out("link", link.place, f"the link `{short(name)}`")


def report_unread_parts(documents: DocumentSet, findings: Findings) -> None:
    """Report what stands at the top of a document and has no place in a description."""
    main = documents.main
    for key, node in main.members():
        if key == "webhooks":
            for name, webhook in node.members():
                findings.left_out("webhook", webhook.place, f"the webhook `{short(name)}`")
        elif key not in _TOP_KEYS:
            findings.left_out(*_unread(key, node))
    components = main.child("components")
    for key, node in components.members() if components else ():
        if key not in _COMPONENT_KEYS:
            for name, inner in node.members():
                findings.left_out("unread", inner.place, f"`{key}`: `{short(name)}`")
    info = main.child("info")
    for key, node in info.members() if info else ():
        if key not in {"title", "version", "description", "summary"}:
            findings.left_out(*_unread(key, node))
    tags = main.child("tags")
    for tag in tags.items() if tags else ():
        for key, node in tag.members():
            if key not in {"name", "description"}:
                findings.left_out(*_unread(key, node))
