"""What a person at a terminal sees, and Ctrl-C."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from clientsmith.output.lock import locked

from .workplace import SECONDS, command, environment

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from .workplace import Workplace

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals there", allow_module_level=True)


class Terminal:
    """A process whose standard output and error are a pseudo-terminal, in a session of its own."""

    def __init__(self, process: subprocess.Popen[bytes], master: int) -> None:
        self.process = process
        self._master = master
        self.seen = b""

    def read_until(self, text: bytes | None) -> bytes:
        """Read until `text` has been seen, or with None until the end; return all that was seen."""
        deadline = time.monotonic() + SECONDS
        while text is None or text not in self.seen:
            ready, _, _ = select.select([self._master], [], [], deadline - time.monotonic())
            assert ready, self.seen
            try:
                part = os.read(self._master, 65536)
            except OSError:  # Linux says so at the end of a terminal.
                part = b""
            if not part:
                assert text is None, self.seen
                break
            self.seen += part
        return self.seen

    def interrupt(self) -> None:
        """Send what Ctrl-C sends: a signal to every process of the terminal."""
        os.killpg(self.process.pid, signal.SIGINT)


@contextmanager
def terminal(
    place: Workplace, *arguments: str, extra: Mapping[str, str] | None = None
) -> Generator[Terminal]:
    """Run the command line at a terminal, and end it with the block."""
    master, slave = os.openpty()
    try:
        try:
            process = subprocess.Popen(
                command(*arguments),
                cwd=place.root,
                env=environment({"COLUMNS": "60", **(extra or {})}),
                stdin=subprocess.DEVNULL,
                stdout=slave,
                stderr=slave,
                start_new_session=True,
            )
        finally:
            os.close(slave)
        with process:
            try:
                yield Terminal(process, master)
                process.wait(SECONDS)
            finally:
                if process.poll() is None:
                    process.kill()
    finally:
        os.close(master)


def test_progress_is_one_line_that_goes_away(acme: Workplace) -> None:
    with terminal(acme, "generate", "--no-cache") as shown:
        seen = shown.read_until(None)
    assert b"\r\x1b[Kreading acme" in seen
    assert b"\r\x1b[Kcomparing acme" in seen
    assert seen.endswith(b"\r\x1b[Kacme: unchanged\r\n")
    assert seen.count(b"\n") == 1


def test_quiet_shows_problems_and_nothing_else(place: Workplace) -> None:
    place.product("acme")
    place.edit("api_specs/acme/errors.yaml", "status: 409", "status: many")
    with terminal(place, "generate", "--quiet", extra={"NO_COLOR": "1"}) as shown:
        seen = shown.read_until(None)
    assert seen.startswith(b"error[")
    assert b"\x1b" not in seen


def test_the_line_never_wraps(place: Workplace) -> None:
    place.product("a" * 40)
    with terminal(place, "check", extra={"COLUMNS": "20"}) as shown:
        seen = shown.read_until(None)
    assert b"\r\x1b[Kchecking aaaaaaaaaa\r" in seen


@pytest.mark.parametrize(
    ("extra", "coloured"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True), ({"TERM": "dumb"}, False)],
)
def test_colour_is_for_terminals_that_want_it(
    place: Workplace, extra: dict[str, str], coloured: bool
) -> None:
    place.product("acme")
    place.edit("api_specs/acme/errors.yaml", "status: 409", "status: many")
    with terminal(place, "check", extra=extra) as shown:
        seen = shown.read_until(None)
    assert (b"\x1b[1;31merror[" in seen) is coloured
    assert shown.process.returncode == 1


def test_an_interrupt_leaves_the_packages_as_they_were(acme: Workplace) -> None:
    acme.edit("api_specs/acme/types/items.yaml", "doc: In use.", "doc: In daily use.")
    before = acme.tree()
    lock = acme.generated / ".acme.clientsmith-lock"
    with locked(lock), terminal(acme, "generate") as shown:
        shown.read_until(b"comparing acme")
        shown.interrupt()
        seen = shown.read_until(None)
    assert shown.process.returncode == 130
    assert seen.endswith(b"\r\x1b[Kinterrupted\r\n")
    assert acme.tree() == before


def test_an_interrupt_of_workers_is_one_line_too(place: Workplace) -> None:
    for name in ("acme", "zebra"):
        place.product(name)
    with terminal(place, "generate", "--jobs", "2") as shown:
        shown.read_until(b"formatting ")
        shown.interrupt()
        seen = shown.read_until(None)
    assert shown.process.returncode == 130
    assert seen.endswith(b"\r\x1b[Kinterrupted\r\n")
    assert b"Traceback" not in seen
    assert not place.generated.exists()
