"""Calls and decoding: contestants that live through all rounds."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from measure import HERE, ROOT, Contestant, Row, loopback, race, rows
from peers import OFFICIAL, Missing, python_of
from sample import megabyte

__all__ = ["measure"]

_PACKAGE = ROOT / "generated" / "onlyoffice-docspace" / "src"
# The action, how many of it make a round, and the goal for the ratio to the first contestant.
_ACTIONS = {
    "one small call": ("one", 50, 1.1),
    "one small call, async": ("one_async", 50, 1.1),
    "a call for 100 items (180 KB)": ("hundred", 20, 0.8),
    "decoding a list of 1 MB": ("decode", 4, 0.45),
}


def measure(rounds: int, *, with_peers: bool = True) -> list[Row]:
    """httpx2 by hand, the generated package and the vendor's."""
    result: list[Row] = []
    with ExitStack() as ending:
        base = ending.enter_context(loopback())
        place = Path(ending.enter_context(tempfile.TemporaryDirectory()))
        body = place / "list.json"
        body.write_bytes(megabyte())

        def start(name: str, python: str, script: str) -> Contestant:
            path = str(HERE / "contestants" / script)
            command = [python, "-W", "ignore", path, base, str(body), str(_PACKAGE)]
            return ending.enter_context(Contestant(name, command))

        contestants = [
            start("httpx2", sys.executable, "raw_httpx2.py"),
            start("package", sys.executable, "package.py"),
        ]
        if with_peers:
            try:
                contestants.append(start(OFFICIAL.name, python_of(OFFICIAL), "official_sdk.py"))
            except (Missing, OSError, subprocess.SubprocessError) as problem:
                result.append(Row("calls", OFFICIAL.name, note=f"missing: {problem}"))
        for title, (action, times, goal) in _ACTIONS.items():
            able = [
                each
                for each in contestants
                # It has no async client.
                if action != "one_async" or each.name != OFFICIAL.name
            ]
            found = race(able, action, times, rounds)
            result.extend(rows(title, found, ours="package", goal=goal))
    return result
