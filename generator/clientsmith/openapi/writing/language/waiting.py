"""How to wait for a job, as the language writes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.openapi.writing.language.values import duration, given

if TYPE_CHECKING:
    from clientsmith.model.api import Wait

__all__ = ["wait_data"]


def wait_data(wait: Wait | None) -> dict[str, Any] | None:
    """Write a way to wait; None for none."""
    if wait is None:
        return None
    return given(
        {
            "poll": wait.poll,
            "with": dict(wait.arguments),
            "match": wait.match,
            "done": dict(wait.done),
            "failed": dict(wait.failed),
            "gone": None if wait.gone == "failed" else wait.gone,
            "name": None if wait.name == "wait" else wait.name,
            "every": duration(wait.every),
            "most": duration(wait.most),
        }
    )
