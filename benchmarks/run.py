"""All benchmarks against others in one run: a table, and the same as JSON.

    python benchmarks/run.py [starting] [live] [--rounds N] [--without-peers] [--json FILE]

Ratios are what counts: contestants take turns, so both sides of a ratio saw the same machine. Nothing fails when a goal is
missed, for machines differ; what causes the times is held by tests. How long the tool itself takes, and what limits cost
under load, measure generate.py and limits.py beside this file.
"""

from __future__ import annotations

import argparse
import json
import platform
from dataclasses import asdict
from pathlib import Path

import live
import starting
from measure import ROOT, Row

_NAMES = ("starting", "live")


def _cell(value: float | None, scale: float = 1.0, digits: int = 2) -> str:
    return "" if value is None else f"{value * scale:.{digits}f}"


def table(found: list[Row]) -> str:
    """The figures for people: milliseconds, ratios, MiB."""
    head = ("benchmark", "contestant", "ms", "ratio", "cpu ms", "cpu ratio", "MiB", "goal", "")
    lines = [head] + [
        (
            row.benchmark,
            row.contestant,
            _cell(row.wall, 1000, 3),
            _cell(row.ratio),
            _cell(row.processor, 1000, 3),
            _cell(row.processor_ratio),
            _cell(row.memory, digits=1),
            _cell(row.goal),
            row.note,
        )
        for row in found
    ]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def main(arguments: list[str] | None = None) -> None:
    """Measure what was named, all unless something was."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("names", nargs="*", help=", ".join(_NAMES))
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--without-peers", action="store_true")
    parser.add_argument("--json", type=Path, default=ROOT / "build" / "bench" / "results.json")
    given = parser.parse_args(arguments)
    wanted = given.names or _NAMES
    found: list[Row] = []
    if "starting" in wanted:
        found += starting.measure(given.rounds)
    if "live" in wanted:
        found += live.measure(given.rounds, with_peers=not given.without_peers)
    print(table(found))
    given.json.parent.mkdir(parents=True, exist_ok=True)
    machine = {"python": platform.python_version(), "machine": platform.platform()}
    text = json.dumps({**machine, "rows": [asdict(row) for row in found]}, indent=2)
    given.json.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
