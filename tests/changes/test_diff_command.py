from __future__ import annotations

import json
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from clientsmith.cli import program

from .products import write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

B = "endpoints/books.yaml"
_ADDED = (B, "", "\n  count: {http: GET /books/count, doc: How many., returns: int}\n")
_REMOVED = (B, "  drop: {http: DELETE /books, doc: Drop all.}\n", "")
_TOLD = (B, "doc: List books.", "doc: List all books.")

_DOCUMENT = {
    "openapi": "3.0.3",
    "info": {"title": "Pets", "version": "1"},
    "servers": [{"url": "https://example.com"}],
    "paths": {
        "/pets": {
            "get": {
                "operationId": "listPets",
                "summary": "List pets.",
                "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer"}}],
                "responses": {
                    "200": {
                        "description": "Pets.",
                        "content": {
                            "application/json": {
                                "schema": {
                                    "type": "array",
                                    "items": {"$ref": "#/components/schemas/Pet"},
                                }
                            }
                        },
                    }
                },
            }
        }
    },
    "components": {
        "schemas": {
            "Pet": {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}}}
        }
    },
}


def _run(*arguments: str) -> Result:
    return CliRunner().invoke(program, ["diff", *arguments], prog_name="clientsmith")


def _changes(result: Result) -> list[tuple[str, str]]:
    document = json.loads(result.stdout)
    return [
        (one["code"], one["subject"])
        for product in document["products"]
        for one in product["changes"]
        if one["level"] != "docs"
    ]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def git(here: Path) -> Callable[..., str]:
    """Run git in a fresh repository in the current directory."""
    if shutil.which("git") is None:
        pytest.skip("git is not installed")

    def run(*arguments: str) -> str:
        who = ["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"]
        done = subprocess.run(
            ["git", *who, *arguments],
            cwd=here,
            check=True,
            capture_output=True,
            text=True,
            timeout=30,
        )
        return done.stdout.strip()

    run("init", "-q", "-b", "main")
    return run


def _commit(git: Callable[..., str], message: str = "x") -> str:
    git("add", "-A")
    git("commit", "-q", "-m", message)
    return git("rev-parse", "HEAD")


def test_text_names_the_gravest_first_with_places(here: Path) -> None:
    write(here / "old", ())
    write(here / "new", (_ADDED, _REMOVED, _TOLD))
    result = _run("old/library", "new/library")
    assert result.exit_code == 0, result.output
    assert result.stdout == (
        "library: 1 breaking, 1 additive, 1 docs\n"
        "\n"
        "breaking\n"
        "  CD301 operation-removed: the method is gone\n"
        "    operation `books.drop` (old/library/endpoints/books.yaml:36:3)\n"
        "\n"
        "additive\n"
        "  CD302 operation-added: it sends GET /books/count\n"
        "    operation `books.count` (new/library/endpoints/books.yaml:37:3)\n"
        "\n"
        "docs\n"
        "  CD901 documentation-changed: 1\n"
    )


def test_what_is_the_same_of_several_things_is_told_once(here: Path) -> None:
    write(here / "old", ())
    write(
        here / "new",
        (
            ("auth.yaml", "use: [key, member]", "use: [member]"),
            ("endpoints/sessions.yaml", "[key]", "[member]"),
        ),
    )
    text = _run("old/library", "new/library").stdout
    assert text.count("`key` no longer suffices") == 1
    assert "    product settings (" in text
    assert "    operation `sessions.open` (" in text
    assert "books." not in text, "what holds for all is told once"


def test_markdown_uses_names_of_programs(here: Path) -> None:
    write(here / "old", ())
    write(here / "new", (_ADDED, _REMOVED))
    assert _run("old/library", "new/library", "--format", "markdown").stdout == (
        "## library\n\n1 breaking, 1 additive.\n\n"
        "### Breaking\n\n- `Library.books.drop`: the method is gone (CD301)\n\n"
        "### Additive\n\n- `Library.books.count`: it sends GET /books/count (CD302)\n\n"
    )


