"""For each kind of change: upstream only, here only, both the same, both differently."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any

import pytest

from .bench import Bench, document

if TYPE_CHECKING:
    from pathlib import Path

ITEM = {
    "type": "object",
    "required": ["id"],
    "properties": {
        "id": {"type": "integer"},
        "name": {"type": "string", "description": "What it is called."},
        "state": {"$ref": "#/components/schemas/State"},
    },
}
ANSWER = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Item"}}}}


def first() -> dict[str, Any]:
    """Return the document that everything starts from."""
    ok = {"200": {"description": "ok", **ANSWER}, "404": {"description": "None."}}
    page = {"name": "page", "in": "query", "schema": {"type": "integer"}}
    id_ = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
    listing = {"type": "array", "items": {"$ref": "#/components/schemas/Item"}}
    all_ = {"200": {"description": "ok", "content": {"application/json": {"schema": listing}}}}
    return document(
        {
            "/items": {
                "get": {
                    "operationId": "listItems",
                    "summary": "List the items.",
                    "tags": ["items"],
                    "parameters": [page],
                    "responses": all_,
                },
                "post": {
                    "operationId": "createItem",
                    "tags": ["items"],
                    "requestBody": {
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Item"}}
                        }
                    },
                    "responses": ok,
                },
            },
            "/items/{id}": {
                "get": {
                    "operationId": "getItem",
                    "tags": ["items"],
                    "summary": "Show an item",
                    "parameters": [id_],
                    "responses": ok,
                },
                "delete": {
                    "operationId": "deleteItem",
                    "tags": ["items"],
                    "parameters": [id_],
                    "responses": {"204": {"description": "Gone."}},
                },
            },
        },
        {"Item": ITEM, "State": {"type": "string", "enum": ["new", "sold"]}},
    )


Edit = tuple[str, str, str]
ITEMS, TYPES = "endpoints/items.yaml", "types/items.yaml"
GET = ("paths", "/items", "get")
NAME = ("components", "schemas", "Item", "properties", "name")


def changed(path: tuple[Any, ...], value: Any) -> dict[str, Any]:
    """Return the first document with one value replaced, or taken away for None."""
    made = copy.deepcopy(first())
    inner: Any = made
    for step in path[:-1]:
        inner = inner[step]
    if value is None:
        del inner[path[-1]]
    elif isinstance(inner, list) and path[-1] == len(inner):
        inner.append(value)
    else:
        inner[path[-1]] = value
    return made


def moved() -> dict[str, Any]:
    """Return the first document with one operation on another path."""
    made = first()
    made["paths"]["/things"] = {"get": made["paths"]["/items"].pop("get")}
    return made


CASES: dict[str, tuple[dict[str, Any], str, Edit, Edit | None]] = {
    # upstream; what then stands here; the same edit here; another edit here
    "parameter type": (
        changed((*GET, "parameters", 0, "schema"), {"type": "string"}),
        "page: {type: str, required: false}",
        (ITEMS, "page: {type: int,", "page: {type: str,"),
        (ITEMS, "page: {type: int,", "page: {type: float,"),
    ),
    "parameter limit": (
        changed((*GET, "parameters", 0, "schema"), {"type": "integer", "maximum": 5}),
        "page: {type: int, required: false, max: 5}",
        (ITEMS, "{type: int, required: false}", "{type: int, required: false, max: 5}"),
        (ITEMS, "{type: int, required: false}", "{type: int, required: false, max: 9}"),
    ),
    "parameter removed": (
        changed((*GET, "parameters"), None),
        "doc: List the items.\n    returns",
        (ITEMS, "    query: {page: {type: int, required: false}}\n", ""),
        (ITEMS, "page: {type: int,", "page: {type: str,"),
    ),
    "member type": (
        changed((*NAME, "type"), "integer"),
        "name: {type: int, required: false, doc: What it is called.}",
        (TYPES, "name: {type: str,", "name: {type: int,"),
        (TYPES, "name: {type: str,", "name: {type: str?,"),
    ),
    "member removed": (
        changed(NAME, None),
        "id: int\n      state:",
        (TYPES, "      name: {type: str, required: false, doc: What it is called.}\n", ""),
        (TYPES, "name: {type: str,", "name: {type: uuid,"),
    ),
    "answer": (
        changed(
            (*GET, "responses", "200", "content", "application/json", "schema"), {"type": "string"}
        ),
        "returns: str",
        (ITEMS, "returns: list<Item>", "returns: str"),
        (ITEMS, "returns: list<Item>", "returns: list<Item?>"),
    ),
    "deprecated": (
        changed((*GET, "deprecated"), True),
        "deprecated: true",
        (ITEMS, "doc: List the items.\n", "doc: List the items.\n    deprecated: {use: get}\n"),
        None,
    ),
    "operation removed": (
        changed(GET, None),
        "endpoints:\n  create:",
        (
            ITEMS,
            "  list:\n    http: GET /items\n    doc: List the items.\n    query: {page: {type: int, required: false}}\n    returns: list<Item>\n\n",
            "",
        ),
        (ITEMS, "returns: list<Item>", "returns: Item"),
    ),
    "operation moved": (
        moved(),
        "http: GET /things",
        (ITEMS, "http: GET /items\n", "http: GET /things\n"),
        (ITEMS, "http: GET /items\n", "http: GET /wares\n"),
    ),
    "enum to text": (
        changed(("components", "schemas", "State"), {"type": "string"}),
        "",
        (TYPES, "enum: [new, sold]", "alias: str"),
        (TYPES, "[new, sold]", "[new, sold, gone]"),
    ),
}


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """A product that was imported from the first document."""
    made = Bench(tmp_path)
    made.start(first())
    return made


def texts(bench: Bench) -> str:
    """Return all YAML of the product."""
    return "\n".join(path.read_text("utf-8") for path in sorted(bench.product.rglob("*.yaml")))


@pytest.mark.parametrize("name", CASES)
def test_upstream_only(bench: Bench, name: str) -> None:
    upstream, expected, _, _ = CASES[name]
    result = bench.sync(upstream)
    assert result.exit_code == 0, result.output
    assert expected in texts(bench)
    before = bench.everything()
    again = bench.sync(upstream)
    assert (again.exit_code, again.stdout) == (0, "nothing to do\n")
    assert bench.everything() == before


@pytest.mark.parametrize("name", CASES)
def test_here_only(bench: Bench, name: str) -> None:
    _, _, same, other = CASES[name]
    bench.edit(*(other or same))
    before = bench.everything()
    bench.sync(first())
    after = bench.everything()
    assert {p: t for p, t in before.items() if p.endswith(".yaml")} == {
        p: t for p, t in after.items() if p.endswith(".yaml")
    }


@pytest.mark.parametrize("name", CASES)
def test_both_the_same(bench: Bench, name: str) -> None:
    upstream, _, edit, _ = CASES[name]
    bench.edit(*edit)
    before = bench.text(edit[0])
    result = bench.sync(upstream)
    assert "onflict" not in result.output
    assert bench.text(edit[0]) == before


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if case[3]])
def test_both_differently(bench: Bench, name: str) -> None:
    upstream, _, _, edit = CASES[name]
    assert edit is not None
    bench.edit(*edit)
    shown = bench.sync(upstream, "--dry-run", "--format", "json")
    assert shown.exit_code == 1
    assert json.loads(shown.stdout)["conflicts"] >= 1
    assert "sync conflict" not in texts(bench)
    result = bench.sync(upstream)
    assert result.exit_code == 1
    text = bench.text(edit[0])
    assert text.count("# <<< sync conflict") == 1
    assert edit[2].strip() in text
    checked = bench.check()
    assert checked.exit_code == 1
    assert "CS114" in checked.output
    assert bench.sync(upstream).exit_code == 1  # still not settled
    settled = "".join(
        line for line in text.splitlines(keepends=True)
        if not line.lstrip().startswith(("# <<< sync", "# here:", "# upstream:", "# >>> settle"))
    )  # fmt: skip
    bench.path(edit[0]).write_bytes(settled.encode())
    assert bench.sync(upstream).stdout == "nothing to do\n"
