"""The group of commands, and the one place where an exception becomes a line and an exit status."""

from __future__ import annotations

import errno
import gc
import traceback
from typing import Any

import click

from clientsmith import __version__
from clientsmith.cli.check import check
from clientsmith.cli.console import make_printable
from clientsmith.cli.diff import diff
from clientsmith.cli.export_openapi import export
from clientsmith.cli.generate import generate
from clientsmith.cli.import_openapi import import_
from clientsmith.cli.init import init
from clientsmith.cli.interrupt import INTERRUPTED, in_this_process_only
from clientsmith.cli.lint import lint
from clientsmith.cli.release import release
from clientsmith.cli.schema import schema
from clientsmith.cli.sync_openapi import sync

__all__ = ["main", "program"]


class _Program(click.Group):
    """A group whose commands never show a traceback unless they are asked to."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command and word what it could not handle."""
        make_printable()
        try:
            with in_this_process_only():
                return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except KeyboardInterrupt:
            click.echo("interrupted", err=True)
            ctx.exit(INTERRUPTED)
        except Exception as problem:
            if isinstance(problem, OSError) and problem.errno == errno.EPIPE:
                raise  # Whoever read our output has gone; click ends the run quietly.
            _explain(problem, ctx.params["debug"])
            ctx.exit(1)


def _explain(problem: Exception, debug: bool) -> None:
    if debug:
        click.echo("".join(traceback.format_exception(problem)), err=True, nl=False)
        return
    words = " ".join(str(problem).split())
    click.echo(f"clientsmith: internal error: {type(problem).__name__}: {words}", err=True)
    click.echo("run `clientsmith --debug ...` for the traceback, and report it please", err=True)


@click.group(cls=_Program, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "-V", "--version", message="%(prog)s %(version)s")
@click.option("--debug", is_flag=True, help="Show the traceback of an internal error.")
def program(debug: bool) -> None:
    """Typed Python client packages from YAML descriptions of HTTP APIs."""
    del debug  # Read from the context, where an error ends up.


for _command in (check, diff, export, generate, import_, init, lint, release, schema, sync):
    program.add_command(_command)


def main() -> None:
    """Run the command line of this process and exit."""
    # Nearly everything that a run makes lives to its end: looking for garbage often finds none.
    gc.set_threshold(100_000, 50, 50)
    program(prog_name="clientsmith")
