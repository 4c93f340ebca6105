"""One side of a comparison: the models of its products, and where their definitions stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.model.origin import NOWHERE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from clientsmith.diagnostics.diagnostic import Place
    from clientsmith.model.api import Api
    from clientsmith.model.origin import Origin

__all__ = ["Described", "Side", "SideError"]


class SideError(Exception):
    """A word of the command line names nothing that can be compared; its text says why."""


@dataclass(frozen=True, slots=True)
class Described:
    """One product; `find` turns an origin into a place, or None where its text is nobody's to read."""

    api: Api
    find: Callable[[Origin], Place | None]

    def place(self, origin: Origin) -> Place | None:
        """Return where a definition stands; None for `NOWHERE`."""
        return None if origin == NOWHERE else self.find(origin)


@dataclass(frozen=True, slots=True)
class Side:
    """The products of a side by the name of their directory.

    `label` is what the user wrote. A side that `is_root` is a directory of products: all of them are compared by name.
    """

    label: str
    products: Mapping[str, Described]
    is_root: bool
