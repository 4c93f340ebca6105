"""From directories of YAML to planned packages, with every problem of every product in one report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.cache import NO_STORE
from clientsmith.cli.earlier import Outcome, clash, summary
from clientsmith.description import find_products, load
from clientsmith.diagnostics.diagnostic import Diagnostic, Place, Related, Severity
from clientsmith.diagnostics.report import Report
from clientsmith.python import plan_package

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from clientsmith.cache import Store
    from clientsmith.description import Source
    from clientsmith.model.api import Api
    from clientsmith.model.origin import Origin
    from clientsmith.python import Locate
    from clientsmith.python.plan import PackagePlan

__all__ = ["Planned", "Planning", "plan_products"]


@dataclass(frozen=True, slots=True)
class Planned:
    """A product that is ready to be rendered.

    `flawless` tells that there is not even a warning. `directories` are those under the descriptions that it was read
    from, its own among them.
    """

    name: str
    api: Api
    plan: PackagePlan
    locate: Locate
    flawless: bool
    directories: frozenset[str]

    @property
    def distribution(self) -> str:
        """The name of the package's directory and of the package on an index."""
        return self.api.package.distribution

    @property
    def package(self) -> Place:
        """Where the package is described."""
        return self.locate(self.api.package.origin, key=True)

    def outcome(self, manifest: bytes = b"") -> Outcome:
        """Return what a later run needs to know of a flawless product and of its package's manifest."""
        package = self.api.package
        operations = sum(len(resource.operations) for resource in self.api.resources)
        return Outcome(operations, package.distribution, package.module, manifest.decode())


@dataclass(frozen=True, slots=True)
class Planning:
    """The products without errors, sorted by directory, and the problems of all.

    `settled` are those that did not have to be looked at again, by directory.
    """

    products: tuple[Planned, ...]
    report: Report
    settled: Mapping[str, Outcome]

    def summary(self) -> str:
        """Return how much was looked at, such as `2 products, 17 operations`."""
        return summary([*self.settled.values(), *(item.outcome() for item in self.products)])

    def remembered(
        self, manifests: Mapping[str, bytes] | None = None
    ) -> dict[str, tuple[frozenset[str], Outcome]]:
        """Return what is worth remembering of the products that were looked at.

        `manifests` are those of the packages that are on disk now, by distribution.
        """
        written = manifests or {}
        return {
            item.name: (item.directories, item.outcome(written.get(item.distribution, b"")))
            for item in self.products
            if item.flawless
        }


def plan_products(
    specs: Path,
    wanted: Iterable[str],
    step: Callable[[str], None],
    settled: Mapping[str, Outcome] | None = None,
    store: Store = NO_STORE,
) -> Planning:
    """Load and plan the wanted products, or all, except those that are `settled`.

    `step` is told the name of each one first.
    """
    settled = settled or {}
    report = Report()
    products: list[Planned] = []
    for directory in find_products(specs, wanted, report):
        if directory.name in settled:
            continue
        step(directory.name)
        # A report of its own: a stage stops at the errors of its product, not at those of another.
        own = Report()
        planned = _plan(specs, directory, own, store)
        report.extend(own.diagnostics)
        if planned is not None and own.ok:
            products.append(planned)
    if settled and clash([*settled.values(), *(item.outcome() for item in products)]):
        # Only a product that is read again can say where it stands.
        return plan_products(specs, wanted, step, store=store)
    report.extend(_clashes(products))
    return Planning(tuple(products), report, settled)


def _plan(specs: Path, directory: Path, report: Report, store: Store) -> Planned | None:
    api, source = load(specs, directory, report, store)
    if api is None or source is None:
        return None
    locate = _locator(source)
    plan = plan_package(api, report, locate)
    if plan is None:
        return None
    read = frozenset(
        path.relative_to(root).parts[0]
        for document in source.documents.values()
        for path, root in ((document.path, specs), (document.path.resolve(), specs.resolve()))
    )
    return Planned(directory.name, api, plan, locate, not report.diagnostics, read)


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
