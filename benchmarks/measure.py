"""Side by side: rounds of all contestants take turns, so that what else the machine does falls on all of them."""

from __future__ import annotations

import subprocess
import sys
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["HERE", "ROOT", "Contestant", "Row", "loopback", "race", "rows"]

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent


@dataclass(frozen=True, slots=True)
class Row:
    """One figure: medians in seconds, and the median of the ratios to the first contestant, round by round."""

    benchmark: str
    contestant: str
    wall: float | None = None
    ratio: float | None = None
    processor: float | None = None
    processor_ratio: float | None = None
    memory: float | None = None
    """MiB beyond a bare interpreter."""
    goal: float | None = None
    """The most that the ratio may be."""
    note: str = ""


class Contestant:
    """A process that waits for what it is asked to do."""

    def __init__(self, name: str, command: Sequence[str]) -> None:
        self.name = name
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def ask(self, action: str, times: int) -> tuple[float, float]:
        """Seconds of wall-clock and of processor time for one of so many. Raises RuntimeError when it failed."""
        process = self._process
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(f"{action} {times}\n")
        process.stdin.flush()
        answer = process.stdout.readline().split()
        if len(answer) != 2:
            raise RuntimeError(f"{self.name} ended with {process.wait(10)} at {action}")
        return float(answer[0]) / times, float(answer[1]) / times

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()
        self._process.terminate()
        self._process.wait()


def race(
    contestants: Sequence[Contestant], action: str, times: int, rounds: int
) -> dict[str, list[tuple[float, float]]]:
    """The times of each round by contestant; a round that is not counted goes before."""
    found: dict[str, list[tuple[float, float]]] = {each.name: [] for each in contestants}
    for number in range(rounds + 1):
        for each in contestants:
            taken = each.ask(action, times)
            if number:
                found[each.name].append(taken)
    return found


def rows(
    benchmark: str,
    found: dict[str, list[tuple[float, float]]],
    *,
    ours: str = "",
    goal: float | None = None,
) -> list[Row]:
    """Figures against the first contestant; `goal` is for the one named `ours`."""
    first = next(iter(found.values()))
    result: list[Row] = []
    for name, taken in found.items():
        pairs = list(zip(taken, first, strict=True))
        result.append(
            Row(
                benchmark,
                name,
                wall=median(wall for wall, _ in taken),
                ratio=median(mine[0] / other[0] for mine, other in pairs),
                processor=median(processor for _, processor in taken),
                processor_ratio=median(mine[1] / other[1] for mine, other in pairs),
                goal=goal if name == ours else None,
            )
        )
    return result


@contextmanager
def loopback() -> Iterator[str]:
    """The address of a server in a process of its own."""
    with ExitStack() as ending:
        command = [sys.executable, str(HERE / "server.py")]
        process = ending.enter_context(subprocess.Popen(command, stdout=subprocess.PIPE, text=True))
        ending.callback(process.terminate)
        assert process.stdout is not None
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
