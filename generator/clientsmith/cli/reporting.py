"""Writing a report to standard output, in the format that was asked for."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from clientsmith.cli.console import wants_colour
from clientsmith.diagnostics.render import Format, render

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from clientsmith.diagnostics.report import Report

__all__ = ["Format", "show", "source_lines"]

# More than a description may have; nothing beyond it could be in a report.
_MOST_BYTES = 8 * 1024 * 1024
# The line breaks of YAML 1.2 (5.4); `str.splitlines` knows more of them.
_BREAK = re.compile(r"\r\n|\r|\n")


def show(report: Report, format: Format, specs: Path, fine: str | None = None) -> None:
    """Write the report; in the text format, write the line `fine` when there is no problem.

    Source lines are shown from files under `specs` alone. JSON and SARIF are whole documents even
    when there is nothing to report.
    """
    colour = wants_colour(sys.stdout)
    found = report.diagnostics
    if format is Format.TEXT and not found:
        if fine is not None:
            click.echo(fine)
        return
    text = render(found, format, source_lines(specs), colour=colour)
    click.echo(text, nl=False, color=colour)


def source_lines(specs: Path) -> Callable[[str], Sequence[str] | None]:
    """Return a reader of the lines of YAML files under `specs`; None for any other file."""
    root = specs.resolve()

    def lines(file: str) -> list[str] | None:
        try:
            path = Path(file).resolve()
            if path.suffix != ".yaml" or not path.is_relative_to(root) or not path.is_file():
                return None
            with path.open("rb") as stream:
                data = stream.read(_MOST_BYTES)
        except (OSError, ValueError):
            return None
        return _BREAK.split(data.decode("utf-8-sig", errors="replace"))

    return lines
