"""`clientsmith init`: a new product that can be checked and generated as it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from clientsmith.cli.options import specs_option

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["init"]


@click.command()
@click.argument("name")
@specs_option
@click.option("--distribution", metavar="NAME", help="Name of the package on an index.")
@click.option("--title", metavar="TEXT", help="What people call the API.")
def init(name: str, specs: Path, distribution: str | None, title: str | None) -> None:
    """Write the description of a small API, to be changed into yours.

    NAME becomes a directory below --specs, which must not exist yet. The schemas that make editors
    complete and check the files are put in the directory .schemas beside it; `clientsmith schema
    --out` brings them up to date.
    """
    from clientsmith.cli.new_product import write_product
    from clientsmith.cli.starter import plan_starter

    try:
        starter = plan_starter(name, distribution, title)
    except ValueError as problem:
        raise click.UsageError(str(problem)) from None
    for path in write_product(specs, starter):
        click.echo(path.as_posix())
    where = "" if specs.as_posix() == "api_specs" else f" --specs {specs.as_posix()}"
    click.echo(f"next: clientsmith check {name}{where}", err=True)
