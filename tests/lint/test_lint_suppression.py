"""Switching rules off, with a reason, where they find something."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from clientsmith.cli import program

from .test_lint_rules import GOOD, PRODUCT, TYPES, codes, linted

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

UNUSED = "  Box: {doc: A box., fields: {id: int}}"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(program, arguments, prog_name="clientsmith")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{UNUSED}  # lint: off CS904 kept for old servers\n", []),
        (f"  # lint: off CS904 kept for old servers\n{UNUSED}\n", []),
        (f"{UNUSED}  # lint: off CS901, CS904 kept\n", ["CS909"]),
        (f"{UNUSED}  # lint: off CS904\n", ["CS910"]),
        (f"{UNUSED}  # lint: off because\n", ["CS904", "CS910"]),
        (f"  # lint: off CS904 too far away\n\n{UNUSED}\n", ["CS904", "CS909"]),
        (f"{UNUSED}  # lint: off CS902 the wrong rule\n", ["CS904", "CS909"]),
        (f"{UNUSED}  # lint is off today\n", ["CS904"]),
    ],
)
def test_comments(text: str, expected: list[str], tmp_path: Path) -> None:
    assert codes(linted(tmp_path, GOOD | {"types/items.yaml": TYPES + text})) == expected


@pytest.mark.parametrize(("code", "expected"), [("CS904", []), ("CS902", ["CS904", "CS909"])])
def test_products(code: str, expected: list[str], tmp_path: Path) -> None:
    product = PRODUCT + f"lint: {{off: {{{code}: there is a reason}}}}\n"
    files = GOOD | {"types/items.yaml": f"{TYPES}{UNUSED}\n", "product.yaml": product}
    assert codes(linted(tmp_path, files)) == expected


def test_fragments_are_looked_at_and_extended_products_are_not(tmp_path: Path) -> None:
    for name, text in GOOD.items():
        path = tmp_path / "base" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(
            text.lstrip().replace("name: shop", "name: base")
            + (UNUSED if "types/" in name else ""),
            "utf-8",
        )
    common = tmp_path / "common" / "types" / "more.yaml"
    common.parent.mkdir(parents=True)
    common.write_text("types:\n  Crate: {doc: A crate., fields: {id: int}}\n", "utf-8")
    found = linted(tmp_path, {"product.yaml": f"{PRODUCT}extends: ../base\ninclude: [../common]\n"})
    assert [one.message for one in found] == ["nothing refers to the type `Crate`"]


def test_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    linted(tmp_path / "api_specs", GOOD)
    fine = run("lint")
    assert (fine.exit_code, fine.stdout) == (0, "shop: 8 rules find nothing\n")
    (tmp_path / "api_specs/shop/types/items.yaml").write_text(f"{TYPES.lstrip()}{UNUSED}\n")
    found = run("lint")
    assert found.exit_code == 1
    assert "warning[CS904]: nothing refers to the type `Box`" in found.stdout
    listed = json.loads(run("lint", "--format", "json").stdout)
    assert "CS904" in json.dumps(listed)
    (tmp_path / "api_specs/shop/types/items.yaml").write_text("types: {A: {fields: {b: Nope}}}\n")
    broken = run("lint")
    assert broken.exit_code == 1
    assert "CS301" in broken.stdout
