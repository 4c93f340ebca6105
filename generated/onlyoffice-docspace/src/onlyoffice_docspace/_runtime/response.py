"""A whole answer, for callers who want more than the result."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from msgspec import DecodeError
from msgspec.json import decode

from .decoding import decode_text
from .envelope import Envelope, descend_keys, read_envelope
from .error_body import looks_like_xml, parse_body

if TYPE_CHECKING:
    from .call import Call
    from .headers import Headers
    from .reply import Reply

__all__ = ["ApiResponse", "ResponseBase"]

T = TypeVar("T")


class ResponseBase(Generic[T]):
    """What is known of an answer when its headers have arrived."""

    def __init__(self, call: Call[T], reply: Reply) -> None:
        self._call = call
        self._head = reply

    @property
    def status_code(self) -> int:
        """HTTP status."""
        return self._head.status_code

    @property
    def headers(self) -> Headers:
        """Response headers, as sent."""
        return self._head.headers

    @property
    def url(self) -> str:
        """The URL of the request, without secrets."""
        return self._call.url

    @property
    def request_id(self) -> str | None:
        """The server's name for this request."""
        return self._call.request_id(self._head)

    @property
    def retries_taken(self) -> int:
        """How many times the request was sent again."""
        return self._call.retries_taken

    @property
    def elapsed(self) -> float:
        """Seconds from sending the last try to the end of the answer; to its headers for a streamed one."""
        return self._head.elapsed

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._call.operation.name} {self.status_code}>"


class ApiResponse(ResponseBase[T]):
    """An answer that has been read. Failures have been raised already."""

    @property
    def content(self) -> bytes:
        """The body's bytes."""
        return self._head.content

    def text(self) -> str:
        """The body as text, in the encoding that the answer names, else UTF-8."""
        return decode_text(self.content, self.headers.get("content-type"))

    def json(self) -> Any:
        """The body as plain JSON values. Raises ValueError when it is not JSON."""
        try:
            return decode(self.content)
        except (DecodeError, RecursionError) as problem:
            raise ValueError(f"The body is not JSON: {problem}") from None

    @property
    def body(self) -> Any:
        """The body as plain values: JSON, or XML, which is all text; else its text; None when it is empty."""
        return parse_body(self.text())

    @cached_property
    def envelope(self) -> Envelope:
        """What the answer says beside the data, where it says anything. Raises ValueError when it is not JSON or XML."""
        paths = self._call.companions.items()
        is_xml = looks_like_xml(self.content)
        body = None if not paths else self.body if is_xml else self.json()
        values = {name: descend_keys(body, path) for name, path in paths}
        return read_envelope(values, typed=not is_xml)

    def parse(self) -> T:
        """The result, as the method itself would have given it. Raises DecodingError."""
        return self._result

    @cached_property
    def _result(self) -> T:
        return self._call.result(self._head)
