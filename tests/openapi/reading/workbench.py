"""Importing a document in a test, and looking at what came of it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clientsmith.description import load
from clientsmith.description.document import read_document
from clientsmith.diagnostics.report import Report
from clientsmith.openapi.reading import Finding, FindingKind, Identity, Imported, import_openapi
from clientsmith.openapi.reading.findings import render_text
from clientsmith.python import plan_package

if TYPE_CHECKING:
    from clientsmith.diagnostics.diagnostic import Place
    from clientsmith.model.api import Api
    from clientsmith.model.origin import Origin
    from clientsmith.python.plan import PackagePlan

__all__ = ["DOCUMENTS", "IDENTITY", "Made", "bring_in", "bring_in_file", "document", "write"]

DOCUMENTS = Path(__file__).parent / "documents"
IDENTITY = Identity("shop", "shop-api", "shop_api", "Shop")


@dataclass(frozen=True)
class Made:
    """An import that was written to disk, read back, linked and planned."""

    imported: Imported
    data: dict[str, Any]
    problems: tuple[str, ...]
    api: Api | None
    plan: PackagePlan | None

    def endpoint(self, resource: str, name: str) -> Any:
        """Return an endpoint as its file has it."""
        return self.data[f"endpoints/{resource.replace('.', '_')}.yaml"]["endpoints"][name]

    @property
    def endpoints(self) -> dict[str, Any]:
        """Every endpoint by its full name."""
        return {
            f"{one['resource']}.{name}": endpoint
            for path, one in self.data.items()
            if path.startswith("endpoints/")
            for name, endpoint in one["endpoints"].items()
        }

    @property
    def types(self) -> dict[str, Any]:
        """Every type by its name."""
        return {
            name: definition
            for path, one in self.data.items()
            if path.startswith("types/")
            for name, definition in one["types"].items()
        }

    def findings(self, kind: FindingKind, rule: str | None = None) -> list[Finding]:
        """Return the findings of one kind, and of one rule where one is given."""
        return [f for f in self.imported.findings if f.kind is kind and rule in (None, f.rule)]

    def left_out(self, rule: str) -> list[str]:
        """Return the pointers of what could not be expressed, by rule."""
        found = self.findings(FindingKind.LEFT_OUT, rule)
        return [finding.place.partition("#")[2] for finding in found]

    def corrected(self, rule: str) -> list[str]:
        """Return the pointers of what was corrected, by rule."""
        found = self.findings(FindingKind.CORRECTION, rule)
        return [finding.place.partition("#")[2] for finding in found]


def bring_in(tmp_path: Path, data: dict[str, Any], *, prose: bool = True) -> Made:
    """Import a document that is given as data."""
    file = tmp_path / "openapi.json"
    file.write_text(json.dumps(data), "utf-8")
    return bring_in_file(tmp_path, file, prose=prose)


def bring_in_file(tmp_path: Path, file: Path, *, prose: bool = True) -> Made:
    """Import a file, and read back what was made of it."""
    imported = import_openapi(file, IDENTITY, prose=prose, schemas="../.schemas")
    assert render_text(imported.summary, imported.findings)
    product = write(tmp_path / "specs", imported)
    report = Report()
    api, source = load(product.parent, product, report)
    plan: PackagePlan | None = None
    if api is not None and source is not None:
        documents = source.documents

        def locate(origin: Origin, *, key: bool = False) -> Place:
            return documents[origin.file].place(origin.path, key=key)

        plan = plan_package(api, report, locate)
    data = {path: read_document(product / path, path).data for path in imported.files}
    problems = tuple(f"{found.code}: {found.message}" for found in report.diagnostics)
    return Made(imported, data, problems, api, plan)


def write(specs: Path, imported: Imported) -> Path:
    """Write an import below a directory of descriptions and return its directory."""
    product = specs / IDENTITY.product
    for path, text in imported.files.items():
        target = product / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
    return product


def document(**parts: Any) -> dict[str, Any]:
    """Return a small OpenAPI 3.1 document with these parts on top of what every one needs."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Shop", "version": "1"},
        "servers": [{"url": "https://shop.example.com"}],
        "paths": {
            "/ping": {"get": {"operationId": "ping", "responses": {"204": {"description": "up"}}}}
        },
        **parts,
    }
