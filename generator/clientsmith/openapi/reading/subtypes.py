"""Which schemas extend which, so that a base with a discriminator can become the union of its subtypes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.description.plain import is_mapping

if TYPE_CHECKING:
    from clientsmith.openapi.reading.documents import DocumentSet, Node

__all__ = ["Subtypes"]


@dataclass(frozen=True, slots=True)
class Subtypes:
    """The subtypes of each schema that has a discriminator and no alternatives of its own, by place.

    `names` are the schemas' names, by which a discriminator knows them (OpenAPI 3.1, 4.8.25).
    """

    direct: dict[str, dict[str, Node]]
    bases: frozenset[str]
    names: dict[str, str]

    @classmethod
    def find(cls, documents: DocumentSet, schemas: Node | None) -> Subtypes:
        """Look through the named schemas of a document."""
        direct: dict[str, dict[str, Node]] = {}
        bases: set[str] = set()
        names: dict[str, str] = {}
        for key, node in schemas.members() if schemas else ():
            names[node.place] = key
            if node.child("discriminator") and not (node.child("oneOf") or node.child("anyOf")):
                bases.add(node.place)
            parts = node.child("allOf")
            for part in parts.items() if parts else ():
                if not isinstance(part.get("$ref"), str):
                    continue
                base = documents.follow(part)
                if base is not None and is_mapping(base.data) and base.place != node.place:
                    direct.setdefault(base.place, {})[node.place] = node
        return cls(direct, frozenset(bases), names)

    def below(self, place: str) -> dict[str, Node]:
        """Return all subtypes of a schema with a discriminator, near ones first; nothing for any other schema."""
        if place not in self.bases:
            return {}
        found: dict[str, Node] = {}
        waiting = list(self.direct.get(place, {}).items())
        while waiting:
            name, node = waiting.pop(0)
            if name != place and name not in found:
                found[name] = node
                waiting.extend(self.direct.get(name, {}).items())
        return found
