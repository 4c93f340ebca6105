"""What documentation says of a thing, gathered from what the description knows of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clientsmith.model.types import Constraints, Deprecation, Field

__all__ = ["deprecation_text", "field_text", "paragraphs", "sentence"]


def sentence(text: str) -> str:
    """Return the text with a full stop at its end."""
    stripped = text.strip()
    return stripped if not stripped or stripped[-1] in ".!?:" else f"{stripped}."


def paragraphs(text: str, room: int) -> list[str]:
    """Return prose as a summary and the rest, as PEP 257 has it; what fits into `room` columns stays one line."""
    whole = sentence(" ".join(text.split()))
    if len(whole) <= room:
        return [whole]
    match = re.match(r"(.{8,}?[.!?]) (?=[A-Z0-9`])(.+)", whole)
    return [match[1], "", match[2]] if match else [whole]


def field_text(field: Field) -> str:
    """Return everything there is to say of a field or a parameter; empty when its name says it all."""
    parts = [sentence(field.doc)] if field.doc else []
    bounds = _bounds(field.constraints)
    if bounds:
        parts.append(bounds)
    if field.default is not None:
        shown = str(field.default).lower() if isinstance(field.default, bool) else field.default
        parts.append(f"When absent the server takes `{shown}`.")
    if isinstance(field.example, str | int | float) and not isinstance(field.example, bool):
        parts.append(f"Such as `{field.example}`.")
    if field.since:
        parts.append(f"Since {field.since}.")
    if field.deprecated is not None:
        parts.append(f"Deprecated{deprecation_text(field.deprecated)}.")
    return " ".join(parts)


def _bounds(limits: Constraints) -> str:
    words: list[str] = []
    if limits.min_length is not None and limits.max_length is not None:
        words.append(f"{limits.min_length} to {limits.max_length} characters")
    elif limits.max_length is not None:
        words.append(f"at most {limits.max_length} characters")
    elif limits.min_length is not None:
        words.append(f"at least {limits.min_length} characters")
    if limits.minimum is not None and limits.maximum is not None:
        words.append(f"from {limits.minimum} to {limits.maximum}")
    elif limits.maximum is not None:
        words.append(f"at most {limits.maximum}")
    elif limits.minimum is not None:
        words.append(f"at least {limits.minimum}")
    if limits.pattern is not None:
        words.append(f"must match `{limits.pattern}`")
    text = ", ".join(words)
    return f"{text[0].upper()}{text[1:]}." if text else ""


def deprecation_text(deprecated: Deprecation) -> str:
    """Return ` since 2.0: use x (goes in 3.0)`, as far as it is known."""
    text = f" since {deprecated.since}" if deprecated.since else ""
    if deprecated.use:
        text += f": use {deprecated.use}"
    if deprecated.until:
        text += f" (goes in {deprecated.until})"
    return text
