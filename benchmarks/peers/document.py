"""The OpenAPI document that other generators get.

It is the one that `clientsmith export openapi` writes, less what they cannot read or would pay for, so that they are
compared at their best: no extensions, one success and no errors for each operation, lists whose items are said, and
enumerations of one type.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["simplified"]

_METHODS: Final = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})


def simplified(document: Mapping[str, Any]) -> dict[str, Any]:
    """The document for peers; the one given stays as it is."""
    result: dict[str, Any] = _plain(document)
    for path in result.get("paths", {}).values():
        for method, operation in path.items():
            if method in _METHODS:
                operation["responses"] = {"200": _success(operation["responses"])}
    return result


def _plain(node: Any) -> Any:
    if isinstance(node, list):
        return [_plain(each) for each in node]
    if not isinstance(node, dict):
        return node
    result = {name: _plain(value) for name, value in node.items() if not _is_extension(name)}
    match result:
        case {"anyOf": [{"enum": list(values), **others}, _]} if not others:
            # Names and numbers of the same things, and room for unknown ones: nearly all servers send numbers.
            numbers = [value for value in values if isinstance(value, int)]
            del result["anyOf"]
            kind = "integer" if numbers else "string"
            return result | {"type": kind, "enum": numbers or values}
        case {"type": "array" | [*_] as kinds} if "array" in kinds:
            return {"items": {}} | result
        case _:
            return result


def _is_extension(name: object) -> bool:
    return isinstance(name, str) and name.startswith("x-")


def _success(responses: Mapping[str, Any]) -> dict[str, Any]:
    success: dict[str, Any] = next(
        (answer for status, answer in responses.items() if status.startswith("2")),
        {"description": "Success."},
    )
    for content in success.get("content", {}).values():
        match content:
            case {"schema": {"anyOf": [first, {"$ref": reference}, *_]}} if "Error." in reference:
                # The others are failures under the status of a success.
                content["schema"] = first
            case _:
                pass
    return success
