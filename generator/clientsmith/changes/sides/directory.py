"""Reading descriptions from a directory, which may be laid out elsewhere than where people know it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from clientsmith.changes.sides.side import Described, Side
from clientsmith.description import find_products, load
from clientsmith.description.files import is_file, shown
from clientsmith.diagnostics.diagnostic import Diagnostic, Place, Related
from clientsmith.diagnostics.report import Report

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from clientsmith.description import Source
    from clientsmith.model.origin import Origin

__all__ = ["Layout", "is_product", "read_side"]


@dataclass(frozen=True, slots=True)
class Layout:
    """Where files lie, and what people call that directory: "" for a directory that is called by its own name."""

    directory: Path
    called: str = ""

    def named(self, place: Place) -> Place:
        """Return a place by the name that people know its file by."""
        prefix = f"{shown(self.directory)}/"
        if not self.called or not place.file.startswith(prefix):
            return place
        return replace(place, file=self.called + place.file.removeprefix(prefix))


def is_product(directory: Path) -> bool:
    """Tell whether a directory describes a product."""
    return is_file(directory / "product.yaml")


def read_side(label: str, directory: Path, layout: Layout, report: Report) -> Side:
    """Read the product in a directory, or all products below one.

    What is wrong is added to `report`; products with errors are then missing.
    """
    own = Report()
    alone = is_product(directory)
    specs = directory.parent if alone else directory
    found = [directory] if alone else find_products(directory, (), own)
    products: dict[str, Described] = {}
    for product in found:
        problems = Report()
        api, source = load(specs, product, problems)
        own.extend(problems.diagnostics)
        if api is not None and source is not None and problems.ok:
            products[product.name] = Described(api, _finder(source, layout))
    report.extend(_named(problem, layout) for problem in own.diagnostics)
    return Side(label, products, is_root=not alone)


def _finder(source: Source, layout: Layout) -> Callable[[Origin], Place | None]:
    def find(origin: Origin) -> Place | None:
        document = source.documents.get(origin.file)
        return None if document is None else layout.named(document.place(origin.path, key=True))

    return find


def _named(problem: Diagnostic, layout: Layout) -> Diagnostic:
    return replace(
        problem,
        place=None if problem.place is None else layout.named(problem.place),
        related=tuple(Related(one.message, layout.named(one.place)) for one in problem.related),
    )
