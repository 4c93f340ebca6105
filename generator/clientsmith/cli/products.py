"""From directories of YAML to planned packages, with every problem of every product in one report."""

from __future__ import annotations

import multiprocessing
import sys
import threading
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from itertools import repeat
from typing import TYPE_CHECKING

from clientsmith.cache import NO_STORE
from clientsmith.cli.earlier import Outcome, clash, summary
from clientsmith.description import find_products, load
from clientsmith.description.document import read_document
from clientsmith.diagnostics.diagnostic import Diagnostic, Place, Related, Severity
from clientsmith.diagnostics.report import Report
from clientsmith.python import plan_package

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from clientsmith.cache import Store
    from clientsmith.description import Source
    from clientsmith.model.origin import Origin
    from clientsmith.python import Locate
    from clientsmith.python.plan import PackagePlan

__all__ = ["Found", "Planning", "check_products", "plan_products"]


@dataclass(frozen=True, slots=True)
class Found:
    """A product without errors: its directory, its name, what a later run needs to know, and where its package stands.

    `package` is where in the file `path`. `flawless` tells that there is not even a warning. `directories` are those under the descriptions that it was read
    from, its own among them.
    """

    directory: str
    name: str
    outcome: Outcome
    path: Path
    package: Origin
    flawless: bool
    directories: frozenset[str]

    @property
    def distribution(self) -> str:
        """The name of the package's directory and of the package on an index."""
        return self.outcome.distribution

    def place(self) -> Place:
        """Return where the package stands. The file is read again: only two products that clash have to be shown."""
        return read_document(self.path, self.package.file).place(self.package.path, key=True)


@dataclass(frozen=True, slots=True)
class Planning:
    """The products without errors, sorted by directory, and the problems of all.

    `settled` are those that did not have to be looked at again, by directory. `plans` are the plans of the products,
    by directory too; a check keeps none.
    """

    products: tuple[Found, ...]
    report: Report
    settled: Mapping[str, Outcome]
    plans: Mapping[str, PackagePlan] = field(default_factory=dict[str, "PackagePlan"])

    def summary(self) -> str:
        """Return how much was looked at, such as `2 products, 17 operations`."""
        return summary([*self.settled.values(), *(item.outcome for item in self.products)])

    def remembered(
        self, manifests: Mapping[str, bytes] | None = None
    ) -> dict[str, tuple[frozenset[str], Outcome]]:
        """Return what is worth remembering of the products that were looked at.

        `manifests` are those of the packages that are on disk now, by distribution.
        """
        written = manifests or {}
        return {
            item.directory: (
                item.directories,
                item.outcome.with_manifest(written.get(item.distribution, b"")),
            )
            for item in self.products
            if item.flawless
        }


@dataclass(frozen=True, slots=True)
class _Looked:
    """What came of looking at one product; `plan` only when it is wanted."""

    found: Found | None
    plan: PackagePlan | None
    problems: tuple[Diagnostic, ...]


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
    return _look_at(specs, wanted, step, settled or {}, store, _one_after_the_other)


def check_products(
    specs: Path,
    wanted: Iterable[str],
    step: Callable[[str], None],
    settled: Mapping[str, Outcome],
    store: Store,
    jobs: int,
) -> Planning:
    """Do as `plan_products` does but keep no plans, which lets up to `jobs` processes share the work."""

    def side_by_side(
        specs: Path, directories: Sequence[Path], store: Store, step: Callable[[str], None]
    ) -> Iterator[_Looked]:
        workers = min(jobs, len(directories))
        # A fork starts at once; another process would import for longer than there is work.
        if workers < 2 or sys.platform != "linux" or threading.active_count() > 1:
            yield from _one_after_the_other(specs, directories, store, step)
            return
        step(", ".join(directory.name for directory in directories))
        with ProcessPoolExecutor(workers, multiprocessing.get_context("fork")) as pool:
            yield from pool.map(_check, repeat(specs), directories, repeat(store))

    return _look_at(specs, wanted, step, settled, store, side_by_side)


def _one_after_the_other(
    specs: Path, directories: Sequence[Path], store: Store, step: Callable[[str], None]
) -> Iterator[_Looked]:
    for directory in directories:
        step(directory.name)
        yield _look(specs, directory, store)


def _look_at(
    specs: Path,
    wanted: Iterable[str],
    step: Callable[[str], None],
    settled: Mapping[str, Outcome],
    store: Store,
    each: Callable[[Path, Sequence[Path], Store, Callable[[str], None]], Iterator[_Looked]],
) -> Planning:
    report = Report()
    products: list[Found] = []
    plans: dict[str, PackagePlan] = {}
    directories = find_products(specs, wanted, report)
    left = [directory for directory in directories if directory.name not in settled]
    for looked in each(specs, left, store, step):
        report.extend(looked.problems)
        if looked.found is not None:
            products.append(looked.found)
            if looked.plan is not None:
                plans[looked.found.directory] = looked.plan
    if settled and clash([*settled.values(), *(item.outcome for item in products)]):
        # Only a product that is read again can say where it stands.
        return _look_at(specs, wanted, step, {}, store, each)
    report.extend(_clashes(products))
    return Planning(tuple(products), report, settled, plans)


def _check(specs: Path, directory: Path, store: Store) -> _Looked:
    """Look at a product in a worker; its plan stays there, because handing it over takes longer than making it."""
    looked = _look(specs, directory, store)
    return _Looked(looked.found, None, looked.problems)


def _look(specs: Path, directory: Path, store: Store) -> _Looked:
    # A report of its own: a stage stops at the errors of its product, not at those of another.
    report = Report()
    api, source = load(specs, directory, report, store)
    if api is None or source is None:
        return _Looked(None, None, tuple(report.diagnostics))
    locate = _locator(source)
    plan = plan_package(api, report, locate)
    if plan is None or not report.ok:
        return _Looked(None, None, tuple(report.diagnostics))
    read = frozenset(
        path.relative_to(root).parts[0]
        for document in source.documents.values()
        for path, root in ((document.path, specs), (document.path.resolve(), specs.resolve()))
    )
    package = api.package
    operations = sum(len(resource.operations) for resource in api.resources)
    outcome = Outcome(operations, package.distribution, package.module)
    path = source.documents[package.origin.file].path
    problems = tuple(report.diagnostics)
    found = Found(
        directory.name, api.product.name, outcome, path, package.origin, not problems, read
    )
    return _Looked(found, plan, problems)


def _locator(source: Source) -> Locate:
    def locate(origin: Origin, *, key: bool = False) -> Place:
        return source.documents[origin.file].place(origin.path, key=key)

    return locate


def _clashes(products: Sequence[Found]) -> list[Diagnostic]:
    """Report packages that would share a directory, or a name to import."""
    found: list[Diagnostic] = []
    taken: dict[tuple[str, str], Found] = {}
    for product in products:
        outcome = product.outcome
        for what, name in (("distribution", outcome.distribution), ("module", outcome.module)):
            first = taken.setdefault((what, name), product)
            if first is not product:
                message = f"two products have the {what} `{name}`"
                other = Related(f"the first is `{first.name}`", first.place())
                hint = f"give one of them another {what}"
                found.append(
                    Diagnostic("CS302", Severity.ERROR, message, product.place(), hint, (other,))
                )
    return found
