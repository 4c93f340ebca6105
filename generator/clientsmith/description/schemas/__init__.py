"""The JSON Schemas (draft 2020-12) of the description language, one for each kind of YAML file.

They check shape alone; what names mean is the linker's business.
"""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import Any

from clientsmith.description.plain import is_list, is_mapping

__all__ = ["KINDS", "bundled", "load"]

KINDS = ("product", "auth", "errors", "limits", "parameters", "types", "endpoints")
_SHARED = "common.json#/$defs/"


@cache
def load(kind: str) -> dict[str, Any]:
    """Return the schema of one kind of file; raises KeyError for a kind that there is not."""
    if kind not in (*KINDS, "common"):
        raise KeyError(kind)
    text = resources.files(__name__).joinpath(f"{kind}.json").read_text(encoding="utf-8")
    schema: dict[str, Any] = json.loads(text)
    return schema


def bundled(kind: str) -> dict[str, Any]:
    """Return the schema of one kind with the shared definitions inside it, for an editor to use alone."""
    schema: dict[str, Any] = _localize(load(kind))
    schema["$defs"] = _localize(load("common")["$defs"])
    return schema


def _localize(node: Any) -> Any:
    """Copy a schema with its references to the shared definitions made local."""
    if is_mapping(node):
        return {
            key: (
                value.replace(_SHARED, "#/$defs/")
                if key == "$ref" and isinstance(value, str)
                else _localize(value)
            )
            for key, value in node.items()
        }
    return [_localize(item) for item in node] if is_list(node) else node
