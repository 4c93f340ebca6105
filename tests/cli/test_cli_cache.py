"""What was found out once is not found out again, and never changes what comes out."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from clientsmith.cache import open_store, tool_digest
from clientsmith.cli.earlier import Earlier, Outcome

from .workplace import SECONDS, command, environment, run, spawn

if TYPE_CHECKING:
    from pathlib import Path

    from .workplace import Workplace

TYPES = "api_specs/acme/types/items.yaml"
GENERATED_TYPES = "acme/src/acme/types/items.py"
# What takes longer to import than a run in which nothing has changed.
HEAVY = {
    "black",
    "jinja2",
    "jsonschema",
    "ruamel.yaml",
    "clientsmith.description",
    "clientsmith.python",
}


@pytest.fixture(autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of its own for each test, empty at first."""
    directory = tmp_path_factory.mktemp("cache")
    monkeypatch.setenv("CLIENTSMITH_CACHE", str(directory))
    return directory


def _contents(place: Workplace) -> dict[str, bytes]:
    return {path: data for path, (_, data) in place.tree().items()}


def _imported(*arguments: str) -> set[str]:
    code = (
        "import sys\n"
        "from clientsmith.cli import main\n"
        "try:\n    main()\n"
        "finally:\n    print(*sys.modules, file=sys.stderr)\n"
    )
    found = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env=environment(),
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=True,
    )
    return set(found.stderr.split())


@pytest.mark.parametrize("arguments", [("generate",), ("generate", "--check"), ("check",)])
def test_a_run_in_which_nothing_changed_imports_next_to_nothing(
    acme: Workplace, arguments: tuple[str, ...]
) -> None:
    assert _imported(*arguments) & HEAVY
    again = _imported(*arguments)
    assert not again & HEAVY
    assert "clientsmith.cache" in again
    assert _imported(*arguments, "--no-cache") & HEAVY


