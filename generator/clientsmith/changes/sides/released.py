"""What was last released, as the snapshots beside the descriptions keep it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.sides.directory import is_product
from clientsmith.changes.sides.side import Described, Side, SideError
from clientsmith.snapshot import SNAPSHOT_NAME, SnapshotError, read_snapshot

if TYPE_CHECKING:
    from pathlib import Path

    from clientsmith.diagnostics.diagnostic import Place
    from clientsmith.model.origin import Origin

__all__ = ["RELEASED", "read_released_side"]

RELEASED = "released"
"""What stands before the colon of such a side."""


def read_released_side(label: str, directory: Path) -> Side:
    """Read the snapshot of the product in a directory, or those of all products below one.

    Raises SideError when there is none, or one that cannot be understood.
    """
    alone = is_product(directory)
    found = (
        [directory] if alone else sorted(path for path in directory.iterdir() if is_product(path))
    )
    products: dict[str, Described] = {}
    for product in found:
        try:
            api = read_snapshot(product)
        except SnapshotError as problem:
            name = f"{product.name}/{SNAPSHOT_NAME}"
            raise SideError(f"`{name}` cannot be used: {problem}") from None
        if api is not None:
            products[product.name] = Described(api, _nowhere)
    if not products:
        raise SideError(
            f"`{label}`: nothing was released here yet; `clientsmith release` records it"
        )
    return Side(label, products, is_root=not alone)


def _nowhere(_: Origin) -> Place | None:
    """A snapshot does not keep where definitions stood."""
    return None
