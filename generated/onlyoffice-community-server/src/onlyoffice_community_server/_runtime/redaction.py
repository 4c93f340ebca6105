"""What may be shown of a request or an answer in logs and exceptions."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final, cast
from urllib.parse import quote, unquote_plus

from msgspec import Struct

from .headers import Headers
from .values import Secret

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

__all__ = [
    "HIDDEN",
    "holds_any",
    "is_sensitive",
    "redact_headers",
    "redact_text",
    "redact_url",
    "secret_texts",
]

HIDDEN: Final = "***"
"""What stands in the place of a secret."""

_WORDS: Final = (
    r"pass(?:word|wd|phrase)|passwordhash|secret|token|api[-_]?key|auth[-_]?key|authorization"
    r"|private[-_]?key|credential|signature|recaptcha|cookie"
)
# Shorter texts occur everywhere by chance; to hide them would only spoil messages.
_SHORTEST: Final = 4


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Compiled at first use: only failures and debug logging need them."""
    return (
        re.compile(_WORDS, re.IGNORECASE),
        # A JSON member with a telling name and a text value, perhaps cut off at the end of an excerpt.
        re.compile(
            rf'("[^"\\]*(?:{_WORDS})[^"\\]*"\s*:\s*)"(?:[^"\\]|\\.)*(?:"|\\?\Z)', re.IGNORECASE
        ),
        # A pair of a query or a form.
        re.compile(
            rf"(?<![^\s?&;])([\w.\[\]-]*(?:{_WORDS})[\w.\[\]-]*=)[^&;\s\"'<\\]+", re.IGNORECASE
        ),
    )


@lru_cache(maxsize=256)
def _element_pattern(names: frozenset[str]) -> re.Pattern[str]:
    """XML elements of these names, or with a telling name, with all that is in them, perhaps cut off."""
    listed = "|".join(re.escape(name) for name in sorted(names))
    telling = rf"[^<>\s/:]*(?:{_WORDS})[^<>\s/:]*"
    return re.compile(
        rf"(<(?:[\w.-]+:)?({f'(?-i:{listed})|' if names else ''}{telling})(?:\s[^<>]*)?(?<!/)>)"
        r".*?(</(?:[\w.-]+:)?\2\s*>|\Z)",
        re.IGNORECASE | re.DOTALL,
    )


@lru_cache(maxsize=256)
def _member_pattern(names: frozenset[str]) -> re.Pattern[str]:
    """JSON members of these names with a text, a list or a map of texts, perhaps cut off."""
    listed = "|".join(re.escape(name) for name in sorted(names))
    text = r'"(?:[^"\\]|\\.)*(?:"|\\?\Z)'
    return re.compile(
        rf'("(?:{listed})"\s*:\s*)(?:{text}|[\[{{](?:{text}|[^"\]}}])*(?:[\]}}]|\Z))', re.DOTALL
    )


def is_sensitive(name: str) -> bool:
    """Whether the name of a header, a query parameter or a field tells that its value is a secret."""
    return _patterns()[0].search(name) is not None


def redact_headers(pairs: Iterable[tuple[str, str]], secrets: Iterable[str] = ()) -> Headers:
    """Headers with secret values hidden: by name, and wherever one of `secrets` occurs."""
    known = tuple(secrets)
    return Headers(
        (name, HIDDEN if is_sensitive(name) else _hide(value, known)) for name, value in pairs
    )


def redact_url(url: str, secrets: Iterable[str] = (), names: Iterable[str] = ()) -> str:
    """A URL with the values of secret query parameters hidden.

    `names` are parameters that are secret here whatever they are called.
    """
    address, mark, query = url.partition("?")
    if mark:
        hidden = frozenset(names)
        pairs = (pair.partition("=") for pair in query.split("&"))
        query = "&".join(
            (
                f"{name}={HIDDEN}"
                if (plain := unquote_plus(name)) in hidden or is_sensitive(plain)
                else f"{name}{equals}{value}"
            )
            for name, equals, value in pairs
        )
    return _hide(f"{address}{mark}{query}", secrets)


def redact_text(
    text: str, secrets: Iterable[str] = (), members: frozenset[str] = frozenset()
) -> str:
    """Text of a body with the values of secret members and form fields hidden, and all of `secrets`.

    `members` are members of JSON or XML that are secret here whatever they are called.
    """
    _, member, pair = _patterns()
    if text.lstrip("\ufeff \t\r\n")[:1] == "<":
        text = _element_pattern(members).sub(rf"\1{HIDDEN}\3", text)
    if members:
        text = _member_pattern(members).sub(rf'\1"{HIDDEN}"', text)
    text = member.sub(rf'\1"{HIDDEN}"', text)
    return _hide(pair.sub(rf"\1{HIDDEN}", text), secrets)


def secret_texts(value: object, names: Container[object]) -> Iterator[str]:
    """The texts in arguments that nobody may see: under one of `names`, or of type Secret, however deep."""
    if isinstance(value, Secret):
        yield value
    elif isinstance(value, Mapping):
        for name, item in cast("Mapping[object, object]", value).items():
            yield from _texts(item) if name in names else secret_texts(item, names)
    elif isinstance(value, Struct):
        wire_names = zip(value.__struct_encode_fields__, value.__struct_fields__, strict=True)
        yield from secret_texts({wire: getattr(value, name) for wire, name in wire_names}, names)
    elif isinstance(value, list | tuple):
        for item in cast("list[object]", value):
            yield from secret_texts(item, names)


def _texts(value: object) -> Iterator[str]:
    """All texts in a value: a list or a map may hold several secrets."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for item in cast("Mapping[object, object]", value).values():
            yield from _texts(item)
    elif isinstance(value, Sequence) and not isinstance(value, bytes | bytearray):
        for item in cast("Sequence[object]", value):
            yield from _texts(item)


def holds_any(text: str, secrets: Iterable[str]) -> bool:
    """Whether one of `secrets` occurs in a text."""
    return _hide(text, secrets) != text


def _hide(text: str, secrets: Iterable[str]) -> str:
    for secret in secrets:
        if len(secret) >= _SHORTEST:
            text = text.replace(secret, HIDDEN)
            text = text.replace(quote(secret, safe=""), HIDDEN)
            # As XML writes it, where > may stay as it is.
            escaped = secret.replace("&", "&amp;").replace("<", "&lt;")
            if escaped != secret:
                text = text.replace(escaped, HIDDEN)
            text = text.replace(escaped.replace(">", "&gt;"), HIDDEN)
    return text
