"""What an import tells a person: the names it chose, what it corrected, and what it could not carry over."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from clientsmith.diagnostics.visible import visible
from clientsmith.openapi.reading.corrections import RULES

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Finding", "FindingKind", "Findings", "Summary", "render_json", "render_text"]


class FindingKind(StrEnum):
    """What a finding says; reports show them in this order."""

    LEFT_OUT = "left-out"
    CORRECTION = "correction"
    NAME = "name"
    NOTE = "note"


_TITLES = {
    FindingKind.LEFT_OUT: "Could not be expressed",
    FindingKind.CORRECTION: "Corrected",
    FindingKind.NAME: "Named",
    FindingKind.NOTE: "Worth a look",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of a report. `rule` is a stable name, `place` the file and JSON pointer that it is about."""

    kind: FindingKind
    rule: str
    place: str
    message: str


@dataclass(frozen=True, slots=True)
class Summary:
    """How much was imported."""

    product: str
    operations: int
    resources: int
    types: int
    rows: int
    placeholders: int
    """Descriptions that a person has still to write."""


class Findings:
    """Gathers findings; one that is told twice counts once."""

    def __init__(self) -> None:
        self._found: dict[Finding, None] = {}
        self._loose: dict[str, tuple[str, ...]] = {}
        self._carried: set[str] = set()

    def loose(self, place: str, keys: tuple[str, ...]) -> None:
        """Note limits, defaults and examples of a schema, which only a member or a parameter can carry over."""
        self._loose.setdefault(place, keys)

    def carried(self, place: str) -> None:
        """Note that a member or a parameter carries what a schema says beside its type."""
        self._carried.add(place)

    def settle_loose(self) -> None:
        """Report what nothing has carried."""
        for place, keys in self._loose.items():
            for key in keys if place not in self._carried else ():
                rule = {"default": "default", "example": "example", "examples": "example"}.get(key)
                self.left_out(rule or "limit", place, f"`{key}` of a value that is no member")

    def left_out(self, rule: str, place: str, message: str) -> None:
        """Note a construct that the description cannot express, or expresses only in part."""
        self._found.setdefault(Finding(FindingKind.LEFT_OUT, rule, place, message))

    def corrected(self, rule: str, place: str, message: str) -> None:
        """Note something that the document says and the description says otherwise."""
        self._found.setdefault(Finding(FindingKind.CORRECTION, rule, place, message))

    def named(self, rule: str, place: str, message: str) -> None:
        """Note a name that does not stand in the document as it is."""
        self._found.setdefault(Finding(FindingKind.NAME, rule, place, message))

    def note(self, rule: str, place: str, message: str) -> None:
        """Note a choice that a person may want to make otherwise."""
        self._found.setdefault(Finding(FindingKind.NOTE, rule, place, message))

    def all(self) -> tuple[Finding, ...]:
        """Return the findings by kind and rule, in the order of the document within each."""
        order = {kind: number for number, kind in enumerate(FindingKind)}
        return tuple(sorted(self._found, key=lambda found: (order[found.kind], found.rule)))


def render_text(summary: Summary, findings: Sequence[Finding]) -> str:
    """Return the report for people."""
    lines = [
        f"{summary.product}: {summary.operations} operations in {summary.resources} resources, "
        f"{summary.types} types, {summary.rows} error rows"
    ]
    if summary.placeholders:
        lines.append(f"{summary.placeholders} descriptions (`doc:`) are still to be written")
    for kind in FindingKind:
        group = [finding for finding in findings if finding.kind is kind]
        if not group:
            continue
        lines += ["", f"{_TITLES[kind]} ({len(group)})"]
        rule = ""
        for finding in group:
            if finding.rule != rule:
                rule = finding.rule
                about = f": {RULES[rule]}" if kind is FindingKind.CORRECTION else ""
                lines.append(f"  {rule}{about}")
            lines.append(f"    {finding.place}: {finding.message}")
    return "".join(f"{visible(line)}\n" for line in lines)


def render_json(summary: Summary, findings: Sequence[Finding]) -> str:
    """Return the report for machines."""
    document = {
        "product": summary.product,
        "operations": summary.operations,
        "resources": summary.resources,
        "types": summary.types,
        "rows": summary.rows,
        "placeholders": summary.placeholders,
        "findings": [
            {
                "kind": finding.kind.value,
                "rule": finding.rule,
                "place": finding.place,
                "message": finding.message,
            }
            for finding in findings
        ],
    }
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"
