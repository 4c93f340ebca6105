"""Collecting the imports of one module while its text is being planned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.python.plan import ImportLine
from clientsmith.python.text import Code, Name, name

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["STANDARD", "Imports"]

# Where the words of annotations come from. Names that start with a dot are relative to the package's root.
STANDARD = {
    "Any": "typing",
    "Final": "typing",
    "TypeAlias": "typing",
    "Unpack": "typing",
    "Literal": "typing",
    "Callable": "collections.abc",
    "Awaitable": "collections.abc",
    "Mapping": "collections.abc",
    "Sequence": "collections.abc",
    "cached_property": "functools",
    "date": "datetime",
    "datetime": "datetime",
    "timedelta": "datetime",
    "UUID": "uuid",
    "field": "msgspec",
    "IntEnum": "enum",
    "StrEnum": "enum",
    "deprecated": "typing_extensions",
}


class Imports:
    """The names that one module imports.

    `taken` are the names that the description gives to things in or around the module: they win, and what comes from
    elsewhere is imported under another name (`Model as _Model`). `depth` is how far the module lies below the
    package's root.
    """

    def __init__(self, depth: int, taken: Iterable[str] = ()) -> None:
        self._depth = depth
        self._taken = frozenset(taken)
        self._lines: dict[str, dict[str, str]] = {}

    def use(self, word: str, module: str | None = None) -> Name:
        """Import `word` and return what it is called here; `module` starts with a dot inside the package."""
        source = module or STANDARD[word]
        called = f"_{word}" if word in self._taken and source != ".types" else word
        self._lines.setdefault(source, {})[word] = called
        return name(called)

    def own(self, word: str, module: str) -> Name:
        """Import a name that the description gave."""
        self._lines.setdefault(module, {})[word] = word
        return name(word)

    def rename(self, word: str, called: str, module: str) -> Name:
        """Import `word` under a name of the package's own."""
        self._lines.setdefault(module, {})[word] = called
        return name(called)

    def whole(self, module: str) -> None:
        """Import a module as it is: `import builtins`."""
        self._lines.setdefault(module, {})

    def lines(self) -> tuple[ImportLine, ...]:
        """Return the import lines in the usual order: standard library, others, then the package, each sorted."""
        order = sorted(self._lines, key=self._rank)
        lines: list[ImportLine] = []
        for position, module in enumerate(order):
            new_group = position > 0 and self._rank(module)[0] != self._rank(order[position - 1])[0]
            here = Code(self._relative(module))
            names = sorted(self._lines[module].items(), key=_name_rank)
            plain = tuple(Code(word) for word, called in names if called == word)
            renamed = [Code(f"{word} as {called}") for word, called in names if called != word]
            groups = [*((one,) for one in renamed), *((plain,) if plain or not names else ())]
            for number, group in enumerate(groups):
                lines.append(ImportLine(here, group, new_group and number == 0))
        return tuple(lines)

    def _relative(self, module: str) -> str:
        return "." * self._depth + module if module.startswith(".") else module

    @staticmethod
    def _rank(module: str) -> tuple[int, str]:
        if module.startswith("."):
            return 2, module
        return (1, module) if module in {"msgspec", "typing_extensions"} else (0, module)


def _name_rank(pair: tuple[str, str]) -> tuple[int, str]:
    """Constants first, then classes, then the rest, as isort and ruff sort them."""
    word = pair[0]
    if word.isupper() and len(word) > 1:
        return 0, word
    return (1, word) if word[0].isupper() else (2, word)
