"""Changes for a pull request or a changelog, in GitHub's Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from clientsmith.changes.change import Level
from clientsmith.changes.folding import folded
from clientsmith.changes.outcome import counted
from clientsmith.diagnostics.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.changes.change import Change
    from clientsmith.changes.folding import Fold
    from clientsmith.changes.outcome import Outcome, ProductChanges

__all__ = ["render_markdown"]

_MOST = 20
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+!|~@])")
_TITLES = {
    Level.BREAKING: "Breaking",
    Level.ADDITIVE: "Additive",
    Level.FIX: "Fixes",
    Level.DOCS: "Documentation",
}


def render_markdown(outcome: Outcome) -> str:
    """Return a section for each product, with a list for each level."""
    return "\n".join(line for product in outcome.products for line in _product(product)) + "\n"


def _product(product: ProductChanges) -> Iterator[str]:
    yield f"## {_text(product.name)}"
    yield ""
    yield f"{counted(product.changes)[:1].upper()}{counted(product.changes)[1:]}."
    yield ""
    for level in Level:
        folds = folded(one for one in product.changes if one.change.level is level)
        if not folds:
            continue
        yield f"### {_TITLES[level]}"
        yield ""
        for fold in folds:
            yield from _fold(fold)
        yield ""


def _fold(fold: Fold) -> Iterator[str]:
    reason = f"{_text(fold.reason)} ({fold.code})"
    if len(fold.changes) == 1:
        yield f"- {_named(fold.changes[0].change)}: {reason}"
        return
    yield f"- {reason[:1].upper()}{reason[1:]}:"
    for one in fold.changes[:_MOST]:
        yield f"  - {_named(one.change)}"
    if len(fold.changes) > _MOST:
        yield f"  - and {len(fold.changes) - _MOST} more"


def _named(change: Change) -> str:
    """Return what programs call it, or what the description does where they have no name for it."""
    return f"`{visible(change.python)}`" if change.python else _text(change.subject)


def _text(text: str) -> str:
    """Escape what Markdown would read, but for the backticks that a text has in pairs."""
    parts = visible(text).split("`")
    if len(parts) % 2 == 0:
        return _SPECIAL.sub(r"\\\1", visible(text))
    return "`".join(
        part if number % 2 else _SPECIAL.sub(r"\\\1", part) for number, part in enumerate(parts)
    )
