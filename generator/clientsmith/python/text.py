"""Text that may stand in a generated file.

A description's text is never code. It reaches a template only as one of the classes here, each of which is made by a
function that checks or escapes it; the template engine refuses a plain `str` (see `render`).
"""

from __future__ import annotations

import json
import keyword
import re
from functools import lru_cache
from math import isfinite
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "SAFE",
    "Code",
    "DocText",
    "Literal",
    "Markdown",
    "Name",
    "Plain",
    "Toml",
    "doc_lines",
    "literal",
    "markdown",
    "markdown_cell",
    "name",
    "plain",
    "toml",
    "verbatim_json",
]


class Name(str):
    """A Python identifier, or several joined by dots."""

    __slots__ = ()


class Literal(str):
    """A Python literal."""

    __slots__ = ()


class Code(str):
    """Python that the planner composed of names and literals, such as an annotation."""

    __slots__ = ()


class DocText(str):
    """One line of a docstring, escaped."""

    __slots__ = ()


class Markdown(str):
    """Prose for a Markdown file, escaped."""

    __slots__ = ()


class Plain(str):
    """One line of a text file."""

    __slots__ = ()


class Toml(str):
    """A TOML string with its quotes."""

    __slots__ = ()


SAFE = (Name, Literal, Code, DocText, Markdown, Plain, Toml)

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
WIDTH = 100


@lru_cache(maxsize=16_384)
def name(text: str) -> Name:
    """Return an identifier; raises ValueError for anything else, keywords included."""
    for part in text.split("."):
        if not _IDENTIFIER.fullmatch(part) or keyword.iskeyword(part):
            raise ValueError(f"not an identifier: {text!r}")
    return Name(text)


def literal(value: object) -> Literal:
    """Return a Python literal for plain data, written as black would.

    Raises TypeError for data that is not plain.
    """
    if isinstance(value, str | bytes):
        return Literal(_quoted(value))
    if isinstance(value, float) and not isfinite(value):
        return Literal(f'float("{value}")')
    if value is None or isinstance(value, bool | int | float):
        return Literal(repr(value))
    if isinstance(value, tuple):
        items = cast("tuple[object, ...]", value)
        inner = ", ".join(map(literal, items))
        return Literal(f"({inner},)" if len(items) == 1 else f"({inner})")
    if isinstance(value, list):
        return Literal(f"[{', '.join(map(literal, cast('list[object]', value)))}]")
    if isinstance(value, dict):
        pairs = cast("dict[object, object]", value).items()
        return Literal("{" + ", ".join(f"{literal(k)}: {literal(v)}" for k, v in pairs) + "}")
    raise TypeError(f"no literal for {type(value).__name__}")


def _quoted(text: str | bytes) -> str:
    shown = repr(text) if isinstance(text, bytes) or text.isprintable() else ascii(text)
    mark = shown[: shown.index("'")] if "'" in shown[:2] else None
    if mark is not None and '"' not in shown:
        return f'{mark}"{shown[len(mark) + 1 : -1]}"'
    return shown


def doc_lines(paragraphs: Iterable[str], indent: int, *, closing: int = 3) -> tuple[DocText, ...]:
    """Wrap prose for a docstring at `indent` columns and escape it.

    An empty paragraph becomes an empty line; one that starts with blanks keeps them as its hanging indent. `closing` is the
    room that the quotes need on the first line.
    """
    lines: list[DocText] = []
    for paragraph in paragraphs:
        flat = " ".join(_printable(paragraph).split())
        if not flat:
            lines.append(DocText(""))
            continue
        lead = len(paragraph) - len(paragraph.lstrip(" "))
        width = WIDTH - indent - (closing if not lines else 0)
        wrapped = _wrapped(flat, width, lead)
        # Little prose holds what must be escaped.
        escaped = map(_escaped, wrapped) if "\\" in flat or '"""' in flat else wrapped
        lines.extend(map(DocText, escaped))
    if lines and lines[-1].endswith('"'):
        lines[-1] = DocText(lines[-1] + " ")
    return tuple(lines)


def _wrapped(flat: str, width: int, lead: int) -> list[str]:
    """Break text at its blanks, as far right as fits; `textwrap` does the same in ten times the time."""
    line = " " * lead + flat
    hanging = " " * (lead + 4 if lead else 0)
    lines: list[str] = []
    while len(line) > width:
        start = len(line) - len(line.lstrip(" "))
        at = line.rfind(" ", start, width + 1)
        if at < 0:
            at = line.find(" ", start)  # A word that is longer than a line stays whole.
        if at < 0:
            break
        lines.append(line[:at])
        line = hanging + line[at + 1 :]
    return [*lines, line]


def _escaped(line: str) -> str:
    return line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def _printable(text: str) -> str:
    """Replace what a terminal or an editor could take for a command by a visible mark."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c in "\n\t " else f"\\x{ord(c):02x}" for c in text)


_MARKDOWN = re.compile(r"([\\<>\[\]#|*]|&(?=#?\w+;))")


def markdown(text: str) -> Markdown:
    """Return prose for Markdown on one line, with links, headings, tables and HTML made inert; `code` stays."""
    parts = _one_line(text).split("`")
    # Only backticks that stand alone, in pairs, mean what they seem to; an unpaired one would swallow what follows.
    if len(parts) % 2 == 0 or "" in parts[1:-1]:
        return Markdown(_MARKDOWN.sub(r"\\\1", "'".join(parts)))
    for index in range(0, len(parts), 2):
        parts[index] = _MARKDOWN.sub(r"\\\1", parts[index])
    for index in range(1, len(parts), 2):
        parts[index] = parts[index].replace("|", "\\|")
    return Markdown("`".join(parts))


def markdown_cell(text: str) -> Markdown:
    """Return text as code in a Markdown table or sentence."""
    flat = _one_line(text).replace("`", "'").replace("|", "\\|")
    return Markdown(f"`{flat}`" if flat else "")


def plain(text: str) -> Plain:
    """Return text for one line of a text file."""
    return Plain(_one_line(text))


def _one_line(text: str) -> str:
    return " ".join(_printable(text).split())


def toml(text: str) -> Toml:
    """Return a TOML basic string (TOML 1.0); what does not print is escaped.

    TOML has no way to write half of a surrogate pair, which becomes U+FFFD.
    """
    return Toml(f'"{"".join(map(_toml_character, text))}"')


def _toml_character(character: str) -> str:
    if character in {'"', "\\"}:
        return f"\\{character}"
    if character.isprintable():
        return character
    number = 0xFFFD if 0xD800 <= ord(character) <= 0xDFFF else ord(character)
    return f"\\U{number:08x}" if number > 0xFFFF else f"\\u{number:04x}"


def verbatim_json(value: object) -> str:
    """Return data as a JSON file: it is read back as data and never as code; what does not print is escaped."""
    written = json.dumps(value, indent=2, ensure_ascii=False, sort_keys=False)
    lines = (line if line.isprintable() else _escaped_json(line) for line in written.split("\n"))
    return "\n".join(lines) + "\n"


def _escaped_json(line: str) -> str:
    return "".join(c if c.isprintable() else json.dumps(c)[1:-1] for c in line)
