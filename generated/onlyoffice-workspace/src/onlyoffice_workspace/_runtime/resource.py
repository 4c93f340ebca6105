"""Base classes of resources, and the two other forms of their methods."""

from __future__ import annotations

from functools import update_wrapper
from typing import TYPE_CHECKING, Any, Final, Generic, ParamSpec, Self, TypeVar, cast

from msgspec import UNSET

from .options import CallOptions
from .request import Arguments

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Mapping
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from types import TracebackType

    from .core import AsyncCore, Core
    from .operation import Operation
    from .pages import AsyncPaginator, Page
    from .response import ApiResponse
    from .streaming import AsyncStreamedResponse, StreamedResponse
    from .waiting import Waiting

__all__ = [
    "AsyncResource",
    "CallOptions",
    "Resource",
    "as_raw",
    "as_raw_async",
    "as_streamed",
    "as_streamed_async",
]

P = ParamSpec("P")
T = TypeVar("T")

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

    def _wait(
        self, waiting: Waiting[T], jobs: object, every: float, most: float, options: CallOptions
    ) -> list[T]:
        from .waiting import Watch, wait

        core = self._core
        service = core.setup.service
        return wait(core, Watch(waiting, jobs, every, most, options, core.defaults, service))

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

    async def _wait(
        self, waiting: Waiting[T], jobs: object, every: float, most: float, options: CallOptions
    ) -> list[T]:
        from .waiting import Watch, wait_async

        core = self._core
        service = core.setup.service
        watch = Watch(waiting, jobs, every, most, options, core.defaults, service)
        return await wait_async(core, watch)

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


def as_raw(method: Callable[P, T]) -> Callable[P, ApiResponse[T]]:
    """A method of a resource's `_raw()` clone, with the type that it has there."""
    return cast("Callable[P, ApiResponse[T]]", method)


def as_raw_async(
    method: Callable[P, Awaitable[T]],
) -> Callable[P, Coroutine[Any, Any, ApiResponse[T]]]:
    """A method of a resource's `_raw()` clone, with the type that it has there."""
    # A coroutine and not just an awaitable: `asyncio.create_task` takes nothing less.
    return cast("Callable[P, Coroutine[Any, Any, ApiResponse[T]]]", method)


class _Opening(Generic[T]):
    """A call that is made when its `with` block is entered, so that none is left open by mistake."""

    def __init__(self, make: Callable[[], StreamedResponse[T]]) -> None:
        self._make = make

    def __enter__(self) -> StreamedResponse[T]:
        self._response = self._make()
        return self._response

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._response.close()


class _AsyncOpening(Generic[T]):
    """A call that is made when its `async with` block is entered, so that none is left open by mistake."""

    def __init__(self, make: Callable[[], Awaitable[AsyncStreamedResponse[T]]]) -> None:
        self._make = make

    async def __aenter__(self) -> AsyncStreamedResponse[T]:
        self._response = await self._make()
        return self._response

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self._response.close()


def as_streamed(
    method: Callable[P, T],
) -> Callable[P, AbstractContextManager[StreamedResponse[T]]]:
    """A method of a resource's `_streamed()` clone, as a context manager that makes the call when entered."""
    call = cast("Callable[P, StreamedResponse[T]]", method)

    def opened(*args: P.args, **kwargs: P.kwargs) -> AbstractContextManager[StreamedResponse[T]]:
        return _Opening(lambda: call(*args, **kwargs))

    return update_wrapper(opened, method)


def as_streamed_async(
    method: Callable[P, Awaitable[T]],
) -> Callable[P, AbstractAsyncContextManager[AsyncStreamedResponse[T]]]:
    """A method of a resource's `_streamed()` clone, as a context manager that makes the call when entered."""
    call = cast("Callable[P, Awaitable[AsyncStreamedResponse[T]]]", method)

    def opened(
        *args: P.args, **kwargs: P.kwargs
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[T]]:
        return _AsyncOpening(lambda: call(*args, **kwargs))

    return update_wrapper(opened, method)
