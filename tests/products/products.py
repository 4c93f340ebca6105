"""The products: their descriptions, their exported documents and their packages."""

import json
import re
import sys
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from clientsmith.description import load
from clientsmith.diagnostics.report import Report
from clientsmith.model.api import Api, Operation
from clientsmith.openapi.writing import export, json_text

from .document import Document

__all__ = [
    "PRODUCTS",
    "alternatives",
    "described",
    "document",
    "model",
    "package",
    "readme",
    "resource_modules",
]

_ROOT = Path(__file__).parents[2]
_SPECS = _ROOT / "api_specs"
PRODUCTS = tuple(path.parent.name for path in sorted(_SPECS.glob("*/product.yaml")))


@cache
def model(product: str) -> Api:
    """The model of a product, whose description must have no errors."""
    report = Report()
    api, _ = load(_SPECS, _SPECS / product, report)
    assert report.diagnostics == ()
    assert api is not None
    return api


@cache
def document(product: str) -> Document:
    """The exported document of a product, by way of its JSON."""
    return Document(json.loads(json_text(export(model(product)))))


@cache
def described(product: str) -> dict[str, Operation]:
    """The operations of the model by their full names."""
    resources = model(product).resources
    return {one.full_name: one for resource in resources for one in resource.operations}


def package(product: str, module: str = "") -> Any:
    """The package of a product, or a module in it; it is imported from its folder."""
    sources = str(_sources(product).parent)
    if sources not in sys.path:
        sys.path.append(sources)
    return import_module(f"{_sources(product).name}{module}")


def readme(product: str) -> str:
    """The README of the package of a product."""
    return (_sources(product).parents[1] / "README.md").read_text("utf-8")


def alternatives(product: str) -> list[str]:
    """The names of the schemes that a client of the product may be told to use."""
    usual = [scheme for (scheme,) in model(product).settings.auth]
    return sorted(usual)


def resource_modules(product: str) -> list[str]:
    """The names of the modules with resources in the package, found without loading anything."""
    files = (_sources(product) / "resources").glob("*.py")
    return sorted(path.stem for path in files if path.stem != "__init__")


@cache
def _sources(product: str) -> Path:
    head = (_SPECS / product / "product.yaml").read_text("utf-8")
    names = {
        key: found[1]
        for key in ("distribution", "module")
        if (found := re.search(rf"^  {key}: (\S+)$", head, re.MULTILINE))
    }
    return _ROOT / "generated" / names["distribution"] / "src" / names["module"]