def test_only_the_file_that_changed_is_read_again(
    acme: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("generate").exit_code == 0
    parsed: list[str] = []
    from clientsmith.description import document, reading

    parse = document.parse_document

    def noting(path: Path, file: str, text: str) -> object:
        parsed.append(file)
        return parse(path, file, text)

    monkeypatch.setattr(reading, "parse_document", noting)
    acme.edit(TYPES, "doc: In use.", "doc: In daily use.")
    assert run("generate").stdout == "acme: 1 changed\n"
    assert parsed == [TYPES]


def test_cold_warm_and_spoilt_caches_give_the_same_bytes(acme: Workplace, cache: Path) -> None:
    assert run("generate", "--no-cache").exit_code == 0
    wanted = _contents(acme)
    assert not list(cache.glob("v1/*/*/*"))
    chance = random.Random(1)
    entries: list[Path] = []
    for spoil in (
        lambda data: data,
        lambda data: data[: len(data) // 2],
        lambda data: bytes([*data[:40], data[40] ^ 8, *data[41:]]) if len(data) > 40 else b"",
        lambda _: chance.choice(entries).read_bytes(),
    ):
        (acme.generated / GENERATED_TYPES).unlink()
        assert run("generate").stdout == "acme: 1 added\n"
        assert _contents(acme) == wanted
        entries[:] = [path for path in cache.glob("v1/*/*/*") if path.is_file()]
        assert len(entries) > 5
        for path in entries:
            path.write_bytes(spoil(path.read_bytes()))
        assert run("generate", "--check").exit_code == 0
        assert run("check").exit_code == 0


def test_every_input_counts(acme: Workplace, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("generate").stdout == "acme: unchanged\n"
    templates = acme.root / "templates"
    (templates / "package").mkdir(parents=True)
    (templates / "package" / "LICENSE.j2").write_text("Ours.\n")
    assert run("generate", "--templates", "templates").stdout == "acme: 1 changed\n"
    assert run("generate", "--templates", "templates").stdout == "acme: unchanged\n"
    (templates / "package" / "LICENSE.j2").write_text("Ours again.\n")
    assert run("generate", "--templates", "templates").stdout == "acme: 1 changed\n"
    assert run("generate").stdout == "acme: 1 changed\n"

    (acme.generated / GENERATED_TYPES).unlink()
    assert run("generate").stdout == "acme: 1 added\n"
    (acme.generated / GENERATED_TYPES).write_text("# mine\n")
    assert run("generate").exit_code == 1
    assert run("generate", "--force").stdout == "acme: 1 changed\n"
    (acme.generated / "acme" / "CHANGELOG.md").unlink()
    assert run("generate").stdout == "acme: 1 added\n"
    (acme.generated / ".acme.clientsmith-work").mkdir()
    assert run("generate").stdout == "acme: unchanged\n"
    assert not (acme.generated / ".acme.clientsmith-work").exists()

    monkeypatch.setattr("clientsmith.cache.tool_digest", lambda: "another tool")
    assert _recalled(acme) is None


def _recalled(place: Workplace) -> Outcome | None:
    from clientsmith.cli.options import opened_store

    return Earlier(opened_store(None, False), place.root / "api_specs").checked("acme")


def test_what_a_product_extends_and_includes_counts(place: Workplace) -> None:
    place.product("base")
    heir, common = place.root / "api_specs" / "heir", place.root / "api_specs" / "common"
    heir.mkdir()
    (heir / "product.yaml").write_text(
        "format: 1\nextends: ../base\ninclude: [../common]\n"
        "product: {name: heir, title: Heir, release: '1'}\n"
        "package: {distribution: heir, module: heir, client: Heir, version: 0.1.0}\n"
    )
    (common / "types").mkdir(parents=True)
    more = common / "types" / "more.yaml"
    more.write_text("types:\n  More: {doc: More., fields: {a: str}}\n")
    first = run("generate")
    assert first.exit_code == 0, first.output
    assert run("generate").stdout == "base: unchanged\nheir: unchanged\n"
    more.write_text("types:\n  More: {doc: More., fields: {a: int}}\n")
    assert run("generate").stdout.startswith("base: unchanged\nheir: ")
    place.edit("api_specs/base/types/items.yaml", "doc: In use.", "doc: In daily use.")
    assert run("generate").stdout == "base: 1 changed\nheir: 1 changed\n"
    (common / "types" / "less.yaml").write_text("types:\n  More: {doc: Twice., fields: {a: int}}\n")
    assert "CS302" in run("check").stdout
    assert "CS302" in run("check").stdout


def test_problems_are_found_every_time(acme: Workplace) -> None:
    acme.edit("api_specs/acme/errors.yaml", "status: 409", "status: many")
    first = run("check", "--format", "json")
    assert json.loads(first.stdout)["diagnostics"]
    assert run("check", "--format", "json").stdout == first.stdout


def test_products_that_clash_are_told_though_each_is_known(acme: Workplace) -> None:
    other = acme.product("other")
    text = (other / "product.yaml").read_text("utf-8")
    (other / "product.yaml").write_text(text.replace("distribution: other", "distribution: acme"))
    for name in ("acme", "other"):
        assert run("check", name).exit_code == 0
    both = run("check")
    assert both.exit_code == 1
    assert "two products have the distribution `acme`" in both.stdout
    assert "CS302" in run("generate").stdout


def test_nothing_is_kept_of_what_changed_meanwhile(acme: Workplace, tmp_path: Path) -> None:
    specs, store = acme.root / "api_specs", open_store(tmp_path / "other", tool_digest())
    outcome = Outcome(1, "acme", "acme", "{}")
    slow = Earlier(store, specs)
    acme.edit(TYPES, "doc: In use.", "doc: In daily use.")
    slow.remember({"acme": ({"acme"}, outcome)})
    assert Earlier(store, specs).checked("acme") is None
    acme.edit(TYPES, "doc: In daily use.", "doc: In use.")
    assert Earlier(store, specs).checked("acme") is None
    Earlier(store, specs).remember({"acme": ({"acme"}, outcome)})
    assert Earlier(store, specs).checked("acme") == outcome


def test_two_runs_at_once_end_well(acme: Workplace) -> None:
    wanted = _contents(acme)
    for path in sorted(acme.generated.rglob("*.py")):
        path.unlink()
    runs = [
        subprocess.Popen(
            command("generate", "--quiet"),
            cwd=acme.root,
            env=environment(),
            stdin=subprocess.DEVNULL,
        )
        for _ in range(2)
    ]
    assert [process.wait(SECONDS) for process in runs] == [0, 0]
    assert _contents(acme) == wanted
    assert spawn("generate", cwd=acme.root).stdout == b"acme: unchanged\n"
