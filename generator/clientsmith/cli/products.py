"""From directories of YAML to planned packages, with every problem of every product in one report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.description import find_products, load
from clientsmith.diagnostics.diagnostic import Diagnostic, Place, Related, Severity
from clientsmith.diagnostics.report import Report
from clientsmith.python import plan_package

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from clientsmith.description import Source
    from clientsmith.model.api import Api
    from clientsmith.model.origin import Origin
    from clientsmith.python import Locate
    from clientsmith.python.plan import PackagePlan

__all__ = ["Planned", "Planning", "plan_products"]


@dataclass(frozen=True, slots=True)
class Planned:
    """A product that is ready to be rendered; `package` is where its package is described."""

    api: Api
    plan: PackagePlan
    package: Place

    @property
    def distribution(self) -> str:
        """The name of the package's directory and of the package on an index."""
        return self.api.package.distribution


@dataclass(frozen=True, slots=True)
class Planning:
    """The products without errors, sorted by directory, and the problems of all."""

    products: tuple[Planned, ...]
    report: Report

    def summary(self) -> str:
        """Return how much was looked at, such as `2 products, 17 operations`."""
        operations = sum(
            len(resource.operations)
            for product in self.products
            for resource in product.api.resources
        )
        return f"{_count(len(self.products), 'product')}, {_count(operations, 'operation')}"


def plan_products(specs: Path, wanted: Iterable[str], step: Callable[[str], None]) -> Planning:
    """Load and plan the wanted products, or all; `step` is told the name of each one first."""
    report = Report()
    products: list[Planned] = []
    for directory in find_products(specs, wanted, report):
        step(directory.name)
        # A report of its own: a stage stops at the errors of its product, not at those of another.
        own = Report()
        planned = _plan(specs, directory, own)
        report.extend(own.diagnostics)
        if planned is not None and own.ok:
            products.append(planned)
    report.extend(_clashes(products))
    return Planning(tuple(products), report)


def _plan(specs: Path, directory: Path, report: Report) -> Planned | None:
    api, source = load(specs, directory, report)
    if api is None or source is None:
        return None
    locate = _locator(source)
    plan = plan_package(api, report, locate)
    return None if plan is None else Planned(api, plan, locate(api.package.origin, key=True))


def _locator(source: Source) -> Locate:
    def locate(origin: Origin, *, key: bool = False) -> Place:
        return source.documents[origin.file].place(origin.path, key=key)

    return locate


def _clashes(products: Sequence[Planned]) -> list[Diagnostic]:
    """Report packages that would share a directory, or a name to import."""
    found: list[Diagnostic] = []
    taken: dict[tuple[str, str], Planned] = {}
    for product in products:
        package = product.api.package
        for what, name in (("distribution", package.distribution), ("module", package.module)):
            first = taken.setdefault((what, name), product)
            if first is not product:
                message = f"two products have the {what} `{name}`"
                other = Related(f"the first is `{first.api.product.name}`", first.package)
                hint = f"give one of them another {what}"
                found.append(
                    Diagnostic("CS302", Severity.ERROR, message, product.package, hint, (other,))
                )
    return found


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
