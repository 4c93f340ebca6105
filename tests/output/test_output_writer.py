from __future__ import annotations

import json
import os
import sys
import threading
from functools import partial
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clientsmith.diagnostics.diagnostic import DiagnosticError
from clientsmith.output.lock import locked
from clientsmith.output.manifest import sha256
from clientsmith.output.paths import MANIFEST_NAME
from clientsmith.output.writer import apply, plan_write

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from clientsmith.output.plan import WritePlan

FILES: dict[str, str | bytes] = {
    "README.md": "# ü\n",
    "src/pkg/__init__.py": "",
    "src/pkg/a.py": "a = 1\n",
    "src/pkg/logo.png": b"\x89PNG\r\n",
}


def _write(
    out: Path,
    files: Mapping[str, str | bytes],
    once: tuple[str, ...] = (),
    *,
    force: bool = False,
) -> WritePlan:
    return apply(plan_write(out, "pkg", files, once), force=force)


def _tree(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file() and path.name != MANIFEST_NAME
    }


def _bytes(files: Mapping[str, str | bytes]) -> dict[str, bytes]:
    return {path: item.encode() if isinstance(item, str) else item for path, item in files.items()}


def _codes(act: Callable[[], object]) -> list[tuple[str, str]]:
    with pytest.raises(DiagnosticError) as caught:
        act()
    return [
        (item.code, item.place.file.partition("/pkg/")[2])
        for item in caught.value.diagnostics
        if item.place is not None
    ]


def test_a_new_package_is_written_with_its_manifest_and_nothing_else(tmp_path: Path) -> None:
    out = tmp_path / "deep" / "generated"
    plan = _write(out, FILES)
    assert plan.added == tuple(sorted(FILES))
    assert _tree(out / "pkg") == _bytes(FILES)
    assert [path.name for path in out.iterdir()] == ["pkg"]
    document = json.loads((out / "pkg" / MANIFEST_NAME).read_bytes())
    assert document["files"] == {path: sha256(data) for path, data in _bytes(FILES).items()}


def test_nothing_is_touched_when_nothing_changed(tmp_path: Path) -> None:
    _write(tmp_path, FILES)
    everything = [tmp_path, *tmp_path.rglob("*")]
    for path in everything:
        os.utime(path, ns=(1_000, 1_000))
    plan = _write(tmp_path, FILES)
    assert plan.clean
    assert plan.unchanged == tuple(sorted(FILES))
    assert {path.stat().st_mtime_ns for path in everything} == {1_000}


def test_only_what_changed_is_written_and_stale_files_go(tmp_path: Path) -> None:
    _write(tmp_path, FILES | {"src/old/deep/x.py": "x\n", "src/old/y.py": "y\n"})
    kept = tmp_path / "pkg" / "README.md"
    os.utime(kept, ns=(1_000, 1_000))
    cache = tmp_path / "pkg" / "src" / "old" / "deep" / "__pycache__"
    cache.mkdir()
    (cache / "x.cpython-311.pyc").write_bytes(b"code")
    wanted = FILES | {"src/pkg/a.py": "a = 2\n", "new/b.py": "b\n"}
    plan = _write(tmp_path, wanted)
    assert (plan.added, plan.changed) == (("new/b.py",), ("src/pkg/a.py",))
    assert plan.stale == ("src/old/deep/x.py", "src/old/y.py")
    assert _tree(tmp_path / "pkg") == _bytes(wanted)
    assert not (tmp_path / "pkg" / "src" / "old").exists()
    assert kept.stat().st_mtime_ns == 1_000


def test_files_of_people_survive_even_beside_stale_ones(tmp_path: Path) -> None:
    _write(tmp_path, FILES | {"tests/test_a.py": "t\n"})
    (tmp_path / "pkg" / "tests" / "mine.py").write_text("mine")
    (tmp_path / "pkg" / "notes").mkdir()
    _write(tmp_path, FILES)
    assert _tree(tmp_path / "pkg") == _bytes(FILES) | {"tests/mine.py": b"mine"}
    assert (tmp_path / "pkg" / "notes").is_dir()


def test_edited_files_are_all_named_and_kept_unless_forced(tmp_path: Path) -> None:
    _write(tmp_path, FILES | {"old.py": "x\n"})
    for name in ("README.md", "src/pkg/a.py", "old.py"):
        (tmp_path / "pkg" / name).write_text("edited")
    before = _tree(tmp_path / "pkg")
    wanted = FILES | {"src/pkg/a.py": "a = 3\n", "src/pkg/new.py": "n\n"}
    assert _codes(lambda: _write(tmp_path, wanted)) == [
        ("CS701", "README.md"),
        ("CS701", "old.py"),
        ("CS701", "src/pkg/a.py"),
    ]
    assert _tree(tmp_path / "pkg") == before
    _write(tmp_path, wanted, force=True)
    assert _tree(tmp_path / "pkg") == _bytes(wanted)


