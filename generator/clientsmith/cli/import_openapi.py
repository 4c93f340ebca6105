"""`clientsmith import`: make a description of what another tool describes."""

from __future__ import annotations

import os
from pathlib import Path

import click

__all__ = ["import_"]


@click.group("import")
def import_() -> None:
    """Make a description of what another tool describes."""


@import_.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--product", metavar="NAME", required=True, help="Name of the product.")
@click.option(
    "--into",
    type=click.Path(path_type=Path),
    metavar="DIR",
    required=True,
    help="Directory of the product, which must not exist yet.",
)
@click.option("--distribution", metavar="NAME", help="Name of the package on an index.")
@click.option(
    "--no-prose", is_flag=True, help="Carry over facts only; `doc:` is left to be written."
)
@click.option(
    "--root",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="Directory that references may not leave.  [default: that of FILE]",
)
@click.option(
    "--format",
    "format_name",
    type=click.Choice(("text", "json")),
    default="text",
    show_default=True,
    help="How the report is written to standard output.",
)
@click.pass_context
def openapi(
    ctx: click.Context,
    file: Path,
    product: str,
    into: Path,
    distribution: str | None,
    no_prose: bool,
    root: Path | None,
    format_name: str,
) -> None:
    """Write a description of the API in an OpenAPI 3.0 or 3.1 document.

    FILE is YAML or JSON; references may lead to files beside it, never to other machines. The
    report lists every name that was chosen, everything that was corrected, and everything that the
    description cannot say. The description is checked, and kept for you to edit when it has
    problems; the exit status is then 1.
    """
    from clientsmith.cli.new_product import write_directory
    from clientsmith.cli.products import plan_products
    from clientsmith.cli.reporting import Format, show
    from clientsmith.cli.starter import SCHEMAS, plan_starter
    from clientsmith.diagnostics.diagnostic import DiagnosticError
    from clientsmith.diagnostics.report import Report
    from clientsmith.openapi.reading import Identity, import_openapi, render_json, render_text
    from clientsmith.openapi.syncing import BASE_FILE, base_of, base_text

    try:
        names = plan_starter(product, distribution, None)
    except ValueError as problem:
        raise click.UsageError(str(problem)) from None
    into = Path(os.path.normpath(into))
    if os.path.lexists(into):
        raise click.ClickException(f"{into.as_posix()} exists already; name a directory to be made")
    identity = Identity(names.name, names.distribution, names.module, names.client)
    try:
        found = import_openapi(
            file, identity, root=root, prose=not no_prose, schemas=f"../{SCHEMAS}"
        )
    except DiagnosticError as error:
        report = Report()
        report.extend(error.diagnostics)
        show(report, Format(format_name), file.parent)
        ctx.exit(1)
    base = base_text(base_of(found, prose=not no_prose))
    written = write_directory(into, {**found.files, BASE_FILE: base})
    render = render_json if format_name == "json" else render_text
    click.echo(render(found.summary, found.findings), nl=False)
    click.echo(f"{into.as_posix()}: {len(written)} files", err=True)
    planning = plan_products(into.parent, [into.name], lambda _: None)
    for diagnostic in planning.report.diagnostics:
        click.echo(f"{diagnostic.place}: {diagnostic.code}: {diagnostic.message}", err=True)
    where = into.parent.as_posix()
    click.echo(f"next: clientsmith check {into.name} --specs {where}", err=True)
    ctx.exit(0 if planning.report.ok else 1)
