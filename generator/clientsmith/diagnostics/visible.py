"""Text that is safe and honest on a terminal.

Descriptions and file names may come from strangers. A control character in them could move the
cursor, change colours or hide text, and a bidirectional override could show a line in another order
than it is read (as in "Trojan Source", CVE-2021-42574). So whatever does not print is shown as an
escape.
"""

from __future__ import annotations

import unicodedata

__all__ = ["cells", "visible"]


def visible(text: str) -> str:
    r"""Return the text with every character that does not print as a Python escape, such as `\x1b`.

    Line breaks and tabs are escaped too: the result is always one line. Backslashes stay as they
    are, since the result is for reading only.
    """
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else _escape(char) for char in text)


def cells(text: str) -> int:
    """Return the width of printable text on a terminal, in cells.

    East Asian wide and full-width characters take two cells (Unicode Standard Annex 11), combining
    marks none.
    """
    if text.isascii():
        return len(text)
    return sum(_width(char) for char in text)


def _escape(char: str) -> str:
    return char.encode("unicode_escape").decode("ascii")


def _width(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1
