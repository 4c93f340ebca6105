"""`clientsmith export`: write a description in a form that other tools read."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from clientsmith.cli.options import specs_option

if TYPE_CHECKING:
    from clientsmith.diagnostics.report import Report

__all__ = ["export"]

_YAML_FILES = frozenset({".yaml", ".yml"})


@click.group()
def export() -> None:
    """Write a description in a form that other tools read."""


@export.command()
@click.argument("product")
@specs_option
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write the document to FILE instead of standard output.",
)
@click.option(
    "--format",
    "format_name",
    type=click.Choice(("json", "yaml")),
    help="How the document is written.  [default: as FILE is named, else json]",
)
@click.pass_context
def openapi(
    ctx: click.Context, product: str, specs: Path, out: Path | None, format_name: str | None
) -> None:
    """Write OpenAPI 3.1 of a product.

    What OpenAPI cannot say stands under keys that start with `x-clientsmith-`, so that importing
    the document gives the same description again. Problems go to standard error; when there is
    an error, nothing is written.
    """
    from clientsmith.description import find_products, load
    from clientsmith.diagnostics.report import Report
    from clientsmith.openapi.writing import export, json_text, yaml_text

    report = Report()
    found = find_products(specs, [product], report)
    api = load(specs, found[0], report)[0] if found else None
    _show(report, specs)
    if api is None or not report.ok:
        ctx.exit(1)
    if format_name is None:
        format_name = "yaml" if out is not None and out.suffix.lower() in _YAML_FILES else "json"
    text = (yaml_text if format_name == "yaml" else json_text)(export(api))
    if out is None:
        click.echo(text, nl=False)
    else:
        _write(out, text.encode("ascii"))


def _show(report: Report, specs: Path) -> None:
    """Write problems to standard error: standard output is for the document alone."""
    from clientsmith.cli.console import wants_colour
    from clientsmith.cli.reporting import Format, source_lines
    from clientsmith.diagnostics.render import render

    if found := report.diagnostics:
        colour = wants_colour(sys.stderr)
        text = render(found, Format.TEXT, source_lines(specs), colour=colour)
        click.echo(text, nl=False, err=True, color=colour)


def _write(path: Path, data: bytes) -> None:
    """Write a file, unless it says the same already; raises click.ClickException when it cannot."""
    try:
        if not path.is_file() or path.read_bytes() != data:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    except OSError as problem:
        name = problem.filename or path
        raise click.ClickException(f"cannot write {name}: {problem.strerror}") from problem
