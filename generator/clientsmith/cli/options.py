"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["format_option", "products_argument", "specs_option"]

_Command = TypeVar("_Command", bound="Callable[..., Any]")

_FORMATS = ("text", "json", "github", "sarif")


def products_argument(command: _Command) -> _Command:
    """Add `[PRODUCT]...`, the names of product directories; none means all of them."""
    return click.argument("products", metavar="[PRODUCT]...", nargs=-1)(command)


def specs_option(command: _Command) -> _Command:
    """Add `--specs DIR`; whether it exists is reported with the other problems."""
    return click.option(
        "--specs",
        type=click.Path(path_type=Path),
        metavar="DIR",
        default=Path("api_specs"),
        show_default=True,
        help="Directory that holds the product directories.",
    )(command)


def format_option(command: _Command) -> _Command:
    """Add `--format`; the name is that of a `clientsmith.diagnostics.render.Format`."""
    return click.option(
        "--format",
        "format_name",
        type=click.Choice(_FORMATS),
        default="text",
        show_default=True,
        help="How problems are written to standard output.",
    )(command)
