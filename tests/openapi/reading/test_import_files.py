"""Which files are read, which references are refused, and how much a document may be."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from clientsmith.diagnostics.diagnostic import DiagnosticError
from clientsmith.openapi.reading import import_openapi
from clientsmith.openapi.reading.documents import DocumentSet
from clientsmith.openapi.reading.plain_data import TextError, parse
from clientsmith.openapi.reading.pointer import escaped, from_fragment

from .workbench import DOCUMENTS, IDENTITY, bring_in_file, document

if TYPE_CHECKING:
    from pathlib import Path


def _refused(tmp_path: Path, text: str, *, root: Path | None = None) -> list[str]:
    file = tmp_path / "specs" / "openapi.yaml"
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, "utf-8")
    with pytest.raises(DiagnosticError) as caught:
        import_openapi(file, IDENTITY, root=root, schemas="x")
    return [f"{found.code} {found.message}" for found in caught.value.diagnostics]


def _referring(ref: str) -> str:
    schema = {"$ref": ref}
    content = {"application/json": {"schema": schema}}
    paths = {"/x": {"get": {"responses": {"200": {"description": "ok", "content": content}}}}}
    return json.dumps(document(paths=paths))


def test_several_files_with_escapes_in_references(tmp_path: Path) -> None:
    made = bring_in_file(tmp_path, DOCUMENTS / "split" / "openapi.yaml")
    assert made.problems == ()
    assert made.types["Thing"]["fields"]["name"] == {
        "type": "Name",
        "required": False,
        "max_length": 40,
    }
    assert made.types["ABC"]["fields"]["back"] == {"type": "Thing", "required": False}
    assert made.endpoint("things", "get")["path"] == {"id": {"type": "Key", "pattern": "^[a-z]+$"}}


@pytest.mark.parametrize(
    "ref",
    [
        "https://example.com/x.yaml#/Pet",
        "http://localhost/x.yaml",
        "file:///etc/passwd",
        "//example.com/x.yaml",
        "ftp://example.com/x",
        "http://[",
    ],
)
def test_references_to_other_machines_are_refused(ref: str, tmp_path: Path) -> None:
    (found,) = _refused(tmp_path, _referring(ref))
    assert found.startswith("CS802")
    assert ref in found
    assert "/paths/~1x/get/responses/200/content/application~1json/schema" in found


def test_every_remote_reference_is_told(tmp_path: Path) -> None:
    refs = {f"S{number}": {"$ref": f"https://example.com/{number}"} for number in range(3)}
    found = _refused(tmp_path, json.dumps(document(components={"schemas": refs})))
    assert len(found) == 3


def test_remote_references_in_examples_are_data(tmp_path: Path) -> None:
    (tmp_path / "openapi.json").write_text(
        json.dumps(
            document(components={"schemas": {"A": {"example": {"$ref": "https://x.example"}}}})
        )
    )
    assert bring_in_file(tmp_path, tmp_path / "openapi.json").problems == ()


@pytest.mark.parametrize(
    "ref",
    [
        "../secret.yaml",
        "a/../../secret.yaml",
        "/etc/passwd",
        "%2e%2e/secret.yaml",
        "..\\secret.yaml",
    ],
)
def test_references_out_of_the_directory_are_refused(ref: str, tmp_path: Path) -> None:
    (tmp_path / "secret.yaml").write_text("type: string\n")
    (found,) = _refused(tmp_path, _referring(ref))
    assert found.startswith("CS804")


def test_a_wider_root_allows_more(tmp_path: Path) -> None:
    (tmp_path / "common.yaml").write_text("type: string\n")
    file = tmp_path / "specs" / "openapi.yaml"
    file.parent.mkdir()
    file.write_text(_referring("../common.yaml"))
    imported = import_openapi(file, IDENTITY, root=tmp_path, schemas="x")
    assert "alias: str" in imported.files["types/x.yaml"]


def test_links_out_of_the_directory_are_refused(tmp_path: Path) -> None:
    (tmp_path / "secret.yaml").write_text("type: string\n")
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs" / "link.yaml").symlink_to(tmp_path / "secret.yaml")
    (found,) = _refused(tmp_path, _referring("link.yaml"))
    assert found.startswith("CS804")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("swagger: '2.0'\n", "CS801 this is Swagger 2.0, not OpenAPI 3"),
        ("openapi: 4.0.0\n", "CS801 OpenAPI 4.0.0 is not known: 3.0 and 3.1 are"),
        (
            "title: x\n",
            "CS801 this is not an OpenAPI document: it has no `openapi: 3...` at its top",
        ),
        ("[1, 2]\n", "CS801 this is not an OpenAPI document: it has no `openapi: 3...` at its top"),
        ("openapi: 3.0.0\npaths: {}\n", "CS801 the document describes no operation"),
        ("", "CS803 the document is empty"),
        ("a: [\n", "CS803 "),
        ("a: 1\n---\nb: 2\n", "CS803 there is more than one YAML document"),
        ("? [a]\n: 1\n", "CS803 a key must be text"),
        ("a: *b\n", "CS803 "),
    ],
)
def test_what_is_no_document(text: str, expected: str, tmp_path: Path) -> None:
    (found,) = _refused(tmp_path, text)
    assert found.startswith(expected)


def test_file_that_is_not_there_or_no_text(tmp_path: Path) -> None:
    with pytest.raises(DiagnosticError, match="CS101"):
        import_openapi(tmp_path / "no.yaml", IDENTITY, schemas="x")
    with pytest.raises(DiagnosticError, match="CS101"):
        import_openapi(tmp_path, IDENTITY, root=tmp_path, schemas="x")
    (tmp_path / "latin.yaml").write_bytes(b"title: \xff\n")
    with pytest.raises(DiagnosticError, match="CS102"):
        import_openapi(tmp_path / "latin.yaml", IDENTITY, schemas="x")


def test_depth_and_aliases_are_bounded() -> None:
    for opening, closing in (("[", "]"), ('{"a": ', "}")):
        depth = 100_000
        with pytest.raises(TextError):
            parse(opening * depth + "1" + closing * depth)
    bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 10)
    )
    with pytest.raises(TextError, match="aliases"):
        parse(bomb)


def test_scalars_are_those_of_yaml_1_2_and_keys_are_text() -> None:
    assert parse("200: 2020-01-01\non: no\nx: 1:30\ny: 0o17\nz: .inf\n'q': '1'\nt: !!str 5\n") == {
        "200": "2020-01-01",
        "on": "no",
        "x": "1:30",
        "y": 15,
        "z": ".inf",
        "q": "1",
        "t": "5",
    }


def test_merge_keys_and_urls_in_braces() -> None:
    text = "base: &b {a: 1, b: 2}\nmore: {<<: *b, b: 3}\nurl: {x: https://example.com}\n"
    found = parse(text)
    assert found["more"] == {"a": 1, "b": 3}
    assert found["url"] == {"x": "https://example.com"}


def test_json_with_constants_that_it_does_not_have() -> None:
    assert parse('{"a": NaN, "b": Infinity}') == {"a": None, "b": None}


def test_circles_of_references_lead_nowhere(tmp_path: Path) -> None:
    data = {
        "a": {"$ref": "#/b"},
        "b": {"$ref": "#/a"},
        "c": {"$ref": "#/c"},
        "d": {"$ref": "#/e/x"},
        "e": {"$ref": "#/d/x"},
        "through": {"$ref": "#/target"},
        "target": {"inner": [1, {"deep": True}]},
        "ok": {"$ref": "#/through/inner/1"},
        "lost": {"$ref": "#/target/inner/7"},
    }
    file = tmp_path / "refs.json"
    file.write_text(json.dumps(data))
    documents = DocumentSet(file, tmp_path)
    for name in ("a", "b", "c", "d", "e", "lost"):
        assert documents.follow(documents.main.at(name)) is None
    found = documents.follow(documents.main.at("ok"))
    assert found is not None
    assert (found.data, found.pointer) == ({"deep": True}, "/target/inner/1")


def test_pointers() -> None:
    assert escaped("a/b~c") == "a~1b~0c"
    assert from_fragment("/a~1b~0c/%7B%20%7D") == ("a/b~c", "{ }")
    assert from_fragment("") == ()
    assert from_fragment("anchor") is None
