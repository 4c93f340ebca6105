"""Reading one YAML file: text to plain data, and back from a path in the data to a place in the text.

The file may come from a stranger, so its size, depth and aliases are bounded before anything is built from it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from clientsmith.description.compiled import read_compiled
from clientsmith.description.plain import is_mapping, kind_of, short
from clientsmith.description.text import Lines, read_text
from clientsmith.diagnostics.diagnostic import Diagnostic, DiagnosticError, Place, Severity

if TYPE_CHECKING:
    from pathlib import Path

    from clientsmith.description.tree import Spot

__all__ = ["CONFLICT_MARK", "Document", "Step", "parse_document", "read_document"]

Step = str | int

# The comment above what a sync could not decide; the file cannot be used before a person has.
CONFLICT_MARK = "# <<< sync conflict"

# Comments, blank lines, and the marks of a document that has nothing in it.
_NO_CONTENT = re.compile(r"(?:[ \t]*(?:#[^\r\n]*|---[ \t]*|\.\.\.[ \t]*)?(?:\r\n|\r|\n|\Z))*\Z")


@dataclass(slots=True)
class Document:
    """One YAML file as plain data.

    `file` is the name shown to people, `data` the top-level mapping. Positions are looked up on demand: the
    text is parsed a second time only when a diagnostic must be shown.
    """

    path: Path
    file: str
    text: str
    data: dict[str, Any]
    _lines: Lines | None = field(default=None, repr=False)
    _root: Spot | None = field(default=None, repr=False)

    def place(
        self, path: tuple[Step, ...], *, key: bool = False, offset: int = 0, length: int = 0
    ) -> Place:
        """Return where the value at `path` stands, or its key when `key` is set.

        What is not there is shown by the key, or the list item, that should have held it; what is there but empty by
        its own key. With `length`, only so many characters from `offset` are meant, when the value stands on one line
        as it is.
        """
        spot = self._located()
        name: Spot | None = None
        for step in path:
            found = _child(spot, step)
            if found is None:
                return self._span(name or spot)
            key_spot, spot = found
            name = key_spot or (None if isinstance(step, int) else name)
        if (key or spot.start == spot.end) and name is not None:
            return self._span(name)
        return self._span(spot, offset, length)

    def written(self, path: tuple[Step, ...]) -> str:
        """Return the text of the value at `path` as it is written, or nothing when there is none."""
        start, end = self.extent(path) or (0, 0)
        return self.text[start:end]

    def extent(self, path: tuple[Step, ...]) -> tuple[int, int] | None:
        """Return where in the text the value at `path` begins and ends; None when there is none."""
        spot = self._located()
        for step in path:
            found = _child(spot, step)
            if found is None:
                return None
            spot = found[1]
        return spot.start, spot.end

    def _located(self) -> Spot:
        if self._root is None:
            from clientsmith.description.tree import locate

            self._root = locate(self.text, self.file, self._numbered())
        return self._root

    def _numbered(self) -> Lines:
        if self._lines is None:
            self._lines = Lines(self.text)
        return self._lines

    def _span(self, spot: Spot, offset: int = 0, length: int = 0) -> Place:
        start, end = spot.start, spot.end
        if length:
            quote = 1 if self.text[start : start + 1] in {"'", '"'} else 0
            inner = self.text[start + quote : end - quote]
            # Escapes and folded lines move the characters; then the whole value is meant.
            if "\\" not in inner and "''" not in inner and offset + length <= len(inner) + 1:
                start += quote + offset
                end = start + length
        lines = self._numbered()
        line, column = lines.at(start)
        end_line, end_column = lines.at(end)
        if end_line != line:
            return Place(self.file, line, column)
        return Place(self.file, line, column, line, end_column)


def _child(spot: Spot, step: Step) -> tuple[Spot | None, Spot] | None:
    """Return the spots of the key, if any, and of the value one step down; None when there is no such step."""
    if isinstance(step, str):
        return spot.keys.get(step)
    return (None, spot.items[step]) if 0 <= step < len(spot.items) else None


def read_document(path: Path, file: str) -> Document:
    """Read one file; raises DiagnosticError with every problem that can be told from it.

    `file` is the name to show.
    """
    return parse_document(path, file, read_text(path, file))


def parse_document(path: Path, file: str, text: str) -> Document:
    """Return the document that a file with this text is; raises DiagnosticError as `read_document` does."""
    if _NO_CONTENT.match(text):
        raise _error("CS108", "the file is empty", Place(file, 1, 1), "delete it or fill it")
    if CONFLICT_MARK in text and (found := _conflicts(text, file)):
        raise DiagnosticError(found)
    if (quickly := read_compiled(text)) is not None:
        return Document(path, file, text, quickly)
    # The parser takes longer to import than a hundred files take to read by the other.
    from clientsmith.description.tree import build, locate

    lines = Lines(text)
    data = build(text, file, lines)
    if not is_mapping(data):
        message = f"the top level must be a mapping, not {kind_of(data)}"
        root = locate(text, file, lines)
        place = Place(file, *lines.at(root.start))
        raise _error("CS109", message, place, "write `key: value` lines")
    return Document(path, file, text, data)


def _conflicts(text: str, file: str) -> list[Diagnostic]:
    """Return a diagnostic for each comment that marks a conflict."""
    found: list[Diagnostic] = []
    for number, line in enumerate(text.splitlines(), 1):
        if line.lstrip(" ").startswith(CONFLICT_MARK):
            start = line.index("#") + 1
            place = Place(file, number, start, number, len(line) + 1)
            what = line.strip().removeprefix(CONFLICT_MARK).strip(" :")
            message = f"a conflict of a sync is not settled: {short(what)}"
            hint = "write what is right, then delete the comment"
            found.append(Diagnostic("CS114", Severity.ERROR, message, place, hint))
    return found


def _error(code: str, message: str, place: Place, hint: str | None = None) -> DiagnosticError:
    return DiagnosticError([Diagnostic(code, Severity.ERROR, message, place, hint)])
