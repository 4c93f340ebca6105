"""Waiting for what a call started: which requests tell how far it is, and when it has come to an end.

`Watch` decides; `Waiting.wait` and `Waiting.wait_async` send and sleep.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, cast

from msgspec import Struct

from .envelope import descend_keys, whole
from .error_table import fits
from .exceptions import JobFailed, RateLimitTimeout, RequestTimeout, WaitTimeout
from .request import Arguments
from .wire import plain

if TYPE_CHECKING:
    from .core import AsyncCore, Core
    from .operation import Operation
    from .options import CallOptions, Defaults
    from .service import Service

__all__ = ["Waiting", "Watch"]

T = TypeVar("T")

_MOST_SHOWN = 200

_Conditions = tuple[tuple[tuple[str, ...], str | int | bool], ...]


class Waiting(Struct, Generic[T], frozen=True, eq=False):
    """How to wait for jobs; `T` is what is known of one at its end. A constant of generated code; times in seconds."""

    name: str
    """For people: `files.operations.wait`."""
    poll: Operation[Any]
    """Tells how far one job is, or all of them."""
    done: _Conditions
    """What a job that is done looks like: keys and what they lead to."""
    failed: _Conditions = ()
    path: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Path parameters of the poll, and the keys of a job that lead to their values."""
    query: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """The same for its query."""
    match: tuple[str, ...] = ()
    """Keys that lead to what tells jobs apart, where the poll answers several."""
    gone: Literal["done", "failed"] = "failed"
    """What it means that the poll no longer knows a job."""
    same: bool = False
    """Whether what started a job tells of it in the same words as the poll."""

    def wait(
        self, core: Core, jobs: object, every: float, most: float, options: CallOptions
    ) -> list[T]:
        """Ask until every job is done, and return what is known of them then.

        Raises ValueError for times that are not above zero, JobFailed and WaitTimeout.
        """
        watch = Watch(self, jobs, every, most, options, core.defaults, core.setup.service)
        while not watch.finished:
            for numbers, arguments in watch.requests():
                try:
                    answer = core.call(self.poll, watch.options(), arguments)
                except (RateLimitTimeout, RequestTimeout) as problem:
                    raise watch.failed(problem) from problem.__cause__
                watch.take(numbers, answer)
            if not watch.finished:
                core.transport.closing.pause(watch.pause())
        return watch.results

    async def wait_async(
        self, core: AsyncCore, jobs: object, every: float, most: float, options: CallOptions
    ) -> list[T]:
        """As `wait`, without blocking the event loop."""
        # Here because sync clients need no asyncio, which takes longer to import than this package.
        import asyncio

        watch = Watch(self, jobs, every, most, options, core.defaults, core.setup.service)
        while not watch.finished:
            for numbers, arguments in watch.requests():
                try:
                    answer = await core.call(self.poll, watch.options(), arguments)
                except (RateLimitTimeout, RequestTimeout) as problem:
                    raise watch.failed(problem) from problem.__cause__
                watch.take(numbers, answer)
            if not watch.finished:
                with core.transport.closing.interruption():
                    await asyncio.sleep(watch.pause())
        return watch.results


