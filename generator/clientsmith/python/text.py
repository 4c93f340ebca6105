"""Text that may stand in a generated file.

A description's text is never code. It reaches a template only as one of the classes here, each of which is made by a
function that checks or escapes it; the template engine refuses a plain `str` (see `render`).
"""

from __future__ import annotations

import json
import keyword
import re
import textwrap
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "SAFE",
    "Code",
    "DocText",
    "Literal",
    "Markdown",
    "Name",
    "Toml",
    "doc_lines",
    "literal",
    "markdown",
    "markdown_cell",
    "name",
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


class Toml(str):
    """A TOML string with its quotes."""

    __slots__ = ()


SAFE = (Name, Literal, Code, DocText, Markdown, Toml)

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
WIDTH = 100


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
    if isinstance(value, str):
        return Literal(_quoted(value))
    if value is None or isinstance(value, bool | int | float):
        return Literal(repr(value))
    if isinstance(value, tuple):
        items: Any = value
        inner = ", ".join(literal(item) for item in items)
        return Literal(f"({inner},)" if len(items) == 1 else f"({inner})")
    if isinstance(value, list):
        items = value
        return Literal(f"[{', '.join(literal(item) for item in items)}]")
    if isinstance(value, dict):
        pairs: Any = value.items()
        return Literal("{" + ", ".join(f"{literal(k)}: {literal(v)}" for k, v in pairs) + "}")
    raise TypeError(f"no literal for {type(value).__name__}")


def _quoted(text: str) -> str:
    shown = ascii(text) if _unprintable(text) else repr(text)
    if shown.startswith("'") and '"' not in shown:
        return f'"{shown[1:-1]}"'
    return shown


def _unprintable(text: str) -> bool:
    return any(not character.isprintable() for character in text)


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
        wrapped = textwrap.wrap(
            flat,
            width=WIDTH - indent - (closing if not lines else 0),
            initial_indent=" " * lead,
            subsequent_indent=" " * (lead + 4 if lead else 0),
            break_long_words=False,
            break_on_hyphens=False,
        )
        lines.extend(DocText(_escaped(line)) for line in wrapped)
    if lines and lines[-1].endswith('"'):
        lines[-1] = DocText(lines[-1] + " ")
    return tuple(lines)


def _escaped(line: str) -> str:
    return line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def _printable(text: str) -> str:
    """Replace what a terminal or an editor could take for a command by a visible mark."""
    return "".join(c if c.isprintable() or c in "\n\t " else f"\\x{ord(c):02x}" for c in text)


_MARKDOWN = re.compile(r"([\\<>\[\]#|])")


def markdown(text: str) -> Markdown:
    """Return prose for Markdown on one line, with links, headings, tables and HTML made inert; `code` stays."""
    flat = " ".join(_printable(text).split())
    parts = flat.split("`")
    if len(parts) % 2 == 0:  # an unpaired backtick would swallow what follows
        return Markdown(_MARKDOWN.sub(r"\\\1", flat.replace("`", "'")))
    for index in range(0, len(parts), 2):
        parts[index] = _MARKDOWN.sub(r"\\\1", parts[index])
    for index in range(1, len(parts), 2):
        parts[index] = parts[index].replace("|", "\\|")
    return Markdown("`".join(parts))


def markdown_cell(text: str) -> Markdown:
    """Return text as code in a Markdown table or sentence."""
    flat = " ".join(_printable(text).split()).replace("`", "'").replace("|", "\\|")
    return Markdown(f"`{flat}`" if flat else "")


def toml(text: str) -> Toml:
    """Return a TOML basic string; JSON's escapes are among TOML's."""
    return Toml(json.dumps(" ".join(_printable(text).split()), ensure_ascii=False))


def verbatim_json(value: object) -> str:
    """Return data as a JSON file: it is read back as data and never as code."""
    return json.dumps(value, indent=2, ensure_ascii=False, sort_keys=False) + "\n"
