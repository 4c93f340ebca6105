"""Telling kinds of plain data apart in a way that type checkers follow."""

from __future__ import annotations

from typing import Any, TypeGuard

__all__ = ["is_list", "is_mapping", "kind_of", "short"]

_LONGEST = 60


def is_mapping(value: object) -> TypeGuard[dict[str, Any]]:
    """Tell whether a value that was read from YAML is a mapping; its keys are always text."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Tell whether a value that was read from YAML is a list."""
    return isinstance(value, list)


def kind_of(value: object) -> str:
    """Name the kind of a value in words for people."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, int | float):
        return "a number"
    if isinstance(value, str):
        return "text"
    return "a list" if isinstance(value, list) else "a mapping"


def short(value: object) -> str:
    """Return a value as text that is short enough for a message."""
    text = str(value)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."
