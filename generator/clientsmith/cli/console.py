"""What a terminal can show: colour, characters, and one line that is drawn again and again."""

from __future__ import annotations

import io
import os
import shutil
import sys
from typing import IO, Self

import click

from clientsmith.diagnostics.visible import cells, visible

__all__ = ["Progress", "is_terminal", "make_printable", "wants_colour"]


def make_printable() -> None:
    """Let standard output and error show what they cannot encode as escapes instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def is_terminal(stream: IO[str]) -> bool:
    """Whether a person watches the stream on a terminal that can move its cursor."""
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def wants_colour(stream: IO[str]) -> bool:
    """Whether to write colours: on a terminal, unless NO_COLOR is set (no-color.org)."""
    return is_terminal(stream) and not os.environ.get("NO_COLOR")


class Progress:
    """One line on standard error that says what is being done; nothing when no person watches."""

    def __init__(self, *, quiet: bool = False) -> None:
        self._shown = not quiet and is_terminal(sys.stderr)
        self._drawn = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.clear()

    def step(self, text: str) -> None:
        """Replace the line, cut to the width of the terminal."""
        if not self._shown:
            return
        width = shutil.get_terminal_size().columns - 1
        line = visible(text)
        while cells(line) > width:
            line = line[:-1]
        click.echo(f"\r\x1b[K{line}", err=True, nl=False, color=True)
        self._drawn = True

    def clear(self) -> None:
        """Take the line away."""
        if self._drawn:
            click.echo("\r\x1b[K", err=True, nl=False, color=True)
            self._drawn = False
