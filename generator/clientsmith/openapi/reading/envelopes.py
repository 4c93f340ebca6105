"""Envelopes: wrappers that a document repeats around what its operations answer.

DocSpace, for one, describes 145 objects that all hold `count`, `links`, `status`, `statusCode` and a `response` that
differs. The language says the wrapper once, and each operation says what is inside.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from clientsmith.description.plain import is_list, is_mapping
from clientsmith.openapi.reading.words import word_set

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clientsmith.openapi.reading.documents import DocumentSet, Node
    from clientsmith.openapi.reading.findings import Findings

__all__ = ["Envelope", "Envelopes"]

_LEAST = 3
# Names that the data inside a wrapper has; any other name needs more evidence than a repeated form.
_DATA = frozenset(
    {
        "data",
        "result",
        "results",
        "response",
        "payload",
        "items",
        "value",
        "values",
        "content",
        "body",
    }
)
# Members that the language has words for (`total`, `count`, `start`, `next`, `links`) and packages do not read yet.
_COMPANIONS = frozenset(
    {
        "total",
        "totalCount",
        "total_count",
        "totalItems",
        "count",
        "startIndex",
        "nextIndex",
        "links",
    }
)
# Members that repeat what the status of the answer says.
_STATUS = word_set(
    "status statusCode status_code statuscode code message msg success ok error errors isSuccess requestId request_id"
    " requestID traceId trace_id timestamp time took version apiVersion api_version error_code error_msg errorCode"
    " errorMessage warnings"
)
_PROSE = frozenset(
    {"description", "example", "examples", "title", "default", "readOnly", "deprecated"}
)


@dataclass(frozen=True, slots=True)
class Envelope:
    """Where the data stands in a wrapper."""

    data: str

    def settings(self) -> dict[str, str]:
        """Return what a description says of it."""
        return {"data": self.data}


class Envelopes:
    """The wrappers of a document, found among the schemas of its successful answers."""

    def __init__(self, documents: DocumentSet, schemas: Iterable[Node], findings: Findings) -> None:
        self._documents = documents
        self._findings = findings
        targets: dict[str, Node] = {}
        for schema in schemas:
            target = documents.follow(schema)
            if target is not None and self._members(target):
                targets.setdefault(target.place, target)
        self._found = self._recognised(list(targets.values()))

    def of(self, schema: Node | None) -> tuple[Envelope, Node] | None:
        """Return the envelope of an answer and the schema of what is inside; None when it has none."""
        target = self._documents.follow(schema) if schema is not None else None
        if target is None:
            return None
        members = self._members(target)
        for envelope, meta in self._found:
            data = members.get(envelope.data)
            others = {
                name: self._form(node) for name, node in members.items() if name != envelope.data
            }
            if data is not None and all(meta.get(name) == form for name, form in others.items()):
                self._findings.corrected(
                    "envelope", target.place, f"`{envelope.data}` is what it answers"
                )
                for name in sorted(_COMPANIONS & set(others)):
                    message = f"`{name}` beside `{envelope.data}` is not read"
                    self._findings.left_out(
                        "envelope", f"{target.place}/properties/{name}", message
                    )
                return envelope, data
        return None

    def _members(self, node: Node) -> dict[str, Node]:
        """Return the members of an object that is not composed of others."""
        if not is_mapping(node.data) or set(node.data) & {"allOf", "oneOf", "anyOf", "enum"}:
            return {}
        properties = node.child("properties")
        return dict(properties.members()) if properties else {}

    def _recognised(self, targets: list[Node]) -> list[tuple[Envelope, dict[str, str]]]:
        groups: dict[frozenset[str], list[dict[str, Node]]] = {}
        for target in targets:
            members = self._members(target)
            groups.setdefault(frozenset(members), []).append(members)
        found: list[tuple[Envelope, dict[str, str]]] = []
        for names, group in sorted(
            groups.items(), key=lambda pair: (-len(pair[1]), sorted(pair[0]))
        ):
            if len(group) < _LEAST:
                continue
            forms = {name: {self._form(members[name]) for members in group} for name in names}
            varying = [name for name in names if len(forms[name]) > 1]
            if len(varying) != 1 or not self._is_data(varying[0], names, len(group), len(targets)):
                continue
            order = [name for name in group[0] if name != varying[0]]
            if any(name not in _STATUS | _COMPANIONS for name in order):
                continue
            meta = {name: next(iter(forms[name])) for name in order}
            found.append((Envelope(varying[0]), meta))
        return found

    def _is_data(self, name: str, names: frozenset[str], size: int, total: int) -> bool:
        return name in _DATA or (len(names) > 2 and size * 4 >= total)

    def _form(self, node: Node) -> str:
        """Return a schema as text without its prose, to compare it."""
        return json.dumps(_bare(node.data), sort_keys=True, default=str)


def _bare(data: Any) -> Any:
    if is_mapping(data):
        return {
            key: _bare(value)
            for key, value in data.items()
            if key not in _PROSE and not key.startswith("x-")
        }
    return [_bare(item) for item in data] if is_list(data) else data
