"""Documents that the export wrote: the description stands in them, and comes back as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.description.plain import short
from clientsmith.diagnostics.diagnostic import Diagnostic, DiagnosticError, Place, Severity
from clientsmith.openapi.restoring import RestoreError, restore

if TYPE_CHECKING:
    from clientsmith.openapi.reading.documents import Node
    from clientsmith.openapi.reading.findings import Findings

__all__ = ["restored_files"]


def restored_files(main: Node, product: str, findings: Findings) -> dict[str, dict[str, Any]]:
    """Return the data of each file of the description in a document.

    Raises DiagnosticError when its keys cannot be understood.
    """
    try:
        restored = restore(main.data)
    except RestoreError as problem:
        raise DiagnosticError(
            Diagnostic(
                "CS801",
                Severity.ERROR,
                f"{found.pointer or '/'}: {found.message}",
                Place(main.file, 1, 1),
            )
            for found in problem.findings
        ) from None
    for found in restored.findings:
        findings.left_out("changed-export", f"{main.file}#{found.pointer}", found.message)
    files = dict(restored.files)
    described: dict[str, Any] = files.get("product.yaml", {}).get("product", {})
    name = described.get("name")
    if described and name != product:
        findings.named("product", f"{main.file}#", f"`{product}` for `{short(name)}`")
        top = files["product.yaml"]
        files["product.yaml"] = {**top, "product": {**described, "name": product}}
    return files
