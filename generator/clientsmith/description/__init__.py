"""Reading descriptions: YAML files in, an API model out, and a diagnostic for everything that is wrong.

`document` reads one file, `shape` checks it against its schema, `sources` finds a product's files and lays
inherited ones beneath, `linker` resolves names into the model. This package may import the model and the
diagnostics, nothing else of the tool.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.cache import NO_STORE
from clientsmith.description.linker import link
from clientsmith.description.sources import Source, find_products, read_product

if TYPE_CHECKING:
    from pathlib import Path

    from clientsmith.cache import Store
    from clientsmith.diagnostics.report import Report
    from clientsmith.model.api import Api

__all__ = ["Source", "find_products", "load", "read_product"]


def load(
    specs: Path, directory: Path, report: Report, store: Store = NO_STORE
) -> tuple[Api | None, Source | None]:
    """Read and link one product; the model is None when there were errors.

    The source comes with it, so that later stages can turn origins into places. `store` spares the reading of files that
    an earlier run read.
    """
    source = read_product(specs, directory, report, store)
    if source is None:
        return None, None
    return link(source, report), source
