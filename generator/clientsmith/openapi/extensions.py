"""The keys under which an exported document carries what OpenAPI has no words for.

The values are written as the description language writes them, so the language's schemas and documentation hold for
them. docs/openapi.md has the table.
"""

from __future__ import annotations

import re
from typing import Any

from clientsmith.description.plain import is_list, is_mapping

__all__ = [
    "AUTH",
    "CURRENT_VERSION",
    "ENDPOINT",
    "ERRORS",
    "FILES",
    "LIMITS",
    "PARAMETERS",
    "PREFIX",
    "PRODUCT",
    "TYPE",
    "VERSION",
    "guarded",
    "holds_reference",
    "is_export",
    "unguarded",
]

PREFIX = "x-clientsmith-"

VERSION = "x-clientsmith-version"
"""At the top: the version of these keys. Its presence tells that a document was exported."""
PRODUCT = "x-clientsmith-product"
"""At the top: product.yaml, with servers, settings and paging styles."""
AUTH = "x-clientsmith-auth"
"""At the top: auth.yaml."""
ERRORS = "x-clientsmith-errors"
"""At the top: errors.yaml; `rows` is a list here, because their order has a meaning, and each row has its `name`."""
LIMITS = "x-clientsmith-limits"
"""At the top: limits.yaml."""
PARAMETERS = "x-clientsmith-parameters"
"""At the top: parameters.yaml, with the parameters of all lists; other groups are written out where they are used."""
FILES = "x-clientsmith-files"
"""At the top: the files of types and of endpoints in order, what stands in each, and what a resource sets for all."""
TYPE = "x-clientsmith-type"
"""At a schema: the definition of the type."""
ENDPOINT = "x-clientsmith-endpoint"
"""At an operation: the definition of the endpoint, whose full name is the operation id."""

CURRENT_VERSION = 1

_REFERENCE = re.compile(r"\$+ref\Z")


def is_export(document: object) -> bool:
    """Tell whether a document was written by the export, in this version of the keys or another."""
    return is_mapping(document) and VERSION in document


def guarded(data: Any) -> Any:
    """Copy data with `$ref` keys written `$$ref` (and `$$ref` written `$$$ref`, and so on).

    Many readers of OpenAPI follow a `$ref` wherever they meet one; in a description it is a name like any other.
    """
    if is_mapping(data):
        return {
            f"${key}" if _REFERENCE.match(key) else key: guarded(value)
            for key, value in data.items()
        }
    return [guarded(item) for item in data] if is_list(data) else data


def unguarded(data: Any) -> Any:
    """Undo `guarded`."""
    if is_mapping(data):
        return {
            key[1:] if key != "$ref" and _REFERENCE.match(key) else key: unguarded(value)
            for key, value in data.items()
        }
    return [unguarded(item) for item in data] if is_list(data) else data


def holds_reference(data: object) -> bool:
    """Tell whether a reader that follows every `$ref` would take a part of some data for one."""
    if is_mapping(data):
        return "$ref" in data or any(map(holds_reference, data.values()))
    return is_list(data) and any(map(holds_reference, data))
