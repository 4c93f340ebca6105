"""Text that a document gives to people, as plain prose of bounded length."""

from __future__ import annotations

import html
import re

__all__ = ["MAX_DOC", "clean", "one_line"]

MAX_DOC = 600
_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]{0,500})?/?>|<!--.{0,2000}?-->", re.DOTALL)
_BREAK = re.compile(r"<(?:br|/p|/li|/tr|/h[1-6]|/div)\b[^<>]{0,200}>", re.IGNORECASE)
_INLINE = re.compile(
    r"</?(?:a|abbr|b|code|em|i|kbd|mark|s|small|span|strong|sub|sup|tt|u|var)\b[^<>]{0,500}>",
    re.IGNORECASE,
)
_FENCE = re.compile(r"^\s{0,3}(```|~~~).*?(?:^\s{0,3}\1|\Z)", re.DOTALL | re.MULTILINE)
_IMAGE = re.compile(r"!\[([^\]\n]{0,300})\]\([^)\n]{0,1000}\)")
_LINK = re.compile(r"\[([^\]\n]{1,300})\]\(([^)\s]{0,1000})[^)\n]{0,300}\)")
_EMPHASIS = re.compile(r"(?<![\w*])(\*{1,3}|_{2,3})(?=\S)([^*\n]{1,300}?)(?<=\S)\1(?![\w*])")
_HEADING = re.compile(r"^\s{0,3}#{1,6}\s+(.*?)\s*#*$", re.MULTILINE)
_BULLET = re.compile(r"^\s*(?:[-*+]|\d{1,3}[.)])\s+", re.MULTILINE)
_QUOTE = re.compile(r"^\s*(?:>\s?)+(?:\[![A-Za-z]+\])?", re.MULTILINE)
_TABLE = re.compile(r"^\s*\|.*\|\s*$", re.MULTILINE)
_RULE = re.compile(r"^\s*(?:[-*_=]\s*){3,}$|^\s*\|?(?:\s*:?-{2,}:?\s*\|)+.*$", re.MULTILINE)
_FOOTNOTE = re.compile(r"\[\^[^\]\s]{0,40}\]:?")
_SENTENCE = re.compile(r".+?[.!?](?=\s|\Z)", re.DOTALL)


def clean(text: str, most: int = MAX_DOC) -> str:
    """Return Markdown or HTML as plain sentences on one line, cut at the end of a sentence where it is too long.

    Code in backquotes stays as it is; code blocks, images, tables' rules and link addresses go.
    """
    text = text[: most * 20]
    text = _FENCE.sub(" ", text)
    text = _BREAK.sub("\n", text)
    text = html.unescape(_TAG.sub(" ", _INLINE.sub("", text)))
    text = _IMAGE.sub(r"\1", text)
    text = _LINK.sub(r"\1", _FOOTNOTE.sub("", text))
    text = _QUOTE.sub("", _TABLE.sub("", _RULE.sub("", text)))
    text = _HEADING.sub(r"\1:", text)
    text = _BULLET.sub("", text)
    text = _EMPHASIS.sub(r"\2", text)
    lines = [one_line(line) for line in re.split(r"\n\s*\n|\n(?=[A-Z`])", text)]
    whole = " ".join(_ended(line) if number + 1 < len(lines) else line
                     for number, line in enumerate(lines) if line)  # fmt: skip
    return _cut(whole.strip(), most)


def one_line(text: str) -> str:
    """Return text with every run of blanks, breaks and control characters as one blank."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())


def _ended(line: str) -> str:
    return line if not line or line[-1] in ".!?:;,|" else f"{line}."


def _cut(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    end = 0
    for match in _SENTENCE.finditer(text):
        if match.end() > most:
            break
        end = match.end()
    if end >= most // 4:
        return text[:end].strip()
    return f"{text[: most - 4].rsplit(' ', 1)[0].rstrip(',;:')} ..."
