"""How many errors type checkers find in packages for DocSpace: mypy when strict, pyright as it is by default."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from .figures import OURS, Figure, Goal, Missing
from .peers.environment import OFFICIAL, OPENAPI_GENERATOR, OPENAPI_PYTHON_CLIENT
from .places import PACKAGE
from .processes import last_line
from .sizes import sources

if TYPE_CHECKING:
    from .peers.generators import Generators
    from .scale import Scale

__all__ = ["errors", "measure"]

_PEERS: Final = (OFFICIAL, OPENAPI_PYTHON_CLIENT, OPENAPI_GENERATOR)
_SECONDS: Final = 600.0
# The last line of mypy, and of pyright.
_FOUND: Final = re.compile(r"^(?:Found )?(\d+) errors?\b")


def measure(generators: Generators, _: Scale) -> list[Figure]:
    """Both checkers, on copies in a directory where nothing else configures them."""
    figures: list[Figure] = []
    for checker in ("mypy", "pyright"):
        for name in (OURS, *_PEERS):
            title = f"errors that {checker} finds"
            try:
                if name == OURS:
                    package, python = PACKAGE / "onlyoffice_docspace", Path(sys.executable)
                else:
                    package = sources(name, generators)
                    python = generators.environments.python(name)
                found = errors(checker, package, python)
            except (Missing, OSError) as problem:
                figures.append(Figure(title, name, missing=str(problem)))
            else:
                goal = Goal(0) if name == OURS else None
                figures.append(Figure(title, name, found, "errors", goal=goal))
    return figures


def errors(checker: str, package: Path, python: Path) -> int:
    """How many errors `mypy` or `pyright` finds with an interpreter's libraries. Raises Missing."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        shutil.copytree(package, place / package.name, ignore=shutil.ignore_patterns("__pycache__"))
        if checker == "mypy":
            options = ["--strict", f"--python-executable={python}", "--cache-dir=.mypy"]
            command = [sys.executable, "-m", "mypy", *options, package.name]
        else:
            settings = {"include": [package.name], "typeCheckingMode": "standard"}
            (place / "pyrightconfig.json").write_text(json.dumps(settings))
            command = [sys.executable, "-m", "pyright", f"--pythonpath={python}"]
        try:
            ended = subprocess.run(
                command, cwd=place, capture_output=True, text=True, timeout=_SECONDS
            )
        except subprocess.TimeoutExpired:
            raise Missing(f"not done in {_SECONDS:g} s") from None
    said = last_line(ended.stdout)
    if said.startswith("Success"):
        return 0
    found = _FOUND.search(said)
    if found is None:
        raise Missing(said or last_line(ended.stderr) or f"exit status {ended.returncode}")
    return int(found[1])
