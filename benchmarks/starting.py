"""From a bare interpreter to a client and its first resource, each time in a new process."""

from __future__ import annotations

import subprocess
import sys
import time
from functools import partial
from statistics import median
from typing import TYPE_CHECKING, Final

from .figures import OURS, Figure, Goal, Missing, Result, Usage, beyond, compare
from .peers.environment import OFFICIAL, OPENAPI_GENERATOR, OPENAPI_PYTHON_CLIENT
from .peers.generators import MODULE
from .places import PACKAGE
from .processes import last_line
from .race import race, ready

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from .peers.generators import Generators
    from .scale import Scale

__all__ = ["measure"]

_BARE: Final = "bare"
_HTTPX2: Final = "httpx2"
_ROOT: Final = "the root module"
_SECURE: Final = f"{OURS}, authorities loaded"
_CLIENT: Final = (
    "from onlyoffice_docspace import DocSpace; c = DocSpace(host='a.example', token='t'); c.files"
)
_OURS: Final = {
    _BARE: "pass",
    _HTTPX2: "import httpx2; client = httpx2.Client()",
    OURS: _CLIENT,
    # What the first request over https loads.
    _SECURE: f"{_CLIENT}; import httpx2; httpx2.create_ssl_context()",
    _ROOT: "import onlyoffice_docspace",
}
_PYDANTIC: Final = (
    "import {0}; from {0}.api.files_api import FilesApi;"
    " c = FilesApi({0}.ApiClient({0}.Configuration(host='https://a.example', access_token='t')))"
)
_PEERS: Final = {
    OFFICIAL: _PYDANTIC.format("docspace_api_sdk").replace(
        ".api.files_api", ".api.files.files_api"
    ),
    OPENAPI_PYTHON_CLIENT: (
        f"from {MODULE} import AuthenticatedClient; from {MODULE}.api.files import files_get;"
        " c = AuthenticatedClient(base_url='https://a.example', token='t').get_httpx_client()"
    ),
    OPENAPI_GENERATOR: _PYDANTIC.format(MODULE),
}
# What the system tells of a process from outside includes the process that started it.
_USED: Final = """
import resource, sys
used = resource.getrusage(resource.RUSAGE_SELF)
memory = used.ru_maxrss / (1048576 if sys.platform == "darwin" else 1024)
if sys.platform == "linux":
    with open("/proc/self/status") as status:
        memory = next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024
print(used.ru_utime + used.ru_stime, memory)
"""


def measure(generators: Generators, scale: Scale) -> list[Figure]:
    """Time and memory beyond a bare interpreter."""

    def peer(name: str) -> Callable[[], Usage]:
        python = generators.environments.python(name)
        source = None if name == OFFICIAL else generators.client(name)
        return partial(_run, str(python), source, _PEERS[name])

    entrants = {
        name: partial(_run, sys.executable, PACKAGE, program) for name, program in _OURS.items()
    }
    others = {name: ready(partial(peer, name)) for name in _PEERS}
    results = beyond(race(entrants | others, scale.rounds, seconds=2 * scale.seconds), _BARE)
    root = {OURS: results.pop(_ROOT)}
    # The least of differences would be of a round in which the bare interpreter was slow.
    return [
        *compare(
            "start: import, client, first resource",
            results,
            references=[_HTTPX2],
            goal=Goal(1.15, of="ratio"),
            typical=median,
        ),
        *_memory("start: memory beyond httpx2 with a client", results),
        *compare("start: the root module", root, goal=Goal(0.015), typical=median),
    ]


def _run(python: str, source: Path | None, program: str) -> Usage:
    path = "" if source is None else f"import sys; sys.path.insert(0, {str(source)!r}); "
    # Isolated: an environment that forbids bytecode would measure the compiler.
    command = [python, "-I", "-W", "ignore", "-c", f"{path}{program}\n{_USED}"]
    started = time.perf_counter()
    try:
        ended = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    except subprocess.CalledProcessError as problem:
        raise Missing(last_line(str(problem.stderr)) or str(problem)) from None
    except subprocess.TimeoutExpired:
        raise Missing("not started in 60 s") from None
    wall = time.perf_counter() - started
    processor, memory = ended.stdout.split()[-2:]
    return Usage(wall, float(processor), float(memory))


def _memory(benchmark: str, results: dict[str, Result]) -> list[Figure]:
    base = results[_HTTPX2]
    if isinstance(base, Missing):
        return [Figure(benchmark, name, missing=str(base)) for name in results]
    less = min(usage.memory for usage in base)
    return [
        (
            Figure(benchmark, name, missing=str(rounds))
            if isinstance(rounds, Missing)
            else Figure(
                benchmark,
                name,
                value=min(usage.memory for usage in rounds) - less,
                unit="MiB",
                goal=Goal(6.0) if name == OURS else None,
            )
        )
        for name, rounds in results.items()
        if name != _HTTPX2
    ]
