"""parameters.yaml: the parameters that every list takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.openapi.writing.language.fields import fields_data

if TYPE_CHECKING:
    from clientsmith.model.api import Api

__all__ = ["parameters_data"]

_GROUP = "lists"


def parameters_data(api: Api) -> dict[str, Any]:
    """Write the whole file; empty when lists take nothing in common."""
    if not api.lists:
        return {}
    return {"lists": [_GROUP], "groups": {_GROUP: {"query": fields_data(api.lists)}}}
