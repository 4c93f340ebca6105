"""Closing a client while others use it: whoever waits for something is woken, and fails with `ClientClosed`."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from threading import Event
from typing import TYPE_CHECKING, Any, Final

from .exceptions import ClientClosed

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop, Task
    from collections.abc import Callable, Generator
    from types import TracebackType

__all__ = ["NEVER", "Closing", "Interruption"]


class Closing:
    """Whether a client is closed, and whom that concerns."""

    def __init__(self) -> None:
        self._closed = Event()
        # Single operations on a dict need no lock.
        self._watching: dict[object, Callable[[], None]] = {}

    @property
    def is_closed(self) -> bool:
        """Whether nothing is sent any more."""
        return self._closed.is_set()

    def check(self) -> None:
        """Raise ClientClosed if it is closed."""
        if self._closed.is_set():
            raise ClientClosed("The client is closed")

    def close(self) -> None:
        """From now on, everything fails; may be called again, from any thread."""
        self._closed.set()
        for wake in self._watching.copy().values():
            wake()

    def pause(self, seconds: float) -> None:
        """Wait so long. Raises ClientClosed."""
        self._closed.wait(seconds)
        self.check()

    @contextmanager
    def watching(self, wake: Callable[[], None]) -> Generator[None, None, None]:
        """Have a thread woken that waits inside; it then has to `check`. Raises ClientClosed."""
        key = object()
        self._watching[key] = wake
        try:
            self.check()
            yield
        finally:
            del self._watching[key]

    def interruption(self) -> Interruption:
        """Have the task interrupted that waits inside, whatever it waits for."""
        return Interruption(self, self._watching)


class Interruption:
    """Cancels the task inside it when the client is closed, which comes out as ClientClosed."""

    __slots__ = ("_cancelling", "_closing", "_fired", "_loop", "_task", "_watching")

    def __init__(self, closing: Closing, watching: dict[object, Callable[[], None]]) -> None:
        self._closing = closing
        self._watching = watching
        self._fired = False
        self._task: Task[Any] | None = None
        self._loop: AbstractEventLoop
        self._cancelling = 0

    def __enter__(self) -> None:
        # Here because sync clients need no asyncio, which takes longer to import than this package.
        from asyncio import current_task

        self._closing.check()
        task = current_task()
        if task is not None:
            self._task, self._loop = task, task.get_loop()
            self._cancelling = task.cancelling()
            # What closes in between does so in another thread, and its call waits for this one's turn to end.
            self._watching[self] = self._wake
            if self._closing.is_closed:
                self._wake()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        from asyncio import CancelledError

        self._watching.pop(self, None)
        task, self._task = self._task, None
        # As asyncio.Timeout does: a cancellation that came from elsewhere too goes on.
        if task is not None and self._fired:
            others = task.uncancel() > self._cancelling
            if kind is not None and issubclass(kind, CancelledError) and not others:
                raise ClientClosed("The client was closed during the call") from None

    def _wake(self) -> None:
        # A loop that is closed has no tasks to interrupt.
        with suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._interrupt)

    def _interrupt(self) -> None:
        if self._task is not None and not self._fired:
            self._fired = True
            self._task.cancel()


NEVER: Final = Closing()
"""Of what is not closed."""
