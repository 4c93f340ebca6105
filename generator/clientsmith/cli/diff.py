"""`clientsmith diff`: what a change of a description means for users of its package."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from clientsmith.cli.console import wants_colour

if TYPE_CHECKING:
    from clientsmith.changes import Level
    from clientsmith.diagnostics.report import Report

__all__ = ["diff"]


@click.command()
@click.argument("old")
@click.argument("new")
@click.option(
    "--format",
    "format_name",
    type=click.Choice(("text", "markdown", "json", "github")),
    default="text",
    show_default=True,
    help="How changes are written to standard output.",
)
@click.option(
    "--fail-on",
    type=click.Choice(("breaking", "additive", "any")),
    help="Exit with 1 on a breaking change, on a breaking or additive one, or on any.",
)
@click.pass_context
def diff(ctx: click.Context, old: str, new: str, format_name: str, fail_on: str | None) -> None:
    """Show what changes for users of the package from OLD to NEW.

    Each is the directory of a product, a directory of products, an OpenAPI document, or one of these
    in a git revision: `main:api_specs/acme`. `released:api_specs/acme` is what was released last.
    Problems of either side go to standard error; nothing is then compared, and the exit status is 1.
    """
    from clientsmith.changes.outcome import compare_sides
    from clientsmith.changes.rendering import Format, render
    from clientsmith.changes.sides import SideError, open_sides
    from clientsmith.diagnostics.report import Report

    report = Report()
    try:
        sides = open_sides(old, new, report)
        _show(report)
        if not report.ok:
            ctx.exit(1)
        outcome = compare_sides(*sides)
    except SideError as problem:
        raise click.UsageError(str(problem)) from None
    colour = wants_colour(sys.stdout)
    click.echo(render(outcome, Format(format_name), colour=colour), nl=False, color=colour)
    ctx.exit(1 if _fails(outcome.worst, fail_on) else 0)


def _fails(worst: Level | None, fail_on: str | None) -> bool:
    if worst is None or fail_on is None:
        return False
    return fail_on == "any" or worst in ("breaking", fail_on)


def _show(report: Report) -> None:
    """Write problems to standard error: standard output is for the changes alone."""
    from clientsmith.diagnostics.render import Format, render

    if found := report.diagnostics:
        colour = wants_colour(sys.stderr)
        # The lines themselves may be those of a git revision, which is no file.
        text = render(found, Format.TEXT, lambda _: None, colour=colour)
        click.echo(text, nl=False, err=True, color=colour)
