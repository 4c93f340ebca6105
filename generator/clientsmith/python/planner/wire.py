"""How calls look on the wire: which body is sent, how the answer is read, which formats are asked for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from clientsmith.model.types import ListOf, MapOf, Nullable, OneOf, Primitive

if TYPE_CHECKING:
    from clientsmith.model.api import Operation
    from clientsmith.model.settings import Formats
    from clientsmith.model.types import TypeRef
    from clientsmith.python.planner.context import Context

__all__ = ["Offer", "accept", "answer", "body_kind", "holds_secret", "offer", "offer_of"]

_TEXTS = frozenset({Primitive("str"), Primitive("uri"), Primitive("secret")})


_STRUCTURED = ("json", "xml")
_MEDIA = {"json": "application/json", "xml": "application/xml"}


@dataclass(frozen=True, slots=True)
class Offer:
    """The formats that the runtime may choose from, the usual one first, and how it asks for one."""

    answer: tuple[str, ...] = ("json",)
    body: tuple[str, ...] = ("json",)
    suffix: bool = False
    times: str = "iso"

    @property
    def is_choice(self) -> bool:
        """Whether there is anything to choose."""
        return len(self.answer) > 1 or len(self.body) > 1


def offer_of(formats: Formats) -> Offer:
    """Return what formats offer for values; text and bytes are not chosen but read as what an operation returns."""
    answer = tuple(name for name in formats.response if name in _STRUCTURED)
    if formats.default in answer:
        answer = (formats.default, *(name for name in answer if name != formats.default))
    body = tuple(name for name in ("json", "form") if name in formats.request)
    return Offer(answer or ("json",), body or ("json",), formats.by == "suffix", formats.times)


def offer(operation: Operation) -> Offer:
    """Return what an operation offers; a media type of its own leaves no choice."""
    found = offer_of(operation.settings.formats)
    returns = operation.returns
    if returns is None or returns.content_type is None:
        return found
    kind = _structured(returns.content_type)
    return replace(found, answer=(kind,)) if kind else found


def _structured(content_type: str) -> str | None:
    """Return the format of values in a media type, such as `xml` for `application/atom+xml`."""
    subtype = content_type.lower().partition(";")[0].partition("/")[2]
    return next((name for name in _STRUCTURED if name in subtype), None)


def body_kind(operation: Operation) -> str | None:
    """Return `json`, `form`, `multipart` or `binary`; a body is a form where forms are all that a server takes."""
    body = operation.body
    if body is None:
        return None
    return "form" if body.kind == "json" and _only_forms(operation) else body.kind


def _only_forms(operation: Operation) -> bool:
    return operation.settings.formats.request == ("form",)


def answer(context: Context, operation: Operation) -> str | None:
    """Return `json` (a value, also in XML), `text`, `bytes`, `none` or `stream`; None when the type cannot be read from the format.

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
        is_structured = _structured(returns.content_type) is not None
    else:
        is_structured = operation.settings.formats.default in _STRUCTURED
    if is_structured:
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
    if returns is None or returns.content_type == _MEDIA.get(offer(operation).answer[0]):
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
