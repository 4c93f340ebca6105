"""From a bare interpreter to a client and its first resource, each time in a new process."""

from __future__ import annotations

import subprocess
import sys
import time
from statistics import median

from measure import ROOT, Row

__all__ = ["measure"]

_PACKAGE = ROOT / "generated" / "onlyoffice-docspace" / "src"
_CLIENT = 'from onlyoffice_docspace import DocSpace; c = DocSpace(host="a.example", token="t")'
_PROGRAMS = {
    "bare": "pass",
    "httpx2": "import httpx2; client = httpx2.Client()",
    "root": "import onlyoffice_docspace",
    "package": f"{_CLIENT}; c.files",
    # What the first request over https loads.
    "package, authorities loaded": f"{_CLIENT}; c.files; import httpx2; httpx2.create_ssl_context()",
}
_USED = """
import resource
used = resource.getrusage(resource.RUSAGE_SELF)
print(used.ru_utime + used.ru_stime, used.ru_maxrss)
"""


def _run(program: str) -> tuple[float, float, float]:
    code = f"import sys; sys.path.insert(0, {str(_PACKAGE)!r}); {program}\n{_USED}"
    # Isolated: an environment that forbids bytecode would measure the compiler.
    started = time.perf_counter()
    command = [sys.executable, "-I", "-c", code]
    ended = subprocess.run(command, capture_output=True, text=True, check=True)
    wall = time.perf_counter() - started
    processor, memory = ended.stdout.split()
    scale = 1024 * 1024 if sys.platform == "darwin" else 1024
    return wall, float(processor), float(memory) / scale


def measure(rounds: int) -> list[Row]:
    """Time and memory beyond a bare interpreter; the ratio is to httpx2 with a client alone."""
    runs: dict[str, list[tuple[float, float, float]]] = {name: [] for name in _PROGRAMS}
    for number in range(rounds + 1):
        for name, program in _PROGRAMS.items():
            taken = _run(program)
            # The first round writes bytecode.
            if number:
                runs[name].append(taken)
    bare = [median(column) for column in zip(*runs.pop("bare"), strict=True)]
    beyond = {
        name: [
            median(column) - less
            for column, less in zip(zip(*taken, strict=True), bare, strict=True)
        ]
        for name, taken in runs.items()
    }
    wall, processor, _ = beyond["httpx2"]
    return [
        Row(
            "start: client and first resource" if name != "root" else "start: the root module",
            name,
            wall=taken[0],
            ratio=taken[0] / wall,
            processor=taken[1],
            processor_ratio=taken[1] / processor,
            memory=taken[2],
            goal=1.15 if name == "package" else None,
        )
        for name, taken in beyond.items()
    ]
