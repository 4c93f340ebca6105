"""Documents in the manner of well-known APIs, and of every construct: all become packages that work."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from clientsmith.openapi.reading import FindingKind, import_openapi, render_text
from clientsmith.openapi.reading.corrections import RULES
from clientsmith.python import render_package

from .workbench import DOCUMENTS, IDENTITY, bring_in_file

if TYPE_CHECKING:
    from .workbench import Made

_FILES = sorted(
    [*DOCUMENTS.glob("*.yaml"), *DOCUMENTS.glob("*.json"), DOCUMENTS / "split" / "openapi.yaml"]
)
_IMPORT_ALL = """
import importlib, pkgutil, sys
import msgspec
from shop_api._runtime.operation import Operation
count = 0
for found in pkgutil.walk_packages(sys.modules['shop_api'].__path__, 'shop_api.'):
    module = importlib.import_module(found.name)
    for value in vars(module).values():
        if isinstance(value, Operation) and value.returns is not None:
            msgspec.json.Decoder(value.returns, dec_hook=lambda kind, given: given)
            count += 1
from shop_api import types
for name in types.__all__:
    getattr(types, name)
print(count)
"""


def _name(path: Path) -> str:
    return "split" if path.parent.name == "split" else path.stem


@pytest.mark.parametrize("file", _FILES, ids=_name)
def test_import_passes_the_check(file: Path, tmp_path: Path) -> None:
    made = bring_in_file(tmp_path, file)
    assert made.problems == ()
    assert made.plan is not None
    assert (
        sum(len(resource.operations) for resource in made.api.resources) > 0 if made.api else False
    )


@pytest.mark.parametrize("file", _FILES, ids=_name)
def test_import_is_the_same_each_time(file: Path) -> None:
    first, second = (import_openapi(file, IDENTITY, schemas="../.schemas") for _ in range(2))
    assert first == second


@pytest.mark.parametrize("file", _FILES, ids=_name)
def test_names_are_good(file: Path, tmp_path: Path) -> None:
    made = bring_in_file(tmp_path, file)
    for name in made.endpoints:
        method = name.rpartition(".")[2]
        words = method.strip("_").split("_")
        assert len(method) <= 45
        assert all(one != other for one, other in pairwise(words))
        assert "by_by" not in method


@pytest.mark.parametrize("file", _FILES, ids=_name)
def test_without_prose_no_sentence_is_carried_over(file: Path, tmp_path: Path) -> None:
    made = bring_in_file(tmp_path, file, prose=False)
    assert made.problems == ()
    for endpoint in made.endpoints.values():
        assert endpoint["doc"] == f"{endpoint['http']}."
    assert made.imported.summary.placeholders == len(made.endpoints)
    for definition in made.types.values():
        assert "doc" not in definition


@pytest.mark.parametrize(
    "name",
    ["petstore", "schemas_30", "schemas_31", "parameters", "bodies", "hostile", "stripe_like"],
)
def test_package_imports_and_its_decoders_can_be_built(name: str, tmp_path: Path) -> None:
    made = bring_in_file(tmp_path, DOCUMENTS / f"{name}.yaml")
    assert made.plan is not None
    _write_package(tmp_path / "package", made)
    run = subprocess.run(
        [sys.executable, "-c", f"import shop_api{_IMPORT_ALL}"],
        cwd=tmp_path / "package" / "src",
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert int(run.stdout) > 0


def _write_package(directory: Path, made: Made) -> None:
    assert made.plan is not None
    for path, text in render_package(made.plan).items():
        target = directory / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")


def test_nothing_of_a_document_is_lost_in_silence(tmp_path: Path) -> None:
    made = bring_in_file(tmp_path, DOCUMENTS / "github_like.yaml")
    told = {finding.place.partition("#")[2] for finding in made.findings(FindingKind.LEFT_OUT)}
    assert {
        "/externalDocs",
        "/info/contact",
        "/x-webhooks",
        "/paths/~1orgs~1{org}~1repos/get/x-github",
        "/paths/~1orgs~1{org}~1repos/get/responses/200/headers/Link",
        "/paths/~1repos~1{owner}~1{repo}~1contents~1{path}/get/responses/302",
    } <= told


def test_every_correction_is_documented() -> None:
    text = (Path(__file__).parents[3] / "docs" / "importing-openapi.md").read_text("utf-8")
    assert all(f"`{rule}`" in text for rule in RULES)


def test_report_says_what_each_correction_is_about(tmp_path: Path) -> None:
    made = bring_in_file(tmp_path, DOCUMENTS / "parameters.yaml")
    text = render_text(made.imported.summary, made.imported.findings)
    assert f"  path-pattern: {RULES['path-pattern']}\n" in text


def test_hostile_text_does_not_reach_a_terminal(tmp_path: Path) -> None:
    made = bring_in_file(tmp_path, DOCUMENTS / "hostile.yaml")
    text = render_text(made.imported.summary, made.imported.findings)
    assert all(line.isprintable() for line in text.splitlines())
    for path in made.imported.files:
        assert set(path) <= set("abcdefghijklmnopqrstuvwxyz0123456789_/.")
        assert ".." not in path
