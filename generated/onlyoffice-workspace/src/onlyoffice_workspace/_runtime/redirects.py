"""Where a redirect leads, and what may go there (RFC 9110 15.4). Nothing here sends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin, urlsplit

from msgspec import Struct
from msgspec.structs import replace

from .addresses import base_url
from .exceptions import ConfigurationError

if TYPE_CHECKING:
    from .request import Prepared

__all__ = ["MOST_HOPS", "STATUSES", "Hop", "next_hop", "origin_of"]

STATUSES: Final = frozenset({301, 302, 303, 307, 308})
MOST_HOPS: Final = 10
_SAME_METHOD: Final = frozenset({307, 308})
_READING: Final = frozenset({"GET", "HEAD"})
# What says how to answer and nothing of who asks. Anything else stays with the first origin.
_HARMLESS: Final = frozenset(
    {
        "accept",
        "accept-encoding",
        "accept-language",
        "if-modified-since",
        "if-none-match",
        "range",
        "user-agent",
    }
)


class Hop(Struct, frozen=True):
    """The request that a redirect asks for; `foreign`: it goes to another origin, without credentials."""

    request: Prepared
    foreign: bool


def origin_of(url: str) -> tuple[str, str, int | None]:
    """Scheme, host and port (RFC 6454 4). Raises ValueError for a port that is none."""
    parts = urlsplit(url)
    scheme = parts.scheme.lower()
    port = parts.port if parts.port is not None else {"http": 80, "https": 443}.get(scheme)
    return scheme, (parts.hostname or "").lower(), port


def next_hop(
    request: Prepared, sent_to: str, status: int, location: str, *, foreign: bool, allow_http: bool
) -> Hop | None:
    """The request to follow a redirect with, None when it is not followed.

    GET and HEAD are followed. Others are sent again only as they are (307, 308) and to the same origin, for their bodies
    may hold what nobody else may see. Never followed is what leads from https to http. `sent_to` is the URL that
    answered; `foreign`: another origin was visited already.
    """
    try:
        target = urljoin(sent_to, location)
        here, there = origin_of(sent_to), origin_of(target)
        parts = urlsplit(target)
        base = base_url(f"{parts.scheme}://{parts.netloc}")
    except (ValueError, ConfigurationError):
        return None
    if not (target.isascii() and target.isprintable()) or " " in target:
        return None
    if here[0] == "https" and there[0] != "https":
        return None
    if not (base.secure or allow_http or here == there):
        return None
    if request.method not in _READING and (status not in _SAME_METHOD or here != there):
        return None
    foreign = foreign or here != there
    headers = request.headers
    if foreign:
        headers = {name: value for name, value in headers.items() if name in _HARMLESS}
    return Hop(replace(request, url=target.partition("#")[0], headers=headers), foreign)
