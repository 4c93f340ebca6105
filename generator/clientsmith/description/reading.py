"""Reading one file of a description, or remembering what an earlier run read from the same text."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from clientsmith.cache import digest_of
from clientsmith.description.document import Document, parse_document
from clientsmith.description.shape import check_shape
from clientsmith.description.text import read_text

if TYPE_CHECKING:
    from pathlib import Path

    from clientsmith.cache import Store
    from clientsmith.description.explain import ShapeProblem

__all__ = ["read_checked"]


def read_checked(
    path: Path, file: str, kind: str, store: Store
) -> tuple[Document, list[ShapeProblem]]:
    """Return a file of this kind and what is wrong with its shape; only what is flawless is kept in `store`.

    `file` is the name to show. Raises DiagnosticError for what cannot be read at all.
    """
    text = read_text(path, file)
    key = digest_of(kind, text)
    known = store.read("document", key)
    if known is not None:
        return Document(path, file, text, json.loads(known)), []
    document = parse_document(path, file, text)
    problems = check_shape(document, kind)
    if not problems:
        store.write("document", key, json.dumps(document.data).encode("ascii"))
    return document, problems