def test_an_edit_that_matches_what_is_wanted_is_adopted(tmp_path: Path) -> None:
    _write(tmp_path, FILES)
    (tmp_path / "pkg" / "src/pkg/a.py").write_text("a = 2\n")
    wanted = FILES | {"src/pkg/a.py": "a = 2\n"}
    assert _write(tmp_path, wanted).changed == ()
    assert plan_write(tmp_path, "pkg", wanted).clean


def test_a_deleted_generated_file_comes_back(tmp_path: Path) -> None:
    _write(tmp_path, FILES)
    (tmp_path / "pkg" / "README.md").unlink()
    assert _write(tmp_path, FILES).added == ("README.md",)
    assert _tree(tmp_path / "pkg") == _bytes(FILES)


def test_a_foreign_file_in_the_way_needs_force_or_equal_content(tmp_path: Path) -> None:
    root = tmp_path / "pkg"
    root.mkdir()
    (root / "README.md").write_text("# ü\n")
    (root / "src").mkdir()
    (root / "src" / "mine.py").write_text("mine")
    wanted = FILES | {"src/mine.py": "theirs\n"}
    assert plan_write(tmp_path, "pkg", wanted).foreign == ("src/mine.py",)
    assert _codes(lambda: _write(tmp_path, wanted)) == [("CS703", "src/mine.py")]
    assert sorted(_tree(root)) == ["README.md", "src/mine.py"]
    assert _write(tmp_path, wanted, force=True).unchanged == ("README.md",)
    assert _tree(root) == _bytes(wanted)


def test_directories_and_files_of_people_in_the_way_stay_even_when_forced(tmp_path: Path) -> None:
    root = tmp_path / "pkg"
    (root / "README.md").mkdir(parents=True)
    (root / "src").write_text("a file")
    assert _codes(lambda: _write(tmp_path, FILES, force=True)) == [
        ("CS703", "README.md"),
        *[("CS703", "src")] * 3,
    ]
    assert (root / "src").read_text() == "a file"


def test_a_stale_directory_gives_way_to_a_file_and_back(tmp_path: Path) -> None:
    one = {"thing/a.py": "a\n", "thing/b/c.py": "c\n"}
    two = {"thing": "now a file\n"}
    _write(tmp_path, one)
    _write(tmp_path, two)
    assert _tree(tmp_path / "pkg") == _bytes(two)
    _write(tmp_path, one)
    assert _tree(tmp_path / "pkg") == _bytes(one)
    (tmp_path / "pkg" / "thing" / "mine").write_text("mine")
    assert _codes(lambda: _write(tmp_path, two, force=True)) == [("CS703", "thing")]
    assert _tree(tmp_path / "pkg") == _bytes(one) | {"thing/mine": b"mine"}


def test_once_files_are_created_and_then_belong_to_people(tmp_path: Path) -> None:
    once = ("CHANGELOG.md", "NOTES.md")
    wanted = FILES | {"CHANGELOG.md": "first\n", "NOTES.md": "n\n"}
    assert _write(tmp_path, wanted, once).added == tuple(sorted(wanted))
    (tmp_path / "pkg" / "CHANGELOG.md").write_text("by people\n")
    plan = plan_write(tmp_path, "pkg", wanted | {"CHANGELOG.md": "other\n"}, once)
    assert plan.clean
    assert plan.kept == once
    (tmp_path / "pkg" / "NOTES.md").unlink()
    assert _write(tmp_path, wanted, once).added == ("NOTES.md",)
    _write(tmp_path, FILES)  # no longer rendered at all
    assert _tree(tmp_path / "pkg")["CHANGELOG.md"] == b"by people\n"


def test_a_generated_file_can_become_one_of_people(tmp_path: Path) -> None:
    _write(tmp_path, FILES)
    (tmp_path / "pkg" / "README.md").write_text("edited")
    plan = _write(tmp_path, FILES, ("README.md",))
    assert (plan.edited, plan.kept) == ((), ("README.md",))
    assert _tree(tmp_path / "pkg")["README.md"] == b"edited"
    assert _codes(lambda: _write(tmp_path, FILES)) == [("CS703", "README.md")]


def test_once_must_name_rendered_files(tmp_path: Path) -> None:
    with pytest.raises(ValueError):
        plan_write(tmp_path, "pkg", FILES, ["absent.md"])


@pytest.mark.parametrize("path", ["../x.py", "/x.py", "a\\b", "nul.py", MANIFEST_NAME])
def test_unsafe_paths_are_refused(tmp_path: Path, path: str) -> None:
    with pytest.raises(DiagnosticError) as caught:
        plan_write(tmp_path, "pkg", {path: "x", "ok.py": "x"})
    assert [item.code for item in caught.value.diagnostics] == ["CS704"]


