"""Descriptions to packages, for tests: in memory, on disk, or no further than the problems."""

from __future__ import annotations

import importlib
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from clientsmith.description import load
from clientsmith.diagnostics.report import Report
from clientsmith.output.format import format_files
from clientsmith.python import is_final, plan_package, render_package

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path
    from types import ModuleType

    from clientsmith.diagnostics.diagnostic import Diagnostic, Place
    from clientsmith.model.api import Api
    from clientsmith.model.origin import Origin
    from clientsmith.python.plan import PackagePlan

__all__ = ["api_of", "importable", "package", "plan", "rendered", "write"]


def api_of(directory: Path) -> Api:
    """Load a description that has no problems."""
    report = Report()
    api, _ = load(directory.parent, directory, report)
    assert api is not None, report.diagnostics
    return api


def plan(directory: Path) -> tuple[PackagePlan | None, tuple[Diagnostic, ...]]:
    """Plan the package of a description and return it with everything that was reported."""
    report = Report()
    api, source = load(directory.parent, directory, report)
    if api is None or source is None:
        return None, tuple(report.diagnostics)

    def locate(origin: Origin, *, key: bool = False) -> Place:
        return source.documents[origin.file].place(origin.path, key=key)

    return plan_package(api, report, locate), tuple(report.diagnostics)


def rendered(directory: Path) -> dict[str, str]:
    """Return the files of a description's package, not formatted."""
    planned, problems = plan(directory)
    assert planned is not None, problems
    return render_package(planned)


def package(directory: Path) -> dict[str, str]:
    """Return the files of a description's package as they are written to disk."""
    files = rendered(directory)
    own = format_files({path: text for path, text in files.items() if not is_final(path)}, 1)
    return {path: own.get(path, text) for path, text in files.items()}


def write(files: Mapping[str, str], out: Path) -> Path:
    """Write files and return their directory."""
    for path, text in files.items():
        (out / path).parent.mkdir(parents=True, exist_ok=True)
        (out / path).write_text(text, "utf-8")
    return out


@contextmanager
def importable(root: Path, name: str) -> Iterator[ModuleType]:
    """Import the package of a written one, and forget all of it at the end."""
    sys.path.insert(0, str(root / "src"))
    try:
        yield importlib.import_module(name)
    finally:
        sys.path.remove(str(root / "src"))
        for word in [word for word in sys.modules if word == name or word.startswith(f"{name}.")]:
            del sys.modules[word]
