"""What the rest asks of XML; packages of products that never answer in it have `without_xml` in this place.

Most programs never see XML, so none of its modules is loaded before some arrives.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import MsgspecError, ValidationError

if TYPE_CHECKING:
    from .error_body import BodyView
    from .reply import Reply

__all__ = ["read_error_member", "read_xml", "untyped_xml", "view_xml"]


def view_xml(reply: Reply) -> BodyView | None:
    """The view of an answer's body; None when it is not XML."""
    from .xml_tree import BadXml, tree_of
    from .xml_values import XmlView

    try:
        return XmlView(tree_of(reply))
    except BadXml:
        return None


def untyped_xml(text: str) -> Any:
    """XML as plain values; other text as it is."""
    from .xml_tree import BadXml, parse_xml
    from .xml_values import untyped

    try:
        return untyped(parse_xml(text.encode("utf-8", "replace"), "; charset=utf-8"))
    except BadXml:
        return text


def read_error_member(content: bytes, path: str, kind: Any) -> Any:
    """The value at a dotted path of an error's body, read as `kind`; None when absent or of another shape."""
    from .xml_decoding import read_member
    from .xml_tree import BadXml, parse_xml

    try:
        # The content has been redacted, which made it UTF-8.
        return read_member(parse_xml(content, "; charset=utf-8"), path, kind)
    except (BadXml, ValidationError):
        return None


def read_xml(reply: Reply, kind: Any) -> Any:
    """An answer's body as a type. Raises ValueError for content that does not have its form."""
    from .xml_decoding import read_tree
    from .xml_tree import BadXml, tree_of

    try:
        return read_tree(tree_of(reply), kind)
    except (MsgspecError, BadXml) as problem:
        raise ValueError(str(problem)) from None
    finally:
        # It takes many times the memory of the content.
        reply.tree = None
