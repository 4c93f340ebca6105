"""Small products written in a test, and the models that come of them."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING

from clientsmith.description import load
from clientsmith.diagnostics.report import Report

if TYPE_CHECKING:
    from pathlib import Path

    from clientsmith.model.api import Api, Operation
    from clientsmith.model.types import TypeDefinition

__all__ = ["linked", "operation", "type_named", "write"]

_PRODUCT = """
    format: 1
    product: {name: NAME, title: Title, release: "1"}
    package: {distribution: NAME, module: NAME, client: Client, version: 1.0.0}
    servers: {main: {url: https://example.com}}
"""


def write(specs: Path, product: str, files: dict[str, str]) -> None:
    """Write a product; `product.yaml` goes behind the lines that every product needs."""
    for name, text in {"product.yaml": "", **files}.items():
        path = specs / product / name
        path.parent.mkdir(parents=True, exist_ok=True)
        head = dedent(_PRODUCT).replace("NAME", product) if name == "product.yaml" else ""
        path.write_text(head + dedent(text), "utf-8")


def linked(specs: Path, product: str) -> Api:
    """Load a product that must be right."""
    report = Report()
    api, _ = load(specs, specs / product, report)
    assert [str(one) for one in report.diagnostics] == []
    assert api is not None
    return api


def operation(api: Api, name: str) -> Operation:
    """The operation with a dotted name."""
    return next(
        one for resource in api.resources for one in resource.operations if one.full_name == name
    )


def type_named(api: Api, name: str) -> TypeDefinition:
    """The type with a name."""
    return next(definition for definition in api.types if definition.name == name)
