"""Environments of peers, made when they are not there yet."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import venv
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Final

from ..figures import Missing
from ..places import BUILD
from ..processes import last_line

__all__ = [
    "DATAMODEL",
    "LXML",
    "OFFICIAL",
    "OPENAPI_GENERATOR",
    "OPENAPI_PYTHON_CLIENT",
    "PEERS",
    "Environments",
    "requirements",
    "version",
]

OPENAPI_PYTHON_CLIENT: Final = "openapi-python-client"
OPENAPI_GENERATOR: Final = "openapi-generator-cli"
DATAMODEL: Final = "datamodel-code-generator"
OFFICIAL: Final = "docspace-api-sdk"
LXML: Final = "lxml"
PEERS: Final = (OPENAPI_PYTHON_CLIENT, OPENAPI_GENERATOR, DATAMODEL, OFFICIAL, LXML)

_SECONDS: Final = 600
_SCRIPTS: Final = "Scripts" if sys.platform == "win32" else "bin"


def requirements(name: str) -> Path:
    """The file that pins a peer and all that it needs."""
    return Path(__file__).with_name(f"{name}.txt")


def version(name: str) -> str:
    """The version of a peer that its file pins. Raises ValueError when it pins none."""
    found = re.search(
        rf"^{re.escape(name)}(?:\[[a-z0-9,-]+\])?==(\S+)$",
        requirements(name).read_text("utf-8"),
        re.MULTILINE,
    )
    if found is None:
        raise ValueError(f"{requirements(name)} does not pin {name}")
    return found[1]


@dataclass(frozen=True)
class Environments:
    """The environments of one run. What cannot be made is tried once and missing from then on."""

    place: Path = BUILD / "environments"
    allowed: bool = True
    """Whether peers are compared with at all."""
    _found: dict[str, Path | Missing] = field(default_factory=dict[str, "Path | Missing"])

    def scripts(self, name: str) -> Path:
        """The directory with the peer's interpreter and programs. Raises Missing."""
        if name not in self._found:
            try:
                self._found[name] = self._made(name)
            except Missing as problem:
                self._found[name] = problem
        found = self._found[name]
        if isinstance(found, Missing):
            raise found
        return found

    def python(self, name: str) -> Path:
        """The peer's interpreter. Raises Missing."""
        return self.scripts(name) / "python"

    def _made(self, name: str) -> Path:
        if not self.allowed:
            raise Missing("left out")
        wanted = requirements(name)
        # The interpreter counts too: an environment is bound to the one that made it.
        state = sha256(wanted.read_bytes() + sys.version.encode()).hexdigest()
        place = self.place / name
        scripts, done = place / _SCRIPTS, place / "installed"
        if not done.is_file() or done.read_text() != state:
            print(f"installing {name} {version(name)}", file=sys.stderr)
            _install(place, scripts, wanted)
            done.write_text(state)
        return scripts


def _install(place: Path, scripts: Path, wanted: Path) -> None:
    command = [str(scripts / "python"), "-m", "pip", "install", "--quiet", "--retries=1"]
    try:
        venv.create(place, clear=True, with_pip=True, symlinks=os.name != "nt")
        subprocess.run(
            [*command, "--disable-pip-version-check", "-r", str(wanted)],
            capture_output=True,
            text=True,
            timeout=_SECONDS,
            check=True,
        )
    except subprocess.TimeoutExpired:
        raise Missing(f"not installed in {_SECONDS} s") from None
    except subprocess.CalledProcessError as problem:
        told = problem.stderr if isinstance(problem.stderr, str) else ""
        raise Missing(f"cannot be installed: {last_line(told) or problem}") from None
    except OSError as problem:
        raise Missing(f"cannot be installed: {problem}") from None
