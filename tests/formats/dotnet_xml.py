"""XML as .NET servers make it of JSON (Json.NET's XmlNodeConverter), for tests that compare both."""

from __future__ import annotations

import re
from typing import Any
from xml.sax.saxutils import escape

__all__ = ["element_name", "to_xml"]

# Latin and Cyrillic letters; .NET leaves more as they are (XML 1.0, fourth edition), but escapes are understood anyway.
_LETTERS = r"A-Za-z_\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u0131\u0410-\u044f"
_START = re.compile(f"[{_LETTERS}]")
_INSIDE = re.compile(rf"[{_LETTERS}0-9.\-\u00b7]")
_LIKE_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}(?:[0-9A-Fa-f]{4})?_)")


def element_name(name: str) -> str:
    """A name with what XML cannot have in it escaped as `_xHHHH_` (XmlConvert.EncodeLocalName)."""
    name = _LIKE_ESCAPE.sub("\0", name)
    parts: list[str] = []
    for index, letter in enumerate(name):
        if letter == "\0":
            parts.append("_x005F_")
        elif (_START if index == 0 else _INSIDE).fullmatch(letter):
            parts.append(letter)
        else:
            code = ord(letter)
            parts.append(f"_x{code:04X}_" if code < 0x10000 else f"_x{code:08X}_")
    return "".join(parts)


def to_xml(document: Any, root: str = "result") -> bytes:
    """A JSON value as a document; an object is the root element's members."""
    return _element(root, document, root).encode()


def _member(name: str, value: Any) -> str:
    if isinstance(value, list):
        return "".join(_element(element_name(name), item, name) for item in value)
    return _element(element_name(name), value, name)


def _element(tag: str, value: Any, name: str) -> str:
    if value is None:
        return f"<{tag} />"
    if isinstance(value, dict):
        inner = "".join(_member(key, item) for key, item in value.items())
    elif isinstance(value, list):
        inner = _member(name, value)
    elif isinstance(value, bool):
        inner = str(value).lower()
    else:
        inner = escape(str(value), {"\r": "&#xD;"})
    return f"<{tag}>{inner}</{tag}>"
