"""From a megabyte to types: JSON against `json.loads`, XML against parsers alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .figures import OURS, Figure, Goal, compare
from .live import HAND, OURS_XML, live
from .peers.environment import DATAMODEL, LXML, OFFICIAL, OPENAPI_GENERATOR, OPENAPI_PYTHON_CLIENT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .figures import Result
    from .peers.generators import Generators
    from .scale import Scale

__all__ = ["json", "xml"]

_PEERS: Final = (OFFICIAL, OPENAPI_PYTHON_CLIENT, OPENAPI_GENERATOR, DATAMODEL)
_LOADS: Final = "json.loads"
_TREE: Final = "xml.etree"


def json(generators: Generators, scale: Scale) -> list[Figure]:
    """A list of files in its envelope, from bytes into types."""
    results = _race("json", (HAND, OURS, *_PEERS), {HAND: _LOADS}, generators, scale)
    goal = Goal(0.45, of="ratio")
    return compare("decode 1 MB of JSON", results, references=[_LOADS], goal=goal)


def xml(generators: Generators, scale: Scale) -> list[Figure]:
    """The same list as XML, against the faster of two parsers that only make a tree."""
    results = _race("xml", (HAND, LXML, OURS_XML), {HAND: _TREE, OURS_XML: OURS}, generators, scale)
    goal = Goal(3.0, of="ratio")
    title = "decode the same list as XML"
    return compare(title, results, references=[_TREE, LXML], goal=goal)


def _race(
    action: str,
    names: Sequence[str],
    shown: Mapping[str, str],
    generators: Generators,
    scale: Scale,
) -> dict[str, Result]:
    """The rounds by the names that are shown."""
    with live(names, generators, scale) as contestants:
        found = contestants.race(action, 2, names)
    return {shown.get(name, name): rounds for name, rounds in found.items()}
