"""Types in the words of a change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.openapi.writing.language.values import expression

if TYPE_CHECKING:
    from clientsmith.model.types import TypeRef

__all__ = ["spelled"]


def spelled(ref: TypeRef) -> str:
    """Return a type as descriptions write it, in backticks."""
    return f"`{expression(ref)}`"
