"""A document imported afresh."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from click.testing import CliRunner

from changes.products import model
from clientsmith.cli import program

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from clientsmith.model.api import Api

__all__ = ["fresh_import"]


def fresh_import(document: Mapping[str, Any], place: Path) -> Api:
    """Import a document as a new product, and return its model."""
    file, product = place / "openapi.json", place / "specs" / "library"
    file.write_text(json.dumps(document), "utf-8")
    done = CliRunner().invoke(
        program, ["import", "openapi", str(file), "--product", "library", "--into", str(product)]
    )
    assert done.exit_code == 0, done.output
    return model(product)
