"""A history replayed: what people wrote survives, versions follow, and programs of before go on to work or are warned."""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.changes import Level, compare
from clientsmith.openapi.writing import export
from products.document import Document
from products.server import JudgedServer
from python import making

from .bench import fresh_import
from .caller import Caller
from .designed import STEPS, documents
from .ground import Ground
from .replay import KEPT, Release, replay

if TYPE_CHECKING:
    from pathlib import Path

_ALWAYS_GOES = re.compile(r"\s*|product: \{name: library.*")


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> list[Release]:
    """The releases, one after the other."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", "1767312000")
        return replay(tmp_path_factory.mktemp("replay"))


def test_the_history_is_of_some_size(history: list[Release]) -> None:
    assert len(history) > 10
    counts = [sum(len(one.operations) for one in found.built.api.resources) for found in history]
    assert min(counts) > 115
    levels = {found.step.level for found in history}
    assert levels == {"first", "breaking", "additive", "fix", "docs", "none"}


def test_versions_follow_from_what_changed(history: list[Release]) -> None:
    assert [found.version for found in history] == [step.version for step in STEPS]
    for old, new in pairwise(history):
        levels = {one.level for one in compare(old.built.api, new.built.api)}
        gravest = next((level for level in Level if level in levels), None)
        assert (gravest.value if gravest else "none") == new.step.level, new.version


def test_the_changelog_tells_of_everything(history: list[Release]) -> None:
    for found in history:
        missing = [word for word in found.step.tells if word not in found.section]
        assert missing == [], (found.version, found.section)
        assert ("**Breaking**" in found.section) == (
            found.step.version in {"0.2.0", "2.0.0", "3.0.0"}
        )
    assert history[-1].released.stdout == "library: nothing has changed since 3.0.0\n"


def test_what_people_wrote_survives(history: list[Release]) -> None:
    for found in history:
        for file, text in KEPT:
            assert text in found.texts[file], (found.version, file)


def test_a_sync_takes_away_only_what_changed(history: list[Release]) -> None:
    for found in history[1:]:
        more = [
            line
            for line in found.gone
            if not _ALWAYS_GOES.fullmatch(line)
            and not any(mark in line for mark in found.step.goes)
        ]
        assert more == [], found.version


def test_conflicts_appear_where_they_must(history: list[Release]) -> None:
    for found in history[1:]:
        assert tuple(found.conflicts) == found.step.conflicts, found.version
        assert found.sync is not None
        assert found.sync.exit_code == (1 if found.step.conflicts else 0)
    assert history[-1].sync is not None
    assert history[-1].sync.stdout == "nothing to do\n"


def test_a_fresh_import_differs_by_what_people_decided(
    history: list[Release], tmp_path: Path
) -> None:
    fresh = fresh_import(documents()[-1], tmp_path)
    found = {
        (one.code, one.subject)
        for one in compare(fresh, history[-1].built.api)
        if one.level in (Level.BREAKING, Level.ADDITIVE)
    }
    assert found == _DECIDED


_DECIDED = {
    # What is left out, and corrected.
    ("CD301", "operation `fines.delete`"),
    ("CD501", "type `Author`, member `size`"),
    # Names, with those of before.
    ("CD304", "operation `authors.record`"),
    ("CD304", "operation `books.browse`"),
    ("CD306", "operation `authors.record`"),
    ("CD306", "type `Token`"),
    ("CD306", "type `Volume`"),
    ("CD314", "resource `machines`"),
    ("CD603", "type `Volume`"),
    # The row that the document does not have.
    ("CD702", "error row `Overdue`"),
    ("CD709", "operation `loans.archive`"),
    # A file that people had before is not left because another resource came to use it.
    ("CD605", "type `Cover`"),
    ("CD605", "type `CoverState`"),
}


@pytest.fixture(scope="module")
def checked(
    history: list[Release], tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, dict[str, list[str]]]:
    """The programs of each release against the package of the next, and what mypy says of them."""
    ground = Ground(tmp_path_factory.mktemp("ground"))
    for number, found in enumerate(history[:-1]):
        ground.add(f"library{number}", found.built)
    names: list[str] = []
    for number, old in enumerate(history[:-2]):
        names.append(f"program{number}")
        ground.write_program(names[-1], old.built.surface, f"library{number + 1}")
    return ground.root, ground.check(*names)


def test_compatible_releases_pass_a_type_checker(
    history: list[Release], checked: tuple[Path, dict[str, list[str]]]
) -> None:
    _, errors = checked
    for number, new in enumerate(history[1:-1]):
        if new.step.level != "breaking":
            assert errors.get(f"program{number}", []) == [], new.version


def test_breaking_releases_fail_where_the_changelog_says(
    history: list[Release], checked: tuple[Path, dict[str, list[str]]]
) -> None:
    _, errors = checked
    for number, new in enumerate(history[1:-1]):
        if new.step.level == "breaking":
            found = errors[f"program{number}"]
            for word in new.step.fails:
                assert any(word in line for line in found), (new.version, word)
            other = [line for line in found if not any(word in line for word in new.step.fails)]
            assert other == [], new.version


def test_another_type_checker_agrees(
    history: list[Release], checked: tuple[Path, dict[str, list[str]]]
) -> None:
    root, _ = checked
    (root / "pyrightconfig.json").write_text(
        '{"typeCheckingMode": "strict", "reportDeprecated": false, "reportPrivateUsage": false,'
        ' "reportUnusedFunction": false, "reportUnusedImport": false}',
        "utf-8",
    )
    kept = [
        f"program{number}.py" for number, new in enumerate(history[1:-1]) if new.version == "2.2.0"
    ]
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, *kept],
        cwd=root,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]


@pytest.mark.filterwarnings("ignore:.* is called .* now:DeprecationWarning")
@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
def test_programs_of_compatible_releases_run(history: list[Release], tmp_path: Path) -> None:
    calls = 0
    for number, (old, new) in enumerate(pairwise(history[:-1])):
        if new.step.level not in {"additive", "fix"}:
            continue
        root = making.write(new.built.files, tmp_path / str(number))
        with making.importable(root, "library") as module, JudgedServer(_document(new)) as server:
            calls += _run(Caller(old.built.surface, module), module, server)
    assert calls > 1000


def _document(found: Release) -> Document:
    return Document(export(found.built.api))


def _run(caller: Caller, module: Any, server: JudgedServer) -> int:
    """Make every call that the older package had, in both clients; return how many there were."""
    calls = 0
    with module.Library(base_url=server.url, max_retries=0) as client:
        for method in caller.methods("Library"):
            for everything in (True, False):
                caller.check(method, caller.call(client, method, everything=everything))
                calls += 1

    async def run() -> int:
        made = 0
        async with module.AsyncLibrary(base_url=server.url, max_retries=0) as client:
            for method in caller.methods("AsyncLibrary"):
                caller.check(method, await caller.call(client, method, everything=True))
                made += 1
        return made

    calls += asyncio.run(run())
    assert [text for one in server.take() for text in one.verdict.findings] == []
    return calls