def test_json_has_both_places(here: Path) -> None:
    write(here / "old", ())
    write(here / "new", ((B, "{shelf: int,", "{shelf: str,"),))
    document = json.loads(_run("old/library", "new/library", "--format", "json").stdout)
    assert document["worst"] == "breaking"
    assert document["counts"] == {"breaking": 1, "additive": 0, "fix": 0, "docs": 0}
    [change] = document["products"][0]["changes"]
    assert change == {
        "code": "CD406",
        "slug": "sent-type-narrowed",
        "level": "breaking",
        "subject": "operation `books.get`, path parameter `shelf`",
        "python": "Library.books.get(shelf=)",
        "reason": "it takes `str`, no longer `int`",
        "old": {"file": "old/library/endpoints/books.yaml", "line": 13, "column": 12},
        "new": {"file": "new/library/endpoints/books.yaml", "line": 13, "column": 12},
    }


def test_annotations_stand_in_the_newer_files(here: Path) -> None:
    write(here / "old", ())
    write(here / "new", (_ADDED, _REMOVED, _TOLD))
    lines = _run("old/library", "new/library", "--format", "github").stdout.splitlines()
    assert lines == [
        "::error file=new/library/product.yaml,line=2,col=1,endColumn=8,"
        "title=CD301 operation-removed (breaking)::operation `books.drop`: the method is gone",
        "::notice file=new/library/endpoints/books.yaml,line=37,col=3,endColumn=8,"
        "title=CD302 operation-added (additive)::operation `books.count`: it sends GET /books/count",
        "::notice file=new/library/product.yaml,line=2,col=1,endColumn=8,"
        "title=documentation::library: 1 changes of documentation",
    ]


@pytest.mark.parametrize(
    ("edit", "statuses"),
    [(_REMOVED, (1, 1, 1)), (_ADDED, (0, 1, 1)), (_TOLD, (0, 0, 1)), (None, (0, 0, 0))],
)
def test_fail_on(here: Path, edit: tuple[str, str, str] | None, statuses: tuple[int, ...]) -> None:
    write(here / "old", ())
    write(here / "new", (edit,) if edit else ())
    found = tuple(
        _run("old/library", "new/library", "--fail-on", level).exit_code
        for level in ("breaking", "additive", "any")
    )
    assert found == statuses
    assert _run("old/library", "new/library").exit_code == 0


def test_directories_of_products_are_compared_by_name(here: Path) -> None:
    for name in ("library", "gone"):
        write(here / "old", (), name)
    for name in ("library", "fresh"):
        write(here / "new", (_ADDED,) if name == "library" else (), name)
    result = _run("old", "new", "--format", "json")
    assert _changes(result) == [
        ("CD108", "product `library`"),
        ("CD107", "product `library`"),
        ("CD302", "operation `books.count`"),
    ]
    assert _changes(_run("old", "new/library", "--format", "json")) == [
        ("CD302", "operation `books.count`")
    ]
    refused = _run("old", "new/fresh")
    assert refused.exit_code == 2
    assert "`old` has no product `fresh`" in refused.stderr


def test_a_revision_brings_what_it_extends(here: Path, git: Callable[..., str]) -> None:
    write(here / "api_specs", ())
    room = here / "api_specs" / "room"
    room.mkdir()
    (room / "product.yaml").write_text(
        "format: 1\nextends: ../library\nproduct: {name: room, title: Room, release: '1'}\n"
        "package: {distribution: room, module: room, client: Room, version: 1.0.0}\n",
        "utf-8",
    )
    first = _commit(git)
    write(here / "api_specs", (_REMOVED,))
    _commit(git)
    told = [("CD301", "operation `books.drop`")]
    for old, new in (
        (f"{first}:api_specs/room", "api_specs/room"),
        ("main~1:api_specs/room", "main:api_specs/room"),
        ("main~1:./api_specs/room", "HEAD:api_specs/room/"),
    ):
        result = _run(old, new, "--format", "json")
        assert _changes(result) == told, (old, new, result.output)
    both = _run("main~1:api_specs", "api_specs", "--format", "json")
    assert _changes(both) == told * 2
    place = json.loads(both.stdout)["products"][0]["changes"][0]["old"]
    assert place["file"] == "main~1:api_specs/library/endpoints/books.yaml"
    assert (
        "main~1:api_specs/library/endpoints/books.yaml:36:3"
        in _run("main~1:api_specs", "api_specs").stdout
    )


def test_names_never_become_options_of_git(here: Path, git: Callable[..., str]) -> None:
    write(here / "api_specs", ())
    _commit(git)
    for name in (
        "--output=leak:api_specs",
        "-p:api_specs",
        "main:--help",
        "main:../outside",
        "main:nothing",
        "nothing:api_specs",
        "main\nmain:api_specs",
        "main:api_specs/library/endpoints/books.txt",
        ":api_specs",
        "nothing",
    ):
        result = _run(name, "api_specs")
        assert (result.exit_code, result.stdout) == (2, ""), name
        assert "Error: " in result.stderr
    assert not (here / "leak").exists()


