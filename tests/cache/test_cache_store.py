from __future__ import annotations

import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from clientsmith.cache import NO_STORE, Store, digest_of, digest_tree, open_store, store

if TYPE_CHECKING:
    from pathlib import Path


def _entries(directory: Path) -> list[Path]:
    return sorted(path for path in directory.glob("v1/*/*/*") if path.is_file())


@pytest.fixture
def kept(tmp_path: Path) -> Store:
    found = open_store(tmp_path / "cache", "tool")
    found.write("text", "one", b"first")
    found.write("text", "two", b"second")
    return found


def test_an_entry_is_found_by_its_kind_its_key_and_the_tool(kept: Store, tmp_path: Path) -> None:
    assert kept.read("text", "one") == b"first"
    assert kept.read("text", "three") is None
    assert kept.read("other", "one") is None
    assert open_store(tmp_path / "cache", "another tool").read("text", "one") is None
    assert open_store(tmp_path / "cache", "tool").read("text", "two") == b"second"


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: data[:20],
        lambda data: data[:-1],
        lambda data: data + b"x",
        lambda data: bytes([data[0] ^ 1]) + data[1:],
        lambda data: data[:-1] + bytes([data[-1] ^ 1]),
    ],
)
def test_a_damaged_entry_counts_as_missing_and_goes(
    kept: Store, tmp_path: Path, damage: object
) -> None:
    for path in _entries(tmp_path / "cache"):
        path.write_bytes(damage(path.read_bytes()))  # type: ignore[operator]
    assert kept.read("text", "one") is None
    assert kept.read("text", "two") is None
    assert _entries(tmp_path / "cache") == []


def test_one_entry_cannot_stand_for_another(kept: Store, tmp_path: Path) -> None:
    first, second = _entries(tmp_path / "cache")
    one, two = first.read_bytes(), second.read_bytes()
    first.write_bytes(two)
    second.write_bytes(one)
    assert kept.read("text", "one") is None
    assert kept.read("text", "two") is None


def test_without_a_directory_nothing_is_kept() -> None:
    NO_STORE.write("text", "one", b"first")
    assert NO_STORE.read("text", "one") is None
    NO_STORE.close()


def test_a_place_that_cannot_hold_it_is_no_problem(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    for directory in (tmp_path / "file", tmp_path / "file" / "below"):
        found = open_store(directory, "tool")
        found.write("text", "one", b"first")
        assert found.read("text", "one") is None
    assert (tmp_path / "file").read_text() == "in the way"


@pytest.mark.skipif(os.name != "posix", reason="permissions are those of POSIX")
def test_a_directory_that_others_can_write_is_not_used(kept: Store, tmp_path: Path) -> None:
    (tmp_path / "cache" / "v1").chmod(0o777)
    assert open_store(tmp_path / "cache", "tool").read("text", "one") is None
    (tmp_path / "cache" / "v1").chmod(0o700)
    assert open_store(tmp_path / "cache", "tool").read("text", "one") == b"first"


def test_what_was_not_used_for_longest_goes_first(
    kept: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    long_ago = time.time() - 3 * 86_400
    for path in _entries(tmp_path / "cache"):
        os.utime(path, (long_ago, long_ago))
    assert kept.read("text", "two") == b"second"
    monkeypatch.setattr(store, "MOST_BYTES", 50)
    monkeypatch.setattr(store, "_AFTER_PRUNING", 40)
    kept.close()
    assert kept.read("text", "one") is None
    assert kept.read("text", "two") == b"second"
    # Once a day is enough.
    kept.write("text", "three", b"third")
    kept.close()
    assert kept.read("text", "three") == b"third"


_WRITER = """
import sys
from pathlib import Path
from clientsmith.cache import open_store
found = open_store(Path(sys.argv[1]), "tool")
for number in range(200):
    key = str(number % 5)
    found.write("text", key, key.encode() * 5000)
    assert found.read("text", key) == key.encode() * 5000
"""


def test_runs_share_it(tmp_path: Path) -> None:
    runs = [
        subprocess.Popen([sys.executable, "-c", _WRITER, str(tmp_path / "cache")]) for _ in range(3)
    ]
    assert [run.wait(60) for run in runs] == [0, 0, 0]
    assert len(_entries(tmp_path / "cache")) == 5


def test_a_digest_tells_rows_of_values_apart() -> None:
    rows: list[tuple[str, ...]] = [
        (),
        ("",),
        ("a", "b"),
        ("ab",),
        ("ab", ""),
        ("1:a",),
        ("a:", "b"),
    ]
    assert len({digest_of(*row) for row in rows}) == len(rows)
    assert digest_of("é") == digest_of("é".encode())


def test_a_tree_is_its_files_wherever_it_stands(tmp_path: Path) -> None:
    seen = {digest_tree(tmp_path / "none")}
    tree = tmp_path / "tree"
    (tree / "below").mkdir(parents=True)
    assert digest_tree(tree) in seen
    for path, text in (("a.yaml", "1"), ("below/a.yaml", "1"), ("a.yaml", "2"), ("b.yaml", "")):
        (tree / path).write_text(text)
        digest = digest_tree(tree)
        assert digest not in seen
        seen.add(digest)
    (tree / ".hidden").write_text("")
    (tree / "__pycache__").mkdir()
    (tree / "__pycache__" / "a.pyc").write_text("")
    assert digest_tree(tree) in seen
    tree.rename(tmp_path / "moved")
    assert digest_tree(tmp_path / "moved") in seen
    (tmp_path / "moved" / "link").symlink_to("a.yaml")
    assert digest_tree(tmp_path / "moved") not in seen
