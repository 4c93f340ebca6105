"""`clientsmith schema`: the JSON Schemas of the description files, for editors and other tools."""

from __future__ import annotations

from pathlib import Path

import click

__all__ = ["schema"]


@click.command()
@click.argument("kind", required=False)
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="Write the schema, or all of them, as DIR/KIND.json.",
)
def schema(kind: str | None, out: Path | None) -> None:
    """Print the JSON Schema of one kind of file, or list the kinds.

    A schema stands alone: it holds every definition that it refers to.
    """
    from clientsmith.cli.schema_files import schema_text, summary, write_schemas
    from clientsmith.description.schemas import KINDS
    from clientsmith.diagnostics.suggest import suggest

    if kind is not None and kind not in KINDS:
        near = suggest(kind, KINDS)
        hint = f"did you mean {near!r}?" if near else f"use one of {', '.join(KINDS)}"
        raise click.BadParameter(f"there is no kind {kind!r}; {hint}", param_hint="KIND")
    kinds = KINDS if kind is None else (kind,)
    if out is not None:
        write_schemas(out, kinds)
        for name in kinds:
            click.echo((out / f"{name}.json").as_posix())
    elif kind is not None:
        click.echo(schema_text(kind), nl=False)
    else:
        for name in kinds:
            click.echo(f"{name:<12}{summary(name)}")
