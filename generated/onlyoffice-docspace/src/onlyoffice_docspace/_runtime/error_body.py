"""Reading the body of a failure, whatever the server put there."""

from __future__ import annotations

import re
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final, Protocol, Self, cast

from msgspec import UNSET, MsgspecError, Raw
from msgspec.json import Decoder, decode

from .xml import untyped_xml, view_xml

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .reply import Reply

__all__ = [
    "BodyView",
    "JsonView",
    "body_view",
    "descend",
    "describe",
    "first",
    "looks_like_xml",
    "message_text",
    "parse_body",
    "scalars_equal",
    "whole_number",
]

_MEMBERS: Final = Decoder(dict[str, Raw])
_UNREADABLE: Final = (MsgspecError, UnicodeDecodeError, RecursionError)
_LONGEST: Final = 300
_BOM: Final = b"\xef\xbb\xbf"


def looks_like_xml(content: bytes) -> bool:
    """Whether content may be XML, or a web page; never JSON. The first bytes tell, content types may lie."""
    head = content[:64]
    # JSON never has the marks of UTF-16 (RFC 8259 8.1).
    return head.removeprefix(_BOM).lstrip()[:1] == b"<" or head[:2] in {b"\xff\xfe", b"\xfe\xff"}


def whole_number(text: str) -> int | None:
    """The number that a text writes in the usual way; None for another text, such as 007."""
    digits = text.removeprefix("-")
    if not (digits.isascii() and digits.isdecimal()) or len(digits) > 19:
        return None
    return int(text) if digits[0] != "0" or text == "0" else None


class BodyView(Protocol):
    """A body of which only the members asked for are read. Never raises."""

    @property
    def typed(self) -> bool:
        """Whether values have types; in XML all are text."""
        ...

    def find(self, path: str) -> object:
        """The value at a dotted path (`error.message`, `errors.0.code`); `UNSET` when there is none."""
        ...


def body_view(reply: Reply) -> BodyView:
    """The view of an answer's body, whatever its form; one without members where there are none to see."""
    if looks_like_xml(reply.content):
        return view_xml(reply) or JsonView(b"")
    return JsonView(reply.content)


class JsonView:
    """A body as a JSON object of which only the members asked for are decoded. Never raises."""

    __slots__ = ("_decoded", "_raw")

    typed = True

    def __init__(self, content: bytes) -> None:
        self._decoded: dict[str, object] = {}
        self._raw: dict[str, Raw] = {}
        try:
            self._raw = _MEMBERS.decode(content.removeprefix(_BOM))
        except _UNREADABLE:
            return

    @classmethod
    def of(cls, members: dict[str, object]) -> Self:
        """The view of members that have been decoded; it sees no others."""
        view = cls(b"{}")
        view._decoded = members
        return view

    def find(self, path: str) -> object:
        """The value at a dotted path (`error.message`, `errors.0.code`); `UNSET` when there is none."""
        head, _, rest = path.partition(".")
        if head not in self._decoded:
            if head not in self._raw:
                return UNSET
            try:
                self._decoded[head] = decode(self._raw[head])
            except _UNREADABLE:
                self._decoded[head] = UNSET
        return descend(self._decoded[head], rest)


def descend(value: object, path: str) -> object:
    """The value at a dotted path inside decoded JSON; `UNSET` when there is none."""
    for key in path.split(".") if path else ():
        if isinstance(value, dict):
            value = cast("dict[str, object]", value).get(key, UNSET)
        elif isinstance(value, list) and key.isdecimal():
            items = cast("list[object]", value)
            value = items[int(key)] if int(key) < len(items) else UNSET
        else:
            return UNSET
    return value


def first(view: BodyView, paths: Iterable[str]) -> object:
    """The first value other than null at one of the paths; `UNSET` when there is none."""
    for path in paths:
        value = view.find(path)
        if value is not UNSET and value is not None:
            return value
    return UNSET


def parse_body(text: str) -> Any:
    """A body for people and programs: JSON or XML as plain values, else the text, None when empty."""
    if not text.strip():
        return None
    if text.lstrip("\ufeff \t\r\n")[:1] == "<":
        return untyped_xml(text)
    try:
        return decode(text.removeprefix("\ufeff"))
    except _UNREADABLE:
        return text


def message_text(value: object) -> str | None:
    """The message in a value found in a body: text, or a list of texts. None when there is none."""
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, list):
        texts = [message_text(item) for item in cast("list[object]", value)]
        return "; ".join(text for text in texts if text) or None
    return None


def describe(view: BodyView, paths: Iterable[str], text: str, status: int) -> str:
    """A message for a failure: what the body says at `paths`, else the best there is.

    That is the title of problem details (RFC 9457) or of an HTML page, a short plain text, or the status's name.
    """
    said = (message_text(view.find(path)) for path in (*paths, "detail", "title"))
    message = next(filter(None, said), None) or _plain_message(text) or _status_name(status)
    return message if len(message) <= _LONGEST else message[: _LONGEST - 1] + "…"


def _plain_message(text: str) -> str | None:
    text = text.strip()
    if text[:1] == "<":
        title = re.search(r"<title[^>]*>([^<]*)</title", text, re.IGNORECASE)
        if title is None:
            return None
        from html import unescape

        return " ".join(unescape(title[1]).split()) or None
    return (
        text
        if text[:1] not in {"{", "["} and len(text) <= _LONGEST and text.isprintable()
        else None
    )


def _status_name(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "no reason given"


def scalars_equal(found: object, wanted: object, *, typed: bool = True) -> bool:
    """Whether a value of a body is the described one; 4 and "4" are equal, 1 and true are not.

    Where values have no types, "true" and true are equal as well.
    """
    if isinstance(found, bool) or isinstance(wanted, bool) or wanted is None:
        if not typed and isinstance(found, str) and isinstance(wanted, bool):
            return found.strip().lower() == str(wanted).lower()
        return found is wanted
    return isinstance(found, str | int | float) and (found == wanted or str(found) == str(wanted))
