"""Words of a change as GitHub's Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from clientsmith.diagnostics.visible import visible

if TYPE_CHECKING:
    from clientsmith.changes.change import Change

__all__ = ["escaped", "named"]

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+!|~@])")


def named(change: Change) -> str:
    """Return what programs call it, or what the description does where they have no name for it."""
    return f"`{visible(change.python)}`" if change.python else escaped(change.subject)


def escaped(text: str) -> str:
    """Escape what Markdown would read, but for the backticks that a text has in pairs."""
    parts = visible(text).split("`")
    if len(parts) % 2 == 0:
        return _SPECIAL.sub(r"\\\1", visible(text))
    return "`".join(
        part if number % 2 else _SPECIAL.sub(r"\\\1", part) for number, part in enumerate(parts)
    )
