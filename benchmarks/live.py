"""Contestants that live through all rounds, each a process with the libraries of its own environment."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Timer
from typing import TYPE_CHECKING, Final, Self

from .figures import OURS, Missing, Result, Usage
from .peers.environment import DATAMODEL, LXML, OFFICIAL, OPENAPI_GENERATOR, OPENAPI_PYTHON_CLIENT
from .places import PACKAGE, ROOT, XML_PACKAGE
from .processes import last_line
from .race import race
from .sample import as_xml, megabyte
from .server import loopback

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from .peers.generators import Generators
    from .race import Entrant
    from .scale import Scale

__all__ = ["HAND", "OURS_XML", "Contestant", "Live", "live"]

HAND: Final = "httpx2"
"""httpx2 by hand, and the standard library: what a program without a package would do."""
OURS_XML: Final = f"{OURS}, XML"
"""Ours again, with a package whose answers may be XML."""
_MODULES: Final = {
    HAND: "by_hand",
    OURS: "package",
    OURS_XML: "package_xml",
    OFFICIAL: "official_sdk",
    OPENAPI_PYTHON_CLIENT: "openapi_python_client",
    OPENAPI_GENERATOR: "openapi_generator",
    DATAMODEL: "datamodel",
    LXML: "lxml_parser",
}
_PACKAGES: Final = {OURS: PACKAGE, OURS_XML: XML_PACKAGE}
# Neither may an import, nor many rounds of the slowest, take longer.
_SECONDS: Final = 60.0


class Contestant:
    """A process that waits for what it is asked to do."""

    def __init__(self, command: Sequence[str], env: dict[str, str]) -> None:
        """Start it. Raises Missing when it does not say what it can do."""
        # It lives as long as the process, and `close` ends both.
        self._told = tempfile.TemporaryFile("w+", errors="replace")  # noqa: SIM115
        self._process = subprocess.Popen(
            command,
            env=env,
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._told,
            text=True,
        )
        try:
            self.actions = frozenset(self._heard().split())
        except Missing:
            self.close()
            raise

    def ask(self, action: str, times: int) -> Usage:
        """What one of so many takes. Raises Missing when it failed."""
        stdin = self._process.stdin
        assert stdin is not None
        try:
            stdin.write(f"{action} {times}\n")
            stdin.flush()
        except OSError:
            raise self._missing() from None
        wall, processor = self._heard().split()
        return Usage(float(wall) / times, float(processor) / times)

    def close(self) -> None:
        """End it."""
        self._process.kill()
        self._process.wait()
        self._told.close()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with suppress(OSError):
                    stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _heard(self) -> str:
        stdout = self._process.stdout
        assert stdout is not None
        watch = Timer(_SECONDS, self._process.kill)
        watch.start()
        try:
            line = stdout.readline()
        finally:
            watch.cancel()
        if not line:
            raise self._missing()
        return line

    def _missing(self) -> Missing:
        status = self._process.wait()
        self._told.seek(0)
        return Missing(last_line(self._told.read()) or f"ended with {status}")


@dataclass(frozen=True)
class Live:
    """The contestants of a benchmark, by name."""

    contestants: dict[str, Contestant | Missing]
    scale: Scale

    def race(self, action: str, times: int, names: Sequence[str]) -> dict[str, Result]:
        """The rounds of those contestants, each of so many times the action."""
        entrants = {name: self._entrant(name, action, times) for name in names}
        return race(entrants, self.scale.rounds, seconds=self.scale.seconds)

    def _entrant(self, name: str, action: str, times: int) -> Entrant:
        contestant = self.contestants[name]
        if isinstance(contestant, Missing):
            return contestant
        if action not in contestant.actions:
            return Missing(f"it cannot do {action}")
        return partial(contestant.ask, action, times)


@contextmanager
def live(names: Sequence[str], generators: Generators, scale: Scale) -> Generator[Live, None, None]:
    """Start those contestants, with a server to talk to and a megabyte to decode."""
    with ExitStack() as ending:
        base = ending.enter_context(loopback())
        place = Path(ending.enter_context(tempfile.TemporaryDirectory()))
        (place / "list.json").write_bytes(megabyte())
        (place / "list.xml").write_bytes(as_xml(megabyte()))

        def start(name: str) -> Contestant | Missing:
            try:
                python, source = _python(name, generators)
                module = f"benchmarks.contestants.{_MODULES[name]}"
                command = [python, "-W", "ignore", "-m", module, base, str(place)]
                env = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
                if source is not None:
                    env["PYTHONPATH"] = str(source)
                return ending.enter_context(Contestant(command, env))
            except Missing as problem:
                return problem

        yield Live({name: start(name) for name in names}, scale)


def _python(name: str, generators: Generators) -> tuple[str, Path | None]:
    """The interpreter of a contestant, and what is put on its module path. Raises Missing."""
    if name == HAND:
        return sys.executable, None
    if name in _PACKAGES:
        return sys.executable, _PACKAGES[name]
    python = str(generators.environments.python(name))
    made = name not in (OFFICIAL, LXML)
    return python, generators.client(name) if made else None
