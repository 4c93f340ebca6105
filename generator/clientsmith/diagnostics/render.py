"""The front of the renderers: one call, whatever the format."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from clientsmith.diagnostics.diagnostic import in_order
from clientsmith.diagnostics.render_github import render_github
from clientsmith.diagnostics.render_json import render_json
from clientsmith.diagnostics.render_sarif import render_sarif
from clientsmith.diagnostics.render_text import render_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from clientsmith.diagnostics.diagnostic import Diagnostic

__all__ = ["Format", "render"]


class Format(StrEnum):
    """How diagnostics are written."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"
    SARIF = "sarif"


def render(
    diagnostics: Iterable[Diagnostic],
    format: Format,
    sources: Callable[[str], Sequence[str] | None],
    *,
    colour: bool = False,
) -> str:
    """Return the diagnostics, sorted and each once, as text in the given format.

    `sources` gives the lines of a file, or None when they are not at hand; only the text format
    shows them, and it asks once for each file. `colour` matters to the text format alone.
    """
    found = in_order(diagnostics)
    match format:
        case Format.TEXT:
            return render_text(found, sources, colour=colour)
        case Format.JSON:
            return render_json(found)
        case Format.GITHUB:
            return render_github(found)
        case Format.SARIF:
            return render_sarif(found)
