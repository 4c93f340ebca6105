"""make and ninja run the tool again when what it read has changed, and only then."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from clientsmith.cli.depfile import dependencies, depfile_text

from .workplace import SECONDS, environment, run

if TYPE_CHECKING:
    from .workplace import Workplace

HARD = ["a b.yaml", "c#d", "e$f", "g%h", "i*j?[k]", "~l", "m\\n", "o\\ p", "é.yaml", "q:r", "(s)"]


def test_what_is_read_and_its_directories_are_named(acme: Workplace) -> None:
    (acme.root / "api_specs/acme/.swp.yaml").touch()
    (acme.root / "api_specs/acme/note.txt").touch()
    found = dependencies([Path("api_specs")])
    assert {"api_specs", "api_specs/acme/types", "api_specs/acme/endpoints/items.yaml"} <= {*found}
    assert not [name for name in found if "swp" in name or name.endswith(".txt")]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
@pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")
def test_make_reads_every_name_as_it_is(tmp_path: Path) -> None:
    for name in HARD:
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (1, 1))
    (tmp_path / "rules.d").write_text(depfile_text("the target", HARD), "utf-8")
    (tmp_path / "Makefile").write_text(
        "include rules.d\nthe\\ target:\n\techo made > '$@'\n", "utf-8"
    )

    def make() -> str:
        done = subprocess.run(
            ["make"],
            cwd=tmp_path,
            env=environment(),
            capture_output=True,
            text=True,
            timeout=SECONDS,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    assert "made" in make()
    os.utime(tmp_path / "the target", (10, 10))
    assert "up to date" in make()
    for name in HARD:
        os.utime(tmp_path / name, (20, 20))
        assert "made" in make(), name
        os.utime(tmp_path / name, (1, 1))
        os.utime(tmp_path / "the target", (10, 10))
    (tmp_path / HARD[0]).unlink()
    assert "made" in make()


@pytest.mark.skipif(shutil.which("ninja") is None, reason="ninja is not installed")
def test_ninja_runs_it_when_a_description_changes(acme: Workplace) -> None:
    tool = f'"{sys.executable}" -m clientsmith'
    (acme.root / "build.ninja").write_text(
        "rule clientsmith\n"
        f"  command = {tool} generate --jobs 1 --depfile $out.d && echo done > $out\n"
        "  depfile = $out.d\n"
        "build stamp: clientsmith\n",
        "utf-8",
    )

    def ninja() -> str:
        done = subprocess.run(
            ["ninja"], env=environment(), capture_output=True, text=True, timeout=SECONDS
        )
        assert done.returncode == 0, done.stdout
        return done.stdout

    assert "acme: unchanged" in ninja()
    assert "no work to do" in ninja()
    acme.edit("api_specs/acme/endpoints/items.yaml", "doc: Return one item.", "doc: Return it.")
    assert " changed" in ninja()
    assert "no work to do" in ninja()


def test_a_run_with_problems_writes_no_rule(acme: Workplace) -> None:
    assert run("generate", "--depfile", "build/api.d").exit_code == 0
    assert (
        (acme.root / "build/api.d").read_text("utf-8").startswith("build/api: \\\n  api_specs \\\n")
    )
    (acme.root / "build/api.d").unlink()
    acme.edit("api_specs/acme/product.yaml", "format: 1", "format: 2")
    assert run("generate", "--depfile", "build/api.d").exit_code == 1
    assert not (acme.root / "build/api.d").exists()
