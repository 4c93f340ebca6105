"""`clientsmith generate`: write the packages, or tell how they differ from what would be written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from clientsmith.cli.console import Progress
from clientsmith.cli.job import Job
from clientsmith.cli.options import (
    cache_options,
    format_option,
    opened_store,
    products_argument,
    specs_option,
    usable_cores,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from clientsmith.cache import Store

__all__ = ["generate"]


@click.command()
@products_argument
@specs_option
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    default=Path("generated"),
    show_default=True,
    help="Directory that holds the package directories.",
)
@click.option(
    "--templates",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    metavar="DIR",
    help="Templates that replace those of the tool with the same path.",
)
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    metavar="N",
    help="Processes that format files.  [default: the usable cores]",
)
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 if a package differs.")
@click.option("--force", is_flag=True, help="Overwrite files that were edited by hand.")
@click.option(
    "--depfile",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Tell make and ninja what this depends on; the target is FILE without `.d`.",
)
@click.option("--watch", is_flag=True, help="Go on, and generate again on every change.")
@cache_options
@click.option("--quiet", "-q", is_flag=True, help="Report problems and nothing else.")
@format_option
@click.pass_context
def generate(
    ctx: click.Context,
    products: tuple[str, ...],
    specs: Path,
    out: Path,
    templates: Path | None,
    jobs: int | None,
    check: bool,
    force: bool,
    depfile: Path | None,
    watch: bool,
    cache_dir: Path | None,
    no_cache: bool,
    quiet: bool,
    format_name: str,
) -> None:
    """Write the Python packages of descriptions.

    Without PRODUCT, the packages of all products are written. When one product has an error,
    nothing is written. Files that people edited are kept, and reported, unless --force is given.
    """
    if check and force:
        raise click.UsageError("--check writes nothing, so --force has no meaning with it")
    if check and watch:
        raise click.UsageError("--watch writes what it finds, so --check has no meaning with it")

    job = Job(specs, products, out, templates, jobs or usable_cores(), check, force)

    def run() -> bool:
        made = _generate(job, opened_store(cache_dir, no_cache), quiet, format_name)
        if made and depfile is not None:
            from clientsmith.cli.depfile import write_depfile

            write_depfile(depfile, job.inputs)
        return made

    if watch:
        _watch(run, job.inputs)
        return
    ctx.exit(0 if run() else 1)


def _generate(job: Job, store: Store, quiet: bool, format_name: str) -> bool:
    """Generate once, and report; tell whether all went well."""
    from clientsmith.cli.earlier import Earlier, clash, products_in
    from clientsmith.cli.leftovers import leftovers
    from clientsmith.cli.reporting import Format, show
    from clientsmith.diagnostics.report import Report

    format = Format(format_name)
    report = Report()
    told: dict[str, str] = {}
    try:
        with Progress(quiet=quiet) as progress:
            earlier = Earlier(store, job.specs, job.templates)
            names = products_in(job.specs, job.wanted)
            settled = {name: found for name in names if (found := earlier.generated(name, job.out))}
            if names and len(settled) == len(names) and not clash([*settled.values()]):
                told |= {name: found.told() for name, found in settled.items()}
                if not job.wanted:
                    kept = {found.distribution for found in settled.values()}
                    report.extend(leftovers(job.out, kept))
            else:
                # This takes longer to import than a run takes in which nothing has changed.
                from clientsmith.cli.packages import build

                build(job, earlier, settled, report, told, progress.step)
                store.close()
    finally:
        # Also when the run is interrupted or fails: this much is on disk. Only the text format
        # leaves room for it beside the report.
        if not quiet:
            for _, text in sorted(told.items()):
                click.echo(text, nl=False, err=format is not Format.TEXT)
    show(report, format, job.specs)
    return report.ok


def _watch(run: Callable[[], bool], roots: list[Path]) -> None:
    """Generate on every change until Ctrl-C, which is how this ends, and no failure."""
    from clientsmith.cli.watching import stamps, watch

    def act(names: list[str]) -> None:
        if names:
            more = f" and {len(names) - 1} more" if len(names) > 1 else ""
            click.echo(f"{Path(names[0]).as_posix()}{more} changed", err=True)
        try:
            run()
        except OSError as problem:
            # A file that went while it was read, say; the next change may mend it.
            click.echo(f"cannot generate: {problem}", err=True)
        click.echo("waiting for changes; Ctrl-C ends", err=True)

    try:
        watch(lambda: stamps(roots), act)
    except KeyboardInterrupt:
        click.echo("ended", err=True)
