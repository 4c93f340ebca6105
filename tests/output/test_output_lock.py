from __future__ import annotations

import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

import pytest

from clientsmith.diagnostics.diagnostic import DiagnosticError
from clientsmith.output.lock import locked

if TYPE_CHECKING:
    from pathlib import Path

_HOLDER = """
import sys
from pathlib import Path
from clientsmith.output.lock import locked
with locked(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_second_holder_is_refused_and_nothing_is_left(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with locked(path):
        with pytest.raises(DiagnosticError) as caught, locked(path, 0.1):
            pass
        assert caught.value.diagnostics[0].code == "CS707"
    assert not path.exists()


def test_a_killed_holder_does_not_block_the_next(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with subprocess.Popen(
        [sys.executable, "-c", _HOLDER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(DiagnosticError), locked(path, 0.0):
            pass
        holder.kill()
        holder.wait(10)
    assert path.exists()
    with locked(path, 5.0):
        pass
    assert not path.exists()


def test_holders_never_overlap(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    inside: list[int] = []
    most: list[int] = []

    def work() -> None:
        for _ in range(5):
            with locked(path, 20.0):
                inside.append(1)
                most.append(len(inside))
                time.sleep(0.001)
                inside.pop()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert most == [1] * 20


def test_a_link_in_place_of_the_lock_is_not_followed(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    (tmp_path / "lock").symlink_to(victim)
    with pytest.raises(OSError), locked(tmp_path / "lock"):
        pass
    assert not victim.exists()
