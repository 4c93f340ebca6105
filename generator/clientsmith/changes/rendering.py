"""The front of the renderers: one call, whatever the format."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from clientsmith.changes.render_github import render_github
from clientsmith.changes.render_json import render_json
from clientsmith.changes.render_markdown import render_markdown
from clientsmith.changes.render_text import render_text

if TYPE_CHECKING:
    from clientsmith.changes.outcome import Outcome

__all__ = ["Format", "render"]


class Format(StrEnum):
    """How changes are written."""

    TEXT = "text"
    MARKDOWN = "markdown"
    JSON = "json"
    GITHUB = "github"


def render(outcome: Outcome, format: Format, *, colour: bool = False) -> str:
    """Return the outcome in a format; `colour` matters to the text format alone."""
    match format:
        case Format.TEXT:
            return render_text(outcome, colour=colour)
        case Format.MARKDOWN:
            return render_markdown(outcome)
        case Format.JSON:
            return render_json(outcome)
        case Format.GITHUB:
            return render_github(outcome)
