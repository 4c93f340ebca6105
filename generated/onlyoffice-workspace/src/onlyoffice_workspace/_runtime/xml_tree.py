"""XML documents as trees, read with care: no document type, no entities, bounded size and depth.

The parser is the standard library's, in C. It is told the encoding, so that what is checked here is what it reads: a
document type can stand only in front of the root element, and without one there are no entities but the five of XML.
"""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING, Final

# No document type gets as far as the parser.
from xml.etree.ElementTree import ParseError, XMLParser

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from .reply import Reply

__all__ = ["DEEPEST", "LARGEST", "BadXml", "local_name", "name_of", "parse_xml", "tree_of"]

LARGEST: Final = 32 * 1024 * 1024
"""Bytes of UTF-8 of a document; a tree takes up to 25 times as much memory."""
DEEPEST: Final = 100
"""Levels of elements that are read."""

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED: Final = rb"""<\?xml\s[^>]*?\bencoding\s*=\s*["']([A-Za-z][\w.-]*)["']"""
_CHARSET: Final = r"""(?i);\s*charset\s*=\s*["']?([^\s;"']+)"""
_ESCAPE: Final = re.compile(r"_x([0-9A-Fa-f]{8}|[0-9A-Fa-f]{4})_")


class BadXml(Exception):
    """Content that is not XML, or XML that is refused; the text says why."""


def tree_of(reply: Reply) -> Element:
    """The document in an answer, parsed once. Raises BadXml."""
    tree = reply.tree
    if tree is None:
        tree = reply.tree = parse_xml(reply.content, reply.headers.get("content-type"))
    return tree


def parse_xml(content: bytes, content_type: str | None = None) -> Element:
    """The root element of a document.

    Its encoding is that of a byte order mark, else the one that `content_type` names, else the declared one, else UTF-8
    (RFC 7303 3). Raises BadXml for what is not well-formed XML, has a document type or is larger than `LARGEST`.
    """
    if len(content) > 4 * LARGEST:
        raise BadXml(f"The document is larger than {LARGEST} bytes")
    content = _as_utf8(content, content_type).lstrip()
    if len(content) > LARGEST:
        raise BadXml(f"The document is larger than {LARGEST} bytes")
    _refuse_document_type(content)
    parser = XMLParser(encoding="utf-8")  # noqa: S314
    try:
        parser.feed(content)
        root: Element = parser.close()
    except ParseError as problem:
        raise BadXml(f"The document is not well-formed XML: {problem}") from None
    if local_name(root.tag).lower() == "html":
        raise BadXml("The document is a web page")
    return root


def _as_utf8(content: bytes, content_type: str | None) -> bytes:
    for mark, codec in _BOMS:
        if content.startswith(mark):
            if codec == "utf-8":
                return content[len(mark) :]
            return _recoded(content, codec)
    if content_type is not None and (named := re.search(_CHARSET, content_type)):
        return _recoded(content, named[1])
    if declared := re.match(_DECLARED, content.lstrip()[:256]):
        return _recoded(content, declared[1].decode("ascii"))
    return content


def _recoded(content: bytes, encoding: str) -> bytes:
    try:
        codec = codecs.lookup(encoding)
        # Python's registry also holds codecs that turn bytes into bytes, such as zip.
        if not getattr(codec, "_is_text_encoding", True):
            raise LookupError(encoding)
        if codec.name in {"utf-8", "ascii"}:
            return content
        return content.decode(codec.name).encode("utf-8")
    except (LookupError, UnicodeError):
        raise BadXml(f"The document's bytes are not in its encoding {encoding[:40]!r}") from None


def _refuse_document_type(content: bytes) -> None:
    """Walk over declaration, comments and instructions to the root element. Raises BadXml for a document type."""
    position = content.find(b"<")
    while position >= 0:
        if content.startswith(b"<?", position):
            end = content.find(b"?>", position + 2)
        elif content.startswith(b"<!--", position):
            end = content.find(b"-->", position + 4)
        elif content.startswith(b"<!", position):
            raise BadXml("The document has a document type, which is refused")
        else:
            return
        # What does not end is not well-formed, which the parser says.
        position = content.find(b"<", end) if end >= 0 else -1


def local_name(tag: str) -> str:
    """An element's name without its namespace."""
    return tag.rpartition("}")[2]


def name_of(tag: str) -> str:
    """The member that an element stands for: `_x0020_` in its name is a blank, and so on (.NET's XmlConvert)."""
    name = local_name(tag)
    return _ESCAPE.sub(_character, name) if "_x" in name else name


def _character(escape: re.Match[str]) -> str:
    code = int(escape[1], 16)
    return chr(code) if code <= 0x10FFFF and not 0xD800 <= code < 0xE000 else escape[0]
