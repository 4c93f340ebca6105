"""Which products there are below a directory of descriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.description import find_products
from clientsmith.diagnostics.report import Report
from description.products import write

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def found(specs: Path, *wanted: str) -> tuple[list[str], list[str]]:
    """Names of the products that are found, and what is said about it."""
    report = Report()
    products = find_products(specs, wanted, report)
    said = [f"{one.code} {one.message}; {one.hint}" for one in report.diagnostics]
    return [path.name for path in products], said


def test_products_are_directories_with_a_product_file(tmp_path: Path) -> None:
    write(tmp_path, "two", {})
    write(tmp_path, "one", {})
    (tmp_path / "common" / "types").mkdir(parents=True)
    (tmp_path / "product.yaml").touch()
    assert found(tmp_path) == (["one", "two"], [])
    assert found(tmp_path, "two", "two") == (["two"], [])


def test_a_product_that_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path, "drive", {})
    assert found(tmp_path, "drvie", "drive") == (
        ["drive"],
        ["CS101 there is no product `drvie`; did you mean `drive`?"],
    )
    assert found(tmp_path, "../drive")[1] == ["CS101 there is no product `../drive`; found: drive"]


def test_no_products_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert found(tmp_path)[1][0].startswith("CS101 there is no product here")
    assert found(tmp_path / "specs")[1] == ["CS101 there is no directory `specs`; None"]
