"""Checking the shape of one file against the JSON Schema of its kind."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from clientsmith.description import schemas
from clientsmith.description.verdict import compile_schema

if TYPE_CHECKING:
    from collections.abc import Callable

    from clientsmith.description.document import Document
    from clientsmith.description.explain import ShapeProblem

__all__ = ["check_shape"]


def check_shape(document: Document, kind: str) -> list[ShapeProblem]:
    """Return what is wrong with the shape of a file of this kind; raises DiagnosticError for more than a hundred."""
    if _fits(kind)(document.data):
        return []
    # Most files are right, and a library that explains costs more to import than they cost to check.
    from clientsmith.description.explain import explain

    return explain(document, kind)


@cache
def _fits(kind: str) -> Callable[[Any], bool]:
    return compile_schema(schemas.bundled(kind))
