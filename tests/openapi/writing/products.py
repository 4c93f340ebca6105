"""The products that the tests export, and the ways to read a description and a document."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clientsmith.description import load
from clientsmith.diagnostics.report import Report
from clientsmith.openapi.writing import export, json_text, yaml_text

if TYPE_CHECKING:
    from clientsmith.model.api import Api

__all__ = ["PRODUCTS", "exported", "linked", "model", "write_files"]

_HERE = Path(__file__).parent / "specs"
_SPECS = Path(__file__).parents[3] / "api_specs"
PRODUCTS = {"kitchen": _HERE, "pantry": _HERE} | {
    path.parent.name: _SPECS for path in sorted(_SPECS.glob("*/product.yaml"))
}


@cache
def model(name: str) -> Api:
    """Return the model of one of the products."""
    return linked(PRODUCTS[name], PRODUCTS[name] / name)


def linked(specs: Path, directory: Path) -> Api:
    """Read a description that must have no errors."""
    report = Report()
    api, _ = load(specs, directory, report)
    assert report.diagnostics == ()
    assert api is not None
    return api


def exported(name: str) -> dict[str, Any]:
    """Return a fresh copy of a product's document, as a reader of the JSON gets it."""
    document: dict[str, Any] = json.loads(json_text(export(model(name))))
    return document


def write_files(specs: Path, files: dict[str, dict[str, Any]]) -> Path:
    """Write a description and return its directory."""
    for file, data in files.items():
        path = specs / "product" / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(yaml_text(data), "ascii")
    return specs / "product"
