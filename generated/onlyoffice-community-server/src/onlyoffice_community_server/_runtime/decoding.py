"""From the bytes of an answer to the promised type."""

from __future__ import annotations

import codecs
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from msgspec import UNSET, MsgspecError, Struct, ValidationError, convert, defstruct
from msgspec.json import Decoder

from .envelope import Envelope, descend_keys, levels, read_envelope
from .error_body import JsonView, looks_like_xml
from .values import decode_hook
from .xml import read_xml

if TYPE_CHECKING:
    from .error_body import BodyView
    from .operation import Operation
    from .reply import Reply

__all__ = ["Listed", "Undecodable", "charset_of", "decode_ahead", "decode_answer", "decode_text"]

T = TypeVar("T")

_BOM: Final = codecs.BOM_UTF8
_UNREADABLE: Final = (MsgspecError, UnicodeDecodeError, RecursionError)


class Undecodable(Exception):
    """The content does not have the promised form; the text says where and why."""


class Listed(Struct, frozen=True):
    """A page as it was read: its items, and what stands beside them."""

    items: list[Any]
    envelope: Envelope


# Operations are constants, so this holds one decoder for each that was used; the bound is for made-up ones.
@lru_cache(maxsize=4096)
def _enveloped(operation: Operation[Any], data: tuple[str, ...], seen: tuple[str, ...] = ()) -> Any:
    """The type of the whole body: the envelope, whose field `inner` leads to the result at `data`.

    Members named in `seen` are read as well, as fields `seen0`, `seen1` ...; None when they cannot be.
    """
    kind: Any = operation.returns
    path = _path(operation, data)
    if operation.paging is not None and operation.paging.items:
        # The list is a member of what is promised, which servers leave out when it is empty.
        kind = kind | None
    beside = _beside(operation, data)
    for depth in reversed(range(len(path))):
        # An absent member is null for types that know null; servers leave nulls out.
        fields: list[Any] = [("inner", kind, None) if _takes_null(kind) else ("inner", kind)]
        keys = {"inner": path[depth]}
        for name, (level, key, _) in beside.items():
            if level == depth and key not in keys.values():
                fields.append((name, Any, None))
                keys[name] = key
        if depth == 0:
            for index, key in enumerate(seen):
                if key in keys.values():
                    return None
                fields.append((f"seen{index}", Any, UNSET))
                keys[f"seen{index}"] = key
        kind = defstruct("Envelope", fields, rename=keys, gc=False, kw_only=True)
    return kind if path or not seen else None


@lru_cache(maxsize=4096)
def _decoder(
    operation: Operation[Any], data: tuple[str, ...], seen: tuple[str, ...] = ()
) -> Decoder[Any] | None:
    """A decoder from bytes straight to the envelope; None when it cannot read what is in `seen`."""
    kind = _enveloped(operation, data, seen)
    return None if kind is None else Decoder(kind, strict=False, dec_hook=decode_hook)


def decode_ahead(
    operation: Operation[Any], reply: Reply, seen: tuple[str, ...], data: tuple[str, ...]
) -> BodyView | None:
    """The view of the members `seen` of a body, read in one pass with the result, which stays with the reply.

    None where that cannot be done: for other answers than JSON, and for bodies that have not the promised form.
    """
    if operation.returns is None or operation.answer != "json":
        return None
    decoder = _decoder(operation, data, seen)
    if decoder is None:
        return None
    try:
        top: Any = decoder.decode(reply.content)
    except _UNREADABLE:
        return None
    reply.decoded = top
    return JsonView.of({key: getattr(top, f"seen{index}") for index, key in enumerate(seen)})


def _path(operation: Operation[Any], data: tuple[str, ...]) -> tuple[str, ...]:
    """The keys that lead to what is read: the data, and of a page its list."""
    paging = operation.paging
    return data if paging is None else (*data, *paging.items)


