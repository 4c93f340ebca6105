"""`generate --watch` keeps packages up to date while people edit."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

import pytest

from clientsmith.cli.watching import Stamps, changed, stamps, watch

from .workplace import SECONDS, command, environment, run

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from .workplace import Workplace


class _EndError(Exception):
    """There is nothing more to look at."""


def _acts(looks: list[Stamps]) -> list[list[str]]:
    """Return what `act` is called with while the files look like this, one look after the other."""
    rest = iter(looks)
    acts: list[list[str]] = []

    def look() -> Stamps:
        found = next(rest, None)
        if found is None:
            raise _EndError
        return found

    with pytest.raises(_EndError):
        watch(look, acts.append, lambda _: None)
    return acts


def test_it_acts_at_once_and_then_when_files_have_settled() -> None:
    one, two, three = ({"a": (number, 1)} for number in (1, 2, 3))
    assert _acts([one, one, one]) == [[]]
    assert _acts([one, two, two, two]) == [[], ["a"]]
    assert _acts([one, two, three, three, three, {}, {}]) == [[], ["a"], ["a"]]
    assert _acts([one, {**one, "b": (1, 1)}, one, one]) == [[], []]


def test_what_came_went_or_differs_is_a_change(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for name in ("a", "in/b", ".hidden"):
        (tmp_path / name).write_text("1", "utf-8")
    before = stamps([tmp_path])
    (tmp_path / "a").unlink()
    (tmp_path / "in/b").write_text("12", "utf-8")
    (tmp_path / "c").touch()
    (tmp_path / ".hidden").write_text("12", "utf-8")
    found = changed(before, stamps([tmp_path]))
    assert found == sorted(str(tmp_path / name) for name in ("a", "c", "in/b"))


def test_it_writes_nothing_with_check(acme: Workplace) -> None:
    del acme
    assert run("generate", "--watch", "--check").exit_code == 2


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other signals")
def test_a_run_survives_mistakes_and_ends_with_ctrl_c(acme: Workplace) -> None:
    process = subprocess.Popen(
        command("generate", "--watch", "--jobs", "1"),
        cwd=acme.root,
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    killer = threading.Timer(SECONDS, process.kill)
    killer.start()
    lines: list[str] = []
    try:
        wait = _reader(process, lines)
        wait("acme: unchanged", "waiting for changes")
        acme.edit("api_specs/acme/product.yaml", "format: 1", "format: one")
        wait("api_specs/acme/product.yaml changed", "CS2", "waiting for changes")
        acme.edit("api_specs/acme/product.yaml", "format: one", "format: 1")
        wait("acme: unchanged", "waiting for changes")
        acme.edit("api_specs/acme/endpoints/items.yaml", "Return one item.", "Return it.")
        wait("acme: ", "waiting for changes")
        assert " changed" in lines[-2]
        process.send_signal(signal.SIGINT)
        rest, _ = process.communicate(timeout=SECONDS)
        assert rest == "ended\n"
        assert process.returncode == 0
    finally:
        killer.cancel()
        process.kill()
        process.communicate()


def _reader(process: subprocess.Popen[str], lines: list[str]) -> Callable[..., None]:
    """Return what reads lines until some texts came in this order; the process is killed when they do not."""
    stream = process.stdout
    assert stream is not None

    def wait(*texts: str) -> None:
        until = time.monotonic() + SECONDS
        for text in texts:
            while True:
                assert time.monotonic() < until
                line = stream.readline()
                assert line, lines
                lines.append(line)
                if text in line:
                    break

    return wait
