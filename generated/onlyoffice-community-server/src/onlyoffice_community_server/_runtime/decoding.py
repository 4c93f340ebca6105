"""From the bytes of an answer to the promised type."""

from __future__ import annotations

import codecs
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from msgspec import MsgspecError, ValidationError, convert, defstruct
from msgspec.json import Decoder

from .values import decode_hook

if TYPE_CHECKING:
    from .operation import Operation
    from .reply import Reply

__all__ = ["Undecodable", "charset_of", "decode_answer", "decode_text"]

T = TypeVar("T")

_BOM: Final = codecs.BOM_UTF8


class Undecodable(Exception):
    """The content does not have the promised form; the text says where and why."""


# Operations are constants, so this holds one decoder for each that was used; the bound is for made-up ones.
@lru_cache(maxsize=4096)
def _decoder(operation: Operation[Any]) -> Decoder[Any]:
    """A decoder from bytes straight to the envelope, whose only field leads to the result."""
    kind: Any = operation.returns
    for key in reversed(operation.data):
        # An absent member is null for types that know null; servers leave nulls out.
        default = {"default": None} if _takes_null(kind) else {}
        kind = defstruct(
            "Envelope",
            [("inner", kind, None)] if default else [("inner", kind)],
            rename={"inner": key},
            gc=False,
        )
    return Decoder(kind, strict=False, dec_hook=decode_hook)


def _takes_null(kind: Any) -> bool:
    try:
        convert(None, kind, dec_hook=decode_hook)
    except ValidationError:
        return False
    return True


def decode_answer(operation: Operation[T], reply: Reply) -> T:
    """The result in the body of a successful answer. Raises Undecodable."""
    if operation.returns is None or operation.answer == "none":
        return cast("T", None)
    match operation.answer:
        case "json":
            return cast("T", _json(operation, reply.content, reply))
        case "text":
            return cast("T", decode_text(reply.content, reply.headers.get("content-type")))
        case "bytes" | "stream":
            return cast("T", reply.content)


def _json(operation: Operation[Any], content: bytes, reply: Reply) -> Any:
    try:
        result: Any = _decoder(operation).decode(content)
    except (MsgspecError, UnicodeDecodeError, RecursionError) as problem:
        if content.startswith(_BOM):
            return _json(operation, content.removeprefix(_BOM), reply)
        if not content.strip():
            if _takes_null(operation.returns):
                return None
            raise Undecodable("The body is empty") from None
        kind = reply.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind and "json" not in kind and not isinstance(problem, ValidationError):
            raise Undecodable(f"The body is {kind}, not JSON") from None
        raise Undecodable(str(problem)) from None
    for _ in operation.data:
        result = result.inner
    return result


def charset_of(content_type: str | None) -> str:
    """The encoding that a content type names, UTF-8 where it names none that Python knows."""
    for parameter in (content_type or "").split(";")[1:]:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            try:
                info = codecs.lookup(value.strip().strip("\"'"))
            except LookupError:
                break
            # Python's registry also holds codecs that turn bytes into bytes, such as zip.
            return info.name if getattr(info, "_is_text_encoding", True) else "utf-8"
    return "utf-8"


def decode_text(content: bytes, content_type: str | None) -> str:
    """A body as text; bytes that do not fit its encoding become U+FFFD."""
    return content.decode(charset_of(content_type), "replace")
