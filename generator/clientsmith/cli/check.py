"""`clientsmith check`: find every problem of every product."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from clientsmith.cli.console import Progress
from clientsmith.cli.options import (
    cache_options,
    format_option,
    opened_store,
    products_argument,
    specs_option,
    usable_cores,
)

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["check"]


@click.command()
@products_argument
@specs_option
@cache_options
@format_option
@click.pass_context
def check(
    ctx: click.Context,
    products: tuple[str, ...],
    specs: Path,
    cache_dir: Path | None,
    no_cache: bool,
    format_name: str,
) -> None:
    """Check descriptions and report every problem.

    Without PRODUCT, all products are checked. Nothing is written. The exit status is 1 when there
    is an error.
    """
    from clientsmith.cli.earlier import Earlier, clash, products_in, summary
    from clientsmith.cli.reporting import Format, show
    from clientsmith.diagnostics.report import Report

    store = opened_store(cache_dir, no_cache)
    earlier = Earlier(store, specs)
    names = products_in(specs, products)
    settled = {name: found for name in names if (found := earlier.checked(name))}
    if names and len(settled) == len(names) and not clash([*settled.values()]):
        report, looked_at = Report(), summary([*settled.values()])
    else:
        # What follows takes longer to import than a run takes in which nothing has changed.
        from clientsmith.cli.products import check_products

        with Progress() as progress:
            planning = check_products(
                specs,
                products,
                lambda name: progress.step(f"checking {name}"),
                settled,
                store,
                usable_cores(),
            )
        report, looked_at = planning.report, planning.summary()
        earlier.remember(planning.remembered())
        store.close()
    show(report, Format(format_name), specs, f"{looked_at}: no problems")
    ctx.exit(0 if report.ok else 1)
