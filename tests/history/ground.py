"""Packages of several descriptions beside each other, and a type checker that looks at programs against them once."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.description import load
from clientsmith.diagnostics.report import Report
from clientsmith.python import plan_package, render_package

from .programs import program
from .surface import surface_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from clientsmith.diagnostics.diagnostic import Place
    from clientsmith.model.api import Api
    from clientsmith.model.origin import Origin

    from .surface import Surface

__all__ = ["Built", "Ground", "build"]

_SHARED = "shared_runtime"
_SECONDS = 300


@dataclass(frozen=True)
class Built:
    """What became of a description: its model, the files of its package, and what programs see of it."""

    api: Api
    files: Mapping[str, str]
    surface: Surface


def build(directory: Path) -> Built:
    """Make the package of a description, which must be right."""
    report = Report()
    api, source = load(directory.parent, directory, report)
    assert api is not None, report.diagnostics
    assert source is not None
    documents = source.documents

    def locate(origin: Origin, *, key: bool = False) -> Place:
        return documents[origin.file].place(origin.path, key=key)

    planned = plan_package(api, report, locate)
    assert planned is not None, report.diagnostics
    files = render_package(planned)
    return Built(api, files, surface_of(files, api.package.module))


class Ground:
    """A directory of packages and programs; all packages share one runtime, so that it is looked at once."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._packages: dict[str, Built] = {}
        (root / _SHARED).mkdir()
        (root / _SHARED / "__init__.py").touch()

    def add(self, name: str, built: Built) -> None:
        """Put a package there, under a name of its own."""
        self._packages[name] = built
        start = f"src/{built.api.package.module}/"
        for path, text in built.files.items():
            if not path.startswith(start) or not path.endswith(".py"):
                continue
            inside = path.removeprefix(start)
            if inside.startswith("_runtime/"):
                self._write(f"{_SHARED}/{inside}", text, keep=True)
            else:
                self._write(
                    f"{name}/{inside}", re.sub(r"\.+_runtime\b", f"{_SHARED}._runtime", text)
                )

    def write_program(self, name: str, older: Surface, package: str) -> None:
        """Write the program that uses all of an older package, against a newer one."""
        text = re.sub(rf"\b{older.module}\._runtime\b", f"{_SHARED}._runtime", program(older))
        # The names of package and clients are judged by checks of their own.
        text = re.sub(rf"\b{older.module}\b", package, text)
        self._write(f"{name}.py", text)

    def check(self, *programs: str) -> dict[str, list[str]]:
        """Let mypy look at programs in one process; return its errors by program, none for those that are right."""
        done = subprocess.run(
            [
                sys.executable,
                "-m",
                "mypy",
                "--strict",
                "--no-error-summary",
                "--cache-dir",
                os.devnull,
                *(f"{name}.py" for name in programs),
            ],
            cwd=self.root,
            env={"PATH": ""},
            capture_output=True,
            text=True,
            timeout=_SECONDS,
            check=False,
        )
        assert done.stderr == ""
        found: dict[str, list[str]] = defaultdict(list)
        for line in done.stdout.splitlines():
            name, _, rest = line.partition(".py:")
            assert name in programs, line
            number, _, told = rest.partition(": ")
            text = (self.root / f"{name}.py").read_text("utf-8").splitlines()[int(number) - 1]
            found[name].append(f"{text.strip()}  # {told}")
        return found

    def _write(self, path: str, text: str, *, keep: bool = False) -> None:
        file = self.root / path
        if not (keep and file.exists()):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
