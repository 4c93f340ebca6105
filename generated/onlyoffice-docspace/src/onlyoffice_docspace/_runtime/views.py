"""The two other forms of a resource's methods: with the raw response, and with one that is still open."""

from __future__ import annotations

from functools import update_wrapper
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from types import TracebackType

    from .response import ApiResponse
    from .streaming import AsyncStreamedResponse, StreamedResponse

__all__ = ["as_raw", "as_raw_async", "as_streamed", "as_streamed_async"]

P = ParamSpec("P")
T = TypeVar("T")


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
