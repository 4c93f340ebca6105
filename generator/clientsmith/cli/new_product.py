"""Writing the directory of a new product, whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import click

from clientsmith.cli.schema_files import write_schemas
from clientsmith.cli.starter import SCHEMAS, files
from clientsmith.description.schemas import KINDS

if TYPE_CHECKING:
    from clientsmith.cli.starter import Starter

__all__ = ["write_directory", "write_product"]


def write_product(specs: Path, starter: Starter) -> list[Path]:
    """Write the product under `specs`, and the schemas beside it; return the product's files.

    Raises click.ClickException when the directory exists already or cannot be written; there is
    then no new directory.
    """
    return write_directory(specs / starter.name, files(starter))


def write_directory(directory: Path, texts: dict[str, str]) -> list[Path]:
    """Write a new directory with these files, and the schemas beside it; return the files.

    Raises click.ClickException as `write_product` does.
    """
    if os.path.lexists(directory):
        raise click.ClickException(
            f"{directory.as_posix()} exists already; choose another name or remove it"
        )
    specs = directory.parent
    try:
        specs.mkdir(parents=True, exist_ok=True)
        # Hidden, so that no other run takes it for a product while it is being filled.
        draft = Path(tempfile.mkdtemp(prefix=f".{directory.name}-", dir=specs))
        try:
            _fill(draft / directory.name, texts)
            (draft / directory.name).rename(directory)
        finally:
            shutil.rmtree(draft)
    except OSError as problem:
        name = problem.filename or directory
        raise click.ClickException(f"cannot write {name}: {problem.strerror}") from problem
    write_schemas(specs / SCHEMAS, KINDS)
    return [directory / path for path in texts]


def _fill(directory: Path, texts: dict[str, str]) -> None:
    for path, text in texts.items():
        target = directory / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
