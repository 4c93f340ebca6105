from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from .workplace import run

if TYPE_CHECKING:
    from .workplace import Workplace


def test_all_is_well(place: Workplace) -> None:
    place.product("acme")
    place.product("zebra")
    checked = run("check")
    assert (checked.exit_code, checked.stdout, checked.stderr) == (
        0,
        "2 products, 6 operations: no problems\n",
        "",
    )
    assert run("check", "zebra").stdout == "1 product, 3 operations: no problems\n"


def test_problems_of_all_products_come_in_one_run_in_order(place: Workplace) -> None:
    place.product("zebra")
    place.edit("api_specs/zebra/endpoints/items.yaml", "returns: list<Item>", "returns: Itme")
    place.product("acme")
    place.edit("api_specs/acme/errors.yaml", "status: 409", "status: many")
    first = run("check")
    assert first.exit_code == 1
    assert first.stdout.index("api_specs/acme/errors.yaml:") < first.stdout.index(
        "api_specs/zebra/endpoints/items.yaml:"
    )
    assert "did you mean `Item`?" in first.stdout
    assert "returns: Itme" in first.stdout, "the source line is shown"
    assert "\x1b" not in first.stdout, "colour is for terminals"
    assert run("check").stdout == first.stdout


def test_names_that_collide_in_python_are_found(place: Workplace) -> None:
    place.product("acme")
    place.edit(
        "api_specs/acme/endpoints/items.yaml",
        "limit: {",
        "Limit: {type: int, required: false}\n      limit: {",
    )
    assert "error[CS501]" in run("check").stdout


@pytest.mark.parametrize(
    ("option", "what"), [("distribution", "distribution `acme`"), ("module", "module `acme`")]
)
def test_two_products_cannot_share_a_package(place: Workplace, option: str, what: str) -> None:
    place.product("acme")
    place.product("other")
    place.edit("api_specs/other/product.yaml", f"{option}: other", f"{option}: acme")
    checked = run("check", "--format", "json")
    assert checked.exit_code == 1
    (problem,) = json.loads(checked.stdout)["diagnostics"]
    assert (problem["code"], problem["message"]) == ("CS302", f"two products have the {what}")
    assert problem["place"]["file"] == "api_specs/other/product.yaml"
    assert problem["related"][0]["place"]["file"] == "api_specs/acme/product.yaml"


def test_unknown_products_and_missing_directories_are_problems(place: Workplace) -> None:
    missing = run("check")
    assert missing.exit_code == 1
    assert "error[CS101]" in missing.stdout
    place.product("acme")
    unknown = run("check", "acne")
    assert unknown.exit_code == 1
    assert "did you mean `acme`?" in unknown.stdout


def test_json_is_a_whole_document_with_and_without_problems(place: Workplace) -> None:
    place.product("acme")
    assert json.loads(run("check", "--format", "json").stdout)["diagnostics"] == []
    place.edit("api_specs/acme/errors.yaml", "status: 409", "status: many")
    document = json.loads(run("check", "--format", "json").stdout)
    assert document["counts"]["error"] >= 1
    assert document["diagnostics"][0]["place"]["file"] == "api_specs/acme/errors.yaml"


def test_sarif_is_a_whole_document_with_and_without_problems(place: Workplace) -> None:
    place.product("acme")
    assert json.loads(run("check", "--format", "sarif").stdout)["runs"][0]["results"] == []
    place.edit("api_specs/acme/errors.yaml", "status: 409", "status: many")
    result, *_ = json.loads(run("check", "--format", "sarif").stdout)["runs"][0]["results"]
    assert result["level"] == "error"


def test_github_writes_commands_and_nothing_when_all_is_well(place: Workplace) -> None:
    place.product("acme")
    assert run("check", "--format", "github").stdout == ""
    place.edit("api_specs/acme/errors.yaml", "status: 409", "status: many")
    lines = run("check", "--format", "github").stdout.splitlines()
    assert lines
    assert all(line.startswith("::error file=api_specs/acme/errors.yaml,") for line in lines)


def test_a_source_line_outside_the_descriptions_is_not_shown(place: Workplace) -> None:
    product = place.product("acme")
    secret = place.root / "secret.yaml"
    secret.write_text("password: hunter2\n")
    (product / "types" / "more.yaml").symlink_to(secret)
    checked = run("check")
    assert checked.exit_code == 1
    assert "api_specs/acme/types/more.yaml" in checked.stdout
    assert "hunter2" not in checked.stdout


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_lines_are_counted_as_yaml_counts_them(place: Workplace, ends: str) -> None:
    place.product("acme")
    place.edit("api_specs/acme/errors.yaml", "status: 409", "status: many")
    file = place.root / "api_specs" / "acme" / "errors.yaml"
    file.write_bytes(file.read_text("utf-8").replace("\n", ends).encode())
    assert "    status: many\n" in run("check").stdout
