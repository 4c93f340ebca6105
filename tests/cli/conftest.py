from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from .workplace import Workplace, run

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workplace:
    """An empty directory, which is the current one."""
    monkeypatch.chdir(tmp_path)
    return Workplace(tmp_path)


@pytest.fixture(scope="session")
def acme_tree(tmp_path_factory: pytest.TempPathFactory) -> Workplace:
    """A directory with the product `acme` and its package, not to be changed."""
    root = tmp_path_factory.mktemp("acme")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(root)
        assert run("init", "acme").exit_code == 0
        made = run("generate")
        assert made.exit_code == 0, made.output
        assert made.stdout.startswith("acme: ")
        assert made.stdout.endswith(" added\n")
    return Workplace(root)


@pytest.fixture
def acme(place: Workplace, acme_tree: Workplace) -> Workplace:
    """The product `acme` with its package, in the current directory."""
    shutil.copytree(acme_tree.root, place.root, dirs_exist_ok=True)
    return place
