"""Pages of lists: what a call that pages answers."""

from __future__ import annotations

from collections.abc import Coroutine
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .exceptions import PagingError
from .paging import Stuck, Trail, Turn, following, walked

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Generator, Iterator

    from .call import Call
    from .core import AsyncCore, Core
    from .decoding import Listed
    from .envelope import Envelope
    from .options import CallOptions
    from .paging import Ask
    from .reply import Reply
    from .request import Arguments

__all__ = ["AsyncPage", "AsyncPaginator", "Page"]

T = TypeVar("T")


class _PageBase(Generic[T]):
    """A page and the way to the next one."""

    def __init__(self, call: Call[Any], reply: Reply, listed: Listed) -> None:
        self._call = call
        self._reply = reply
        self._trail = Trail()
        # What the caller does to the list must not change which page follows.
        self._arrived = tuple(listed.items)
        self.items: list[T] = listed.items
        """The items of this page."""
        self.envelope: Envelope = listed.envelope
        """What the answer says beside the items."""

    @property
    def total(self) -> int | None:
        """How many items there are on all pages, where the server says so."""
        return self.envelope.total

    @property
    def has_next(self) -> bool:
        """Whether another page is worth asking for; it may turn out to be empty where the server gives no total."""
        return self._next is not None

    def __repr__(self) -> str:
        total = "" if self.total is None else f" of {self.total}"
        return f"<{type(self).__name__} {self._call.operation.name}: {len(self.items)}{total}>"

    @cached_property
    def _turn(self) -> Turn:
        call = self._call
        return Turn(
            call.unsigned_url,
            {**call.arguments.query, **call.options.get("extra_query", {})},
            len(self._arrived),
            self.envelope,
            self._reply.headers.get("link"),
            call.secret_query,
        )

    @cached_property
    def _next(self) -> Ask | Stuck | None:
        paging = self._call.operation.paging
        return None if paging is None else following(paging, self._turn, self._trail)

    def _request(self) -> tuple[CallOptions, Arguments] | None:
        """What to call for the next page with; None at the end. Raises PagingError."""
        ask = self._next
        if isinstance(ask, Stuck):
            raise self._error(ask.reason)
        return None if ask is None else self._call.repeated(ask.query, ask.url)

    def _led_to(self, page: _PageBase[T]) -> bool:
        """Note the way to a page that followed; False when it is this one again, so that none follows.

        Raises PagingError when the server said that more follows, but repeats itself.
        """
        ask, paging = self._next, self._call.operation.paging
        if ask is None or isinstance(ask, Stuck) or paging is None:
            return False
        if page._arrived and page._arrived == self._arrived:
            if ask.sure:
                raise self._error("the server gives the same page again")
            # A server that knows nothing of pages gives all it has each time.
            return False
        trail = walked(self._trail, paging, self._turn, ask)
        if isinstance(trail, Stuck):
            raise self._error(trail.reason)
        page._trail = trail
        return True

    def _error(self, reason: str) -> PagingError:
        message = f"No way to the next page: {reason}"
        return PagingError(message, request=self._call.facts)


class Page(_PageBase[T]):
    """One page of a list; iterating over it gives the items of this page and of all that follow."""

    def __init__(self, core: Core, call: Call[Any], reply: Reply, listed: Listed) -> None:
        super().__init__(call, reply, listed)
        self._core = core

    def next_page(self) -> Page[T] | None:
        """The page after this one; None when this is the last.

        Raises PagingError when the server repeats a page or names one that cannot be asked for.
        """
        request = self._request()
        if request is None:
            return None
        page = cast("Page[T]", self._core.call(self._call.operation, *request))
        return page if self._led_to(page) else None

    def pages(self) -> Iterator[Page[T]]:
        """This page and all that follow, each asked for when it is due."""
        page: Page[T] | None = self
        while page is not None:
            yield page
            page = page.next_page()

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items


class AsyncPage(_PageBase[T]):
    """One page of a list; `async for` gives the items of this page and of all that follow."""

    def __init__(self, core: AsyncCore, call: Call[Any], reply: Reply, listed: Listed) -> None:
        super().__init__(call, reply, listed)
        self._core = core

    async def next_page(self) -> AsyncPage[T] | None:
        """The page after this one; None when this is the last.

        Raises PagingError when the server repeats a page or names one that cannot be asked for.
        """
        request = self._request()
        if request is None:
            return None
        page = cast("AsyncPage[T]", await self._core.call(self._call.operation, *request))
        return page if self._led_to(page) else None

    async def pages(self) -> AsyncIterator[AsyncPage[T]]:
        """This page and all that follow, each asked for when it is due."""
        page: AsyncPage[T] | None = self
        while page is not None:
            yield page
            page = await page.next_page()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.items:
                yield item


class AsyncPaginator(Coroutine[Any, Any, AsyncPage[T]]):
    """A list that has not been asked for: await it for its first page, or go over all items with `async for`.

    It is a coroutine as any other async method gives one, so tasks can be made of it.
    """

    def __init__(self, call: Callable[[], Coroutine[Any, Any, AsyncPage[T]]]) -> None:
        self._call = call

    @cached_property
    def _coroutine(self) -> Coroutine[Any, Any, AsyncPage[T]]:
        return self._call()

    def __await__(self) -> Generator[Any, Any, AsyncPage[T]]:
        return self._coroutine.__await__()

    def send(self, value: Any) -> Any:
        """Go on, as the event loop does."""
        return self._coroutine.send(value)

    def throw(self, *problem: Any) -> Any:
        """Raise an exception inside, as the event loop does to cancel."""
        return self._coroutine.throw(*problem)

    def close(self) -> None:
        """Give up."""
        self._coroutine.close()

    async def pages(self) -> AsyncIterator[AsyncPage[T]]:
        """All pages, each asked for when it is due."""
        async for page in (await self._call()).pages():
            yield page

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.items:
                yield item
