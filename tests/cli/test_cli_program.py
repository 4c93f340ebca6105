from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from clientsmith import __version__

from .workplace import SECONDS, command, environment, run, spawn

if TYPE_CHECKING:
    from pathlib import Path

    from .workplace import Workplace


def test_the_version_is_told(tmp_path: Path) -> None:
    told = spawn("--version", cwd=tmp_path)
    assert (told.returncode, told.stdout.decode()) == (0, f"clientsmith {__version__}{os.linesep}")


@pytest.mark.parametrize("command_name", ["check", "generate", "init", "schema"])
def test_every_command_is_in_the_help_and_has_its_own(command_name: str) -> None:
    assert f"\n  {command_name} " in run("--help").stdout
    own = run(command_name, "--help")
    assert own.exit_code == 0
    assert own.stdout.startswith(f"Usage: clientsmith {command_name} ")


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["check", "--format", "xml"],
        ["generate", "--jobs", "0"],
        ["generate", "--check", "--force"],
        ["generate", "--templates", "missing"],
        ["init"],
    ],
)
def test_wrong_usage_is_2_and_says_why(place: Workplace, arguments: list[str]) -> None:
    refused = run(*arguments)
    assert refused.exit_code == 2
    assert "Error: " in refused.stderr
    assert refused.stdout == ""
    assert list(place.root.iterdir()) == []


def test_help_loads_nothing_that_takes_time() -> None:
    code = (
        "import sys; import clientsmith.cli; "
        "print(sorted({'black', 'jinja2', 'jsonschema', 'ruamel.yaml'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, timeout=SECONDS, check=True
    )
    assert done.stdout.decode().strip() == "[]"


@pytest.fixture
def broken_tool(place: Workplace, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise LookupError("two\nlines")

    place.product("acme")
    monkeypatch.setattr("clientsmith.cli.products.plan_package", fail)


@pytest.mark.usefixtures("broken_tool")
def test_an_internal_error_is_one_line_and_a_hint() -> None:
    failed = run("check", "--no-cache")
    assert failed.exit_code == 1
    first, hint = failed.stderr.splitlines()
    assert first == "clientsmith: internal error: LookupError: two lines"
    assert "--debug" in hint


@pytest.mark.usefixtures("broken_tool")
def test_debug_shows_the_traceback() -> None:
    failed = run("--debug", "check", "--no-cache")
    assert failed.exit_code == 1
    assert failed.stderr.startswith("Traceback (most recent call last):")
    assert failed.stderr.endswith("LookupError: two\nlines\n")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break in another way there")
def test_a_reader_that_has_gone_is_no_matter(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(
            command("schema", "endpoints"),
            cwd=tmp_path,
            env=environment(),
            stdout=writing,
            stderr=subprocess.PIPE,
            timeout=SECONDS,
            check=False,
        )
    finally:
        os.close(writing)
    assert done.stderr == b""


def test_a_console_without_a_character_shows_an_escape(place: Workplace) -> None:
    place.product("acme")
    place.edit("api_specs/acme/product.yaml", "format: 1", "format: \u2603")
    checked = spawn("check", cwd=place.root, extra={"PYTHONIOENCODING": "cp1252"})
    assert checked.returncode == 1
    assert rb"format: \u2603" in checked.stdout
    assert checked.stderr == b""
