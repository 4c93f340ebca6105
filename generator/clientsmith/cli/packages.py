"""From planned products to packages on disk: rendered, formatted, compared, written."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from clientsmith.cli.interrupt import held_back
from clientsmith.cli.leftovers import leftovers
from clientsmith.cli.products import plan_products
from clientsmith.diagnostics.diagnostic import DiagnosticError
from clientsmith.output.difference import describe_difference, difference_problem
from clientsmith.output.format import format_files
from clientsmith.output.plan import refusals
from clientsmith.output.writer import apply, plan_write
from clientsmith.python import copied_files, created_once, outputs, render_output

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from clientsmith.cache import Store
    from clientsmith.cli.earlier import Earlier, Outcome
    from clientsmith.cli.job import Job
    from clientsmith.cli.products import Planning
    from clientsmith.diagnostics.diagnostic import Diagnostic
    from clientsmith.diagnostics.report import Report
    from clientsmith.output.plan import WritePlan

__all__ = ["build", "differences", "outcome", "write"]


def build(
    job: Job,
    earlier: Earlier,
    settled: Mapping[str, Outcome],
    report: Report,
    told: dict[str, str],
    step: Callable[[str], None],
) -> None:
    """Bring every package up to date, or tell how it differs; the `settled` products are so already.

    Problems are added to `report`, and to `told` what came of each product, as soon as it is so. `step` is told what is
    done next.
    """
    planning = plan_products(
        job.specs, job.wanted, lambda name: step(f"reading {name}"), settled, earlier.store
    )
    report.extend(planning.report.diagnostics)
    if not report.ok:
        return
    plans = _compare(planning, job, earlier.store, report, step)
    names = {product.distribution: product.directory for product in planning.products}
    if not job.wanted:
        kept = {known.distribution for known in planning.settled.values()}
        report.extend(leftovers(job.out, kept | names.keys()))
    done: dict[str, bytes] = {}

    def tell(plan: WritePlan) -> None:
        distribution = plan.root.name
        difference = describe_difference(plan) if job.check else ""
        told[names[distribution]] = difference or f"{outcome(plan)}\n"
        if plan.clean or not job.check:
            done[distribution] = plan.manifest

    if job.check:
        for plan in plans:
            tell(plan)
        report.extend(differences(plans))
    elif report.ok:
        step(f"writing {len(plans)} packages")
        write(plans, report, tell, force=job.force)
    if job.check or report.ok:
        told |= {name: known.told() for name, known in planning.settled.items()}
    earlier.remember(planning.remembered(done))


def _compare(
    planning: Planning,
    job: Job,
    store: Store,
    report: Report,
    step: Callable[[str], None],
) -> tuple[WritePlan, ...]:
    """Render and format the packages and compare them with what stands on disk.

    What goes wrong is added to `report`, and the plans are then not to be carried out.
    """
    final: dict[str, dict[str, str]] = {}
    once: dict[str, frozenset[str]] = {}
    rendered: dict[str, dict[str, str]] = {}
    keys: dict[tuple[str, str], str] = {}
    for product in planning.products:
        step(f"rendering {product.distribution}")
        name = product.distribution
        plan = planning.plans[product.directory]
        final[name] = copied_files(plan)
        once[name] = created_once(plan)
        rendered[name] = {}
        for output in outputs(plan):
            # Templates of the user may read what they like, so nothing is known of what they write.
            key = None if job.templates else output.key()
            known = store.read("file", key) if key else None
            if known is not None:
                final[name][output.path] = known.decode()
                continue
            if key:
                keys[name, output.path] = key
            try:
                text = render_output(output, plan, job.templates)
            except DiagnosticError as problem:
                report.extend(problem.diagnostics)
            else:
                rendered[name][output.path] = text
    try:
        formatted = _formatted(rendered, job.out, job.jobs, step)
    except DiagnosticError as problem:
        report.extend(problem.diagnostics)
        return ()
    for (name, path), key in keys.items():
        if path in formatted[name]:
            store.write("file", key, formatted[name][path].encode())
    plans: list[WritePlan] = []
    for name, files in final.items():
        step(f"comparing {name}")
        files |= formatted[name]
        try:
            plans.append(plan_write(job.out, name, files, once[name] & files.keys()))
        except DiagnosticError as problem:
            report.extend(problem.diagnostics)
    return tuple(plans)


def _formatted(
    packages: Mapping[str, Mapping[str, str]], out: Path, jobs: int, step: Callable[[str], None]
) -> dict[str, dict[str, str]]:
    """Format all packages in one go, which shares the work best; raises as `format_files` does."""
    # Products that share definitions share files: what is equal is formatted once. Each text goes by
    # the name it will have on disk, so that a problem in it says where it would be.
    names: dict[tuple[str, str], str] = {}
    for distribution, files in packages.items():
        for path, text in files.items():
            names.setdefault(_kind(path, text), (out / distribution / path).as_posix())
    step(f"formatting {len(names)} files")
    final = format_files({name: text for (_, text), name in names.items()}, jobs)
    return {
        distribution: {path: final[names[_kind(path, text)]] for path, text in files.items()}
        for distribution, files in packages.items()
    }


def _kind(path: str, text: str) -> tuple[str, str]:
    """Return what decides the final form of a file."""
    return PurePosixPath(path).suffix, text


def write(
    plans: Sequence[WritePlan],
    report: Report,
    written: Callable[[WritePlan], None],
    *,
    force: bool,
) -> None:
    """Carry out the plans, unless one of them would lose work of people and `force` is not set.

    `written` is told of each package that is done. Problems are added to `report`; after the first
    one no more packages are written. Ctrl-C acts once all packages are written, which takes a
    moment: half of them new and half of them old would help nobody. A second one stops at once; the
    package that was being written is then as before.
    """
    if not force:
        refused = [problem for plan in plans for problem in refusals(plan)]
        if refused:
            report.extend(refused)
            return
    with held_back():
        for plan in plans:
            try:
                written(apply(plan, force=force))
            except DiagnosticError as problem:
                report.extend(problem.diagnostics)
                return


def outcome(plan: WritePlan) -> str:
    """Return what a plan changes in a line, such as `acme-api: 3 added, 1 removed`."""
    counts = {
        "added": len(plan.added),
        "changed": len(plan.changed),
        "removed": len(plan.stale),
    }
    parts = [f"{number} {what}" for what, number in counts.items() if number]
    if not parts:
        parts = ["manifest changed" if plan.manifest_differs else "unchanged"]
    return f"{plan.root.name}: {', '.join(parts)}"


def differences(plans: Sequence[WritePlan]) -> list[Diagnostic]:
    """Return an error for each package on disk that is not what would be generated."""
    return [problem for plan in plans if (problem := difference_problem(plan)) is not None]
