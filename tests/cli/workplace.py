"""A directory to work in: descriptions to check, a command to run, a tree to look at."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from click.testing import CliRunner, Result

from clientsmith.cli import program

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = ["SECONDS", "Workplace", "run"]

SECONDS = 60
"""The longest that any process of a test may take."""


def run(*arguments: str) -> Result:
    """Run the command line in this process."""
    return CliRunner().invoke(program, arguments, prog_name="clientsmith")


def environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the environment of a process, without what would change its output."""
    kept = {
        key: value
        for key, value in os.environ.items()
        if key not in {"NO_COLOR", "TERM", "PYTHONIOENCODING", "PYTHONUTF8", "COLUMNS"}
    }
    return {**kept, "TERM": "xterm", **(extra or {})}


def command(*arguments: str) -> list[str]:
    """Return the command line of a process of its own."""
    return [sys.executable, "-m", "clientsmith", *arguments]


def spawn(
    *arguments: str, cwd: Path, extra: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run the command line as a process of its own and return what it wrote."""
    return subprocess.run(
        command(*arguments),
        cwd=cwd,
        env=environment(extra),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=SECONDS,
        check=False,
    )


@dataclass(frozen=True)
class Workplace:
    """A directory with `api_specs/` in it, and `generated/` once there is something."""

    root: Path

    @property
    def generated(self) -> Path:
        return self.root / "generated"

    def product(self, name: str, *options: str) -> Path:
        """Make a new product and return its directory."""
        made = run("init", name, *options)
        assert made.exit_code == 0, made.output
        return self.root / "api_specs" / name

    def edit(self, path: str, old: str, new: str) -> None:
        """Replace one piece of text in a file."""
        file = self.root / path
        text = file.read_text("utf-8")
        assert text.count(old) == 1
        file.write_text(text.replace(old, new), "utf-8")

    def tree(self) -> dict[str, tuple[int, bytes]]:
        """Return the time of modification and the contents of every generated file."""
        return {
            path.relative_to(self.generated).as_posix(): (
                path.stat().st_mtime_ns,
                path.read_bytes(),
            )
            for path in sorted(self.generated.rglob("*"))
            if path.is_file()
        }
