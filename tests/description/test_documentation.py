"""The examples of the reference are descriptions that load without a word."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

import pytest

from clientsmith.description import find_products, load, schemas
from clientsmith.description.plain import is_list, is_mapping
from clientsmith.diagnostics.report import Report
from clientsmith.model.types import PRIMITIVES

PAGE = Path(__file__).parents[2] / "docs" / "description-language.md"
_PART = re.compile(
    r"^<!-- product: (?P<product>\w+) -->$|^```yaml title=(?P<title>\S+)\n(?P<text>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)


def examples() -> dict[str, str]:
    """The files of the reference by path; blocks of one title are one file."""
    product = ""
    files: dict[str, str] = defaultdict(str)
    for part in _PART.finditer(PAGE.read_text("utf-8")):
        if part["product"]:
            product = part["product"]
        else:
            files[f"{product}/{part['title']}"] += part["text"]
    return dict(files)


def test_every_block_of_yaml_has_a_title() -> None:
    text = PAGE.read_text("utf-8")
    assert text.count("```yaml") == text.count("```yaml title=") > 20


def test_the_examples_load_without_diagnostics(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in examples().items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    report = Report()
    products = find_products(tmp_path, (), report)
    assert [path.name for path in products] == ["library", "reading_room"]
    for directory in products:
        api, _ = load(tmp_path, directory, report)
        assert [f"{one.place} {one.code} {one.message}" for one in report.diagnostics] == []
        assert api is not None


def _keys(schema: object) -> set[str]:
    """Every key that a schema names."""
    found: set[str] = set()
    if is_mapping(schema):
        properties = schema.get("properties")
        if is_mapping(properties):
            found |= set(properties)
        for value in schema.values():
            found |= _keys(value)
    elif is_list(schema):
        for value in schema:
            found |= _keys(value)
    return found


@pytest.mark.parametrize("kind", schemas.KINDS)
def test_every_key_of_the_language_is_on_the_page(kind: str) -> None:
    text = PAGE.read_text("utf-8")
    missing = {key for key in _keys(schemas.bundled(kind)) if not re.search(rf"\b{key}\b", text)}
    assert missing == set()


def test_every_built_in_type_is_on_the_page() -> None:
    text = PAGE.read_text("utf-8")
    assert {name for name in PRIMITIVES if f"`{name}`" not in text} == set()
