"""Which page follows another: every decision about paging. Nothing here sends or waits.

The styles differ in what asks for a page: the index of its first item (`offset`), its number (`page`), what the last
answer gave (`cursor`), or a URL in the last answer (`link`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias
from urllib.parse import quote, unquote_plus, urljoin, urlsplit

from msgspec import Struct

from .envelope import Companions, Envelope, whole
from .links import link_target

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Ask", "Paging", "Stuck", "Trail", "Turn", "following", "walked"]

PagingStyle: TypeAlias = Literal["offset", "page", "cursor", "link"]

_MOST_EMPTY: Final = 100
_PORTS: Final = {"http": 80, "https": 443}
_KEPT: Final = "%/:@!$&'()*+,;=~?[]"


class Paging(Struct, frozen=True):
    """One way in which an API gives a list page by page."""

    style: PagingStyle
    start: str | None = None
    """The query parameter for the index of the first item."""
    size: str | None = None
    """The query parameter for the number of items."""
    page: str | None = None
    """The query parameter for the number of the page."""
    cursor: str | None = None
    """The query parameter for what the last answer gave."""
    items: tuple[str, ...] = ()
    """Keys, from the data on, that lead to the list."""
    companions: Companions = Companions()
    first: int = 1
    """The number of the first page."""
    default_size: int | None = None
    max_size: int | None = None


class Turn(Struct, frozen=True):
    """A page that arrived: what it was asked with, and what the answer says of the next one."""

    url: str
    """Without authentication."""
    query: Mapping[str, object]
    """By wire name, before they became part of the URL."""
    count: int
    """The number of items."""
    envelope: Envelope = Envelope()
    link: str | None = None
    """The Link header."""
    secret_query: frozenset[str] = frozenset()
    """Query parameters that authentication adds to each URL anew."""


class Trail(Struct, frozen=True):
    """The way to a page from the one that a walk began with, in little room however long it is."""

    seen: int | None = None
    """Items before this page; None at the page that a walk began with."""
    empty: int = 0
    """Pages without items in a row."""
    mark: str | None = None
    """What asked for some page before."""
    steps: int = 0
    """How many pages ago that was."""
    limit: int = 1
    """After how many pages another one is marked: twice as many each time (R. P. Brent, 1980)."""


class Ask(Struct, frozen=True):
    """Another page may follow: ask with these query parameters in place of others, or for this URL."""

    query: Mapping[str, object] = {}
    url: str | None = None
    sure: bool = True
    """Whether the server said that more follows; else only a full page suggests it."""
    token: str | None = None
    """What asks for the page, where nothing else tells that the walk gets on."""


class Stuck(Struct, frozen=True):
    """More follows, but what the server said does not lead to it."""

    reason: str


def following(paging: Paging, turn: Turn, trail: Trail) -> Ask | Stuck | None:
    """What to ask for after a page; None at the end."""
    match paging.style:
        case "offset":
            return _by_offset(paging, turn)
        case "page":
            return _by_page(paging, turn, trail)
        case "cursor":
            return _by_cursor(paging, turn, trail)
        case "link":
            return _by_link(paging, turn, trail)


def walked(trail: Trail, paging: Paging, turn: Turn, ask: Ask) -> Trail | Stuck:
    """The way to the page after this one; Stuck when it leads back to one that was there before."""
    empty = 0 if turn.count else trail.empty + 1
    if empty > _MOST_EMPTY:
        return Stuck(f"{empty} pages in a row have no items")
    if ask.token is not None and ask.token == trail.mark:
        return Stuck("what asks for the next page has led there before")
    turned = trail.steps + 1 >= trail.limit
    return Trail(
        seen=_before(trail, paging, turn) + turn.count,
        empty=empty,
        mark=ask.token if turned else trail.mark,
        steps=0 if turned else trail.steps + 1,
        limit=trail.limit * 2 if turned else trail.limit,
    )


def _by_offset(paging: Paging, turn: Turn) -> Ask | Stuck | None:
    name = paging.start or ""
    start = max(whole(turn.query.get(name)) or 0, 0)
    told = whole(turn.envelope.next)
    if turn.count == 0:
        return None
    # Servers that leave out what is zero also write a zero, or -1, for what is not there.
    if told and told > 0:
        if told <= start:
            return Stuck(f"the next index, {told}, is not beyond this one, {start}")
        return Ask({name: told})
    reached = start + turn.count
    more = _more(paging, turn, reached)
    return None if more is None else Ask({name: reached}, sure=more)


def _by_page(paging: Paging, turn: Turn, trail: Trail) -> Ask | Stuck | None:
    name = paging.page or ""
    number = whole(turn.query.get(name))
    number = paging.first if number is None else number
    told = whole(turn.envelope.next)
    if turn.count == 0:
        return None
    if told and told > 0:
        if told <= number:
            return Stuck(f"the next page, {told}, is not beyond this one, {number}")
        return Ask({name: told})
    more = _more(paging, turn, _before(trail, paging, turn) + turn.count)
    return None if more is None else Ask({name: number + 1}, sure=more)


def _more(paging: Paging, turn: Turn, reached: int) -> bool | None:
    """Whether more follows when nothing names the next page: True when the total says so, False when a full page
    suggests it, None at the end."""
    total = turn.envelope.total
    if total:
        return True if reached < total else None
    if paging.companions.next:
        # What the server names on every page but the last is not there.
        return None
    size = whole(turn.query.get(paging.size or "")) or paging.default_size
    if size and paging.max_size:
        size = min(size, paging.max_size)
    return None if size and turn.count < size else False


def _before(trail: Trail, paging: Paging, turn: Turn) -> int:
    """The number of items before a page; a walk that begins in the middle takes the pages before for as long."""
    if trail.seen is not None:
        return trail.seen
    number = whole(turn.query.get(paging.page)) if paging.page else None
    return 0 if number is None else max(number - paging.first, 0) * turn.count


def _by_cursor(paging: Paging, turn: Turn, trail: Trail) -> Ask | Stuck | None:
    name, told = paging.cursor or "", turn.envelope.next
    if told is None or told == "" or told == 0:
        return None
    if str(turn.query.get(name, "")) == str(told):
        return Stuck("the cursor of the next page is the one of this page")
    return Ask({name: told}, token=str(told))


def _by_link(paging: Paging, turn: Turn, trail: Trail) -> Ask | Stuck | None:
    if paging.companions.next:
        told = turn.envelope.next
        target = told if isinstance(told, str) else None
    else:
        target = link_target(turn.link, "next")
    if not target:
        return None
    try:
        url = urlsplit(urljoin(turn.url, target))
        origin = (url.scheme, url.hostname, url.port or _PORTS.get(url.scheme))
        here = urlsplit(turn.url)
        same = origin == (here.scheme, here.hostname, here.port or _PORTS.get(here.scheme))
    except ValueError:
        return Stuck("the link to the next page is no URL")
    if not same or "@" in url.netloc:
        # Credentials would go there.
        return Stuck(f"the link to the next page leads to another server, {url.hostname}")
    query = "&".join(
        pair
        for pair in url.query.split("&")
        if unquote_plus(pair.partition("=")[0]) not in turn.secret_query
    )
    path = f"{url.path}?{query}" if query else url.path
    # The origin is taken as it was written here: the link's may be spelled in another way.
    address = f"{here.scheme}://{here.netloc}{quote(path, safe=_KEPT)}"
    if address == turn.url:
        return Stuck("the link to the next page leads to this page")
    return Ask(url=address, token=address)
