"""The command: which benchmarks run, and where their figures go."""

from __future__ import annotations

import sys
import time
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

import click

from . import calls, checkers, decoding, limits, sizes, starting, tool
from .figures import OURS, Figure
from .peers.environment import PEERS, Environments, version
from .peers.generators import Generators
from .places import BUILD
from .report import machine, report
from .scale import FULL, QUICK
from .table import table

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .scale import Scale

__all__ = ["BENCHMARKS", "main"]

Measure: TypeAlias = "Callable[[Generators, Scale], list[Figure]]"

BENCHMARKS: Final[Mapping[str, Measure]] = {
    "tool": tool.measure,
    "start": starting.measure,
    "calls": calls.measure,
    "json": decoding.json,
    "xml": decoding.xml,
    "size": sizes.measure,
    "limits": limits.measure,
    "types": checkers.measure,
}
# Checkers need minutes for what others make, and find the same each time.
_ASKED_FOR: Final = frozenset({"types"})


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--only",
    "names",
    multiple=True,
    type=click.Choice(list(BENCHMARKS)),
    help="Run this benchmark; may be given several times. `types` runs only when it is named.",
)
@click.option("--quick", is_flag=True, help="Measure less: figures are rough.")
@click.option("--without-peers", is_flag=True, help="Install nothing and compare with nobody else.")
@click.option(
    "--json",
    "results",
    type=click.Path(dir_okay=False, path_type=Path),
    default=BUILD / "results.json",
    show_default="build/bench/results.json",
    help="Where the figures are written as JSON.",
)
def main(names: tuple[str, ...], quick: bool, without_peers: bool, results: Path) -> None:
    """Measure the tool and its packages side by side with others.

    Prints one table and writes the same as JSON. Missing a goal is no failure: machines differ.
    """
    generators = Generators(Environments(allowed=not without_peers))
    scale = QUICK if quick else FULL
    figures: list[Figure] = []
    started = time.monotonic()
    for name, measure in BENCHMARKS.items():
        if name in names or (not names and name not in _ASKED_FOR):
            print(f"{time.monotonic() - started:4.0f} s: {name}", file=sys.stderr)
            figures += _measured(name, measure, generators, scale)
    about = {**machine(), "quick": quick, "seconds": round(time.monotonic() - started, 1)}
    print(table(figures))
    results.parent.mkdir(parents=True, exist_ok=True)
    document = report(figures, peers={name: version(name) for name in PEERS}, about=about)
    results.write_text(document, "utf-8")


def _measured(name: str, measure: Measure, generators: Generators, scale: Scale) -> list[Figure]:
    # One that fails must not take the figures of the others with it.
    try:
        return measure(generators, scale)
    except Exception as problem:
        traceback.print_exc()
        return [Figure(name, OURS, missing=f"{type(problem).__name__}: {problem}")]
