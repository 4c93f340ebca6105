"""Bodies of requests. What only some calls need is imported when it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from msgspec import UNSET

from .wire import json_bytes, plain

if TYPE_CHECKING:
    from .operation import BodyKind, Operation
    from .uploads import Stream

    Content: TypeAlias = bytes | Stream
    """All of a body, or a stream that is read while it is sent."""

__all__ = ["content_of"]


def content_of(
    operation: Operation[Any],
    body: object,
    extra: Mapping[str, object] | None,
    *,
    kind: BodyKind | None = None,
    exact: bool = False,
) -> tuple[str | None, Content | None]:
    """The content type and the content.

    `kind` is the form chosen in the place of the operation's; `exact`: moments are written in the round-trip form.
    """
    if body is UNSET or body is None:
        if not extra:
            return None, None
        body = {}
    kind = kind or operation.body
    if kind is None:
        raise ValueError(f"{operation.name} has no body")
    if kind == "binary":
        if extra:
            raise ValueError(f"{operation.name} sends bytes; extra_body has no place in them")
        content_type = operation.content_type or "application/octet-stream"
        if isinstance(body, bytes):
            return content_type, body
        from .uploads import Stream, stream_of

        return content_type, Stream([stream_of(body)])
    if isinstance(body, dict):
        body = {
            name: value
            for name, value in cast("dict[str, object]", body).items()
            if value is not UNSET and (value is not None or name in operation.nullable)
        }
    if extra:
        fields = _fields(body)
        if fields is None:
            raise ValueError(f"{operation.name} sends no object; extra_body has no place in it")
        body = {**fields, **extra}
    if exact:
        from .times import round_trip

        body = round_trip(body)
    if kind == "json":
        return "application/json", json_bytes(body)
    fields = _fields(body)
    if fields is None:
        raise TypeError(f"{operation.name} sends fields; {type(body).__name__} has none")
    if kind == "multipart":
        from .multipart import multipart

        return multipart(fields)
    from .forms import form_bytes

    return "application/x-www-form-urlencoded", form_bytes(fields)


def _fields(body: object) -> Mapping[str, object] | None:
    """The fields of an object under their wire names; None for what is no object."""
    if not isinstance(body, Mapping):
        body = cast("object", plain(body))
    return cast("Mapping[str, object]", body) if isinstance(body, Mapping) else None
