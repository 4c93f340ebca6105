"""`clientsmith generate`: write the packages, or tell how they differ from what would be written."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from clientsmith.cli.console import Progress
from clientsmith.cli.options import (
    cache_options,
    format_option,
    opened_store,
    products_argument,
    specs_option,
)

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

    from clientsmith.cli.earlier import Earlier, clash, products_in
    from clientsmith.cli.leftovers import leftovers
    from clientsmith.cli.reporting import Format, show
    from clientsmith.diagnostics.report import Report

    format = Format(format_name)
    report = Report()
    told: dict[str, str] = {}
    try:
        with Progress(quiet=quiet) as progress:
            store = opened_store(cache_dir, no_cache)
            earlier = Earlier(store, specs, templates)
            names = products_in(specs, products)
            settled = {name: found for name in names if (found := earlier.generated(name, out))}
            if names and len(settled) == len(names) and not clash([*settled.values()]):
                told |= {name: found.told() for name, found in settled.items()}
                if not products:
                    kept = {found.distribution for found in settled.values()}
                    report.extend(leftovers(out, kept))
            else:
                # This takes longer to import than a run takes in which nothing has changed.
                from clientsmith.cli.packages import Job, build

                job = Job(specs, products, out, templates, jobs or _cores(), check, force)
                build(job, earlier, settled, report, told, progress.step)
                store.close()
    finally:
        # Also when the run is interrupted or fails: this much is on disk. Only the text format
        # leaves room for it beside the report.
        if not quiet:
            for _, text in sorted(told.items()):
                click.echo(text, nl=False, err=format is not Format.TEXT)
    show(report, format, specs)
    ctx.exit(0 if report.ok else 1)


def _cores() -> int:
    """Return how many cores this process may use."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    else:  # noqa: RET505 (mypy reads it as a choice between platforms only this way)
        return os.cpu_count() or 1
