"""Changes for a pull request or a changelog, in GitHub's Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.change import Level
from clientsmith.changes.folding import folded
from clientsmith.changes.markdown import escaped, named
from clientsmith.changes.outcome import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.changes.folding import Fold
    from clientsmith.changes.outcome import Outcome, ProductChanges

__all__ = ["render_markdown"]

_MOST = 20
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
    yield f"## {escaped(product.name)}"
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
    reason = f"{escaped(fold.reason)} ({fold.code})"
    if len(fold.changes) == 1:
        yield f"- {named(fold.changes[0].change)}: {reason}"
        return
    yield f"- {reason[:1].upper()}{reason[1:]}:"
    for one in fold.changes[:_MOST]:
        yield f"  - {named(one.change)}"
    if len(fold.changes) > _MOST:
        yield f"  - and {len(fold.changes) - _MOST} more"
