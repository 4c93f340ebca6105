"""Base classes of resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar

from msgspec import UNSET

from .options import CallOptions
from .request import Arguments

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping

    from .core import AsyncCore, Core
    from .operation import Operation
    from .pages import AsyncPaginator, Page
    from .streaming import AsyncStreamedResponse, StreamedResponse

__all__ = ["AsyncResource", "CallOptions", "Resource", "raw_view", "streaming_view"]

T = TypeVar("T")
V = TypeVar("V")

_NONE: Final[Mapping[str, object]] = {}


class Resource:
    """A group of calls."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._send: Callable[[Operation[Any], CallOptions, Arguments], Any] = core.call

    def _call(
        self,
        operation: Operation[T],
        options: CallOptions,
        *,
        path: Mapping[str, object] = _NONE,
        query: Mapping[str, object] = _NONE,
        headers: Mapping[str, object] = _NONE,
        cookies: Mapping[str, object] = _NONE,
        body: object = UNSET,
    ) -> T:
        result: T = self._send(operation, options, Arguments(path, query, headers, cookies, body))
        return result

    def _paged(
        self,
        operation: Operation[list[T]],
        options: CallOptions,
        *,
        path: Mapping[str, object] = _NONE,
        query: Mapping[str, object] = _NONE,
        headers: Mapping[str, object] = _NONE,
        cookies: Mapping[str, object] = _NONE,
        body: object = UNSET,
    ) -> Page[T]:
        page: Page[T] = self._send(
            operation, options, Arguments(path, query, headers, cookies, body)
        )
        return page

    def _stream(
        self,
        operation: Operation[T],
        options: CallOptions,
        *,
        path: Mapping[str, object] = _NONE,
        query: Mapping[str, object] = _NONE,
        headers: Mapping[str, object] = _NONE,
        cookies: Mapping[str, object] = _NONE,
        body: object = UNSET,
    ) -> StreamedResponse[T]:
        return self._core.streamed(
            operation, options, Arguments(path, query, headers, cookies, body)
        )

    def _raw(self) -> Self:
        """A clone whose calls answer ApiResponse."""
        clone = type(self)(self._core)
        clone._send = self._core.raw
        return clone

    def _streamed(self) -> Self:
        """A clone whose calls answer StreamedResponse."""
        clone = type(self)(self._core)
        clone._send = self._core.streamed
        return clone


class AsyncResource:
    """A group of calls."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core
        self._send: Callable[[Operation[Any], CallOptions, Arguments], Coroutine[Any, Any, Any]] = (
            core.call
        )

    async def _call(
        self,
        operation: Operation[T],
        options: CallOptions,
        *,
        path: Mapping[str, object] = _NONE,
        query: Mapping[str, object] = _NONE,
        headers: Mapping[str, object] = _NONE,
        cookies: Mapping[str, object] = _NONE,
        body: object = UNSET,
    ) -> T:
        result: T = await self._send(
            operation, options, Arguments(path, query, headers, cookies, body)
        )
        return result

    def _paged(
        self,
        operation: Operation[list[T]],
        options: CallOptions,
        *,
        path: Mapping[str, object] = _NONE,
        query: Mapping[str, object] = _NONE,
        headers: Mapping[str, object] = _NONE,
        cookies: Mapping[str, object] = _NONE,
        body: object = UNSET,
    ) -> AsyncPaginator[T]:
        from .pages import AsyncPaginator

        arguments = Arguments(path, query, headers, cookies, body)
        return AsyncPaginator(lambda: self._send(operation, options, arguments))

    async def _stream(
        self,
        operation: Operation[T],
        options: CallOptions,
        *,
        path: Mapping[str, object] = _NONE,
        query: Mapping[str, object] = _NONE,
        headers: Mapping[str, object] = _NONE,
        cookies: Mapping[str, object] = _NONE,
        body: object = UNSET,
    ) -> AsyncStreamedResponse[T]:
        return await self._core.streamed(
            operation, options, Arguments(path, query, headers, cookies, body)
        )

    def _raw(self) -> Self:
        """A clone whose calls answer ApiResponse."""
        clone = type(self)(self._core)
        clone._send = self._core.raw
        return clone

    def _streamed(self) -> Self:
        """A clone whose calls answer AsyncStreamedResponse."""
        clone = type(self)(self._core)
        clone._send = self._core.streamed
        return clone


def raw_view(kind: Callable[[], Callable[[Any], V]]) -> cached_property[V]:
    """The property of a resource's methods that answer ApiResponse.

    `kind` gives their class, which stands further down in its module.
    """
    return cached_property(lambda self: kind()(self._raw()))


def streaming_view(kind: Callable[[], Callable[[Any], V]]) -> cached_property[V]:
    """The property of a resource's methods whose answers are read as they arrive; see `raw_view`."""
    return cached_property(lambda self: kind()(self._streamed()))
