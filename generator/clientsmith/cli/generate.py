"""`clientsmith generate`: write the packages, or tell how they differ from what would be written."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from clientsmith.cli.console import Progress
from clientsmith.cli.options import format_option, products_argument, specs_option

if TYPE_CHECKING:
    from clientsmith.output.plan import WritePlan

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
    quiet: bool,
    format_name: str,
) -> None:
    """Write the Python packages of descriptions.

    Without PRODUCT, the packages of all products are written. When one product has an error,
    nothing is written. Files that people edited are kept, and reported, unless --force is given.
    """
    if check and force:
        raise click.UsageError("--check writes nothing, so --force has no meaning with it")

    from clientsmith.cli.packages import compare, differences, leftovers, outcome, write
    from clientsmith.cli.products import plan_products
    from clientsmith.cli.reporting import Format, show
    from clientsmith.output.difference import describe_difference

    format = Format(format_name)
    done: list[WritePlan] = []
    try:
        with Progress(quiet=quiet) as progress:
            planning = plan_products(specs, products, lambda name: progress.step(f"reading {name}"))
            report, planned = planning.report, planning.products
            if report.ok:
                plans = compare(planned, out, templates, jobs or _cores(), report, progress.step)
                if not products:
                    report.extend(leftovers(out, {product.distribution for product in planned}))
                if check:
                    done.extend(plans)
                    report.extend(differences(plans))
                elif report.ok:
                    progress.step(f"writing {len(plans)} packages")
                    write(plans, report, done.append, force=force)
    finally:
        # Also when the run is interrupted or fails: this much is on disk. Only the text format
        # leaves room for it beside the report.
        if not quiet:
            for plan in done:
                text = (describe_difference(plan) if check else "") or f"{outcome(plan)}\n"
                click.echo(text, nl=False, err=format is not Format.TEXT)
    show(report, format, specs)
    ctx.exit(0 if report.ok else 1)


def _cores() -> int:
    """Return how many cores this process may use."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    else:  # noqa: RET505 (mypy reads it as a choice between platforms only this way)
        return os.cpu_count() or 1
