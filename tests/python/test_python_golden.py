"""The whole package of a small product, as it was when it was last read and found good.

After a change that is meant, write it anew and read the difference before it is committed:

    UPDATE_GOLDEN=1 .venv/bin/pytest tests/python/test_python_golden.py
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from clientsmith.python import is_final

from .making import package, write

GOLDEN = Path(__file__).with_name("golden")
EXPECTED = GOLDEN / "package"


@pytest.fixture(scope="module")
def made() -> dict[str, str]:
    return package(GOLDEN / "library")


def test_the_package_is_the_one_that_was_read(made: dict[str, str]) -> None:
    own = {path: text for path, text in made.items() if not is_final(path)}
    if os.environ.get("UPDATE_GOLDEN"):
        shutil.rmtree(EXPECTED, ignore_errors=True)
        write(own, EXPECTED)
    found = {
        path.relative_to(EXPECTED).as_posix(): path.read_bytes()
        for path in EXPECTED.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert sorted(found) == sorted(own)
    for path, text in own.items():
        assert found[path] == text.encode(), path


def test_its_own_tests_pass(made: dict[str, str], tmp_path: Path) -> None:
    write(made, tmp_path)
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.returncode == 0, run.stdout
