"""The workflow that publishes finds the packages that were released."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from click.testing import CliRunner

from changes.products import write
from clientsmith.cli import program

if TYPE_CHECKING:
    import pytest

SCRIPT = Path(__file__).parents[2] / ".ci" / "released_packages.py"


def _git(*arguments: str) -> str:
    names = ("-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "init.defaultBranch=main")
    done = subprocess.run(["git", *names, *arguments], capture_output=True, text=True, timeout=30)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def _commit() -> str:
    _git("add", "--all")
    _git("commit", "--quiet", "--allow-empty", "--message", "Step")
    return _git("rev-parse", "HEAD")


def _packages(before: str) -> str:
    done = subprocess.run(
        [sys.executable, str(SCRIPT), before], capture_output=True, text=True, timeout=30
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_what_was_released_since_a_commit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    _git("init", "--quiet")
    write(tmp_path / "api_specs")
    first = _commit()
    assert CliRunner().invoke(program, ["release", "library"]).exit_code == 0
    second = _commit()
    assert _packages(first) == 'packages=["library-api"]\n'
    assert _packages(second) == "packages=[]\n"
    assert _packages("0" * 40) == 'packages=["library-api"]\n'
    assert _packages("--output=x") == 'packages=["library-api"]\n'
