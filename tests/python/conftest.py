"""The package of the kitchen sink, made once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from .making import importable, package, write
from .recording import Recorder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

# Its tests are those of the golden package, which run where the runtime is with it.
collect_ignore = ["golden"]

KITCHEN_SINK = Path(__file__).with_name("kitchen_sink")


@pytest.fixture(scope="session")
def kitchen_sink(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the directory of the written package."""
    return write(package(KITCHEN_SINK), tmp_path_factory.mktemp("kitchen-sink"))


@pytest.fixture(scope="session")
def sink(kitchen_sink: Path) -> Iterator[ModuleType]:
    """Return the imported package."""
    with importable(kitchen_sink, "kitchen_sink") as module:
        yield module


@pytest.fixture(scope="session")
def recorder() -> Iterator[Recorder]:
    """Return a running server."""
    with Recorder() as running:
        yield running
