"""What was measured, what it is compared with, and what it should be."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

__all__ = ["OURS", "Figure", "Goal", "Missing", "Result", "Unit", "Usage", "beyond", "compare"]

OURS: Final = "clientsmith"
"""The contestant that goals are for."""

Unit: TypeAlias = Literal["s", "MiB", "MB", "lines", "errors", "x", "%", "requests"]


class Missing(Exception):
    """A contestant that cannot be measured; the text says why."""


@dataclass(frozen=True, slots=True)
class Usage:
    """What one run took: seconds of wall-clock and of processor time, and MiB at most."""

    wall: float
    processor: float
    memory: float = 0.0


@dataclass(frozen=True, slots=True)
class Goal:
    """The most that a figure's value, or both of its ratios, may be."""

    most: float
    of: Literal["value", "ratio"] = "value"


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table. What is None was not measured or has nothing to be compared with."""

    benchmark: str
    contestant: str
    value: float | None = None
    unit: Unit = "s"
    ratio: float | None = None
    """To the references of the benchmark."""
    processor: float | None = None
    """Seconds of processor time, of children too."""
    processor_ratio: float | None = None
    goal: Goal | None = None
    without: tuple[str, ...] = ()
    """References that are missing; the ratio is to the others."""
    missing: str = ""
    """Why there is nothing."""

    @property
    def reached(self) -> bool | None:
        """Whether the goal is; None without a goal, or without all of what it is about."""
        if self.goal is None:
            return None
        if self.goal.of == "value":
            return None if self.value is None else self.value <= self.goal.most
        if self.without or self.ratio is None:
            return None
        # Other work on the machine makes the one of wall-clock time too good or too bad by chance.
        return max(self.ratio, self.processor_ratio or 0.0) <= self.goal.most


Result: TypeAlias = "tuple[Usage, ...] | Missing"
"""The rounds of one contestant, or why there are none."""


def compare(
    benchmark: str,
    results: Mapping[str, Result],
    *,
    references: Sequence[str] = (),
    goal: Goal | None = None,
    typical: Callable[[Iterable[float]], float] = min,
) -> list[Figure]:
    """A figure for each contestant: its shortest run (or what is `typical`), and the median of its ratios round by round.

    A ratio is to the fastest of `references` in the same round, so both sides of it saw the same machine.
    """
    base = [rounds for name in references if isinstance(rounds := results.get(name), tuple)]
    without = tuple(name for name in references if not isinstance(results.get(name), tuple))
    return [
        (
            Figure(benchmark, name, missing=str(rounds))
            if isinstance(rounds, Missing)
            else Figure(
                benchmark,
                name,
                value=typical(usage.wall for usage in rounds),
                ratio=_ratio(rounds, base, lambda usage: usage.wall),
                processor=typical(usage.processor for usage in rounds),
                processor_ratio=_ratio(rounds, base, lambda usage: usage.processor),
                goal=goal if name == OURS else None,
                without=without,
            )
        )
        for name, rounds in results.items()
    ]


def beyond(results: Mapping[str, Result], bare: str) -> dict[str, Result]:
    """The results of the others less what `bare` took in the same round."""
    less = results[bare]
    if isinstance(less, Missing):
        return {name: less for name in results if name != bare}
    return {
        name: rounds if isinstance(rounds, Missing) else tuple(map(_less, rounds, less))
        for name, rounds in results.items()
        if name != bare
    }


def _less(one: Usage, other: Usage) -> Usage:
    return Usage(one.wall - other.wall, one.processor - other.processor, one.memory - other.memory)


def _ratio(
    rounds: Sequence[Usage], base: Sequence[Sequence[Usage]], of: Callable[[Usage], float]
) -> float | None:
    pairs = [
        (of(mine), min(of(each) for each in others))
        for mine, *others in zip(rounds, *base, strict=False)
        if others
    ]
    # The clock of processor time may not have moved.
    ratios = [mine / other for mine, other in pairs if other > 0]
    return median(ratios) if ratios else None