def test_links_of_a_revision_are_not_followed_outside(here: Path, git: Callable[..., str]) -> None:
    secret = here / "secret.yaml"
    secret.write_text("resource: leak\nendpoints: {}\n", "utf-8")
    write(here / "api_specs", ())
    (here / "api_specs/library/endpoints/leak.yaml").symlink_to(secret)
    _commit(git)
    result = _run("main:api_specs/library", "main:api_specs/library")
    assert result.exit_code == 1
    assert "leads out of the directory of descriptions" in result.stderr
    assert "main:api_specs/library/endpoints/leak.yaml" in result.stderr


def test_outside_a_repository_a_revision_is_unknown(here: Path) -> None:
    write(here, ())
    result = _run("main:library", "library")
    assert result.exit_code == 2


def test_problems_of_a_side_stop_the_comparison(here: Path) -> None:
    write(here / "old", ())
    write(here / "new", ((B, "returns: Book\n    raises: [Gone]", "returns: Bok"),))
    result = _run("old/library", "new/library", "--format", "json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "new/library/endpoints/books.yaml" in result.stderr


def test_openapi_documents_are_compared(here: Path) -> None:
    (here / "old.json").write_text(json.dumps(_DOCUMENT), "utf-8")
    later = json.loads(json.dumps(_DOCUMENT))
    operation = later["paths"]["/pets"]["get"]
    operation["parameters"][0]["required"] = True
    later["components"]["schemas"]["Pet"]["properties"]["name"] = {"type": "string"}
    (here / "new.json").write_text(json.dumps(later), "utf-8")
    result = _run("old.json", "new.json", "--format", "json")
    assert _changes(result) == [
        ("CD404", "operation `pets.list`, query parameter `limit`"),
        ("CD609", "type `Pet`, member `name`"),
    ]
    assert _run("old.json", "old.json", "--fail-on", "any").exit_code == 0


def test_a_document_takes_the_package_of_its_partner(here: Path) -> None:
    (here / "pets.json").write_text(json.dumps(_DOCUMENT), "utf-8")
    made = CliRunner().invoke(
        program, ["import", "openapi", "pets.json", "--product", "zoo", "--into", "specs/zoo"]
    )
    assert made.exit_code == 0, made.output
    # Which module a type stands in is no business of a document.
    [types] = (here / "specs/zoo/types").iterdir()
    types.rename(types.with_name("elsewhere.yaml"))
    for sides in (("pets.json", "specs/zoo"), ("specs/zoo", "pets.json")):
        result = _run(*sides, "--fail-on", "any")
        assert (result.exit_code, result.stdout) == (0, "zoo: no changes\n"), result.output


def test_a_document_of_a_revision(here: Path, git: Callable[..., str]) -> None:
    (here / "pets.json").write_text(json.dumps(_DOCUMENT), "utf-8")
    _commit(git)
    later = json.loads(json.dumps(_DOCUMENT))
    later["paths"]["/pets"]["get"]["parameters"] = []
    (here / "pets.json").write_text(json.dumps(later), "utf-8")
    result = _run("HEAD:pets.json", "pets.json", "--format", "json")
    assert _changes(result) == [("CD401", "operation `pets.list`, query parameter `limit`")]


def test_a_document_that_is_none_is_a_problem(here: Path) -> None:
    (here / "bad.yaml").write_text("hello: 1\n", "utf-8")
    write(here, ())
    result = _run("bad.yaml", "library")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "not an OpenAPI document" in result.stderr


def test_names_cannot_drive_a_terminal_or_a_page() -> None:
    from clientsmith.changes.change import Change, Level
    from clientsmith.changes.outcome import Located, Outcome, ProductChanges
    from clientsmith.changes.rendering import Format, render

    change = Change("CD999", "other", Level.BREAKING, "member `a`b`", "", "<b>\x1b[31m @team\n")
    outcome = Outcome("a", "b", (ProductChanges("p\x1b", (Located(change, None, None),), None),))
    for format in Format:
        assert "\x1b" not in render(outcome, format)
    markdown = render(outcome, Format.MARKDOWN)
    assert "\\<b\\>" in markdown
    assert "\\@team" in markdown
    assert "member \\`a\\`b\\`" in markdown
