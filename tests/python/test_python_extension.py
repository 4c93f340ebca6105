"""People extend the clients of a package, and generating it again keeps what they wrote."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from clientsmith.cli import program

EXTRAS = Path("generated/acme/src/acme/extras.py")
METHOD = '''
    def names(self) -> list[str]:
        """Return the names of all items."""
        return [item.name for item in self.items.list()]
'''
PROGRAM = """
from collections.abc import Callable

from acme import Acme, AsyncAcme
from acme._client import Acme as Generated

with Acme(base_url="http://127.0.0.1:9") as client:
    assert isinstance(client, Generated)
    names: Callable[[], list[str]] = client.names
    print(type(client).__module__, AsyncAcme.__module__, names.__doc__)
"""


def _run(*arguments: str) -> Result:
    return CliRunner().invoke(program, arguments, prog_name="clientsmith")


def _extend(name: str) -> None:
    file = Path("api_specs/acme/product.yaml")
    text = file.read_text("utf-8")
    file.write_text(text.replace("  version:", f"  extension: {name}\n  version:"), "utf-8")


@pytest.fixture
def acme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert _run("init", "acme").exit_code == 0


@pytest.mark.usefixtures("acme")
def test_what_people_add_survives_and_is_typed(tmp_path: Path) -> None:
    _extend("extras")
    assert _run("generate", "--jobs", "1").exit_code == 0
    text = EXTRAS.read_text("utf-8")
    mine = text.replace("\n\nclass AsyncAcme", f"{METHOD}\n\nclass AsyncAcme")
    assert mine != text
    EXTRAS.write_text(mine, "utf-8")
    assert _run("generate", "--jobs", "1").exit_code == 0
    assert _run("generate", "--check", "--jobs", "1").exit_code == 0
    assert EXTRAS.read_text("utf-8") == mine
    (tmp_path / "use.py").write_text(PROGRAM, "utf-8")
    path = {"PYTHONPATH": str(tmp_path / "generated/acme/src"), "MYPYPATH": str(EXTRAS.parents[1])}
    for command in (["use.py"], ["-m", "mypy", "--strict", "--cache-dir", "cache", "use.py"]):
        done = subprocess.run(
            [sys.executable, *command],
            env={**path, "ACME_TOKEN": "t", "ACME_KEY": "k", "HOME": str(tmp_path)},
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        if command == ["use.py"]:
            assert done.stdout == "acme.extras acme.extras Return the names of all items.\n"


@pytest.mark.usefixtures("acme")
@pytest.mark.parametrize(("name", "code"), [("types", "CS503"), ("class", "CS502"), ("_x", "CS2")])
def test_a_name_that_cannot_be_is_refused(name: str, code: str) -> None:
    _extend(name)
    found = _run("check")
    assert found.exit_code == 1
    assert code in found.stdout
