from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from clientsmith.cli.starter import plan_starter
from clientsmith.description.schemas import KINDS

from .workplace import run

if TYPE_CHECKING:
    from .workplace import Workplace


def test_every_file_is_listed_and_names_a_schema_that_is_there(place: Workplace) -> None:
    made = run("init", "acme_api")
    assert made.exit_code == 0
    listed = [place.root / line for line in made.stdout.splitlines()]
    assert sorted(listed) == sorted(
        path for path in (place.root / "api_specs" / "acme_api").rglob("*") if path.is_file()
    )
    for path in listed:
        line = path.read_text("utf-8").splitlines()[0]
        schema = re.fullmatch(r"# yaml-language-server: \$schema=(.+)", line)
        assert schema is not None
        title = json.loads((path.parent / schema[1]).read_text("utf-8"))["title"]
        kind = path.stem if path.stem in KINDS else path.parent.name
        assert f"{kind:<12}{title}\n" in run("schema").stdout


def test_names_can_be_chosen(place: Workplace) -> None:
    product = place.product(
        "acme", "--distribution", "acme-client", "--title", 'The "Acme": caf\u00e9 # 1'
    )
    text = (product / "product.yaml").read_text("utf-8")
    assert "distribution: acme-client" in text
    assert "module: acme_client" in text
    assert run("check").stdout == "1 product, 3 operations: no problems\n"


@pytest.mark.parametrize("name", ["a", "a1", "a__b", "none", "object", "items", "client", "errors"])
def test_any_name_that_is_taken_passes_the_check(place: Workplace, name: str) -> None:
    place.product(name)
    assert run("check").stdout == "1 product, 3 operations: no problems\n"


@pytest.mark.parametrize(
    "name", ["", "Acme", "1a", "a-b", "a_", "../a", "a/b", ".", "class", "json", "\u00e9", "a" * 41]
)
def test_a_name_that_cannot_be_used_is_wrong_usage(place: Workplace, name: str) -> None:
    refused = run("init", "--", name)
    assert refused.exit_code == 2
    assert "Error: " in refused.stderr
    assert list(place.root.iterdir()) == []


@pytest.mark.parametrize(
    "options",
    [
        ["--distribution", "A"],
        ["--distribution", "a--b"],
        ["--distribution", "../a"],
        ["--distribution", "email"],
        ["--title", " "],
        ["--title", "a\nb"],
        ["--title", "\x1b[0m"],
    ],
)
def test_an_option_that_cannot_be_used_is_wrong_usage(place: Workplace, options: list[str]) -> None:
    assert run("init", "acme", *options).exit_code == 2
    assert list(place.root.iterdir()) == []


def test_an_existing_directory_is_not_touched(place: Workplace) -> None:
    mine = place.root / "api_specs" / "acme"
    mine.mkdir(parents=True)
    refused = run("init", "acme")
    assert refused.exit_code == 1
    assert "exists already" in refused.stderr
    assert [path.name for path in mine.parent.iterdir()] == ["acme"]
    assert list(mine.iterdir()) == []


def test_a_place_that_cannot_be_written_is_told(place: Workplace) -> None:
    (place.root / "api_specs").write_text("")
    failed = run("init", "acme")
    assert failed.exit_code == 1
    assert failed.stderr.startswith("Error: cannot write api_specs")


def test_a_distribution_that_starts_with_a_digit_keeps_the_name_to_import() -> None:
    assert plan_starter("acme", "4-acme", None).module == "acme"
