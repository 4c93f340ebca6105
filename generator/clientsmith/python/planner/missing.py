"""Reporting what the language can say and the Python target has no code for yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clientsmith.model.origin import Origin
    from clientsmith.python.planner.context import Context

__all__ = ["missing"]


def missing(context: Context, feature: str, origin: Origin, hint: str | None = None) -> None:
    """Report a feature that is not generated yet; without `hint`, leaving it out is the advice."""
    message = f"{feature} is part of the language, but not generated yet"
    context.problem(
        "CS601", message, origin, hint or "leave it out for now: `skip: not generated yet`"
    )
