"""Changes as GitHub Actions workflow commands, which become annotations of a pull request.

Breaking changes are errors, others notices, each at its place in the newer description, or at the top of it where the
change left none. Changes of prose are counted in one notice for each product.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.change import Level
from clientsmith.diagnostics.visible import visible
from clientsmith.diagnostics.workflow import command

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.changes.outcome import Outcome, ProductChanges

__all__ = ["render_github"]


def render_github(outcome: Outcome) -> str:
    """Return one command a line."""
    return "".join(f"{line}\n" for product in outcome.products for line in _lines(product))


def _lines(product: ProductChanges) -> Iterator[str]:
    prose = 0
    for one in product.changes:
        change = one.change
        if change.level is Level.DOCS:
            prose += 1
            continue
        word = "error" if change.level is Level.BREAKING else "notice"
        title = f"{change.code} {change.slug} ({change.level.value})"
        message = visible(f"{change.subject}: {change.reason}")
        yield command(word, one.new or product.top, title, message)
    if prose:
        message = f"{visible(product.name)}: {prose} changes of documentation"
        yield command("notice", product.top, "documentation", message)
