"""The base: the facts that the last document gave, kept beside the description as `.clientsmith/base.json`.

One element stands on a line, so that a change of the file can be read in a review.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any

from clientsmith.description.plain import is_mapping
from clientsmith.openapi.syncing.facts import Facts

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["BASE_FILE", "VERSION", "Base", "BaseError", "base_text", "read_base"]

BASE_FILE = ".clientsmith/base.json"
VERSION = 1


class BaseError(Exception):
    """A base cannot be understood; the message says why."""


@dataclass(frozen=True, slots=True)
class Base:
    """The facts of a document without its prose.

    `digest` is the SHA-256 of the document, `prose` whether its sentences were carried over. `names` are, for `types`,
    `rows`, `schemes` and `resources`, the names that people have given to what is called otherwise here.
    """

    facts: Facts
    digest: str
    prose: bool
    names: Mapping[str, Mapping[str, Any]] = field(default_factory=dict[str, "Mapping[str, Any]"])


def base_text(base: Base) -> str:
    """Return the text of the file; the same base gives the same text."""
    head = {"version": VERSION, "sha256": base.digest, "prose": base.prose}
    parts = [f'"{key}": {_line(value)}' for key, value in head.items()]
    for one in fields(Facts):
        parts.append(f'"{one.name}": {_lines(getattr(base.facts, one.name))}')
    parts.append(f'"names": {_lines(base.names)}')
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _lines(elements: Mapping[str, Any]) -> str:
    if not elements:
        return "{}"
    lines = [f" {_line(name)}: {_line(value)}" for name, value in elements.items()]
    return "{\n" + ",\n".join(lines) + "\n}"


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def read_base(text: str) -> Base:
    """Return the base in a text; raises BaseError when it is none, or of a version that is not known."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as problem:
        raise BaseError(f"it is no JSON: {problem}") from None
    if not is_mapping(data) or data.get("version") != VERSION:
        version = data.get("version") if is_mapping(data) else None
        raise BaseError(f"its version is {version}, and only {VERSION} is known")
    sections = {one.name: data.get(one.name, {}) for one in fields(Facts)}
    if not all(is_mapping(section) for section in (*sections.values(), data.get("names", {}))):
        raise BaseError("a part of it is no mapping")
    elements = [
        one for name, section in sections.items() if name != "single" for one in section.values()
    ]
    if not all(is_mapping(one) for one in elements):
        raise BaseError("an element of it is no mapping")
    return Base(
        Facts(**sections), str(data.get("sha256")), data.get("prose") is True, data.get("names", {})
    )
