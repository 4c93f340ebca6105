"""The generated packages, imported from their folders, and clients of them."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

GENERATED = Path(__file__).parents[2] / "generated"
for source in sorted(GENERATED.glob("*/src")):
    if str(source) not in sys.path:
        sys.path.insert(0, str(source))


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of the developer's own settings reaches a client."""
    for name in list(os.environ):
        if name.startswith("ONLYOFFICE_") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
