"""Reading a file as text, and counting its lines."""

from __future__ import annotations

import re
import stat
from bisect import bisect_right
from typing import TYPE_CHECKING

from clientsmith.diagnostics.diagnostic import Diagnostic, DiagnosticError, Place, Severity

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["MAX_DEPTH", "Lines", "read_text"]

MAX_BYTES = 4 * 1024 * 1024
MAX_DEPTH = 64
# The line breaks of YAML 1.2 (5.4); the other breaks of Unicode are ordinary characters.
_BREAK = re.compile(r"\r\n|\r|\n")


class Lines:
    """Where the lines of a text begin."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in _BREAK.finditer(text))]
        self._end = len(text)

    def at(self, index: int) -> tuple[int, int]:
        """Return line and column, from 1, of the character at `index`; beyond the end gives the end."""
        index = min(index, self._end)
        line = bisect_right(self._starts, index)
        return line, index - self._starts[line - 1] + 1


def read_text(path: Path, file: str) -> str:
    """Return the text of a file without its byte order mark.

    `file` is the name to show. Raises DiagnosticError when the file cannot be read, is larger than 4 MiB, or is not
    UTF-8.
    """
    try:
        # A pipe or a device would block or never end.
        if not stat.S_ISREG(path.stat().st_mode):
            raise _error("CS101", "cannot read the file: it is not a regular file", file)
        with path.open("rb") as stream:
            raw = stream.read(MAX_BYTES + 1)
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or type(problem).__name__
        raise _error("CS101", f"cannot read the file: {reason}", file) from None
    if len(raw) > MAX_BYTES:
        hint = "split it: types/ and endpoints/ take any number of files"
        message = f"the file is larger than {MAX_BYTES // 1024 // 1024} MiB"
        raise _error("CS107", message, file, hint)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        # What stands before the bad byte is good; `object` is the raw text as this codec saw it.
        good = problem.object[: problem.start].decode("utf-8-sig")
        message = f"the file is not UTF-8: byte 0x{problem.object[problem.start]:02x} is wrong here"
        place = Place(file, *Lines(good).at(len(good)))
        raise _error("CS102", message, file, "save it as UTF-8", place) from None


def _error(
    code: str, message: str, file: str, hint: str | None = None, place: Place | None = None
) -> DiagnosticError:
    where = place or Place(file, 1, 1)
    return DiagnosticError([Diagnostic(code, Severity.ERROR, message, where, hint)])
