"""Laying out a whole file, statement by statement."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from clientsmith.output.style.blank_lines import BlankLines, Row
from clientsmith.output.style.splitting import split
from clientsmith.output.style.tokens import (
    CLOSING,
    OPENING,
    Unsure,
    find_tokens,
    read_statement,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Ask = Callable[[str, int, list[str]], str | None]

__all__ = ["lay_out"]

_QUOTES = '"""'
# Line ends and blanks that Python and black count in different ways, and orders to black.
_FOREIGN = re.compile("[\t\x0b\x0c\r\x1c-\x1f\x85\u2028\u2029]|#[ ]*(?:fmt|yapf|type)[ ]*:")
_COMMENT = re.compile(r"#(?: [^ ].*)?\Z")
_ESCAPES = re.compile(r'\\\\|\\"')
_CONTINUING = frozenset({"elif", "else", "except", "finally"})
_COMPOUND = _CONTINUING | {"async", "class", "def", "for", "if", "try", "while", "with"}
_KINDS = {"@": "decorator", "class": "class", "def": "def", "from": "import", "import": "import"}
_UNTOLD = frozenset({"\\", '"', "'", _QUOTES})


def lay_out(text: str, ask: Ask) -> str | None:
    """Return what black makes of a Python file; None when only black itself can tell.

    The file must be valid Python. `ask` lets black format the text of a single statement, so many
    levels deep, in front of lines without which it would be none, such as those of its block; it
    gives None when it cannot.
    """
    if _FOREIGN.search(text):
        return None
    try:
        return "".join(_Reader(text, ask).pieces())
    except Unsure:
        return None


class _Reader:
    """Goes through the statements of a file from the top."""

    def __init__(self, text: str, ask: Ask) -> None:
        self._lines = text.split("\n")
        self._next = 0
        self._ask = ask
        self._last: Row | None = None
        # What is in order as a line of its own, and the row that it makes.
        self._in_order: dict[str, Row] = {}

    def pieces(self) -> Iterator[str]:
        """Yield the file in pieces; raises Unsure when only black can tell."""
        blanks = BlankLines()
        empty = 0
        while self._next < len(self._lines):
            line = self._lines[self._next]
            content = line.lstrip(" ")
            if not content:
                empty += 1
                self._next += 1
                continue
            depth = self._depth(len(line) - len(content))
            row = self._in_order.get(line)
            if row is not None:
                self._next += 1
                piece = line
            elif content.startswith(_QUOTES):
                row, piece = self._string(depth)
            elif content[0] == "#":
                row, piece = self._comment(depth)
            else:
                row, piece = self._statement(depth)
            self._last = row
            yield "\n" * blanks.before(row, empty)
            yield piece
            yield "\n"
            empty = 0

    def _depth(self, indent: int) -> int:
        """Return how deep a statement stands; raises Unsure for an unusual indentation."""
        depth, rest = divmod(indent, 4)
        last = self._last
        if last is None:
            usual = not depth
        elif last.opens:
            usual = depth == last.depth + 1
        elif last.kind == "comment":
            usual = depth == last.depth
        else:
            usual = depth <= last.depth
        if rest or not usual:
            raise Unsure
        return depth

    def _comment(self, depth: int) -> tuple[Row, str]:
        line = self._lines[self._next]
        self._next += 1
        if self._last is None or not _COMMENT.match(line.lstrip(" ")) or line.endswith(" "):
            raise Unsure
        return Row(depth, "comment"), line

    def _string(self, depth: int) -> tuple[Row, str]:
        """Read a string in triple quotes that is a statement."""
        last = self._last
        if last is None or (last.opens and last.kind in {"class", "def"}):
            kind = "docstring"
        elif last.opens:
            raise Unsure
        else:
            kind = ""
        start = self._next
        lines = [self._lines[start][4 * depth + len(_QUOTES) :]]
        while _QUOTES not in lines[-1]:
            self._next += 1
            if self._next == len(self._lines):
                raise Unsure
            lines.append(self._lines[self._next])
        self._next += 1
        lines[-1], _, after = lines[-1].partition(_QUOTES)
        if after or lines[-1].endswith("\\") or "\\" in _ESCAPES.sub("", "\n".join(lines)):
            raise Unsure
        if kind == "docstring" and not _is_settled_docstring(lines, 4 * depth):
            raise Unsure
        return Row(depth, kind), "\n".join(self._lines[start : self._next])

    def _statement(self, depth: int) -> tuple[Row, str]:
        start = self._next
        tokens: list[str] = []
        opened = 0
        while True:
            found = find_tokens(self._lines[self._next])
            self._next += 1
            for token in found:
                if token in OPENING:
                    opened += 1
                elif token in CLOSING:
                    opened -= 1
                elif token in _UNTOLD:
                    raise Unsure
            tokens += found
            if opened <= 0 or self._next == len(self._lines):
                break
        comment = tokens.pop() if tokens[-1][0] == "#" else ""
        first = tokens[0]
        kind = _KINDS.get(first, "")
        if first == "async" and tokens[1] == "def":
            kind = "def"
        opens = tokens[-1] == ":"
        if opens != (first in _COMPOUND):
            raise Unsure  # The block stands on the same line, or it is one of a newer Python.
        row = Row(depth, kind, opens, first in _CONTINUING)
        is_string = first[-1] in "\"'"
        if is_string and (self._last is None or self._last.opens):
            raise Unsure  # A docstring in other quotes.
        try:
            if comment and not _COMMENT.match(comment):
                raise Unsure
            lines = split(read_statement(tokens), depth, comment.rstrip(" "))
        except Unsure:
            if first in _CONTINUING:
                raise
            text = "\n".join(self._lines[start : self._next])
            indent = "    " * depth
            after = [f"{indent}def _():"] if kind == "decorator" else []
            after += [f"{indent}    _"] if after or opens else []
            formatted = self._ask(text, depth, after)
            if formatted is None:
                raise
            return row, formatted
        if len(lines) == 1 and not is_string:
            self._in_order[lines[0]] = row
        return row, "\n".join(lines)


def _is_settled_docstring(lines: list[str], indent: int) -> bool:
    """Tell whether black leaves a docstring alone, by its lines without the quotes."""
    first, *others = lines
    if not others and first.endswith('" '):
        first = first[:-1]  # A blank keeps the closing quotes apart from one of the text.
    elif first.endswith('"') and not others:
        return False
    if not first or first.strip() != first or first[0] == '"':
        return False
    if not others:
        return True
    if others[-1] != " " * indent or others[-2:-1] == [""]:
        return False
    indents: set[int] = set()
    for line in others[:-1]:
        if line:
            if line.endswith(" "):
                return False
            indents.add(len(line) - len(line.lstrip(" ")))
    return bool(indents) and min(indents) == indent
