"""The same description gives the same bytes: whatever hashes, directories and mappings are ordered by, and on any Python."""

from __future__ import annotations

import hashlib
import json
import keyword
import os
import random
import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientsmith.model.settings import Retry
from clientsmith.output.format import format_files
from clientsmith.python import is_final
from clientsmith.python.names import snake
from clientsmith.python.planner.client import SETTINGS
from clientsmith.python.planner.types import camel_case

from .conftest import KITCHEN_SINK
from .making import rendered

if TYPE_CHECKING:
    from types import ModuleType

HERE = Path(__file__).parent


def digest(files: dict[str, str]) -> str:
    """Return a hash of all files and their order."""
    return hashlib.sha256(json.dumps(list(files.items())).encode()).hexdigest()


@pytest.fixture(scope="module")
def usual() -> str:
    return digest(rendered(KITCHEN_SINK))


@pytest.mark.parametrize("seed", ["0", "1", "random"])
def test_hashes_of_text_do_not_matter(usual: str, seed: str) -> None:
    code = (
        "from pathlib import Path\n"
        "from python.making import rendered\n"
        "from python.test_python_same import digest, KITCHEN_SINK\n"
        "print(digest(rendered(KITCHEN_SINK)))\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(HERE.parent)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.stdout.strip() == usual, run.stderr


def test_the_order_of_files_does_not_matter(usual: str, monkeypatch: pytest.MonkeyPatch) -> None:
    listed = Path.iterdir

    def shuffled(self: Path) -> Any:
        found = list(listed(self))
        random.shuffle(found)
        return iter(found)

    monkeypatch.setattr(Path, "iterdir", shuffled)
    scan = os.scandir

    class Shuffled:
        """Entries of a directory in another order."""

        def __init__(self, *args: Any) -> None:
            with scan(*args) as entries:
                self.entries = list(entries)
            random.shuffle(self.entries)

        def __iter__(self) -> Any:
            return iter(self.entries)

        def __enter__(self) -> Any:
            return self

        def __exit__(self, *_: object) -> None:
            pass

    monkeypatch.setattr(os, "scandir", Shuffled)
    for _ in range(3):
        assert digest(rendered(KITCHEN_SINK)) == usual


def test_the_place_of_the_description_does_not_matter(usual: str, tmp_path: Path) -> None:
    shutil.copytree(KITCHEN_SINK, tmp_path / "elsewhere" / "kitchen_sink")
    assert digest(rendered(tmp_path / "elsewhere" / "kitchen_sink")) == usual


def test_the_runtime_is_copied_in_its_final_form() -> None:
    copies = {path: text for path, text in rendered(KITCHEN_SINK).items() if is_final(path)}
    assert len(copies) > 20
    assert format_files(copies, 1) == copies


def test_defaults_of_the_model_and_of_the_runtime_agree(sink: ModuleType) -> None:
    """A policy names only what differs from the model's defaults, so the runtime's must be the same."""
    policy = import_module("kitchen_sink._runtime.retry").RetryPolicy()
    usual = Retry()
    assert policy.max_retries == usual.max_retries
    assert (policy.first, policy.cap) == (usual.first_delay, usual.max_delay)
    assert policy.statuses == usual.statuses
    assert (policy.max_retry_after, policy.deadline) == (usual.max_retry_after, usual.deadline)


def test_the_planner_knows_every_setting_of_clients(sink: ModuleType) -> None:
    options = import_module("kitchen_sink._runtime.options")
    words = {*options.AsyncClientSettings.__annotations__, *options.ClientSettings.__annotations__}
    assert words <= SETTINGS


@given(st.text(st.characters(codec="ascii"), max_size=30).map(snake).filter(bool))
def test_names_are_guessed_as_msgspec_renames_them(word: str) -> None:
    identifier = f"n{word}" if word[0].isdigit() else word
    try:
        record = msgspec.defstruct("Record", [(identifier, int)], rename="camel")
    except ValueError:
        assert keyword.iskeyword(identifier)
    else:
        assert camel_case(identifier) == record.__struct_encode_fields__[0]
