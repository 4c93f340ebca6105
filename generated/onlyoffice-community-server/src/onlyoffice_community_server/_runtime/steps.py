"""Work that needs input and output, written once for both clients.

A generator decides, and yields what it needs next: a function of the user's to be asked, a call to be made, another's work
to be waited for. The two drivers at the end do it and send back what came of it; they decide nothing.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from threading import Event
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

from msgspec import Struct

from .exceptions import ConfigurationError, RequestTimeout

if TYPE_CHECKING:
    from concurrent.futures import Future

    from .core import AsyncCore, Core
    from .operation import Operation
    from .options import CallOptions
    from .request import Arguments
    from .setup import Setup

__all__ = ["Ask", "Fetch", "Steps", "Wait", "run", "run_async"]

T = TypeVar("T")


class Ask(Struct, frozen=True):
    """Call a function of the user's; `name` is what the user knows it by."""

    name: str
    function: Callable[[], object]


class Fetch(Struct, frozen=True):
    """Make a call; with `setup`, one of another service."""

    operation: Operation[Any]
    arguments: Arguments
    setup: Setup | None = None


class Wait(Struct, frozen=True):
    """Wait until somebody else is done."""

    future: Future[None]


Step: TypeAlias = Ask | Fetch | Wait
Steps: TypeAlias = Generator[Step, Any, T]


def run(steps: Steps[T], core: Core, deadline: float | None = None) -> T:
    """The end of the work. `deadline` is a reading of `time.monotonic`."""
    answer: object = None
    failure: BaseException | None = None
    try:
        while True:
            step = steps.send(answer) if failure is None else steps.throw(failure)
            answer = failure = None
            try:
                answer = _perform(step, core, deadline)
            except BaseException as problem:
                failure = problem
    except StopIteration as done:
        return cast("T", done.value)
    finally:
        # An exception that is kept in one of its own frames would keep all of them.
        del failure


async def run_async(steps: Steps[T], core: AsyncCore, deadline: float | None = None) -> T:
    """The end of the work. `deadline` is a reading of `time.monotonic`."""
    answer: object = None
    failure: BaseException | None = None
    try:
        while True:
            step = steps.send(answer) if failure is None else steps.throw(failure)
            answer = failure = None
            try:
                answer = await _perform_async(step, core, deadline)
            except BaseException as problem:
                failure = problem
    except StopIteration as done:
        return cast("T", done.value)
    finally:
        del failure


def _remaining(deadline: float | None) -> float | None:
    """Seconds to the deadline. Raises RequestTimeout when it has passed."""
    if deadline is None:
        return None
    remaining = deadline - monotonic()
    if remaining <= 0:
        raise _late()
    return remaining


def _late() -> RequestTimeout:
    return RequestTimeout("The deadline passed", phase="deadline")


def _options(deadline: float | None) -> CallOptions:
    remaining = _remaining(deadline)
    return {} if remaining is None else {"deadline": remaining}


def _perform(step: Step, core: Core, deadline: float | None) -> object:
    match step:
        case Ask():
            value = step.function()
            if isinstance(value, Awaitable):
                close = getattr(cast("object", value), "close", None)
                if close is not None:
                    # A coroutine that is dropped without this warns that it was never awaited.
                    close()
                raise ConfigurationError(f"{step.name} is an async function; use the async client")
            return value
        case Fetch():
            caller = core if step.setup is None else core.beside(step.setup)
            return caller.raw(step.operation, _options(deadline), step.arguments)
        case Wait():
            done = Event()
            step.future.add_done_callback(lambda _: done.set())
            with core.transport.closing.watching(done.set):
                if not done.wait(_remaining(deadline)):
                    raise _late()
            core.transport.closing.check()
            return None


async def _perform_async(step: Step, core: AsyncCore, deadline: float | None) -> object:
    match step:
        case Ask():
            value = step.function()
            return await cast("Awaitable[object]", value) if isinstance(value, Awaitable) else value
        case Fetch():
            caller = core if step.setup is None else core.beside(step.setup)
            return await caller.raw(step.operation, _options(deadline), step.arguments)
        case Wait():
            import asyncio

            # Shielded because others wait for the same.
            shared = asyncio.shield(asyncio.wrap_future(step.future))
            try:
                return await asyncio.wait_for(shared, _remaining(deadline))
            except TimeoutError:
                raise _late() from None
