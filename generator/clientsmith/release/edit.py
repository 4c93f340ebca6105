"""Writing the version in product.yaml anew, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.description.document import parse_document
from clientsmith.diagnostics.diagnostic import DiagnosticError

if TYPE_CHECKING:
    from clientsmith.description.document import Document

__all__ = ["with_version"]

_PATH = ("package", "version")


def with_version(document: Document, version: str) -> str | None:
    """Return the text of a product.yaml with another `package.version`; every other character stays.

    None when that is not possible, as when the value is an alias and stands for other things too.
    """
    extent = document.extent(_PATH)
    if extent is None:
        return None
    start, end = extent
    written = document.text[start:end]
    # Quotes and an anchor around it stay; one that is written with escapes is not found.
    renewed = written.replace(document.data["package"]["version"], version, 1)
    text = f"{document.text[:start]}{renewed}{document.text[end:]}"
    wanted = {**document.data, "package": {**document.data["package"], "version": version}}
    try:
        read = parse_document(document.path, document.file, text).data
    except DiagnosticError:
        return None
    return text if read == wanted else None
