"""How large packages are, ours and those that others make for DocSpace."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from .figures import OURS, Figure, Goal, Missing
from .peers.environment import OFFICIAL, OPENAPI_GENERATOR, OPENAPI_PYTHON_CLIENT
from .peers.generators import MODULE
from .places import PACKAGES
from .processes import last_line

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .figures import Unit
    from .peers.generators import Generators
    from .scale import Scale

__all__ = ["Size", "measure", "size", "sources"]

_LONGEST: Final = 3_000
# The lines and megabytes that the package may have.
_MOST: Final = {"onlyoffice-docspace": (45_000, 2.5)}
_PEERS: Final = (OFFICIAL, OPENAPI_PYTHON_CLIENT, OPENAPI_GENERATOR)


@dataclass(frozen=True, slots=True)
class Size:
    """What modules have together, and the lines of the longest one."""

    lines: int
    octets: int
    longest: int


def size(root: Path) -> Size:
    """The size of all modules beneath a directory."""
    modules = [path.read_bytes() for path in sorted(root.rglob("*.py"))]
    lines = [module.count(b"\n") for module in modules]
    return Size(sum(lines), sum(map(len, modules)), max(lines, default=0))


def measure(generators: Generators, _: Scale) -> list[Figure]:
    """Our packages, and for DocSpace those of others."""
    figures: list[Figure] = []
    for package in sorted(PACKAGES.iterdir()):
        found: dict[str, Size | Missing] = {OURS: size(package / "src")}
        if package.name == "onlyoffice-docspace":
            found |= {peer: _size_of(peer, generators) for peer in _PEERS}
        figures += _figures(package.name, found)
    return figures


def _size_of(peer: str, generators: Generators) -> Size | Missing:
    try:
        return size(sources(peer, generators))
    except Missing as problem:
        return problem


def sources(peer: str, generators: Generators) -> Path:
    """The directory of a peer's package for DocSpace. Raises Missing."""
    if peer != OFFICIAL:
        return generators.client(peer) / MODULE
    python = generators.environments.python(peer)
    code = "import importlib.util as u; print(u.find_spec('docspace_api_sdk').origin)"
    found = subprocess.run([python, "-I", "-c", code], capture_output=True, text=True, timeout=60)
    if found.returncode:
        raise Missing(last_line(found.stderr))
    return Path(found.stdout.strip()).parent


def _figures(package: str, found: Mapping[str, Size | Missing]) -> list[Figure]:
    lines, megabytes = _MOST.get(package, (None, None))
    subjects: list[tuple[str, Unit, float | None, Callable[[Size], float]]] = [
        ("lines of code", "lines", lines, lambda size: size.lines),
        ("code", "MB", megabytes, lambda size: size.octets / 1e6),
        ("longest module", "lines", _LONGEST, lambda size: size.longest),
    ]
    return [
        (
            Figure(f"{package}: {subject}", name, missing=str(size))
            if isinstance(size, Missing)
            else Figure(
                f"{package}: {subject}",
                name,
                of(size),
                unit,
                goal=Goal(most) if name == OURS and most is not None else None,
            )
        )
        for subject, unit, most, of in subjects
        for name, size in found.items()
    ]
