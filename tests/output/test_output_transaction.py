"""Every step of a write is made to fail, once or for good, and the process to die there."""

from __future__ import annotations

import errno
import subprocess
import sys
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.diagnostics.diagnostic import DiagnosticError
from clientsmith.output import disk
from clientsmith.output.writer import apply, plan_write

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    from clientsmith.diagnostics.diagnostic import Diagnostic

OLD = {
    "changed.py": "old\n",
    "same.py": "same\n",
    "gone/deep/x.py": "x\n",
    "gone/y.py": "y\n",
    "file-then-directory": "f\n",
    "directory-then-file/a.py": "d\n",
}
NEW = {
    "changed.py": "new\n",
    "same.py": "same\n",
    "added/deep/z.py": "z\n",
    "file-then-directory/b.py": "b\n",
    "directory-then-file": "f\n",
    "CHANGELOG.md": "log\n",
}
MINE = {"mine.txt": "mine\n"}
ONCE = ("CHANGELOG.md",)
# More steps than any run here takes; a run that needs more would never end the loops below.
MOST_STEPS = 80


class Killed(BaseException):
    """Stands for the end of the process: from here on nothing reaches the disk."""


@dataclass
class Faults:
    """Counts the changes made to the disk and fails from a chosen one on.

    With `only` a name, just the calls of that function are counted, but after the first failure
    every function fails, unless `once`.
    """

    at: int
    error: Callable[[], BaseException]
    once: bool = False
    after: bool = False
    only: str | None = None
    count: int = field(default=0, init=False)
    failed: bool = field(default=False, init=False)

    def wrap(self, name: str, real: Callable[..., None]) -> Callable[..., None]:
        def act(*arguments: Any) -> None:
            if self.failed and not self.once:
                raise self.error()
            if self.only in (None, name):
                self.count += 1
                if self.count == self.at + 1:
                    self.failed = True
                    if self.after:
                        real(*arguments)
                    raise self.error()
            real(*arguments)

        return act


def _full() -> OSError:
    return OSError(errno.ENOSPC, "No space left on device")


def _tree(root: Path) -> dict[str, str]:
    return {
        path.relative_to(root).as_posix(): path.read_text()
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }


def _start(out: Path) -> tuple[dict[str, str], dict[str, str]]:
    """Write the old package and return its tree and the tree that a whole new one has."""
    trees: list[dict[str, str]] = []
    for name, steps in (("model", (OLD, NEW)), ("out", (OLD,))):
        for files in steps:
            apply(plan_write(out / name, "pkg", files, [path for path in ONCE if path in files]))
            (out / name / "pkg" / "mine.txt").write_text(MINE["mine.txt"])
            trees.append(_tree(out / name / "pkg"))
    old, new, _ = trees
    return old, new


def _names(out: Path) -> list[str]:
    return sorted(path.name for path in (out / "out").iterdir())


@contextmanager
def _failing(faults: Faults) -> Generator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for name in disk.__all__:
            patch.setattr(disk, name, faults.wrap(name, getattr(disk, name)))
        yield


def _problems(out: Path) -> tuple[Diagnostic, ...]:
    """Write the new package and return what went wrong."""
    try:
        apply(plan_write(out / "out", "pkg", NEW, ONCE))
    except DiagnosticError as error:
        return error.diagnostics
    return ()


def _die_in_the_middle(out: Path) -> None:
    """Stop when the journal and two files have been put in place and the third is due."""
    with _failing(Faults(3, Killed, only="replace")), pytest.raises(Killed):
        _problems(out)


@pytest.mark.parametrize("after", [False, True], ids=["instead", "after"])
def test_a_step_that_fails_leaves_the_old_package_at_once(tmp_path: Path, after: bool) -> None:
    failed = 0
    for at in range(MOST_STEPS):
        out = tmp_path / str(at)
        old, new = _start(out)
        faults = Faults(at, _full, once=True, after=after)
        with _failing(faults):
            problems = _problems(out)
        assert _tree(out / "out" / "pkg") == (old if problems else new)
        if problems:
            failed += 1
            assert [item.code for item in problems] == ["CS704"]
            assert "No space left" in problems[0].message
            assert _names(out) == ["pkg"]
        assert _problems(out) == ()
        assert _tree(out / "out" / "pkg") == new
        if not faults.failed:
            break
    else:
        pytest.fail("no run came to its end")
    assert failed > 25


@pytest.mark.parametrize("error", [Killed, _full], ids=["killed", "disk full"])
@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
def test_a_run_that_dies_at_any_step_is_put_right_by_the_next(
    tmp_path: Path, after: bool, error: Callable[[], BaseException]
) -> None:
    ends: set[str] = set()
    for at in range(MOST_STEPS):
        out = tmp_path / str(at)
        old, new = _start(out)
        faults = Faults(at, error, after=after)
        with _failing(faults), suppress(Killed):
            _problems(out)
        torn = _tree(out / "out" / "pkg")
        assert all(text in (old.get(path), new.get(path)) for path, text in torn.items())
        plan_write(out / "out", "pkg", OLD)
        found = _tree(out / "out" / "pkg")
        assert found in (old, new)
        ends.add("old" if found == old else "new")
        assert _names(out) == ["pkg"]
        assert _problems(out) == ()
        assert _tree(out / "out" / "pkg") == new
        if not faults.failed:
            break
    else:
        pytest.fail("no run came to its end")
    assert ends == {"old", "new"}


