"""The kitchen sink's package before anything is called: checkers, imports, introspection, metadata."""

from __future__ import annotations

import ast
import inspect
import json
import os
import pkgutil
import pydoc
import subprocess
import sys
import tomllib
import typing
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from .conftest import KITCHEN_SINK
from .making import api_of

if typing.TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parents[2]
LINT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["ruff"]
# Types are imported at run time on purpose, and the lines are as long as black leaves them.
RUFF = ["ruff", "check", "--isolated", "--no-cache", "--target-version=py311", "--line-length=100"]
RUFF += [f"--select={','.join(LINT['lint']['select'])}"]
CHECKERS = {
    "mypy": ["mypy", "--strict", "--python-version=3.11", "src"],
    "pyright": ["pyright", "--pythonpath", sys.executable],
    "ruff": [*RUFF, "--ignore=E501,TC", "src"],
    "ruff on tests": [*RUFF, "--ignore=E501,TC,B018,S,PT011", "tests"],
    "black": ["black", "--check", "--line-length=100", "--target-version=py311", "."],
}
# The runtime has been checked where it comes from.
PYRIGHT = {
    "include": ["src"],
    "exclude": ["**/_runtime"],
    "typeCheckingMode": "strict",
    "pythonVersion": "3.11",
}


def test_checkers_find_nothing(kitchen_sink: Path) -> None:
    (kitchen_sink / "pyrightconfig.json").write_text(json.dumps(PYRIGHT), "utf-8")
    # All at once: each of them takes a while and uses one core.
    environment = os.environ | {"MYPY_CACHE_DIR": str(ROOT / ".mypy_cache" / "kitchen_sink")}
    runs = {
        checker: subprocess.Popen(
            [sys.executable, "-m", *arguments],
            cwd=kitchen_sink,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        for checker, arguments in CHECKERS.items()
    }
    outputs = {checker: run.communicate(timeout=120)[0] for checker, run in runs.items()}
    failed = {checker: outputs[checker] for checker, run in runs.items() if run.returncode != 0}
    assert not failed, "\n".join(failed.values())


def modules(sink: ModuleType) -> list[ModuleType]:
    """Import every module of the package."""
    found = pkgutil.walk_packages(sink.__path__, "kitchen_sink.")
    return [sink, *(import_module(module.name) for module in found)]


def test_every_module_can_be_loaded_first(kitchen_sink: Path, sink: ModuleType) -> None:
    """Modules of types refer to each other in circles, and any of them may be the first."""
    names = [module.__name__ for module in modules(sink) if "_runtime" not in module.__name__]
    code = (
        "import importlib, sys\n"
        f"for name in {names!r}:\n"
        "    importlib.import_module(name)\n"
        "    for word in [word for word in sys.modules if word.startswith('kitchen_sink')]:\n"
        "        del sys.modules[word]\n"
    )
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd=kitchen_sink / "src",
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.returncode == 0, run.stderr


def classes(sink: ModuleType, part: str) -> list[type]:
    """Return the classes that the modules of one part export."""
    found = [module for module in modules(sink) if f".{part}." in module.__name__]
    members = [getattr(module, word) for module in found for word in module.__all__]
    return [member for member in members if inspect.isclass(member)]


def test_hints_and_signatures_can_be_read(sink: ModuleType) -> None:
    methods = 0
    for owner in classes(sink, "resources"):
        for word, method in inspect.getmembers(owner, inspect.isfunction):
            if not word.startswith("_"):
                hints = typing.get_type_hints(method)
                assert "return" in hints
                assert {*inspect.signature(method).parameters} >= {*hints} - {"return"}
                methods += 1
    operations = [o for resource in api_of(KITCHEN_SINK).resources for o in resource.operations]
    ways = {(o.wait.poll, o.wait.name) for o in operations if o.wait is not None}
    earlier = [o for o in operations if o.was is not None]
    assert methods == 2 * (len(operations) + len(ways) + len(earlier))
    for record in classes(sink, "types"):
        typing.get_type_hints(record)
        assert record.__doc__
    for client in (sink.Sink, sink.AsyncSink):
        assert {"server", "host", "region", "token"} <= {*inspect.signature(client).parameters}


PLAIN: Any = vars(pydoc)["plaintext"]  # typeshed does not know it


def test_help_can_be_written(sink: ModuleType) -> None:
    for module in modules(sink):
        if "_runtime" not in module.__name__:
            assert pydoc.render_doc(module, renderer=PLAIN)
    assert "Hides a built-in." in pydoc.render_doc(
        import_module("kitchen_sink.resources.words").WordsResource, renderer=PLAIN
    )


def test_metadata_says_what_is_described(kitchen_sink: Path) -> None:
    project = tomllib.loads((kitchen_sink / "pyproject.toml").read_text("utf-8"))["project"]
    package = api_of(KITCHEN_SINK).package
    assert project["name"] == package.distribution
    assert project["version"] == package.version
    assert project["license"] == package.license
    assert project["authors"] == [{"name": author} for author in package.authors]
    assert project["keywords"] == list(package.keywords)
    assert project["urls"]["Repository"] == package.repository


def test_the_readme_shows_code_that_runs_through_a_parser(kitchen_sink: Path) -> None:
    blocks = (kitchen_sink / "README.md").read_text("utf-8").split("```python\n")[1:]
    assert len(blocks) == 9
    for block in blocks:
        code = block.split("```")[0]
        indented = "\n".join(f"    {line}" for line in code.splitlines())
        ast.parse(f"async def shown():\n{indented}")


@pytest.mark.parametrize("name", ["con", "nul", "class"])
def test_no_file_has_a_name_that_cannot_be_used(kitchen_sink: Path, name: str) -> None:
    assert not list(kitchen_sink.rglob(f"{name}.py"))
    assert list(kitchen_sink.rglob(f"{name}_.py"))
