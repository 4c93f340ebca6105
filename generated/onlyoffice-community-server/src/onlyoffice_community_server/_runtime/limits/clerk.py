"""What Redis is told in the background: which requests have ended, which are still on their way, what answers told.

Nobody waits for this. Ends go in batches from a thread of their own, also those of tasks that were cancelled and of streams
that were forgotten, and leases are renewed while a thread is busy reading an answer. When the process dies, leases end.
"""

from __future__ import annotations

import atexit
import os
import threading
from contextlib import suppress
from queue import Empty, SimpleQueue
from time import monotonic
from typing import TYPE_CHECKING, Final, TypeAlias
from weakref import WeakSet

from .link import Away
from .scripts import END, LEARN, LEAVE, RENEW, end_arguments, leave_arguments, renew_arguments

if TYPE_CHECKING:
    from collections.abc import Callable

    from .link import Link
    from .scripts import Counted, Script

__all__ = ["Clerk"]

_Counted: TypeAlias = tuple["Counted", ...]
_Job: TypeAlias = tuple["Script", tuple[list[str], list[int | str]]]
# As many go to Redis at once, and as many are kept while it is away.
_BATCH: Final = 100
_KEPT: Final = 5000
# Seconds that the thread stays when there is nothing to do.
_IDLE: Final = 2.0


class _Note:
    """Something to tell. `done` is called when it was told, or could not be."""

    __slots__ = ("done", "kind", "script", "sent", "what", "who")

    def __init__(
        self,
        kind: str,
        who: str = "",
        what: _Counted = (),
        *,
        sent: bool = False,
        script: _Job | None = None,
        done: Callable[[], None] | None = None,
    ) -> None:
        self.kind = kind
        self.who = who
        self.what = what
        self.sent = sent
        self.script = script
        self.done = done


class Clerk:
    """Tells Redis in the background. Every method returns at once, and may be called from anywhere."""

    def __init__(self, link: Link, lease: float, failed: Callable[[str], None]) -> None:
        """`lease`: seconds that a request counts without being renewed; `failed` is told when Redis is away."""
        self._link = link
        self._lease = lease
        self._failed = failed
        self._begin()
        _CLERKS.add(self)

    def _begin(self) -> None:
        # Unlike a lock, this may be used by whatever runs when something is collected.
        self._notes: SimpleQueue[_Note] = SimpleQueue()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._on_their_way: dict[str, _Counted] = {}
        self._untold: list[_Job] = []

    def opened(self, who: str, what: _Counted) -> None:
        """A request is on its way."""
        self._put(_Note("opened", who, what))

    def ended(
        self, who: str, what: _Counted, *, sent: bool, done: Callable[[], None] | None = None
    ) -> None:
        """A request has its answer, or was never sent."""
        self._put(_Note("ended", who, what, sent=sent, done=done))

    def dropped(self, who: str, what: _Counted, *, sent: bool) -> None:
        """As `ended`, from wherever the collector runs: without a lock, as the thread is there while it is on its way."""
        self._notes.put(_Note("ended", who, what, sent=sent))

    def left(self, who: str, what: _Counted) -> None:
        """A caller waits no more."""
        self._put(_Note("left", who, what))

    def learned(self, arguments: tuple[list[str], list[int | str]]) -> None:
        """An answer told of a budget."""
        self._put(_Note("learned", script=(LEARN, arguments)))

    def flush(self, seconds: float) -> None:
        """Wait until all is told, but not longer than this."""
        with self._lock:
            if self._thread is None:
                return
        told = threading.Event()
        self._put(_Note("flush", done=told.set))
        told.wait(seconds)

    def stop(self, seconds: float) -> None:
        """Tell the rest and end the thread; the next note starts another."""
        with self._lock:
            thread = self._thread
        if thread is not None:
            self._notes.put(_Note("stop"))
            thread.join(seconds)

    def _put(self, note: _Note) -> None:
        with self._lock:
            self._notes.put(note)
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="redis limits", daemon=True)
                self._thread.start()

    # In the thread

    def _work(self) -> None:
        renewed = monotonic()
        stopping = False
        while True:
            notes = self._next(min(_IDLE, max(0.01, renewed + self._lease / 3 - monotonic())))
            jobs = [job for note in notes if (job := self._job(note)) is not None]
            if monotonic() - renewed >= self._lease / 3:
                renewed = monotonic()
                jobs += [
                    (RENEW, renew_arguments(what, who, self._lease))
                    for who, what in self._on_their_way.items()
                ]
            self._tell(jobs)
            for note in notes:
                stopping = stopping or note.kind == "stop"
                if note.done is not None:
                    note.done()
            idle = not (notes or self._on_their_way or self._untold)
            if (stopping or idle) and self._finish():
                return

    def _job(self, note: _Note) -> _Job | None:
        match note.kind:
            case "opened":
                self._on_their_way[note.who] = note.what
                return None
            case "ended":
                self._on_their_way.pop(note.who, None)
                return END, end_arguments(note.what, note.who, self._lease, sent=note.sent)
            case "left":
                return LEAVE, leave_arguments(note.what, note.who)
            case _:
                return note.script

    def _next(self, seconds: float) -> list[_Note]:
        notes: list[_Note] = []
        with suppress(Empty):
            notes.append(self._notes.get(timeout=seconds))
            while len(notes) < _BATCH:
                notes.append(self._notes.get_nowait())
        return notes

    def _tell(self, jobs: list[_Job]) -> None:
        jobs = self._untold + jobs
        self._untold = []
        if jobs:
            try:
                self._link.run_all(jobs)
            except Away as problem:
                # Told again when Redis is back; what is not told at all ends with its lease.
                self._untold = [job for job in jobs if job[0] is not RENEW][-_KEPT:]
                self._failed(str(problem))

    def _finish(self) -> bool:
        """End the thread unless there is something to tell again."""
        with self._lock:
            if self._notes.empty():
                self._thread = None
                return True
            return False

    def after_fork(self) -> None:
        """Begin anew in a child: the requests belong to the parent, and so does the thread."""
        self._begin()


_CLERKS: Final[WeakSet[Clerk]] = WeakSet()


def _after_fork() -> None:
    for clerk in _CLERKS:
        clerk.after_fork()


def _at_exit() -> None:
    """Tell what is still to tell, or other processes would wait for leases to end."""
    for clerk in _CLERKS:
        clerk.stop(1.0)


atexit.register(_at_exit)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
