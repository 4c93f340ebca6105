"""Diagnostics as SARIF 2.1.0 (OASIS standard), which code scanning services read."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, NotRequired, TypedDict
from urllib.parse import quote

from clientsmith import __version__
from clientsmith.diagnostics import codes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clientsmith.diagnostics.diagnostic import Diagnostic, Place

__all__ = ["render_sarif"]

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LINK = re.compile(r"\[([^\[\]]*)\]\(")
_DRIVE = re.compile(r"[A-Za-z]:/")


class _Text(TypedDict):
    text: str


class _Artifact(TypedDict):
    uri: str


class _Region(TypedDict):
    startLine: int
    startColumn: int
    endLine: NotRequired[int]
    endColumn: NotRequired[int]


class _Physical(TypedDict):
    artifactLocation: _Artifact
    region: _Region


class _Location(TypedDict):
    physicalLocation: _Physical
    id: NotRequired[int]
    message: NotRequired[_Text]


class _Result(TypedDict):
    ruleId: str
    ruleIndex: int
    level: str
    message: _Text
    locations: list[_Location]
    relatedLocations: NotRequired[list[_Location]]


def render_sarif(diagnostics: Iterable[Diagnostic]) -> str:
    """Return a log with one run, in ASCII, with a line break at the end.

    The run lists the rules that its results use, sorted by id. A diagnostic without a place becomes
    a result without locations, as the standard allows.
    """
    found = tuple(diagnostics)
    rules = sorted({item.code for item in found})
    positions = {code: position for position, code in enumerate(rules)}
    log = {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "clientsmith",
                        "semanticVersion": __version__,
                        "rules": [_rule(code) for code in rules],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": [_result(item, positions[item.code]) for item in found],
            }
        ],
    }
    return json.dumps(log, indent=2, ensure_ascii=True) + "\n"


def _rule(code_id: str) -> dict[str, str | _Text]:
    code = codes.get(code_id)
    return {"id": code.id, "name": code.slug, "shortDescription": {"text": code.summary}}


def _result(found: Diagnostic, rule_index: int) -> _Result:
    text = found.message if found.hint is None else f"{found.message}\nHint: {found.hint}"
    result: _Result = {
        "ruleId": found.code,
        "ruleIndex": rule_index,
        "level": found.severity.value,
        "message": _message(text),
        "locations": [] if found.place is None else [{"physicalLocation": _physical(found.place)}],
    }
    if found.related:
        result["relatedLocations"] = [
            {
                "id": number,
                "message": _message(other.message),
                "physicalLocation": _physical(other.place),
            }
            for number, other in enumerate(found.related)
        ]
    return result


def _message(text: str) -> _Text:
    """Keep braces from reading as placeholders (section 3.11.5) and brackets as links (3.11.6)."""
    return {"text": _LINK.sub(r"\\[\1\\](", text.replace("{", "{{").replace("}", "}}"))}


def _physical(place: Place) -> _Physical:
    region: _Region = {"startLine": place.line, "startColumn": place.column}
    if place.end_line is not None:
        region["endLine"] = place.end_line
        if place.end_column is not None:
            region["endColumn"] = place.end_column
    return {"artifactLocation": {"uri": _uri(place.file)}, "region": region}


def _uri(file: str) -> str:
    """Return a URI reference (RFC 3986): a relative path stays so, others become `file:`."""
    drive = _DRIVE.match(file)
    if drive:
        return f"file:///{drive[0]}{quote(file[drive.end():], safe='/', errors='replace')}"
    prefix = "file://" if file.startswith("/") else ""
    return prefix + quote(file, safe="/", errors="replace")
