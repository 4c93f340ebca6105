"""Where things are."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

__all__ = ["BUILD", "PACKAGE", "PACKAGES", "ROOT", "SPECS", "XML_PACKAGE", "environment"]

ROOT: Final = Path(__file__).resolve().parents[1]
SPECS: Final = ROOT / "api_specs"
PACKAGES: Final = ROOT / "generated"
PACKAGE: Final = PACKAGES / "onlyoffice-docspace" / "src"
"""The package that is compared with others, to be put on the module path."""
XML_PACKAGE: Final = PACKAGES / "onlyoffice-community-server" / "src"
"""The same for XML, which answers of the other never are."""
BUILD: Final = ROOT / "build" / "bench"


def environment(**more: str) -> dict[str, str]:
    """The variables of a process that runs the tool, or a module of the benchmarks, from this repository."""
    return os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT / "generator"), str(ROOT)])} | more
