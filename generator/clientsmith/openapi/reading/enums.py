"""Enums: values of one list, names from vendor extensions, and the one enum that some servers describe twice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from clientsmith.description.plain import is_list, is_mapping, short
from clientsmith.model.types import Deprecation, EnumMember, EnumType
from clientsmith.openapi.reading.prose import clean, one_line
from clientsmith.openapi.reading.words import snake_words, to_identifier
from clientsmith.python import names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clientsmith.openapi.reading.documents import Node
    from clientsmith.openapi.reading.findings import Findings

__all__ = ["EnumValues", "enum_type", "enum_values", "merged_forms", "two_forms"]

_NAMES = ("x-enum-varnames", "x-enumNames", "x-enum-names")


@dataclass(frozen=True, slots=True)
class EnumValues:
    """The values of an enum that can be written, with what vendors say of each."""

    values: tuple[str | int, ...]
    labels: tuple[str | None, ...]
    docs: tuple[str | None, ...]


def enum_values(node: Node, findings: Findings) -> EnumValues | None:
    """Return the texts and whole numbers among a schema's `enum`; None when there are none."""
    raw = node.get("enum")
    if not is_list(raw):
        return None
    labels: Any = next((node.get(key) for key in _NAMES if is_list(node.get(key))), None)
    docs = node.get("x-enum-descriptions")
    kept: dict[str, tuple[str | int, str | None, str | None]] = {}
    for index, value in enumerate(raw):
        if value is None:
            continue
        if isinstance(value, bool) or not isinstance(value, str | int) or value == "":
            findings.left_out("enum-value", node.place, f"the value `{short(value)}` of an enum")
            continue
        if isinstance(value, str) and (not value.isprintable() or len(value) > 150):
            findings.left_out(
                "enum-value", node.place, "a value that cannot be printed, or is very long"
            )
            continue
        doc = docs.get(str(value)) if is_mapping(docs) else _at(docs, index)
        kept.setdefault(
            str(value), (value, _at(labels, index), doc if isinstance(doc, str) else None)
        )
    if not kept:
        return None
    values, named, told = zip(*kept.values(), strict=True)
    return EnumValues(values, named, told)


def _at(listed: Any, index: int) -> str | None:
    if is_list(listed) and index < len(listed) and isinstance(listed[index], str):
        return cast("str", listed[index])
    return None


def enum_type(
    id_: str, found: EnumValues, doc: str | None, deprecated: bool, *, prose: bool
) -> EnumType:
    """Return the definition; each member has a name of its own in the target language too."""
    labelled = any(found.labels)
    taken: set[str] = set()
    members: list[EnumMember] = []
    plain = all(isinstance(value, str) for value in found.values)
    for value, label, told in zip(found.values, found.labels, found.docs, strict=True):
        name = label if labelled and label else str(value)
        if label is None and not labelled and plain and _fresh(name, taken):
            members.append(EnumMember(name, value, (), _doc(told, value, label, prose)))
            continue
        name = _distinct(name, isinstance(value, int) and not label, taken)
        members.append(EnumMember(name, value, (), _doc(told, value, label, prose)))
    return EnumType(id_, tuple(members), doc=doc, deprecated=Deprecation() if deprecated else None)


def _fresh(name: str, taken: set[str]) -> bool:
    """Claim a name that can stand as it is; False when the target language would refuse it."""
    identifier = names.member(name)
    if not identifier or identifier in taken or len(identifier) > 60 or identifier == "IS_KNOWN":
        return False
    taken.add(identifier)
    return True


def _distinct(name: str, number: bool, taken: set[str]) -> str:
    if number and _fresh(name, taken):
        return name
    base = to_identifier(snake_words(name), _signs(name))[:60].strip("_") or "value"
    candidate, count = base, 2
    while not _fresh(candidate, taken):
        candidate, count = f"{base[:50]}_{count}", count + 1
    return candidate


_SIGNS = {"+": "plus", "-": "minus", "*": "star", "<": "less", ">": "greater", "=": "equal", "!": "not",
          "%": "percent", "&": "and", "|": "or", "~": "tilde", "^": "caret", "/": "slash"}  # fmt: skip


def _signs(text: str) -> str:
    """Return words for a value that has no letter or digit, such as `>=`."""
    words = [_SIGNS[char] for char in text if char in _SIGNS]
    return "_".join(words) or "value"


def _doc(told: str | None, value: str | int, label: str | None, prose: bool) -> str | None:
    if not told or not prose:
        return None
    text = clean(told, 200)
    # A description that only repeats the name tells nothing.
    same = {"".join(snake_words(str(word))) for word in (value, label or value)}
    return text if text and "".join(snake_words(text)) not in same else None


def two_forms(options: Sequence[Node], findings: Findings) -> tuple[EnumValues, EnumValues] | None:
    """Return names and numbers when two alternatives are one enum in two forms, of equal length and in one order."""
    if len(options) != 2:
        return None
    found = [enum_values(option, findings) for option in options]
    texts = next((f for f in found if f and all(isinstance(v, str) for v in f.values)), None)
    numbers = next((f for f in found if f and all(isinstance(v, int) for v in f.values)), None)
    if texts is None or numbers is None or len(texts.values) != len(numbers.values):
        return None
    labels = [one_line(label) for label in numbers.labels if label]
    if labels and sorted(labels) != sorted(map(str, texts.values)):
        return None
    return texts, numbers


def merged_forms(
    id_: str,
    texts: EnumValues,
    numbers: EnumValues,
    *,
    sends_text: bool,
    doc: str | None,
    prose: bool,
) -> EnumType:
    """Return one enum of both forms; the form that is not sent is read as another spelling."""
    taken: set[str] = set()
    order = {str(text): text for text in texts.values}
    members: list[EnumMember] = []
    for index, number in enumerate(numbers.values):
        text = order.get(numbers.labels[index] or "", texts.values[index])
        value, other = (text, number) if sends_text else (number, text)
        name = _distinct(str(text), False, taken)
        told = numbers.docs[index] or texts.docs[index]
        members.append(EnumMember(name, value, (other,), _doc(told, text, str(text), prose)))
    return EnumType(id_, tuple(members), doc=doc)
