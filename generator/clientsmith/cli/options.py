"""Options that several commands share."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from collections.abc import Callable

    from clientsmith.cache import Store

__all__ = [
    "cache_options",
    "format_option",
    "opened_store",
    "products_argument",
    "specs_option",
    "usable_cores",
]

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


def cache_options(command: _Command) -> _Command:
    """Add `--cache-dir DIR` and `--no-cache`; see `opened_store`."""
    command = click.option("--no-cache", is_flag=True, help="Neither use nor fill the cache.")(
        command
    )
    return click.option(
        "--cache-dir",
        type=click.Path(path_type=Path, file_okay=False),
        metavar="DIR",
        envvar="CLIENTSMITH_CACHE",
        show_envvar=True,
        help="Where to keep what later runs can use.  [default: the user's cache directory]",
    )(command)


def opened_store(cache_dir: Path | None, no_cache: bool) -> Store:
    """Return the store that the options of `cache_options` ask for."""
    from clientsmith.cache import Store, default_directory, open_store, tool_digest

    tool = tool_digest()
    directory = None if no_cache else cache_dir or default_directory()
    return Store(None, tool) if directory is None else open_store(directory, tool)


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


def usable_cores() -> int:
    """Return how many cores this process may use."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    else:  # noqa: RET505 (mypy reads it as a choice between platforms only this way)
        return os.cpu_count() or 1
