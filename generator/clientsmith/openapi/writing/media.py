"""Content types of requests and answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.model.types import Primitive

if TYPE_CHECKING:
    from clientsmith.model.api import Body, Operation
    from clientsmith.model.settings import Formats

__all__ = ["OCTETS", "answer_kind", "answer_types", "failure_types", "path_suffix", "request_types"]

OCTETS = "application/octet-stream"
_REQUEST = {
    "json": "application/json",
    "form": "application/x-www-form-urlencoded",
    "xml": "application/xml",
}
_RESPONSE = {
    "json": "application/json",
    "xml": "application/xml",
    "text": "text/plain",
    "binary": OCTETS,
}
_STRUCTURED = ("json", "xml")


def request_types(body: Body, formats: Formats) -> list[str]:
    """Return the content types in which a body may be sent."""
    match body.kind:
        case "json":
            return [_REQUEST[name] for name in formats.request]
        case "form":
            return [_REQUEST["form"]]
        case "multipart":
            return ["multipart/form-data"]
        case _:
            return [body.content_type or OCTETS]


def answer_kind(operation: Operation) -> str:
    """Return what an answer is read as: `none`, `bytes`, `text` or `data`."""
    returns = operation.returns
    if returns is None or returns.type == Primitive("none"):
        return "none"
    if returns.type in {Primitive("stream"), Primitive("bytes")}:
        return "bytes"
    if (returns.content_type or "").startswith("text/"):
        return "text"
    return "text" if operation.settings.formats.default == "text" else "data"


def answer_types(operation: Operation) -> list[str]:
    """Return the content types in which an operation answers."""
    given = operation.returns.content_type if operation.returns else None
    if given:
        return [given]
    match answer_kind(operation):
        case "bytes":
            return [OCTETS]
        case "text":
            return [_RESPONSE["text"]]
        case _:
            return [_RESPONSE[name] for name in _asked_for(operation.settings.formats)]


def failure_types(operation: Operation) -> list[str]:
    """Return the content types of failures, which tell their code and message in a structured form."""
    asked = _asked_for(operation.settings.formats)
    return [_RESPONSE[name] for name in asked if name in _STRUCTURED] or [_RESPONSE["json"]]


def path_suffix(operation: Operation) -> str:
    """Return what stands behind the path to ask for a format; nothing where it is asked for in another way, or not at all."""
    formats = operation.settings.formats
    if formats.by != "suffix" or answer_kind(operation) == "bytes":
        return ""
    return f".{_asked_for(formats)[0]}"


def _asked_for(formats: Formats) -> tuple[str, ...]:
    """Return the response formats of the path that is described: where a suffix chooses, there is one."""
    if formats.by != "suffix":
        return formats.response
    return ("json",) if "json" in formats.response else (formats.default,)
