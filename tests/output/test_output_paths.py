from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientsmith.output.paths import (
    MANIFEST_NAME,
    distribution_problem,
    fold,
    parents,
    path_problem,
    path_problems,
)


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/etc/passwd",
        "../up.py",
        "a/../b.py",
        "a/./b.py",
        "a//b.py",
        "a/",
        "a\\b.py",
        "C:/x.py",
        "c:x.py",
        "a:stream",
        "nul",
        "NUL.txt",
        "src/Aux.py",
        "com1.tar.gz",
        "lpt³",
        "con .txt",
        "dot.",
        "space ",
        "new\nline",
        "bell\x07",
        "rtl\u202e.py",
        "what?.py",
        "é" * 128,
    ],
)
def test_unsafe_paths_are_refused(path: str) -> None:
    assert path_problem(path)
    assert path_problems([path, "fine.py"]).keys() == {path}


@pytest.mark.parametrize(
    "path",
    ["a.py", "src/a_b/__init__.py", ".gitignore", "console.py", "com10", "py.typed", "名.py"],
)
def test_ordinary_paths_are_fine(path: str) -> None:
    assert path_problem(path) is None


@pytest.mark.parametrize(
    ("paths", "refused"),
    [
        (["a.py", "A.py"], {"a.py"}),
        (["caf\u00e9.py", "cafe\u0301.py"], {"caf\u00e9.py"}),
        (["a", "a/b.py"], {"a/b.py"}),
        (["a", "A/b.py"], {"a"}),
        (["Dir/a.py", "dir/b.py"], {"dir/b.py"}),
        (["dir/a.py", "dir/b.py", "dir.py"], set[str]()),
        ([MANIFEST_NAME], {MANIFEST_NAME}),
        ([MANIFEST_NAME.upper()], {MANIFEST_NAME.upper()}),
        ([f"sub/{MANIFEST_NAME}"], set[str]()),
    ],
)
def test_paths_that_some_systems_cannot_tell_apart(paths: list[str], refused: set[str]) -> None:
    assert path_problems(paths).keys() == refused
    assert path_problems(reversed(paths)).keys() == refused


@given(st.text(st.sampled_from("ab./\\: Cé*"), max_size=12))
def test_an_accepted_path_stays_inside_on_every_system(path: str) -> None:
    if path_problem(path) is None:
        posix, windows = PurePosixPath(path), PureWindowsPath(path)
        assert not posix.is_absolute()
        assert not windows.drive
        assert not windows.root
        assert ".." not in posix.parts + windows.parts
        assert posix.parts == windows.parts == tuple(path.split("/"))
        assert parents(path) == [p.as_posix() for p in reversed(posix.parents)][1:]


@given(st.lists(st.text(st.sampled_from("abAB/é"), min_size=1, max_size=5), max_size=8))
def test_accepted_sets_of_paths_clash_nowhere(paths: list[str]) -> None:
    good = set(paths) - path_problems(paths).keys()
    folded = {fold(path) for path in good}
    assert len(folded) == len(good)
    directories = {parent for path in good for parent in parents(path)}
    assert len({fold(name) for name in directories}) == len(directories)
    assert folded.isdisjoint(fold(name) for name in directories)


@pytest.mark.parametrize("name", ["", ".", "..", "a/b", "-a", "a-", "nul", "a b", "a\\b"])
def test_bad_names_of_distributions(name: str) -> None:
    assert distribution_problem(name)


def test_good_names_of_distributions() -> None:
    assert all(distribution_problem(name) is None for name in ("a", "only-office", "A.b_c9"))
