"""The OpenAPI document that other generators get.

It is the one that `clientsmith export openapi` writes, less what they cannot read or would pay for, so that they are
compared at their best: no extensions, one success and no errors for each operation, lists whose items are said, and
enumerations of one type.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

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
        return [_plain(each) for each in cast("list[object]", node)]
    if not isinstance(node, dict):
        return node
    members = cast("dict[str, Any]", node).items()
    result = {name: _plain(value) for name, value in members if not name.startswith("x-")}
    if "array" in result.get("type", ()):
        return result if "items" in result else result | {"items": dict[str, Any]()}
    match result.get("anyOf"):
        case [{"enum": values, **others}, _] if not others:
            # Names and numbers of the same things, and room for unknown ones: nearly all servers send numbers.
            known = cast("list[int | str]", values)
            numbers = [value for value in known if isinstance(value, int)]
            del result["anyOf"]
            return result | {
                "type": "integer" if numbers else "string",
                "enum": numbers or known,
            }
        case _:
            return result


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
