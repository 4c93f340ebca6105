"""Enums: values of one list, names from vendor extensions, and the one enum that some servers describe twice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from clientsmith.description.plain import is_list, is_mapping, short
from clientsmith.model.types import Deprecation, EnumMember, EnumType
from clientsmith.openapi.reading.prose import clean, one_line
from clientsmith.openapi.reading.words import snake_words, spoken, to_identifier
from clientsmith.python import names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clientsmith.openapi.reading.documents import Node
    from clientsmith.openapi.reading.findings import Findings

__all__ = [
    "EnumValues",
    "const_values",
    "enum_type",
    "enum_values",
    "joined",
    "merged_forms",
    "two_forms",
]

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
    if not is_list(raw) or (raw and all(isinstance(value, bool) for value in raw)):
        return None
    labels: Any = next((node.get(key) for key in _NAMES if is_list(node.get(key))), None)
    docs = node.get("x-enum-descriptions")
    kept: dict[str, tuple[str | int, str | None, str | None]] = {}
    for index, value in enumerate(raw):
        if value is None:
            continue
        if isinstance(value, bool) or not isinstance(value, str | int):
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


def const_values(node: Node) -> EnumValues | None:
    """Return the only value of a schema with a `const` that is text or a whole number."""
    value = node.get("const")
    if isinstance(value, bool) or not isinstance(value, str | int):
        return None
    if isinstance(value, str) and not (value.isprintable() and len(value) <= 150):
        return None
    return EnumValues((value,), (node.text("title"),), (node.text("description"),))


def joined(options: Sequence[Node], findings: Findings) -> EnumValues | None:
    """Return the values of alternatives that are all constants or enums of text; None when one is not."""
    found: dict[str, tuple[str | None, str | None]] = {}
    for option in options:
        values = const_values(option)
        if values is None and option.get("type") == "string":
            values = enum_values(option, findings)
        if values is None:
            return None
        for value, label, told in zip(values.values, values.labels, values.docs, strict=True):
            if not isinstance(value, str):
                return None
            found.setdefault(value, (label, told))
    if len(options) < 2:
        return None
    labels = tuple(label for label, _ in found.values())
    named = labels if all(labels) else (None,) * len(found)
    return EnumValues(tuple(found), named, tuple(told for _, told in found.values()))


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
    words = snake_words(name) or spoken(name)
    base = to_identifier(words, "value" if name.strip() else "empty")[:60].strip("_") or "value"
    candidate, count = base, 2
    while not _fresh(candidate, taken):
        candidate, count = f"{base[:50]}_{count}", count + 1
    return candidate


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
