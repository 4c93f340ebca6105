"""`clientsmith export openapi`."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result
from ruamel.yaml import YAML

from clientsmith.cli import program
from clientsmith.openapi.writing import export, json_text, yaml_text

from .products import PRODUCTS, model

if TYPE_CHECKING:
    from pathlib import Path

_SPECS = PRODUCTS["kitchen"]


def run(*arguments: str | Path) -> Result:
    """Run the command in this process."""
    words = ["export", "openapi", *map(str, arguments)]
    return CliRunner().invoke(program, words, prog_name="clientsmith")


def test_json_goes_to_standard_output() -> None:
    ran = run("kitchen", "--specs", _SPECS)
    assert (ran.exit_code, ran.stderr) == (0, "")
    assert ran.stdout == json_text(export(model("kitchen")))


def test_yaml_when_asked_for() -> None:
    ran = run("kitchen", "--specs", _SPECS, "--format", "yaml")
    assert ran.stdout == yaml_text(export(model("kitchen")))


@pytest.mark.parametrize(
    ("name", "format_name", "is_yaml"),
    [
        ("a.yaml", None, True),
        ("a.YML", None, True),
        ("a.json", None, False),
        ("a", None, False),
        ("a.yaml", "json", False),
        ("a.json", "yaml", True),
    ],
)
def test_file_says_its_format(
    tmp_path: Path, name: str, format_name: str | None, is_yaml: bool
) -> None:
    out = tmp_path / "new" / name
    options = ["--format", format_name] if format_name else []
    ran = run("kitchen", "--specs", _SPECS, "--out", out, *options)
    assert (ran.exit_code, ran.output) == (0, "")
    text = out.read_text("ascii")
    assert text == (yaml_text if is_yaml else json_text)(export(model("kitchen")))


def test_file_that_says_the_same_is_not_touched(tmp_path: Path) -> None:
    out = tmp_path / "a.json"
    assert run("kitchen", "--specs", _SPECS, "--out", out).exit_code == 0
    before = out.stat()
    assert run("kitchen", "--specs", _SPECS, "--out", out).exit_code == 0
    assert out.stat().st_mtime_ns == before.st_mtime_ns
    out.write_text("{}")
    assert run("kitchen", "--specs", _SPECS, "--out", out).exit_code == 0
    assert json.loads(out.read_text("ascii"))["openapi"] == "3.1.0"


def test_problems_leave_standard_output_empty(tmp_path: Path) -> None:
    specs = tmp_path / "specs"
    shutil.copytree(_SPECS, specs)
    path = specs / "kitchen" / "endpoints" / "account.yaml"
    path.write_text(path.read_text("utf-8").replace("limits: [passwords]", "limits: [pasword]"))
    out = tmp_path / "a.json"
    ran = run("kitchen", "--specs", specs, "--out", out)
    assert (ran.exit_code, ran.stdout, out.exists()) == (1, "", False)
    assert "did you mean `passwords`?" in ran.stderr
    assert "limits: [pasword]" in ran.stderr


def test_unknown_product() -> None:
    ran = run("kitchn", "--specs", _SPECS)
    assert (ran.exit_code, ran.stdout) == (1, "")
    assert "did you mean `kitchen`?" in ran.stderr


def test_file_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    ran = run("kitchen", "--specs", _SPECS, "--out", tmp_path / "file" / "a.json")
    assert ran.exit_code == 1
    assert "cannot write" in ran.stderr
    assert run("kitchen", "--specs", _SPECS, "--out", tmp_path).exit_code == 2
    assert run().exit_code == 2


def test_process_of_its_own(tmp_path: Path) -> None:
    words = ["export", "openapi", "kitchen", "--specs", str(_SPECS), "--format", "yaml"]
    ran = subprocess.run(
        [sys.executable, "-m", "clientsmith", *words],
        cwd=tmp_path,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert YAML(typ="safe").load(ran.stdout.decode("ascii")) == export(model("kitchen"))
