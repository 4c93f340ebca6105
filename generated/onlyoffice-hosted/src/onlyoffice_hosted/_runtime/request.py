"""From an operation and its arguments to a request. Nothing here sends or waits."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl, urlsplit

from msgspec import UNSET, Struct

from .bodies import content_of
from .formats import ANSWERS, Choice, Formats
from .urls import expand_path, query_text
from .wire import wire_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from .auth import Signature
    from .bodies import Content
    from .operation import Operation, Shared, Style

__all__ = ["Arguments", "Prepared", "build", "header_value", "with_shared"]

_JSON: Final = Formats()
_NOTHING: Final[Mapping[str, Any]] = {}
# Compiled by `re` at first use, which most programs never see.
_NAME: Final = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_CONTROLS: Final = r"[\x00-\x08\x0a-\x1f\x7f]"
_COOKIE: Final = r"[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*"
# A wrong one makes a server read part of a body as another request (RFC 9112 6.3).
_FRAMING: Final = frozenset({"content-length", "transfer-encoding"})
_ACCEPT: Final = {
    "text": "text/plain, */*;q=0.5",
    "bytes": "*/*",
    "none": "*/*",
    "stream": "*/*",
}


class Arguments(Struct, frozen=True):
    """What a method was called with, by wire name."""

    path: Mapping[str, object] = {}
    query: Mapping[str, object] = {}
    headers: Mapping[str, object] = {}
    cookies: Mapping[str, object] = {}
    body: object = UNSET
    url: str | None = None
    """The whole URL, where an answer named it; path and query are then those of the URL."""


class Prepared(Struct, frozen=True):
    """A request without authentication. Header names are in lower case."""

    method: str
    url: str
    headers: Mapping[str, str]
    content: Content | None
    fixed: frozenset[str]
    """Headers that the user set; authentication does not replace them."""

    def signed(self, signature: Signature) -> tuple[str, dict[str, str]]:
        """URL and headers with authentication."""
        headers = dict(self.headers)
        for name, value in signature.headers:
            key = name.lower()
            if key not in self.fixed:
                headers[key] = header_value(name, value)
        if signature.cookies:
            _add_cookies(headers, signature.cookies)
        url = self.url
        if signature.query and query_text(dict(signature.query), _NOTHING) not in url:
            # A redirect may have kept it.
            url += ("&" if "?" in url else "?") + query_text(dict(signature.query), _NOTHING)
        return url, headers


def build(
    operation: Operation[Any],
    base: str,
    arguments: Arguments,
    *,
    formats: Choice | None = None,
    headers: Mapping[str, str] = _NOTHING,
    extra_headers: Iterable[Mapping[str, str]] = (),
    extra_query: Iterable[Mapping[str, object]] = (),
    extra_body: Mapping[str, object] | None = None,
) -> Prepared:
    """The request of a call. `headers` are the client's own; the extra ones are the user's, and the last one wins.

    `formats` are those chosen for the call, None for JSON.

    Raises ValueError or TypeError for an argument that cannot be sent.
    """
    offered, answer, body_kind = formats or Choice(_JSON, "json", operation.body)
    sent = dict(headers)
    sent["accept"] = _ACCEPT.get(operation.answer) or ANSWERS[answer]
    for name, value in operation.headers.items():
        sent[name.lower()] = value
    exact = offered.times == "round_trip"
    content_type, content = content_of(
        operation, arguments.body, extra_body, kind=body_kind, exact=exact
    )
    if content_type is not None:
        sent["content-type"] = content_type
    for name, argument in arguments.headers.items():
        if argument is not None and argument is not UNSET:
            sent[name.lower()] = header_value(name, wire_text(argument))
    if arguments.cookies:
        _add_cookies(
            sent,
            (
                (name, wire_text(value))
                for name, value in arguments.cookies.items()
                if value is not None and value is not UNSET
            ),
        )
    fixed: set[str] = set()
    for more in extra_headers:
        for name, value in more.items():
            if not re.fullmatch(_NAME, name):
                raise ValueError(f"{name!r} is not the name of a header")
            if name.lower() in _FRAMING:
                raise ValueError(f"{name} follows from the body and cannot be set")
            sent[name.lower()] = header_value(name, value)
            fixed.add(name.lower())
    url = arguments.url
    query = arguments.query if url is None else _NOTHING
    for additional in extra_query:
        if additional:
            query = {**query, **additional}
    text_of: Callable[[object], str] = wire_text
    if exact:
        from .times import address_text

        text_of = address_text
    if url is None:
        url = base + expand_path(operation.path, arguments.path, text_of)
        if offered.suffix and operation.answer in {"json", "none"}:
            # Behind the last variable, whose own dots the server leaves alone: it takes the last suffix.
            url = f"{url}.{answer}"
    elif query:
        there = {name for name, _ in parse_qsl(urlsplit(url).query, keep_blank_values=True)}
        query = {name: value for name, value in query.items() if name not in there}
    styles: Mapping[str, Style] = operation.styles
    if operation.shared is not None and operation.shared.styles:
        styles = {**operation.shared.styles, **styles}
    text = query_text(query, styles, text_of) if query else ""
    if text:
        url += ("&" if "?" in url else "?") + text
    return Prepared(operation.method, url, sent, content, frozenset(fixed))


def with_shared(arguments: Arguments, shared: Shared, options: Mapping[str, object]) -> Arguments:
    """The arguments with what was given as an option and belongs into the query."""
    given = {wire: options[name] for name, wire in shared.names.items() if name in options}
    if not given:
        return arguments
    query = {**arguments.query, **given}
    return Arguments(
        arguments.path, query, arguments.headers, arguments.cookies, arguments.body, arguments.url
    )


def header_value(name: str, text: str) -> str:
    """The text, without the blanks around it.

    Raises ValueError for control characters, which could start another header, and for text outside Latin-1, which
    HTTP cannot carry (RFC 9110 5.5).
    """
    if not text.isprintable() and re.search(_CONTROLS, text):
        raise ValueError(f"The value of {name} contains a line break or another control character")
    try:
        text.encode("latin-1")
    except UnicodeEncodeError:
        raise ValueError(
            f"The value of {name} contains letters that headers cannot carry"
        ) from None
    return text.strip(" \t")


def _add_cookies(headers: dict[str, str], cookies: Iterable[tuple[str, str]]) -> None:
    pairs: list[str] = [headers["cookie"]] if "cookie" in headers else []
    for name, value in cookies:
        # RFC 6265 4.1.1; anything else could add or change a cookie.
        if not re.fullmatch(_NAME, name) or not re.fullmatch(_COOKIE, value):
            raise ValueError(
                f"The value of the cookie {name!r} contains characters that cookies cannot"
            )
        pairs.append(f"{name}={value}")
    if pairs:
        headers["cookie"] = "; ".join(pairs)
