"""Which modules of the runtime a package carries: those that it imports, and those that they import in turn."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import clientsmith

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

__all__ = ["runtime_files"]

# Every import of the runtime's own modules, wherever it stands; the runtime writes no other form.
_find_imports = re.compile(r"^ *from (\.+)([\w.]+) import ", re.MULTILINE).findall


def runtime_files(roots: Iterable[str], without: Iterable[str]) -> dict[str, str]:
    """Return the texts of the modules that `roots` need, by path.

    Names are dotted and without `_runtime`. Each module in `without` has its stand-in `without_...` in its place, and
    so needs nothing of what it would import.
    """
    texts = _texts()
    for name in without:
        texts[name] = texts[f"without_{name}"]
    found: set[str] = set()
    queue = ["__init__", *roots]
    while queue:
        name = queue.pop()
        if name not in found:
            found.add(name)
            queue += _needed(name, texts)
    return {f"{name.replace('.', '/')}.py": texts[name] for name in sorted(found)}


def _texts() -> dict[str, str]:
    directory = Path(clientsmith.__file__).resolve().parent / "runtime"
    return {
        ".".join(path.relative_to(directory).with_suffix("").parts): path.read_text("utf-8")
        for path in directory.rglob("*.py")
    }


def _needed(name: str, texts: Mapping[str, str]) -> Iterator[str]:
    """Yield the modules that a module imports, and the package that it lies in."""
    home = name.split(".")[:-1]
    if home:
        yield ".".join([*home, "__init__"])
    for dots, module in _find_imports(texts[name]):
        above = home[: len(home) + 1 - len(dots)]
        yield ".".join([*above, module])
