"""What a product has from the one it extends, and from what it includes, follows a newer document too."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import pytest

from .bench import Bench, document

if TYPE_CHECKING:
    from pathlib import Path


def _data(
    *, states: tuple[str, ...] = ("open", "closed"), size: str = "integer", **more: Any
) -> Any:
    book: dict[str, Any] = {"type": "object", "required": ["id"]}
    book["properties"] = {
        "id": {"type": "integer"},
        "size": {"type": size},
        "state": {"$ref": "#/components/schemas/State"},
    }
    problem = {"type": "object", "properties": {"code": {"type": "string"}}}
    schemas = {"Book": book, "State": {"type": "string", "enum": list(states)}, "Problem": problem}
    failed = {"application/json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
    gone = {"description": more.get("told", "Unknown."), "content": failed}

    def listing(name: str, schema: Any, parameters: tuple[str, ...] = ()) -> Any:
        found = {"application/json": {"schema": {"type": "array", "items": schema}}}
        return {
            "get": {
                "operationId": f"list_{name}",
                "tags": [name],
                "summary": "List.",
                "parameters": [
                    {"name": one, "in": "query", "schema": {"type": "string"}} for one in parameters
                ],
                "responses": {"200": {"description": "Done.", "content": found}, "404": gone}
                | (
                    {"409": {"description": "Taken.", "content": failed}}
                    if more.get("taken")
                    else {}
                ),
            }
        }

    paths = {"/books": listing("books", {"$ref": "#/components/schemas/Book"})}
    if not more.get("without_authors"):
        paths["/authors"] = listing("authors", {"type": "string"}, more.get("parameters", ()))
    return document(paths, schemas)


@pytest.fixture(params=["include", "extends"])
def bench(request: pytest.FixtureRequest, tmp_path: Path) -> Bench:
    """A product whose types, authors and error rows stand elsewhere, where somebody has edited them."""
    bench = Bench(tmp_path)
    bench.start(_data())
    if request.param == "include":
        other = bench.specs / "common" / "lending"
        for folder in ("types", "endpoints"):
            (other / folder).mkdir(parents=True)
        bench.edit("product.yaml", "servers:", "include: [../common/lending]\nservers:")
    else:
        other = bench.specs / "base"
        shutil.copytree(bench.product, other, ignore=shutil.ignore_patterns(".clientsmith"))
        text = (other / "product.yaml").read_text("utf-8")
        text = text.replace("name: shop", "name: base").replace("module: shop", "module: base")
        (other / "product.yaml").write_text(
            text.replace("distribution: shop", "distribution: base")
        )
        bench.edit("product.yaml", "servers:", "extends: ../base\nservers:")
    for name in ("types/books.yaml", "endpoints/authors.yaml", "errors.yaml"):
        shutil.move(bench.path(name), other / name)
    types = other / "types/books.yaml"
    types.write_text(types.read_text("utf-8").replace("size: {type: int", "size: {type: float"))
    assert bench.check().exit_code == 0, bench.check().output
    return bench


def _others(bench: Bench) -> dict[str, bytes]:
    return {
        path.relative_to(bench.specs).as_posix(): path.read_bytes()
        for path in bench.specs.rglob("*.yaml")
        if bench.product not in path.parents
    }


def test_the_same_document_changes_nothing(bench: Bench) -> None:
    before = bench.everything()
    assert bench.sync(_data()).stdout == "nothing to do\n"
    assert bench.everything() == before


def test_what_changed_becomes_the_product_s_own(bench: Bench) -> None:
    before = _others(bench)
    newer = _data(states=("open", "closed", "lost"), parameters=("name",), taken=True)
    result = bench.sync(newer)
    assert result.exit_code == 0, result.output
    assert _others(bench) == before
    assert "State: {enum: [open, closed, lost]}" in bench.text("types/books.yaml")
    assert "Book" not in bench.text("types/books.yaml")
    assert "name: {type: str" in bench.text("endpoints/authors.yaml")
    assert "status: 409" in bench.text("errors.yaml")
    assert "404" not in bench.text("errors.yaml")
    assert bench.check().exit_code == 0, bench.check().output
    assert bench.sync(newer).stdout == "nothing to do\n"
    # From then on it is edited where it is.
    later = bench.sync(_data(states=("open", "lost"), parameters=("name",), taken=True))
    assert later.exit_code == 0, later.output
    assert "State: {enum: [open, lost]}" in bench.text("types/books.yaml")


def test_what_went_upstream_is_left_out(bench: Bench) -> None:
    before = _others(bench)
    result = bench.sync(_data(without_authors=True))
    assert result.exit_code == 0, result.output
    assert _others(bench) == before
    assert "list: {skip: It is gone upstream.}" in bench.text("endpoints/authors.yaml")
    assert bench.check().exit_code == 0, bench.check().output
    assert bench.sync(_data(without_authors=True)).stdout == "nothing to do\n"


def test_a_conflict_is_marked_in_the_product(bench: Bench) -> None:
    before = _others(bench)
    result = bench.sync(_data(size="string"))
    assert result.exit_code == 1
    assert "Book fields size type" in result.stdout
    assert _others(bench) == before
    text = bench.text("types/books.yaml")
    assert "# here:     float" in text
    assert "# upstream: str" in text
    assert "CS114" in bench.check().output
