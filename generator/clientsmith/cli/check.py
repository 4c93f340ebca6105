"""`clientsmith check`: find every problem of every product."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from clientsmith.cli.console import Progress
from clientsmith.cli.options import format_option, products_argument, specs_option

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["check"]


@click.command()
@products_argument
@specs_option
@format_option
@click.pass_context
def check(ctx: click.Context, products: tuple[str, ...], specs: Path, format_name: str) -> None:
    """Check descriptions and report every problem.

    Without PRODUCT, all products are checked. Nothing is written. The exit status is 1 when there
    is an error.
    """
    from clientsmith.cli.products import plan_products
    from clientsmith.cli.reporting import Format, show

    with Progress() as progress:
        planning = plan_products(specs, products, lambda name: progress.step(f"checking {name}"))
    show(planning.report, Format(format_name), specs, f"{planning.summary()}: no problems")
    ctx.exit(0 if planning.report.ok else 1)