class Watch(Generic[T]):
    """Some jobs until the last of them is done."""

    def __init__(
        self,
        waiting: Waiting[T],
        jobs: object,
        every: float,
        most: float,
        options: CallOptions,
        defaults: Defaults,
        service: Service,
    ) -> None:
        """Raises ValueError for times that are not above zero, JobFailed for a job that has failed already."""
        for name, seconds in (("every", every), ("most", most)):
            # Written so that NaN is refused as well.
            if not seconds > 0:
                raise ValueError(f"{name} must be above zero seconds, not {seconds!r}")
        self.waiting = waiting
        self._every = every
        self._most = most
        self._end = time.monotonic() + most
        self._options = options
        usual = (
            service.retry.deadline if waiting.poll.retry is None else waiting.poll.retry.deadline
        )
        if isinstance(defaults.deadline, float | int) or defaults.deadline is None:
            usual = defaults.deadline
        self._deadline = options.get("deadline", usual)
        started: list[object] = (
            list(cast("Sequence[object]", jobs)) if isinstance(jobs, Sequence) else [jobs]
        )
        self._states = started
        self._plain = [plain(job) for job in started]
        self._pending = dict.fromkeys(range(len(started)))
        if waiting.same:
            for number, job in enumerate(started):
                self._note(number, job)

    @property
    def finished(self) -> bool:
        """Whether every job is done."""
        return not self._pending

    @property
    def results(self) -> list[T]:
        """What was last known of each job, in order."""
        return cast("list[T]", self._states)

    def requests(self) -> list[tuple[list[int], Arguments]]:
        """What to ask for now: the jobs that each answer tells of, and the arguments."""
        waiting, pending = self.waiting, list(self._pending)
        if not waiting.path and not waiting.query:
            return [(pending, Arguments())]
        asks: list[tuple[list[int], Arguments]] = []
        for number in pending:
            values = [
                {name: descend_keys(self._plain[number], keys) for name, keys in group}
                for group in (waiting.path, waiting.query)
            ]
            asks.append(([number], Arguments(values[0], values[1])))
        return asks

    def options(self) -> CallOptions:
        """The options of the next request: it ends when the waiting does."""
        remaining = max(self._end - time.monotonic(), 0.001)
        deadline = self._deadline
        options = dict(self._options)
        options["deadline"] = remaining if deadline is None else min(deadline, remaining)
        return cast("CallOptions", options)

    def take(self, numbers: list[int], answer: object) -> None:
        """Note what an answer tells of some jobs. Raises JobFailed."""
        if not isinstance(answer, list):
            for number in numbers:
                if answer is None:
                    self._lose(number)
                else:
                    self._note(number, answer)
            return
        match = self.waiting.match
        known = {str(descend_keys(plain(job), match)): job for job in cast("list[object]", answer)}
        for number in numbers:
            key = str(descend_keys(self._plain[number], match))
            if key in known:
                self._note(number, known[key])
            else:
                self._lose(number)

    def _lose(self, number: int) -> None:
        if self.waiting.gone == "failed":
            raise self._failure(number, "the server no longer knows it")
        self._pending.pop(number)

    def pause(self) -> float:
        """Seconds to the next request. Raises WaitTimeout when they would go beyond the time allowed."""
        if time.monotonic() + self._every >= self._end:
            raise self._late()
        return self._every

    def failed(self, problem: RateLimitTimeout | RequestTimeout) -> Exception:
        """What to raise for a request that had no time: the waiting may have ended, or end before a limit lets it through."""
        ahead = problem.seconds or 0.0 if isinstance(problem, RateLimitTimeout) else 0.0
        return self._late() if time.monotonic() + ahead >= self._end else problem

    def _note(self, number: int, job: object) -> None:
        values = plain(job)
        self._states[number] = job
        failed = self.waiting.failed
        if failed and all(_holds(values, keys, wanted) for keys, wanted in failed):
            shown = "; ".join(
                f"{'.'.join(keys)} is {str(descend_keys(values, keys))[:_MOST_SHOWN]}"
                for keys, _ in failed
            )
            raise self._failure(number, shown)
        if all(_holds(values, keys, wanted) for keys, wanted in self.waiting.done):
            self._pending.pop(number, None)

    def _failure(self, number: int, reason: str) -> JobFailed:
        return JobFailed(f"{self.waiting.name}: The job failed: {reason}", job=self._states[number])

    def _late(self) -> WaitTimeout:
        message = f"{self.waiting.name}: Not done after {self._most:g} seconds"
        return WaitTimeout(message, jobs=[self._states[number] for number in self._pending])


def _holds(values: object, keys: tuple[str, ...], wanted: str | int | bool) -> bool:
    """Whether a member is as wanted; `*` in a text stands for anything, alone for whatever is not empty."""
    value = descend_keys(values, keys)
    if isinstance(wanted, bool):
        return value is wanted or str(value).lower() == str(wanted).lower()
    if isinstance(wanted, int):
        return whole(value) == wanted
    if wanted == "*":
        return bool(value)
    return value is not None and fits(wanted, str(value))
