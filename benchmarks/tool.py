"""How long the tool takes: cold, with nothing changed, after one edit, for a check, and for a large API.

Every run is a process of its own. Descriptions are copied first, so nothing in the repository changes.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from . import synthetic
from .figures import OURS, Figure, Goal, Missing, Result, Usage, compare
from .peers.environment import OPENAPI_GENERATOR, OPENAPI_PYTHON_CLIENT
from .peers.generators import GENERATORS
from .places import ROOT, SPECS, environment
from .processes import run
from .race import race, ready

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .peers.generators import Generators
    from .scale import Scale

__all__ = ["measure"]

# The others make types only.
_CLIENTS: Final = (OPENAPI_PYTHON_CLIENT, OPENAPI_GENERATOR)
_EDITED: Final = {"docspace": "rooms", "community_server": "crm_tasks"}


class _Place:
    """A copy of the descriptions, an output directory and a cache."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self.specs = place / "api_specs"
        self._edits = 0
        shutil.copytree(SPECS, self.specs)

    def run(self, *arguments: str) -> Usage:
        """Run the tool once. Raises Missing when it failed."""
        command = [sys.executable, "-m", "clientsmith", *arguments, "--specs", str(self.specs)]
        if arguments[0] == "generate":
            command += ["--quiet", "--out", str(self._place / "generated")]
        return run(command, env=environment(CLIENTSMITH_CACHE=str(self._place / "cache")), cwd=ROOT)

    def cold(self, *arguments: str) -> Usage:
        """Run it without a cache, into an empty directory."""
        shutil.rmtree(self._place / "generated", ignore_errors=True)
        return self.run(*arguments, "--no-cache")

    def after_edit(self, product: str, *arguments: str) -> Usage:
        """Run it after what one endpoint is said to do has changed."""
        file = self.specs / product / "endpoints" / f"{_EDITED[product]}.yaml"
        text = file.read_text("utf-8")
        at = text.index("doc: ", text.index("endpoints:")) + len("doc: ")
        at += text[at] in "\"'"
        self._edits += 1
        file.write_text(f"{text[:at]}Edit {self._edits}. {text[at:]}", "utf-8")
        return self.run(*arguments)

    def operations(self, product: str) -> int:
        """How many operations a product has, as `check` counts them."""
        command = [sys.executable, "-m", "clientsmith", "check", product, "--specs"]
        told = subprocess.run(
            [*command, str(self.specs)],
            env=environment(CLIENTSMITH_CACHE=str(self._place / "cache")),
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        )
        found = re.search(r"([\d,]+) operations", told.stdout)
        if found is None:
            raise Missing(f"`check` tells no number of operations: {told.stdout.strip()}")
        return int(found[1].replace(",", ""))


def measure(generators: Generators, scale: Scale) -> list[Figure]:
    """All figures of the tool; others' generators take part where they can."""
    with tempfile.TemporaryDirectory() as name:
        place = _Place(Path(name) / "ours")
        cold = _cold(place, generators, Path(name), scale)
        figures = compare("generate DocSpace, cold", cold, references=_CLIENTS, goal=Goal(3.0))
        figures += _memory("memory of generate DocSpace, cold", cold, None)
        everything = _ours(partial(place.cold, "generate"), scale.long_rounds, scale)
        figures += compare("generate all products, cold", everything, goal=Goal(8.0))
        figures += _memory("memory of generate all products, cold", everything, Goal(300.0))
        checked = _ours(partial(place.cold, "check"), scale.long_rounds, scale)
        figures += compare("check all products, cold", checked, goal=Goal(1.0))
        # From here on there is a cache: the round that is not counted fills it.
        for command, goal in (("generate", Goal(0.3)), ("check", None)):
            found = _ours(partial(place.run, command), scale.rounds, scale)
            figures += compare(f"{command} all products, nothing changed", found, goal=goal)
        for product in _EDITED:
            edit = partial(place.after_edit, product, "generate")
            found = _ours(edit, scale.long_rounds + 1, scale)
            title = f"generate all products, one edit in {product}"
            figures += compare(title, found, goal=Goal(0.6))
        return figures + _growth(place, cold[OURS], scale)


def _cold(place: _Place, generators: Generators, spare: Path, scale: Scale) -> dict[str, Result]:
    def peer(name: str) -> Callable[[], Usage]:
        generators.environments.scripts(name)
        return partial(generators.generate, name, spare / name)

    entrants = {OURS: partial(place.cold, "generate", "docspace")}
    others = {name: ready(partial(peer, name)) for name in GENERATORS}
    return race(entrants | others, scale.long_rounds, seconds=2 * scale.seconds, warm=False)


def _ours(run: Callable[[], Usage], rounds: int, scale: Scale) -> dict[str, Result]:
    return race({OURS: run}, rounds, seconds=scale.seconds)


def _memory(benchmark: str, results: Mapping[str, Result], goal: Goal | None) -> list[Figure]:
    """The largest memory of one process, in any round."""
    return [
        (
            Figure(benchmark, name, missing=str(rounds))
            if isinstance(rounds, Missing)
            else Figure(
                benchmark,
                name,
                value=max(usage.memory for usage in rounds),
                unit="MiB",
                goal=goal if name == OURS else None,
            )
        )
        for name, rounds in results.items()
    ]


def _growth(place: _Place, small: Result, scale: Scale) -> list[Figure]:
    """Processor time for each operation of a large API, against DocSpace's."""
    title = f"generate {scale.operations:,} operations, cold"
    try:
        if isinstance(small, Missing):
            raise small
        operations = place.operations("docspace")
        synthetic.describe(place.specs / "synthetic", scale.operations)
        large = place.cold("generate", "synthetic")
    except Missing as problem:
        return [Figure(title, OURS, missing=str(problem))]
    each = min(usage.processor for usage in small) / operations
    return [
        *compare(title, {OURS: (large,)}),
        *_memory(f"memory of {title}", {OURS: (large,)}, None),
        Figure(
            "time for each of them, against DocSpace's",
            OURS,
            value=large.processor / scale.operations / each,
            unit="x",
            goal=Goal(1.3),
        ),
    ]
