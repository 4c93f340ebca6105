from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clientsmith.description import load
from clientsmith.diagnostics.report import Report
from clientsmith.model.releases import has_come

from .products import write

if TYPE_CHECKING:
    from pathlib import Path

_ENDPOINTS = """
    resource: things
    was: {name: objects, until: "UNTIL"}
    endpoints:
      get:
        http: GET /things
        doc: Get.
        query: {old: {type: str, required: false, deprecated: {until: "UNTIL"}}}
        returns: Thing
        deprecated: {use: other, until: "UNTIL"}
        was: {name: fetch, until: "UNTIL"}
"""
_TYPES = """
    types:
      Thing:
        deprecated: {until: "UNTIL"}
        was: {name: Item, until: "UNTIL"}
        fields: {id: {type: int, deprecated: {until: "UNTIL"}}}
"""


_ERRORS = """
    rows:
      Gone: {status: 410, doc: It is gone., was: {name: Lost, until: "UNTIL"}}
"""


def _messages(specs: Path, until: str) -> list[str]:
    files = {
        "endpoints/things.yaml": _ENDPOINTS,
        "types/things.yaml": _TYPES,
        "errors.yaml": _ERRORS,
    }
    write(specs, "shop", {name: text.replace("UNTIL", until) for name, text in files.items()})
    report = Report()
    api, _ = load(specs, specs / "shop", report)
    assert api is not None, "an overdue deprecation is a warning"
    assert {one.code for one in report.diagnostics} <= {"CS422"}
    assert all(one.place is not None for one in report.diagnostics)
    return [one.message.partition(" was to go")[0] for one in report.diagnostics]


def test_what_is_overdue_is_told(tmp_path: Path) -> None:
    # The product's release is 1.
    assert _messages(tmp_path, "1.0") == [
        "the name `objects` of `things`",
        "`old` of `things.get`",
        "`things.get`",
        "the name `fetch` of `things.get`",
        "the name `Lost` of `Gone`",
        "`Thing`",
        "the name `Item` of `Thing`",
        "`id` of `Thing`",
    ]


@pytest.mark.parametrize("until", ["1.1", "2", "next year", "2026-01-01"])
def test_what_has_time_is_not(tmp_path: Path, until: str) -> None:
    assert _messages(tmp_path, until) == []


@pytest.mark.parametrize(
    ("release", "until", "come"),
    [
        ("3.2", "3.2", True),
        ("3.10", "3.9", True),
        ("3.9", "3.10", False),
        ("3", "3.0", True),
        ("3.0", "3.0.1", False),
        ("v12", "13", False),
        ("2026-02-01", "2026-01-31", True),
        ("2026-01-31", "2026-02-01", False),
        ("2026-01-31", "4.0", None),
        ("4.0", "2026-01-31", None),
        ("spring", "spring", True),
        ("spring", "autumn", None),
        ("1", "9" * 5000, None),
    ],
)
def test_releases_in_order(release: str, until: str, come: bool | None) -> None:
    assert has_come(release, until) is come
