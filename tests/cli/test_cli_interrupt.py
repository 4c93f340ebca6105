from __future__ import annotations

import os
import signal
import threading

import pytest

from clientsmith.cli.interrupt import held_back, in_this_process_only


def test_an_interrupt_waits_for_the_end_of_the_block() -> None:
    done: list[str] = []

    def act() -> None:
        with held_back():
            signal.raise_signal(signal.SIGINT)
            done.append("all of it")

    with pytest.raises(KeyboardInterrupt):
        act()
    assert done == ["all of it"]


def test_a_second_interrupt_acts_at_once() -> None:
    done: list[str] = []

    def act() -> None:
        with held_back():
            for step in ("one", "two", "three"):
                signal.raise_signal(signal.SIGINT)
                done.append(step)

    with pytest.raises(KeyboardInterrupt):
        act()
    assert done == ["one"]


def test_an_error_of_the_block_is_not_hidden() -> None:
    def act() -> None:
        with held_back():
            signal.raise_signal(signal.SIGINT)
            raise LookupError

    with pytest.raises(LookupError):
        act()


def test_the_handler_of_before_comes_back() -> None:
    before = signal.getsignal(signal.SIGINT)
    with in_this_process_only():
        with held_back():
            pass
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is before


def test_another_process_with_the_same_handler_is_not_interrupted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    parent = os.getpid()
    with in_this_process_only():
        monkeypatch.setattr(os, "getpid", lambda: parent + 1)
        signal.raise_signal(signal.SIGINT)


def test_threads_leave_the_handler_alone() -> None:
    failures: list[Exception] = []

    def act() -> None:
        try:
            with in_this_process_only(), held_back():
                pass
        except Exception as problem:
            failures.append(problem)

    thread = threading.Thread(target=act)
    thread.start()
    thread.join()
    assert failures == []
