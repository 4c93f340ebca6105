"""How calls look on the wire: which body is sent, how the answer is read, which formats are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.model.types import ListOf, MapOf, Nullable, OneOf, Primitive

if TYPE_CHECKING:
    from clientsmith.model.api import Operation
    from clientsmith.model.types import TypeRef
    from clientsmith.python.planner.context import Context

__all__ = ["accept", "answer", "body_kind", "holds_secret"]

_TEXTS = frozenset({Primitive("str"), Primitive("uri"), Primitive("secret")})


def body_kind(operation: Operation) -> str | None:
    """Return `json`, `form`, `multipart` or `binary`; a body is a form where forms are all that a server takes."""
    body = operation.body
    if body is None:
        return None
    return "form" if body.kind == "json" and _only_forms(operation) else body.kind


def _only_forms(operation: Operation) -> bool:
    return operation.settings.formats.request == ("form",)


def answer(context: Context, operation: Operation) -> str | None:
    """Return `json`, `text`, `bytes`, `none` or `stream`; None when the type cannot be read from the format.

    A content type of the operation's own decides, else the default format; bytes and streams are read as they come.
    """
    returns = operation.returns
    if returns is None:
        return "none"
    ref = context.resolve(returns.type)
    if isinstance(ref, Primitive) and ref.name in {"none", "bytes", "stream"}:
        return ref.name
    if isinstance(ref, Nullable) and context.without_null(ref) in {
        Primitive("bytes"),
        Primitive("stream"),
    }:
        return None
    if returns.content_type is not None:
        is_json = "json" in returns.content_type.lower().partition("/")[2]
    else:
        is_json = operation.settings.formats.default == "json"
    if is_json:
        return "json"
    if operation.settings.formats.default == "binary" and returns.content_type is None:
        return None
    return "text" if ref in _TEXTS else None


def accept(operation: Operation) -> str | None:
    """Return the media types to ask for, None for the usual ones of the kind of answer.

    Asking for no format is asking for any (RFC 9110 12.5.1).
    """
    returns = operation.returns
    if operation.settings.formats.by == "none":
        return "*/*"
    if returns is None or returns.content_type in {None, "application/json"}:
        return None
    return returns.content_type


def holds_secret(context: Context, ref: TypeRef) -> bool:
    """Tell whether an argument is a secret, or a list or map of secrets, or may be one; objects tell of their own."""
    ref = context.without_null(ref)
    if isinstance(ref, ListOf):
        return holds_secret(context, ref.item)
    if isinstance(ref, MapOf):
        return holds_secret(context, ref.value)
    if isinstance(ref, OneOf):
        return any(holds_secret(context, option) for option in ref.options)
    return ref == Primitive("secret")
