"""`clientsmith import openapi` as a person runs it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from click.testing import CliRunner, Result

from clientsmith.cli import program

from .workbench import DOCUMENTS

if TYPE_CHECKING:
    from pathlib import Path

_PETSTORE = str(DOCUMENTS / "petstore.yaml")


def _run(*arguments: str) -> Result:
    return CliRunner().invoke(program, arguments, prog_name="clientsmith")


def _import(into: Path, *more: str, file: str = _PETSTORE) -> Result:
    return _run("import", "openapi", file, "--product", "pets", "--into", str(into), *more)


def test_import_check_and_generate(tmp_path: Path) -> None:
    into = tmp_path / "specs" / "pets"
    found = _import(into, "--distribution", "pets-client")
    assert found.exit_code == 0
    assert found.stdout.startswith("pets: 11 operations in 3 resources")
    assert "Could not be expressed" in found.stdout
    first = (into / "endpoints" / "pet.yaml").read_text().splitlines()[0]
    assert first == "# yaml-language-server: $schema=../../.schemas/endpoints.json"
    assert (tmp_path / "specs" / ".schemas" / "endpoints.json").is_file()
    assert _run("check", "--specs", str(tmp_path / "specs")).exit_code == 0
    out = tmp_path / "generated"
    made = _run("generate", "--specs", str(tmp_path / "specs"), "--out", str(out))
    assert made.exit_code == 0
    assert (out / "pets-client" / "src" / "pets_client" / "_client.py").is_file()


def test_report_as_json_is_a_document(tmp_path: Path) -> None:
    found = _import(tmp_path / "pets", "--format", "json", "--no-prose")
    assert found.exit_code == 0
    report = json.loads(found.stdout)
    assert report["operations"] == report["placeholders"] == 11
    rules = {finding["rule"] for finding in report["findings"]}
    assert {"media-type", "server-address", "method", "scopes"} <= rules
    assert all(
        set(finding) == {"kind", "rule", "place", "message"} for finding in report["findings"]
    )


def test_existing_directory_is_refused_and_left_alone(tmp_path: Path) -> None:
    into = tmp_path / "pets"
    into.mkdir()
    found = _import(into)
    assert found.exit_code == 1
    assert "exists already" in found.stderr
    assert list(into.iterdir()) == []


def test_document_that_cannot_be_read_writes_nothing(tmp_path: Path) -> None:
    found = _import(tmp_path / "specs" / "pets", file=str(tmp_path / "no.yaml"))
    assert found.exit_code == 1
    assert "CS101" in found.stdout
    assert not (tmp_path / "specs").exists()


def test_names_are_checked(tmp_path: Path) -> None:
    found = _run("import", "openapi", _PETSTORE, "--product", "../x", "--into", str(tmp_path / "x"))
    assert found.exit_code == 2
    assert list(tmp_path.iterdir()) == []


def test_exported_document_comes_back_as_it_was(tmp_path: Path) -> None:
    specs = tmp_path / "specs"
    assert _run("init", "pets", "--specs", str(specs)).exit_code == 0
    exported = _run("export", "openapi", "pets", "--specs", str(specs))
    document = tmp_path / "pets.json"
    document.write_text(exported.stdout, "utf-8")
    assert _import(tmp_path / "back" / "pets", file=str(document)).exit_code == 0
    again = _run("export", "openapi", "pets", "--specs", str(tmp_path / "back"))
    assert again.stdout == exported.stdout
