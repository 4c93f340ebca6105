"""What a run does again after an edit, counted; and that it comes to what a run from nothing comes to."""

from __future__ import annotations

import importlib
import re
import shutil
import subprocess
import sys
import tempfile
from contextlib import chdir
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from .workplace import SECONDS, Workplace, environment, run

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

NOTES = """\
resource: notes
doc: What people say about items.
endpoints:
  get:
    http: GET /notes/{noteId}
    doc: Return one note.
    path:
      noteId: {type: int, doc: Id of the note.}
    returns: Note
"""
NOTE = """\
types:
  Note:
    doc: What somebody says about an item.
    fields:
      id: int
      text: {type: str, doc: What was said.}
"""
ITEMS = "api_specs/acme/endpoints/items.yaml"
# The modules that take longer to import than a run takes in which nothing has changed.
SLOW = {"black", "jinja2", "jsonschema", "ruamel.yaml", "ryaml"}


@dataclass
class Done:
    """What a run did: the files that it parsed, the products that it planned, the outputs that it rendered and formatted."""

    parsed: list[str] = field(default_factory=list[str])
    planned: list[str] = field(default_factory=list[str])
    rendered: list[str] = field(default_factory=list[str])
    formatted: list[str] = field(default_factory=list[str])


@pytest.fixture
def two(place: Workplace, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: Any) -> Workplace:
    """Two products with their packages, and a cache that knows both; `acme` has two resources."""
    monkeypatch.setenv("CLIENTSMITH_CACHE", str(tmp_path_factory.mktemp("cache")))
    place.product("acme")
    place.product("zeta")
    _write(place.root / "api_specs/acme/endpoints/notes.yaml", NOTES)
    _write(place.root / "api_specs/acme/types/notes.yaml", NOTE)
    assert run("generate").exit_code == 0
    return place


@pytest.fixture
def done(two: Workplace, monkeypatch: pytest.MonkeyPatch) -> Done:
    """A record of what runs do from now on."""
    found = Done()

    def note(module: str, name: str, told: Callable[..., Iterable[str]], into: list[str]) -> None:
        home = importlib.import_module(f"clientsmith.{module}")
        real = getattr(home, name)

        def noting(*given: Any) -> Any:
            into.extend(told(*given))
            return real(*given)

        monkeypatch.setattr(home, name, noting)

    def unspecific(path: str) -> str:
        return path.removeprefix("api_specs/").removeprefix("generated/")

    note("description.reading", "parse_document", lambda _, f, __: [unspecific(f)], found.parsed)
    note("cli.products", "plan_package", lambda api, *_: [api.product.name], found.planned)
    note("cli.packages", "render_output", lambda out, *_: [out.path], found.rendered)
    note("cli.packages", "format_files", lambda texts, _: map(unspecific, texts), found.formatted)
    return found


def _write(path: Path, text: str) -> None:
    path.write_text(text, "utf-8")


def test_nothing_changed(two: Workplace, done: Done) -> None:
    assert run("generate").stdout == "acme: unchanged\nzeta: unchanged\n"
    assert done == Done()


@pytest.mark.parametrize(
    ("file", "old", "new", "rendered"),
    [
        pytest.param(
            ITEMS,
            "http: GET /items\n",
            "http: GET /all-items\n",
            ["README.md", "src/acme/resources/items.py"],
            id="endpoint",
        ),
        pytest.param(
            ITEMS,
            "doc: Create an item.",
            "doc: Make an item.",
            ["README.md", "src/acme/resources/items.py"],
            id="documentation",
        ),
        pytest.param(
            "api_specs/acme/types/notes.yaml",
            "id: int",
            "id: int\n      author: str?",
            ["src/acme/types/notes.py"],
            id="type",
        ),
    ],
)
def test_one_edit(
    two: Workplace, done: Done, file: str, old: str, new: str, rendered: list[str]
) -> None:
    two.edit(file, old, new)
    changed = run("generate").stdout
    assert changed.endswith(" changed\nzeta: unchanged\n")
    assert done.parsed == [file.removeprefix("api_specs/")]
    assert done.planned == ["acme"]
    assert done.rendered == rendered
    assert done.formatted == [f"acme/{path}" for path in rendered]


