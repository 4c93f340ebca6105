"""Calls over HTTP on the loopback interface: one file, and a list of 100."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .figures import OURS, Figure, Goal, compare
from .live import HAND, live
from .peers.environment import OFFICIAL, OPENAPI_GENERATOR, OPENAPI_PYTHON_CLIENT

if TYPE_CHECKING:
    from .peers.generators import Generators
    from .scale import Scale

__all__ = ["measure"]

_PEERS: Final = (OFFICIAL, OPENAPI_PYTHON_CLIENT, OPENAPI_GENERATOR)
# The action, how many of it make a round, the goal, and with whom: packages on urllib3 have no async client.
_CALLS: Final = {
    "one small call": ("one", 50, 1.1, _PEERS),
    "one small call, async": ("one_async", 50, 1.1, (OPENAPI_PYTHON_CLIENT,)),
    "a call for 100 items": ("hundred", 10, 0.8, _PEERS),
}


def measure(generators: Generators, scale: Scale) -> list[Figure]:
    """Against httpx2 by hand, which decodes with `json.loads`."""
    figures: list[Figure] = []
    with live((HAND, OURS, *_PEERS), generators, scale) as contestants:
        for title, (action, times, most, peers) in _CALLS.items():
            results = contestants.race(action, times, (HAND, OURS, *peers))
            goal = Goal(most, of="ratio")
            figures += compare(title, results, references=[HAND], goal=goal)
    return figures
