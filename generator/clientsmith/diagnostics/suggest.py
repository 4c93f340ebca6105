"""Did you mean: the name a person most likely wanted to write."""

from __future__ import annotations

from heapq import nsmallest
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["distance", "suggest"]

# Longer words are not typed by hand; comparing them would cost the square of their length.
_LONGEST_WORD = 80
# How many candidates are compared letter by letter, the likeliest first.
_MOST_COMPARED = 2_000


def suggest(word: str, candidates: Iterable[str]) -> str | None:
    """Return the candidate nearest to `word`, or None when none is near enough.

    Near means at most one slip for every three letters, and three at most; a difference of upper
    and lower case alone counts as none. Ties go to the candidate with the same case, then to the
    first in alphabetical order, so the order of the candidates does not matter. A candidate equal
    to `word` is never returned. The cost is bounded for any number of candidates.
    """
    if not word or len(word) > _LONGEST_WORD:
        return None
    folded = word.casefold()
    reach = min(3, len(folded) // 3)
    near = {
        candidate
        for candidate in candidates
        if candidate != word and abs(len(candidate) - len(word)) <= reach
    }
    likely = nsmallest(
        _MOST_COMPARED,
        near,
        key=lambda name: (
            abs(len(name) - len(word)),
            name[:1].casefold() != folded[:1],
            name[-1:].casefold() != folded[-1:],
            name,
        ),
    )
    ranked = [
        (slips, distance(word, name, len(word) + len(name)), name)
        for name in likely
        if (slips := distance(folded, name.casefold(), reach)) <= reach
    ]
    return min(ranked)[2] if ranked else None


def distance(left: str, right: str, at_most: int) -> int:
    """Count the slips between two words: a letter too many, missing or wrong, or two swapped.

    This is the optimal string alignment distance. Counting stops early: a result above `at_most`
    only says that the words are farther apart than that.
    """
    before: list[int] = []
    above = list(range(len(right) + 1))
    for row, letter in enumerate(left, start=1):
        current = [row]
        for column, other in enumerate(right, start=1):
            best = min(
                above[column] + 1,
                current[column - 1] + 1,
                above[column - 1] + (letter != other),
            )
            if row > 1 and column > 1 and letter == right[column - 2] and left[row - 2] == other:
                best = min(best, before[column - 2] + 1)
            current.append(best)
        # A swap reaches back two rows, so both must be too far before it is safe to stop.
        if min(current) > at_most and min(above) > at_most:
            return at_most + 1
        before, above = above, current
    return above[-1]