def test_a_change_of_the_tool_makes_everything_again(
    two: Workplace, done: Done, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("cache", "cli.earlier"):
        home = importlib.import_module(f"clientsmith.{module}")
        monkeypatch.setattr(home, "tool_digest", lambda: "another template")
    assert run("generate").stdout == "acme: unchanged\nzeta: unchanged\n"
    # What is equal in both products is parsed once, and formatted once.
    texts = {path.read_bytes() for path in Path("api_specs").rglob("*.yaml")}
    assert len(done.parsed) == len(texts)
    assert done.planned == ["acme", "zeta"]
    assert len(done.rendered) > len(done.formatted) > len(done.rendered) / 2
    done.rendered.clear()
    assert run("generate").exit_code == 0
    assert done.rendered == []


def _loaded(*arguments: str) -> set[str]:
    code = "import sys\nfrom clientsmith.cli import main\ntry:\n    main()\nfinally:\n    print(*sys.modules, file=sys.stderr)"
    command = [sys.executable, "-c", code, *arguments]
    ran = subprocess.run(
        command, env=environment(), capture_output=True, text=True, timeout=SECONDS, check=True
    )
    return set(ran.stderr.split())


def test_what_a_run_loads(two: Workplace) -> None:
    assert not _loaded("--version") & {*SLOW, "clientsmith.cache", "clientsmith.description"}
    assert not _loaded("generate") & {*SLOW, "clientsmith.description", "clientsmith.python"}


def test_a_check_of_what_is_right_loads_no_slow_parser(two: Workplace) -> None:
    pytest.importorskip("ryaml")
    assert _loaded("check", "--no-cache", "acme") & SLOW == {"ryaml"}


# Each replaces something in a file, or, where there is nothing to replace, adds to its end. Some make a mistake.
EDITS = [
    ("endpoints/items.yaml", "doc: Create an item.", "doc: Make an item."),
    ("endpoints/items.yaml", "max: 100", "max: 50"),
    ("endpoints/items.yaml", "returns: list<Item>", "returns: list<Thing>"),
    ("endpoints/items.yaml", "  create:\n", "  make:\n"),
    ("endpoints/notes.yaml", "resource: notes", "resource: items.notes"),
    ("endpoints/notes.yaml", "", "  # said last\n"),
    ("endpoints/notes.yaml", "    returns: Note", "    returns: Note?"),
    ("types/notes.yaml", "id: int", "id: int\n      items: list<Item>"),
    ("types/notes.yaml", "  Note:\n", "  Remark:\n"),
    ("types/items.yaml", "active: {value: active", "active: {value: live"),
    ("errors.yaml", "status: 409", "status: 410"),
    ("product.yaml", 'release: "1.0"', 'release: "1.1"'),
    ("product.yaml", "timeout: 60s", "timeout: 30s"),
    ("auth.yaml", "argument: token", "argument: key"),
]


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.sampled_from(EDITS), st.booleans()), min_size=2, max_size=5))
def test_any_edits_come_to_what_a_run_from_nothing_comes_to(
    edits: list[tuple[tuple[str, str, str], bool]],
) -> None:
    """Edits and their reverse, in any order, each followed by a run with what is known and one without."""
    with tempfile.TemporaryDirectory() as directory, chdir(directory):
        place = Workplace(Path(directory))
        place.product("acme")
        base = Path("api_specs/acme")
        _write(base / "endpoints/notes.yaml", NOTES)
        _write(base / "types/notes.yaml", NOTE)
        for (name, old, new), back in edits:
            text = (base / name).read_text("utf-8")
            wanted, given = (new, old) if back else (old, new)
            _write(base / name, text.replace(wanted, given, 1) if wanted else text + given)
            warm = run("generate", "--cache-dir", "cache")
            known = _package(Path("generated"))
            shutil.rmtree("fresh", ignore_errors=True)
            cold = run("generate", "--no-cache", "--out", "fresh")
            assert (warm.exit_code, _problems(warm.stdout)) == (
                cold.exit_code,
                _problems(cold.stdout),
            )
            if warm.exit_code == 0:
                assert known == _package(Path("fresh"))


def _package(directory: Path) -> dict[str, bytes]:
    """Return the files of a package, without the one that is written once and then belongs to people."""
    files = (
        path
        for path in sorted(directory.rglob("*"))
        if path.is_file() and path.name != "CHANGELOG.md"
    )
    return {path.relative_to(directory).as_posix(): path.read_bytes() for path in files}


def _problems(output: str) -> str:
    """Return what was said about the description, without the line that tells what was written."""
    return re.sub(r"^acme: .*\n", "", output)