@pytest.mark.parametrize("name", ["..", "a/b", ""])
def test_unsafe_distributions_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(DiagnosticError):
        plan_write(tmp_path, name, FILES)


def test_text_that_is_not_unicode_is_refused(tmp_path: Path) -> None:
    assert _codes(lambda: _write(tmp_path, {"a.py": "\ud800"})) == [("CS704", "a.py")]


needs_links = pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")


@needs_links
@pytest.mark.parametrize("link", ["README.md", "src", "src/pkg", MANIFEST_NAME, "."])
def test_links_are_never_followed(tmp_path: Path, link: str) -> None:
    outside = tmp_path / "outside"
    out = tmp_path / "out"
    _write(outside, FILES)
    _write(out, FILES)
    target = out / "pkg" / link
    target.rename(tmp_path / "aside")
    target.symlink_to(outside / "pkg" / link)
    before = _tree(outside / "pkg")
    for force in (False, True):
        changed = dict.fromkeys(FILES, "new\n")
        codes = _codes(partial(_write, out, changed, force=force))
        assert {code for code, _ in codes} == {"CS704"}
        assert _codes(partial(_write, out, {}, force=force))
    assert _tree(outside / "pkg") == before


@needs_links
def test_a_special_file_is_neither_read_nor_written(tmp_path: Path) -> None:
    (tmp_path / "pkg").mkdir()
    os.mkfifo(tmp_path / "pkg" / "README.md")
    assert _codes(lambda: _write(tmp_path, FILES, force=True)) == [("CS704", "README.md")]


def test_a_broken_manifest_stops_everything(tmp_path: Path) -> None:
    _write(tmp_path, FILES)
    (tmp_path / "pkg" / MANIFEST_NAME).write_text("<<<<<<< ours")
    assert _codes(lambda: _write(tmp_path, {}, force=True)) == [("CS706", MANIFEST_NAME)]
    assert _tree(tmp_path / "pkg") == _bytes(FILES)


def test_a_file_in_place_of_the_output_directory(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("x")
    with pytest.raises(DiagnosticError) as caught:
        _write(tmp_path / "out", FILES)
    assert caught.value.diagnostics[0].code == "CS704"


def test_what_happens_after_the_plan_is_seen(tmp_path: Path) -> None:
    _write(tmp_path, FILES)
    plan = plan_write(tmp_path, "pkg", FILES | {"src/pkg/a.py": "a = 2\n"})
    (tmp_path / "pkg" / "src/pkg/a.py").write_text("edited since\n")
    assert _codes(lambda: apply(plan)) == [("CS701", "src/pkg/a.py")]
    _write(tmp_path, FILES | {"src/pkg/a.py": "a = 2\n"}, force=True)
    assert apply(plan).clean


def test_a_busy_package_is_left_alone(tmp_path: Path) -> None:
    plan = plan_write(tmp_path, "pkg", FILES)
    with locked(tmp_path / ".pkg.clientsmith-lock"), pytest.raises(DiagnosticError) as caught:
        apply(plan, wait_seconds=0.1)
    assert caught.value.diagnostics[0].code == "CS707"
    assert list(tmp_path.iterdir()) == []


def test_runs_at_the_same_time_leave_one_whole_package(tmp_path: Path) -> None:
    versions = [
        {f"m{number}.py": f"{version}\n" for number in range(5 + version)} for version in range(4)
    ]
    failures: list[BaseException] = []

    def run(files: dict[str, str]) -> None:
        try:
            for _ in range(3):
                apply(plan_write(tmp_path, "pkg", files))
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=run, args=(files,)) for files in versions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert failures == []
    assert _tree(tmp_path / "pkg") in [_bytes(files) for files in versions]
    assert [path.name for path in tmp_path.iterdir()] == ["pkg"]


_contents = st.dictionaries(
    st.sampled_from(["a.py", "b", "b/c.py", "d/e/f.py", "d/g.py", "d/e"]),
    st.sampled_from(["one\n", "two\n"]),
    max_size=4,
).filter(lambda files: not ({"b", "b/c.py"} <= files.keys() or {"d/e", "d/e/f.py"} <= files.keys()))


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(_contents, min_size=1, max_size=4))
def test_after_any_history_the_package_is_what_was_rendered_last(
    tmp_path_factory: pytest.TempPathFactory, history: list[dict[str, str]]
) -> None:
    out = tmp_path_factory.mktemp("history")
    (out / "pkg").mkdir()
    (out / "pkg" / "mine.txt").write_text("mine")
    for files in history:
        _write(out, files)
        assert plan_write(out, "pkg", files).clean
        assert _tree(out / "pkg") == _bytes(files) | {"mine.txt": b"mine"}