@lru_cache(maxsize=4096)
def _beside(
    operation: Operation[Any], data: tuple[str, ...]
) -> dict[str, tuple[int, str, tuple[str, ...]]]:
    """The companions that are read with a page: the depth at which each branches off, its key there, and the rest."""
    if operation.paging is None:
        return {}
    companions = operation.paging.companions
    paths = dict(companions.items())
    found = levels(_path(operation, data), companions)
    return {name: (at, paths[name][at], paths[name][at + 1 :]) for name, at in found.items()}


def _listed(operation: Operation[Any], data: tuple[str, ...], top: Any, *, typed: bool) -> Listed:
    """The items and their companions, found on the way to the items. Raises Undecodable."""
    way = [top]
    for _ in _path(operation, data):
        way.append(way[-1].inner)
    values: dict[str, object] = {}
    shared: dict[tuple[int, str], object] = {}
    for name, (depth, key, rest) in _beside(operation, data).items():
        # Two companions inside one member were read with the first of them.
        value = shared.setdefault((depth, key), getattr(way[depth], name, None))
        values[name] = descend_keys(value, rest)
    try:
        return Listed(way[-1] or [], read_envelope(values, typed=typed))
    except ValueError as problem:
        raise Undecodable(str(problem)) from None


def _takes_null(kind: Any) -> bool:
    try:
        convert(None, kind, dec_hook=decode_hook)
    except ValidationError:
        return False
    return True


def decode_answer(
    operation: Operation[T], reply: Reply, data: tuple[str, ...], *, takes_xml: bool = False
) -> T:
    """The result in the body of a successful answer, at the keys `data`; `takes_xml`: XML is one of its forms.

    Raises Undecodable.
    """
    if operation.returns is None or operation.answer == "none":
        return cast("T", None)
    match operation.answer:
        case "json":
            # What is asked for and what the content type says may differ from what comes.
            if takes_xml and looks_like_xml(reply.content):
                return cast("T", _xml(operation, reply, data))
            return cast("T", _json(operation, reply.content, reply, data))
        case "text":
            return cast("T", decode_text(reply.content, reply.headers.get("content-type")))
        case "bytes" | "stream":
            return cast("T", reply.content)


def _json(operation: Operation[Any], content: bytes, reply: Reply, data: tuple[str, ...]) -> Any:
    try:
        result, reply.decoded = reply.decoded, None
        if result is None:
            # Without `seen` there always is one.
            result = cast("Decoder[Any]", _decoder(operation, data)).decode(content)
    except _UNREADABLE as problem:
        if content.startswith(_BOM):
            return _json(operation, content.removeprefix(_BOM), reply, data)
        if not content.strip():
            if _takes_null(operation.returns):
                return None if operation.paging is None else Listed([], Envelope())
            raise Undecodable("The body is empty") from None
        kind = reply.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind and "json" not in kind and not isinstance(problem, ValidationError):
            raise Undecodable(f"The body is {kind}, not JSON") from None
        raise Undecodable(str(problem)) from None
    return _inside(operation, data, result, typed=True)


def _inside(operation: Operation[Any], data: tuple[str, ...], top: Any, *, typed: bool) -> Any:
    """The result in the envelope; `typed`: values that are read as anything have types."""
    if operation.paging is not None:
        return _listed(operation, data, top, typed=typed)
    for _ in data:
        top = top.inner
    return top


def _xml(operation: Operation[Any], reply: Reply, data: tuple[str, ...]) -> Any:
    try:
        result = read_xml(reply, _enveloped(operation, data))
    except ValueError as problem:
        raise Undecodable(str(problem)) from None
    return _inside(operation, data, result, typed=False)


def charset_of(content_type: str | None) -> str:
    """The encoding that a content type names, UTF-8 where it names none that Python knows."""
    for parameter in (content_type or "").split(";")[1:]:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            encoding = value.strip().strip("\"'")
            try:
                # Python's registry also holds what turns bytes into bytes, such as zip, or refuses to go on behind
                # bytes that do not fit, such as idna.
                b"\xff".decode(encoding, "replace")
            except (LookupError, ValueError):
                break
            return codecs.lookup(encoding).name
    return "utf-8"


def decode_text(content: bytes, content_type: str | None) -> str:
    """A body as text; bytes that do not fit its encoding become U+FFFD."""
    return content.decode(charset_of(content_type), "replace")
