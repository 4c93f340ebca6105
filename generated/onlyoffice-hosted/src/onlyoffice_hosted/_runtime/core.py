"""The two loops that send, wait and send again. What to do next, `Call` decides."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, TypeVar

from msgspec.structs import replace

from .call import Call
from .exceptions import TransportError
from .reply import AsyncCountedBody, CountedBody
from .response import ApiResponse

if TYPE_CHECKING:
    from .decoding import Listed
    from .limits.passes import Pass
    from .operation import Operation
    from .options import CallOptions, Defaults
    from .pages import AsyncPage, Page
    from .reply import AsyncReply, Reply, SyncReply
    from .request import Arguments
    from .setup import Setup
    from .streaming import AsyncStreamedResponse, StreamedResponse
    from .transport import AsyncTransport, SyncTransport

__all__ = ["AsyncCore", "Core"]

T = TypeVar("T")


class Core:
    """What a client's resources call with."""

    def __init__(self, setup: Setup, defaults: Defaults, transport: SyncTransport) -> None:
        self.setup = setup
        self.defaults = defaults
        self.transport = transport

    def call(self, operation: Operation[T], options: CallOptions, arguments: Arguments) -> T:
        """The result."""
        call = Call(self.setup, self.defaults, operation, options, arguments, paged=self._page)
        return call.result(self._exchange(call))

    def raw(
        self, operation: Operation[T], options: CallOptions, arguments: Arguments
    ) -> ApiResponse[T]:
        """The whole answer, read."""
        call = Call(self.setup, self.defaults, operation, options, arguments, paged=self._page)
        return ApiResponse(call, self._exchange(call))

    def streamed(
        self, operation: Operation[T], options: CallOptions, arguments: Arguments
    ) -> StreamedResponse[T]:
        """The answer with its body still to be read."""
        from .streaming import StreamedResponse

        call = Call(
            self.setup,
            self.defaults,
            operation,
            options,
            arguments,
            paged=self._page,
            streamed=True,
        )
        return StreamedResponse(call, self._exchange(call))

    def _page(self, call: Call[Any], reply: Reply, listed: Listed) -> Page[Any]:
        from .pages import Page

        return Page(self, call, reply, listed)

    def beside(self, setup: Setup) -> Core:
        """A core for another service on the same connections; what the user adds to requests stays here."""
        defaults = replace(self.defaults, headers={}, query={})
        return Core(setup, defaults, self.transport)

    def _exchange(self, call: Call[Any]) -> SyncReply:
        while True:
            # Outside: a token that cannot be got is not this call's failure, and was tried for often enough. Before the
            # gate: what gets the token must pass there too.
            signature = call.choice.sign(self, call.deadline)
            passed: Pass | None = None
            try:
                if call.gate is not None:
                    passed = call.gate.enter(call, self.transport.closing)
                outgoing = call.outgoing(signature)
                if passed is not None:
                    passed.sent = True
                started = time.monotonic()
                reply = self.transport.open(outgoing)
                if passed is not None:
                    call.learn(passed, reply)
                if not (call.streamed and reply.is_success):
                    reply.content = reply.body.read()
                elif passed is not None:
                    # It counts until its body is read or closed.
                    reply.body, passed = CountedBody(reply.body, passed), None
                reply.elapsed = time.monotonic() - started
            except TransportError as problem:
                delay = call.failed(problem)
            else:
                wait = call.judge(reply)
                if wait is None:
                    return reply
                delay = wait
            finally:
                if passed is not None:
                    passed.end()
            self.transport.closing.pause(delay)


class AsyncCore:
    """What an async client's resources call with."""

    def __init__(self, setup: Setup, defaults: Defaults, transport: AsyncTransport) -> None:
        self.setup = setup
        self.defaults = defaults
        self.transport = transport

    async def call(self, operation: Operation[T], options: CallOptions, arguments: Arguments) -> T:
        """The result."""
        call = Call(self.setup, self.defaults, operation, options, arguments, paged=self._page)
        return call.result(await self._exchange(call))

    async def raw(
        self, operation: Operation[T], options: CallOptions, arguments: Arguments
    ) -> ApiResponse[T]:
        """The whole answer, read."""
        call = Call(self.setup, self.defaults, operation, options, arguments, paged=self._page)
        return ApiResponse(call, await self._exchange(call))

    async def streamed(
        self, operation: Operation[T], options: CallOptions, arguments: Arguments
    ) -> AsyncStreamedResponse[T]:
        """The answer with its body still to be read."""
        from .streaming import AsyncStreamedResponse

        call = Call(
            self.setup,
            self.defaults,
            operation,
            options,
            arguments,
            paged=self._page,
            streamed=True,
        )
        return AsyncStreamedResponse(call, await self._exchange(call))

    def _page(self, call: Call[Any], reply: Reply, listed: Listed) -> AsyncPage[Any]:
        from .pages import AsyncPage

        return AsyncPage(self, call, reply, listed)

    def beside(self, setup: Setup) -> AsyncCore:
        """A core for another service on the same connections; what the user adds to requests stays here."""
        defaults = replace(self.defaults, headers={}, query={})
        return AsyncCore(setup, defaults, self.transport)

    async def _exchange(self, call: Call[Any]) -> AsyncReply:
        with self.transport.closing.interruption():
            return await self._uninterrupted(call)

    async def _uninterrupted(self, call: Call[Any]) -> AsyncReply:
        # Here because sync clients need no asyncio, which takes longer to import than this package.
        import asyncio

        while True:
            # Outside: a token that cannot be got is not this call's failure, and was tried for often enough. Before the
            # gate: what gets the token must pass there too.
            signature = await call.choice.sign_async(self, call.deadline)
            passed: Pass | None = None
            try:
                if call.gate is not None:
                    passed = await call.gate.enter_async(call)
                outgoing = call.outgoing(signature)
                if passed is not None:
                    passed.sent = True
                started = time.monotonic()
                reply = await self.transport.open(outgoing)
                if passed is not None:
                    call.learn(passed, reply)
                if not (call.streamed and reply.is_success):
                    reply.content = await reply.body.read()
                elif passed is not None:
                    # It counts until its body is read or closed.
                    reply.body, passed = AsyncCountedBody(reply.body, passed), None
                reply.elapsed = time.monotonic() - started
            except TransportError as problem:
                delay = call.failed(problem)
            else:
                wait = call.judge(reply)
                if wait is None:
                    return reply
                delay = wait
            finally:
                if passed is not None:
                    passed.end()
            await asyncio.sleep(delay)
