"""Importing an OpenAPI document, to be compared as a description."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from clientsmith.changes.sides.directory import Layout, read_side
from clientsmith.changes.sides.side import Described, Side
from clientsmith.diagnostics.diagnostic import DiagnosticError
from clientsmith.openapi.reading import Identity, import_openapi

if TYPE_CHECKING:
    from clientsmith.diagnostics.diagnostic import Place
    from clientsmith.diagnostics.report import Report
    from clientsmith.model.api import Api
    from clientsmith.model.origin import Origin

__all__ = ["is_document", "read_document_side"]

_SUFFIXES = frozenset({".json", ".yaml", ".yml"})
_UNNAMED = Identity("api", "api", "api", "Api")


def is_document(path: str) -> bool:
    """Tell whether a path looks like that of an OpenAPI document."""
    return Path(path).suffix.lower() in _SUFFIXES


def read_document_side(
    label: str, file: Path, layout: Layout, partner: Api | None, report: Report
) -> Side:
    """Import a document, its package called as that of the `partner` it is compared with, so that names are no difference.

    What is wrong is added to `report`, and the side is then empty.
    """
    identity = _UNNAMED
    if partner is not None:
        package = partner.package
        identity = Identity(
            partner.product.name, package.distribution, package.module, package.client
        )
    try:
        found = import_openapi(file, identity, root=layout.directory, schemas=".")
    except DiagnosticError as error:
        report.extend(
            (
                problem
                if problem.place is None
                else replace(problem, place=layout.named(problem.place))
            )
            for problem in error.diagnostics
        )
        return Side(label, {}, is_root=False)
    with TemporaryDirectory(prefix="clientsmith-") as scratch:
        top = Path(scratch).resolve()
        directory = top / identity.product
        for name, text in found.files.items():
            path = directory / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        side = read_side(label, directory, Layout(top, f"{label}#"), report)
    return Side(
        label,
        {
            name: Described(_dressed(one.api, partner), _nowhere)
            for name, one in side.products.items()
        },
        is_root=False,
    )


def _dressed(api: Api, partner: Api | None) -> Api:
    """Give a document what documents say nothing of, unless they were exported: the package of its partner, and its modules."""
    if partner is None or api.package.distribution != partner.package.distribution:
        return api
    modules = {definition.name: definition.module for definition in partner.types}
    types = tuple(
        replace(definition, module=modules.get(definition.name, definition.module))
        for definition in api.types
    )
    return replace(api, package=partner.package, types=types)


def _nowhere(_: Origin) -> Place | None:
    """The files of an import are nobody's to read."""
    return None
