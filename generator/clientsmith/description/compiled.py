"""Reading with a compiled parser what it reads just as `tree.build` does: nearly every file that is right.

ryaml is libyaml's parser in Rust with data built straight from it, ten times as fast as events in Python. It gives no
positions, and takes some things that a description must not hold, or differently: so it gets only texts without any of
these, and what it gives is looked through. Whatever is left over, and all that is wrong, goes to `tree`, which explains.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from itertools import accumulate
from math import isfinite
from typing import TYPE_CHECKING, Any, cast

from clientsmith.description.plain import is_list, is_mapping
from clientsmith.description.text import MAX_DEPTH

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["read_compiled"]

# What the two read differently, or only one of them takes. Prose that looks like it only costs time. Each pattern starts
# with characters that are rare, which lets the search skip to them; what stands in front of them is looked at after that.
_FREE = r"""(?:(?<![^\s\[\]{},].)|(?<=["'\]}]:.))"""
_UNCERTAIN = tuple(
    re.compile(pattern, re.DOTALL).search
    for pattern in (
        # Tabs, carriage returns, and characters that only YAML 1.1 takes for line breaks.
        r"[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]",
        # Anchors, aliases, tags, and keys with a question mark.
        rf"[&*!?]{_FREE}(?:(?<=[!?])|[-\w])",
        # Numbers that start with a nought, which may be of another base, and those beyond 64 bits.
        rf"[-+0]{_FREE}(?:(?<=0)[0-9box]|(?<=[-+])0)",
        r"[0-9]{18}|[0-9.][eE][-+]?[0-9]{3}(?![-\w])",
    )
)
# Characters; descriptions have many files, so larger ones are rare.
_MAX_SIZE = 64 * 1024
_STEPS = {"[": 1, "{": 1, "]": -1, "}": -1}
_BRACKET = re.compile(r"[\[\]{}]")
# Directives, marks of documents, and merge keys.
_MARKS = ("\n%", "\n---", "\n...", "<<")


def read_compiled(text: str) -> dict[str, Any] | None:
    """Return the mapping that a text is; None when that is not certain, or anything is wrong with it."""
    loads = _parser()
    if loads is None or _is_heavy(text) or _is_uncertain(text):
        return None
    try:
        data = loads(text)
    except ValueError:
        return None
    return data if is_mapping(data) and _is_plain(data, 1) else None


def _is_heavy(text: str) -> bool:
    """Tell whether reading might take long: each token within brackets costs as much as there are brackets around it.

    Brackets in strings blur the count; the bound on the size is what makes even a hostile text a matter of a second.
    """
    steps = map(_STEPS.__getitem__, _BRACKET.findall(text))
    return len(text) > _MAX_SIZE or max(accumulate(steps), default=0) > MAX_DEPTH


def _is_uncertain(text: str) -> bool:
    start = f"\n{text[:3]}"
    return any(mark in text or mark in start for mark in _MARKS) or any(
        search(text) for search in _UNCERTAIN
    )


@cache
def _parser() -> Callable[[str], Any] | None:
    """Return ryaml's `loads`; None where it is not installed."""
    try:
        return cast("Callable[[str], Any]", import_module("ryaml").loads)
    except ImportError:
        return None


def _is_plain(value: object, depth: int) -> bool:
    """Tell whether all keys in a value are text, all numbers finite, and nothing is nested too deeply."""
    if is_mapping(value):
        if depth > MAX_DEPTH or not all(type(key) is str for key in value):
            return False
        inner: Iterable[object] = value.values()
    elif is_list(value):
        if depth > MAX_DEPTH:
            return False
        inner = value
    else:
        return not isinstance(value, float) or isfinite(value)
    # Most values are text, and a call for each of them would cost more than all the rest.
    return all(type(one) is str or _is_plain(one, depth + 1) for one in inner)
