"""Peers that are pinned, installed, given a document, or missing."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from benchmarks.figures import Missing
from benchmarks.peers.document import simplified
from benchmarks.peers.environment import PEERS, Environments, requirements, version
from benchmarks.peers.generators import GENERATORS, Generators, command
from benchmarks.places import ROOT


@pytest.mark.parametrize("name", PEERS)
def test_a_peer_and_all_that_it_needs_is_pinned_and_no_index_is_named(name: str) -> None:
    lines = requirements(name).read_text("utf-8").splitlines()
    pinned = [line for line in lines if not line.startswith("#")]
    assert pinned
    assert all("==" in line and "/" not in line for line in pinned)
    assert version(name)


def test_peers_that_are_left_out_are_missing_and_nothing_is_made(tmp_path: Path) -> None:
    generators = Generators(Environments(tmp_path / "e", allowed=False), tmp_path / "c")
    for name in GENERATORS:
        with pytest.raises(Missing, match="left out"):
            generators.client(name)
    assert not list(tmp_path.iterdir())


def test_what_cannot_be_installed_is_tried_once(tmp_path: Path) -> None:
    place = tmp_path / "environments"
    place.write_text("no directory")
    environments = Environments(place)
    with pytest.raises(Missing, match="cannot be installed"):
        environments.python("lxml")
    place.unlink()
    with pytest.raises(Missing, match="cannot be installed"):
        environments.python("lxml")
    assert not place.exists()


@pytest.mark.parametrize("name", GENERATORS)
def test_a_generator_reads_the_document_and_writes_where_it_is_told(name: str) -> None:
    words = " ".join(command(name, Path("scripts"), Path("document.json"), Path("out")))
    assert "document.json" in words
    assert str(Path("out")) in words


def test_other_generators_get_no_extensions_and_one_success() -> None:
    envelope = {"type": "object", "properties": {"response": {"type": "array"}}}
    failure = {"$ref": "#/components/schemas/Error.Failed"}
    answer = {"application/json": {"schema": {"anyOf": [envelope, failure]}}}
    document = {
        "openapi": "3.1.0",
        "x-clientsmith-format": 1,
        "paths": {
            "/a": {
                "parameters": [],
                "get": {
                    "x-clientsmith-paging": {},
                    "responses": {
                        "201": {"description": "Made.", "content": answer},
                        "404": {"description": "Not there."},
                    },
                },
            }
        },
    }
    before = json.dumps(document)
    found = simplified(document)
    schema = {"type": "object", "properties": {"response": {"type": "array", "items": {}}}}
    content = {"application/json": {"schema": schema}}
    assert found == {
        "openapi": "3.1.0",
        "paths": {
            "/a": {
                "parameters": [],
                "get": {"responses": {"200": {"description": "Made.", "content": content}}},
            }
        },
    }
    assert json.dumps(document) == before


@pytest.mark.parametrize(
    ("schema", "simple"),
    [
        (
            {"anyOf": [{"enum": [0, "None", 1, "Some"]}, {"type": ["integer", "string"]}]},
            {"type": "integer", "enum": [0, 1]},
        ),
        ({"anyOf": [{"enum": ["a"]}, {"type": "string"}]}, {"type": "string", "enum": ["a"]}),
        ({"type": ["array", "null"]}, {"items": {}, "type": ["array", "null"]}),
        ({"type": "array", "items": {"type": "string"}},) * 2,
        ({"type": ["string", "null"]},) * 2,
        ({"anyOf": [{"type": "integer"}, {"type": "string"}]},) * 2,
    ],
)
def test_schemas_become_what_others_can_read(schema: object, simple: object) -> None:
    assert simplified({"schema": schema}) == {"schema": simple}


@pytest.mark.parametrize("name", ["json", "size"])
def test_a_benchmark_runs_and_names_the_peers_that_are_missing(name: str, tmp_path: Path) -> None:
    results = tmp_path / "results.json"
    options = ["--only", name, "--quick", "--without-peers", "--json", str(results)]
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks", *options],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    document = json.loads(results.read_text("utf-8"))
    assert {"docspace-api-sdk", "openapi-python-client", "openapi-generator-cli"} <= set(
        document["missing"]
    )
    measured = [figure for figure in document["figures"] if not figure["missing"]]
    assert any(figure["reached"] is not None for figure in measured)
    assert all(figure["value"] > 0 for figure in measured)
    for figure in document["figures"]:
        assert figure["benchmark"] in done.stdout
    assert "missing: left out" in done.stdout
