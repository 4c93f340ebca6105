"""`clientsmith lint`: ask about what is no error, but could be better."""

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
)

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["lint"]


@click.command()
@products_argument
@specs_option
@cache_options
@format_option
@click.pass_context
def lint(
    ctx: click.Context,
    products: tuple[str, ...],
    specs: Path,
    cache_dir: Path | None,
    no_cache: bool,
    format_name: str,
) -> None:
    """Look for names, docs and leftovers that a reviewer would ask about.

    Without PRODUCT, all products are looked at. A rule is switched off for a line by a comment
    `# lint: off CS902 the reason`, and for a product under `lint` in product.yaml. The exit status
    is 1 when something is found.
    """
    from clientsmith.cli.reporting import Format, show
    from clientsmith.description import find_products, load
    from clientsmith.diagnostics.report import Report
    from clientsmith.lint import RULES, lint_product

    store = opened_store(cache_dir, no_cache)
    report = Report()
    seen: set[tuple[str, str, str]] = set()
    names: list[str] = []
    with Progress() as progress:
        for directory in find_products(specs, products, report):
            progress.step(f"reading {directory.name}")
            names.append(directory.name)
            # A report of its own: an error in one product does not keep another from being linked.
            own = Report()
            api, source = load(specs, directory, own, store)
            report.extend(own.diagnostics)
            if api is None or source is None:
                continue
            for found in lint_product(specs, api, source):
                # Fragments that several products include are reported once.
                key = (found.code, str(found.place), found.message)
                if key not in seen:
                    seen.add(key)
                    report.add(found)
    store.close()
    fine = f"{', '.join(names)}: {len(RULES)} rules find nothing"
    show(report, Format(format_name), specs, fine)
    ctx.exit(1 if report.diagnostics else 0)
