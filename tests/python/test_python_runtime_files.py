"""A package carries the modules of the runtime that it needs, and no others."""

from __future__ import annotations

import ast
import inspect
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from clientsmith.runtime import without_xml, xml

from .conftest import KITCHEN_SINK
from .making import rendered

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

HERE = Path(__file__).parent
GENERATED = HERE.parents[1] / "generated"
LIBRARY = HERE / "golden" / "library"


def _imported(name: str, text: str) -> Iterator[str]:
    """Yield the modules, by path from the package's root, that a module of the package imports anywhere."""
    home = name.split("/")[:-1]
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ImportFrom) and node.level:
            above = home[: len(home) + 1 - node.level]
            if node.module is not None:
                yield "/".join([*above, *node.module.split(".")])
            else:
                yield from ("/".join([*above, alias.name]) for alias in node.names)


def _modules(files: Mapping[str, str]) -> dict[str, str]:
    """Return the modules of a package's source by their path from its root."""
    parts = {path: path.removesuffix(".py").split("/") for path in files if path.endswith(".py")}
    return {"/".join(p[2:]): files[path] for path, p in parts.items() if p[0] == "src"}


def _check(modules: Mapping[str, str]) -> None:
    reached: set[str] = set()
    for name, text in modules.items():
        for target in _imported(name, text):
            home = target if target in modules else f"{target}/__init__"
            assert home in modules, f"{name} imports {target}"
            reached.add(home)
    carried = {name for name in modules if name.startswith("_runtime/")}
    assert {name for name in carried - reached if not name.endswith("/__init__")} == set()


@pytest.mark.parametrize("package", sorted(GENERATED.iterdir()), ids=lambda path: path.name)
def test_every_import_of_a_package_leads_somewhere(package: Path) -> None:
    paths = [*package.glob("src/**/*.py")]
    _check(_modules({p.relative_to(package).as_posix(): p.read_text("utf-8") for p in paths}))


def test_what_is_described_decides() -> None:
    library, sink = _modules(rendered(LIBRARY)), _modules(rendered(KITCHEN_SINK))
    _check(library)
    _check(sink)
    assert "_runtime/xml_decoding" in sink
    assert "_runtime/xml_decoding" not in library
    assert "_runtime/oauth2" not in library
    assert "_runtime/waiting" not in library
    assert "_runtime/format_client" not in library
    assert not any(name.startswith("_runtime/without") for name in {*sink, *library})


def test_a_stand_in_has_the_functions_of_what_it_stands_for() -> None:
    assert without_xml.__all__ == xml.__all__
    for name in xml.__all__:
        assert inspect.signature(getattr(without_xml, name)) == inspect.signature(
            getattr(xml, name)
        )
