"""Changes as one JSON document with stable keys.

The document is an object:

- `format`: 1; it grows when a key changes its meaning or goes away, not when one is added
- `old`, `new`: the sides as they were named
- `worst`: the gravest level of all changes, or null when there are none
- `counts`: how many changes of each level: `breaking`, `additive`, `fix`, `docs`
- `products`: a list of objects with `name` and `changes`, the gravest first

A change has `code`, `slug`, `level`, `subject` (what changed, as the description calls it), `python` (as programs do, or
null), `reason`, and `old` and `new`, its places or null. A place has `file`, `line` and `column`, counted from 1; a file of
a git revision is `REVISION:PATH`.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, TypedDict

from clientsmith.changes.change import Level

if TYPE_CHECKING:
    from clientsmith.changes.outcome import Located, Outcome
    from clientsmith.diagnostics.diagnostic import Place

__all__ = ["render_json"]

_FORMAT = 1


class _Place(TypedDict):
    file: str
    line: int
    column: int


class _Change(TypedDict):
    code: str
    slug: str
    level: str
    subject: str
    python: str | None
    reason: str
    old: _Place | None
    new: _Place | None


def render_json(outcome: Outcome) -> str:
    """Return the document, indented, in ASCII, with a line break at the end."""
    counts = Counter(one.change.level for product in outcome.products for one in product.changes)
    document = {
        "format": _FORMAT,
        "old": outcome.old,
        "new": outcome.new,
        "worst": None if outcome.worst is None else outcome.worst.value,
        "counts": {level.value: counts[level] for level in Level},
        "products": [
            {"name": product.name, "changes": [_change(one) for one in product.changes]}
            for product in outcome.products
        ],
    }
    return json.dumps(document, indent=2, ensure_ascii=True) + "\n"


def _change(one: Located) -> _Change:
    change = one.change
    return {
        "code": change.code,
        "slug": change.slug,
        "level": change.level.value,
        "subject": change.subject,
        "python": change.python or None,
        "reason": change.reason,
        "old": _place(one.old),
        "new": _place(one.new),
    }


def _place(place: Place | None) -> _Place | None:
    if place is None:
        return None
    return {"file": place.file, "line": place.line, "column": place.column}
