"""Takes the place of `xml` in packages of products that never answer in XML."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .error_body import BodyView
    from .reply import Reply

__all__ = ["read_error_member", "read_xml", "untyped_xml", "view_xml"]


def view_xml(reply: Reply) -> BodyView | None:
    """Nothing is seen in XML."""
    return None


def untyped_xml(text: str) -> Any:
    """The text as it is."""
    return text


def read_error_member(content: bytes, path: str, kind: Any) -> Any:
    """Nothing is read from XML."""
    return None


def read_xml(reply: Reply, kind: Any) -> Any:
    """Raises ValueError: nothing is read from XML."""
    raise ValueError("The body is XML, which was not described")
