"""JSON Pointer (RFC 6901) in plain form and in the form of a URI fragment."""

from __future__ import annotations

from urllib.parse import unquote

__all__ = ["escaped", "from_fragment"]


def escaped(step: str | int) -> str:
    """Return one step as it stands in a pointer, behind its slash (RFC 6901, 3)."""
    return str(step).replace("~", "~0").replace("/", "~1")


def from_fragment(fragment: str) -> tuple[str, ...] | None:
    """Return the steps of a pointer that is written as a URI fragment (RFC 6901, 6); None when it is not one."""
    text = unquote(fragment)
    if not text:
        return ()
    if not text.startswith("/"):
        return None
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in text[1:].split("/"))
