"""`clientsmith release`: from what changed to a version, a changelog and a record."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from changes.products import Edit, write
from clientsmith.cli import program

if TYPE_CHECKING:
    from collections.abc import Callable

BOOKS = "endpoints/books.yaml"
GONE: Edit = (BOOKS, "  drop: {http: DELETE /books, doc: Drop all.}\n", "")
ADDED: Edit = (BOOKS, "", "\n  count: {http: GET /books/count, doc: How many., returns: int}\n")
DATE = "2026-01-02"
CHANGELOG = Path("generated/library-api/CHANGELOG.md")
PRODUCT = Path("api_specs/library/product.yaml")
RECORD = Path("api_specs/library/released.json")


def _run(*arguments: str) -> Result:
    return CliRunner().invoke(program, arguments, prog_name="clientsmith")


def _release(*options: str) -> Result:
    return _run("release", "library", *options)


@pytest.fixture
def describe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Write the product with some edits; the version that product.yaml says stays, unless it is given."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767312000")

    def describe(*edits: Edit, version: str | None = None) -> None:
        kept = version or "1.0.0"
        if version is None and PRODUCT.exists():
            kept = PRODUCT.read_text("utf-8").partition("version: ")[2].partition("}")[0]
        write(Path("api_specs"), [*edits, ("product.yaml", "version: 1.0.0", f"version: {kept}")])

    return describe


@pytest.fixture
def released(describe: Callable[..., None]) -> Callable[..., None]:
    """A product whose version 1.0.0 is released."""
    describe()
    CHANGELOG.parent.mkdir(parents=True)
    CHANGELOG.write_text("# Changelog\n\n## 1.0.0\n\n- First release: Library 3.0.\n", "utf-8")
    assert _release().exit_code == 0
    return describe


def test_the_first_release_records_what_there_is(describe: Callable[..., None]) -> None:
    describe()
    found = _release()
    assert (found.exit_code, found.stdout.splitlines()) == (
        0,
        ["library: 1.0.0, the first release", f"wrote {RECORD.as_posix()}"],
    )
    assert _release().stdout == "library: nothing has changed since 1.0.0\n"
    assert _run("check").exit_code == 0


def test_a_breaking_change_raises_the_first_number(released: Callable[..., None]) -> None:
    released(GONE, ADDED)
    before = PRODUCT.read_bytes()
    found = _release()
    assert found.exit_code == 0, found.output
    assert PRODUCT.read_bytes() == before.replace(b"version: 1.0.0", b"version: 2.0.0")
    assert CHANGELOG.read_text("utf-8") == (
        "# Changelog\n\n"
        f"## 2.0.0 - {DATE}\n\n1 change needs action: look for **Breaking** below.\n\n"
        "### Added\n\n- `Library.books.count`: it sends GET /books/count.\n\n"
        "### Removed\n\n- **Breaking**: `Library.books.drop`: the method is gone. Stop calling it.\n\n"
        f"## 1.0.0 - {DATE}\n\n- First release: Library 3.0.\n"
    )
    assert _release().stdout == "library: nothing has changed since 2.0.0\n"


def test_the_next_release_is_compared_with_the_last(released: Callable[..., None]) -> None:
    released(ADDED)
    assert "1.0.0 → 1.1.0" in _release().stdout
    released(ADDED, (BOOKS, "doc: List books.", "doc: List all books."))
    assert "1.1.0 → 1.1.1, 1 change\n" in _release().stdout
    assert "Documentation of `Library.books.list`." in CHANGELOG.read_text("utf-8")
    released()
    assert "1.1.1 → 2.0.0" in _release().stdout


def test_a_dry_run_shows_and_writes_nothing(released: Callable[..., None]) -> None:
    released(GONE)
    before = {path: path.read_bytes() for path in (PRODUCT, RECORD, CHANGELOG)}
    found = _release("--dry-run")
    assert found.exit_code == 0
    assert f"## 2.0.0 - {DATE}" in found.stdout
    assert {path: path.read_bytes() for path in before} == before


@pytest.mark.parametrize(
    ("version", "why"),
    [
        ("1.0.0", "does not come after 1.0.0"),
        ("1.5.0", "too small a step from 1.0.0: 1 breaking changes make it 2.0.0 at least"),
        ("1.9.9rc1", "too small"),
        ("two", "no version"),
    ],
)
def test_a_version_that_will_not_do_is_refused(
    released: Callable[..., None], version: str, why: str
) -> None:
    released(GONE)
    before = PRODUCT.read_bytes(), RECORD.read_bytes(), CHANGELOG.read_bytes()
    found = _release("--version", version)
    assert found.exit_code == 1
    assert why in found.stderr
    assert (PRODUCT.read_bytes(), RECORD.read_bytes(), CHANGELOG.read_bytes()) == before


@pytest.mark.parametrize("version", ["2.0.0rc1", "2.3.0", "3.0.0"])
def test_a_greater_step_may_be_taken(released: Callable[..., None], version: str) -> None:
    released(GONE)
    assert _release("--version", version).exit_code == 0
    assert f"version: {version}" in PRODUCT.read_text("utf-8")


def test_a_version_that_was_raised_by_hand_is_taken_when_it_will_do(
    released: Callable[..., None],
) -> None:
    released(GONE, version="1.1.0")
    found = _release()
    assert found.exit_code == 1
    assert "1.1.0, which product.yaml says, is too small" in found.stderr
    released(GONE, version="4.0.0")
    assert "1.0.0 → 4.0.0" in _release().stdout


def test_a_release_without_changes_wants_a_version(released: Callable[..., None]) -> None:
    del released
    assert _release("--version", "1.0.1").exit_code == 0
    assert "the API is as it was" in CHANGELOG.read_text("utf-8")


@pytest.mark.parametrize("last", [CHANGELOG, PRODUCT])
def test_a_release_that_was_cut_short_goes_on(released: Callable[..., None], last: Path) -> None:
    released(GONE)
    before = {path: path.read_bytes() for path in (PRODUCT, RECORD)}
    assert _release().exit_code == 0
    after = {path: path.read_bytes() for path in (CHANGELOG, PRODUCT, RECORD)}
    RECORD.write_bytes(before[RECORD])
    if last is CHANGELOG:
        PRODUCT.write_bytes(before[PRODUCT])
    assert _release().exit_code == 0
    assert {path: path.read_bytes() for path in after} == after


@pytest.mark.parametrize("written", ["'1.0.0'", '  "1.0.0"', "&now 1.0.0"])
def test_the_version_is_written_as_it_stood(released: Callable[..., None], written: str) -> None:
    released(GONE)
    text = "\ufeff" + PRODUCT.read_text("utf-8").replace("1.0.0", written)
    data = text.replace("\n", "\r\n").encode()
    PRODUCT.write_bytes(data)
    assert _release().exit_code == 0
    assert PRODUCT.read_bytes() == data.replace(b"1.0.0", b"2.0.0")


def test_a_version_that_stands_for_something_else_too_is_left_to_people(
    released: Callable[..., None],
) -> None:
    released(GONE, ("product.yaml", 'release: "3.0"', 'release: &now "1.0.0"'), version="*now")
    before = PRODUCT.read_bytes()
    found = _release()
    assert found.exit_code == 1
    assert "write 2.0.0 there yourself" in found.stderr
    assert PRODUCT.read_bytes() == before


def test_a_broken_record_or_description_stops_a_release(released: Callable[..., None]) -> None:
    released(GONE)
    text = RECORD.read_text("utf-8")
    RECORD.write_text("{", "utf-8")
    found = _release()
    assert found.exit_code == 1
    assert "released.json cannot be used: it is not JSON" in found.stderr
    RECORD.write_text(text, "utf-8")
    released((BOOKS, "returns: {type: Format", "returns: {type: Formt"))
    found = _release()
    assert found.exit_code == 1
    assert "CS301" in found.stdout
    assert _run("release", "libary").exit_code == 1


def test_a_package_that_is_not_there_is_asked_for(describe: Callable[..., None]) -> None:
    describe()
    assert _release().exit_code == 0
    describe(ADDED)
    found = _release()
    assert found.exit_code == 1
    assert "clientsmith generate library" in found.stderr


def test_the_generated_changelog_is_kept_and_continued(describe: Callable[..., None]) -> None:
    describe()
    assert _run("generate", "--jobs", "1").exit_code == 0
    assert _release().exit_code == 0
    describe(GONE)
    assert _release().exit_code == 0
    assert _run("generate", "--jobs", "1").exit_code == 0
    assert _run("generate", "--check", "--jobs", "1").exit_code == 0
    text = CHANGELOG.read_text("utf-8")
    assert text.index(f"## 2.0.0 - {DATE}") < text.index(f"## 1.0.0 - {DATE}")
    assert 'version = "2.0.0"' in (CHANGELOG.parent / "pyproject.toml").read_text("utf-8")


def test_diff_shows_what_changed_since_the_release(released: Callable[..., None]) -> None:
    released(GONE)
    for sides in (
        ("released:api_specs/library", "api_specs/library"),
        ("released:api_specs", "api_specs"),
    ):
        found = _run("diff", *sides, "--fail-on", "breaking")
        assert found.exit_code == 1
        assert "CD301 operation-removed" in found.stdout
    RECORD.unlink()
    found = _run("diff", "released:api_specs/library", "api_specs/library")
    assert found.exit_code == 2
    assert "nothing was released here yet" in found.stderr
    assert _run("diff", "released:nowhere", "api_specs").exit_code == 2