def test_dying_while_going_back_is_put_right_too(tmp_path: Path) -> None:
    for at in range(MOST_STEPS):
        out = tmp_path / str(at)
        old, _ = _start(out)
        _die_in_the_middle(out)
        assert _tree(out / "out" / "pkg") != old
        faults = Faults(at, Killed)
        with _failing(faults), suppress(Killed):
            plan_write(out / "out", "pkg", OLD)
        plan_write(out / "out", "pkg", OLD)
        assert _tree(out / "out" / "pkg") == old
        assert _names(out) == ["pkg"]
        if not faults.failed:
            break
    else:
        pytest.fail("no recovery came to its end")


def test_an_error_that_cannot_be_undone_says_that_the_next_run_will(tmp_path: Path) -> None:
    old, _ = _start(tmp_path)
    with _failing(Faults(3, _full, only="replace")):
        (problem,) = _problems(tmp_path)
    assert problem.hint == "the package is partly written; the next run puts it back first"
    plan_write(tmp_path / "out", "pkg", OLD)
    assert _tree(tmp_path / "out" / "pkg") == old


@pytest.mark.parametrize(
    "edited", ["changed.py", "CHANGELOG.md", "directory-then-file"], ids=["changed", "added", "way"]
)
def test_an_edit_after_a_crash_survives_the_recovery(tmp_path: Path, edited: str) -> None:
    _start(tmp_path)
    with _failing(Faults(4, Killed, only="replace")), pytest.raises(Killed):
        _problems(tmp_path)
    package = tmp_path / "out" / "pkg"
    (package / edited).write_text("my edit\n")
    plan_write(tmp_path / "out", "pkg", {})
    assert _tree(package)[edited] == "my edit\n"
    assert _names(tmp_path) == ["pkg"]


def test_a_first_write_that_fails_leaves_nothing(tmp_path: Path) -> None:
    for at in range(MOST_STEPS):
        out = tmp_path / str(at)
        faults = Faults(at, _full, once=True)
        with _failing(faults):
            problems = _problems(out)
        assert (out / "out" / "pkg").exists() is not bool(problems)
        assert not problems or _names(out) == []
        if not faults.failed:
            break
    else:
        pytest.fail("no run came to its end")


@pytest.mark.parametrize(
    "journal",
    [
        "{",
        "[1]",
        "{}x",
        '[{"path": "a"}]',
        '[{"path": "../../victim", "old": null, "new": null, "new_hash": null}]',
        '[{"path": "a", "old": "../../victim", "new": null, "new_hash": null}]',
    ],
)
def test_a_journal_that_is_not_ours_is_refused(tmp_path: Path, journal: str) -> None:
    work = tmp_path / ".pkg.clientsmith-work"
    work.mkdir()
    (work / "journal.json").write_text(journal)
    with pytest.raises(DiagnosticError) as caught:
        plan_write(tmp_path, "pkg", NEW)
    assert caught.value.diagnostics[0].code == "CS704"
    assert (work / "journal.json").exists()


def test_a_link_in_place_of_the_working_directory_is_not_followed(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.mkdir()
    (victim / "journal.json").write_text("[]")
    out = tmp_path / "out"
    out.mkdir()
    (out / ".pkg.clientsmith-work").symlink_to(victim)
    with pytest.raises(DiagnosticError):
        plan_write(out, "pkg", NEW)
    assert [path.name for path in victim.iterdir()] == ["journal.json"]


_DYING = """
import os, sys
from pathlib import Path
from clientsmith.output import disk
from clientsmith.output.writer import apply, plan_write
real, left = disk.replace, [int(sys.argv[2])]
def replace(source, target):
    if not left[0]:
        os._exit(9)
    left[0] -= 1
    real(source, target)
disk.replace = replace
apply(plan_write(Path(sys.argv[1]), "pkg", {f"m{n}.py": "new" for n in range(4)}))
"""


@pytest.mark.parametrize("replaced", [0, 1, 3])
def test_a_process_that_really_dies(tmp_path: Path, replaced: int) -> None:
    apply(plan_write(tmp_path, "pkg", {"m0.py": "old", "m9.py": "old"}))
    old = _tree(tmp_path / "pkg")
    command = [sys.executable, "-c", _DYING, str(tmp_path), str(replaced)]
    assert subprocess.run(command, timeout=30).returncode == 9
    left = {path.name for path in tmp_path.iterdir()}
    assert left == {"pkg", ".pkg.clientsmith-lock", ".pkg.clientsmith-work"}
    assert plan_write(tmp_path, "pkg", {"m0.py": "old", "m9.py": "old"}).clean
    assert _tree(tmp_path / "pkg") == old
    assert [path.name for path in tmp_path.iterdir()] == ["pkg"]
