"""The schemas of the description language as files."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from clientsmith.description.schemas import bundled

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

__all__ = ["schema_text", "summary", "write_schemas"]


def schema_text(kind: str) -> str:
    """Return the schema of one kind as JSON text; raises KeyError for a kind that there is not."""
    return json.dumps(bundled(kind), indent=2) + "\n"


def summary(kind: str) -> str:
    """Return what files of this kind hold, in a line."""
    return str(bundled(kind)["title"])


def write_schemas(directory: Path, kinds: Iterable[str]) -> None:
    """Write `<kind>.json` for each kind; a file that says the same already is not touched.

    Raises click.ClickException when a file cannot be written.
    """
    try:
        directory.mkdir(parents=True, exist_ok=True)
        for kind in kinds:
            path = directory / f"{kind}.json"
            data = schema_text(kind).encode("ascii")
            if not path.is_file() or path.read_bytes() != data:
                path.write_bytes(data)
    except OSError as problem:
        name = problem.filename or directory
        raise click.ClickException(f"cannot write {name}: {problem.strerror}") from problem
