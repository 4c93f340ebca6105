"""Side by side: contestants take turns, so that what else the machine does falls on all of them."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TypeAlias

from .figures import Missing, Result, Usage

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["Entrant", "race", "ready"]

Entrant: TypeAlias = "Callable[[], Usage] | Missing"
"""Does one run and raises Missing when it failed; or why it cannot run at all."""


def race(
    entrants: Mapping[str, Entrant], rounds: int, *, seconds: float, warm: bool = True
) -> dict[str, Result]:
    """Let all run once in each round; who fails is out, with what he said.

    `seconds` bounds it all: after that no other round begins, but there is at least one. With `warm`, a round that is not
    counted goes before, in which bytecode is written and connections are opened.
    """
    results: dict[str, Result] = {
        name: entrant if isinstance(entrant, Missing) else () for name, entrant in entrants.items()
    }
    latest = time.monotonic() + seconds
    for number in range(-warm, rounds):
        if number > 0 and time.monotonic() > latest:
            break
        for name, entrant in entrants.items():
            before = results[name]
            if isinstance(before, Missing) or isinstance(entrant, Missing):
                continue
            try:
                usage = entrant()
            except Missing as problem:
                results[name] = problem
                continue
            if number >= 0:
                results[name] = (*before, usage)
    return results


def ready(prepare: Callable[[], Callable[[], Usage]]) -> Entrant:
    """What `prepare` gives, or why it raised Missing."""
    try:
        return prepare()
    except Missing as problem:
        return problem
