"""Collecting the imports of one module while its text is being planned."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from clientsmith.python.plan import ImportLine
from clientsmith.python.text import Code, Name, name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["HOMES", "Imports", "export_order", "import_order"]

HOMES: Mapping[str, str] = {
    word: module
    for module, words in {
        "collections.abc": "Mapping Sequence",
        "datetime": "date datetime timedelta",
        "enum": "IntEnum StrEnum",
        "functools": "cached_property",
        "typing": "Any Final Literal TYPE_CHECKING TypeAlias Unpack",
        "uuid": "UUID",
        "msgspec": "field",
        "._runtime.alternatives": "OneOf one_of",
        "._runtime.auth": "ApiKey AuthHooks Basic Bearer Credential CredentialValue SignedHeader",
        "._runtime.client": "AsyncClient AsyncClientSettings Client ClientSettings",
        "._runtime.deprecation": "deprecated",
        "._runtime.enums": "OpenEnum OpenIntEnum OpenStrEnum",
        "._runtime.envelope": "Companions",
        "._runtime.errors": "ErrorRow ErrorTable body_field",
        "._runtime.format_client": "AsyncFormatClient AsyncFormatClientSettings FormatClient FormatClientSettings",
        "._runtime.formats": "Formats",
        "._runtime.limits.budget": "Budget",
        "._runtime.limits.described": "Exceeded Limit",
        "._runtime.limits.shared": "RedisLimiter",
        "._runtime.login": "CodeRequest Login LoginCall SecondFactor SecondFactorCallback",
        "._runtime.oauth2": "AuthorizationRequest OAuth2 OAuth2Token TokenCallback",
        "._runtime.oauth2_flow": "AsyncOAuth2Flow OAuth2Flow",
        "._runtime.operation": "Operation Shared",
        "._runtime.options": "CallOptions FormatCallOptions",
        "._runtime.pages": "AsyncPage AsyncPaginator Page",
        "._runtime.paging": "Paging",
        "._runtime.resource": "AsyncResource Resource raw_view streaming_view",
        "._runtime.response": "ApiResponse",
        "._runtime.retry": "RetryPolicy",
        "._runtime.service": "Server Service Variable",
        "._runtime.streaming": "AsyncStreamedResponse StreamedResponse",
        "._runtime.uploads": "BinaryBody Upload",
        "._runtime.waiting": "Waiting",
        "._runtime.views": "as_raw as_raw_async as_streamed as_streamed_async",
        "._runtime.values": "Date Guid Lenient Model Secret Timestamp UNSET Unset read_date read_guid read_timestamp",
        ".errors": "TABLE",
    }.items()
    for word in words.split()
}
"""Where the words of generated code come from; modules that start with a dot are the package's own."""


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
        self._words: dict[str, Name] = {}

    def use(self, word: str, module: str | None = None) -> Name:
        """Import a word that the description did not choose and return what it is called here."""
        source = module or HOMES[word]
        called = _apart(word) if word in self._taken else word
        self._words[word] = name(called)
        return self.rename(word, called, source)

    def mention(self, word: str) -> None:
        """Note a word that users meet in what the module gives, though its text does not name it."""
        self._words.setdefault(word, name(word))

    def own(self, word: str, module: str) -> Name:
        """Import a name that the description gave."""
        return self.rename(word, word, module)

    def rename(self, word: str, called: str, module: str) -> Name:
        """Import `word` under another name."""
        self._lines.setdefault(module, {})[word] = called
        return name(called)

    def whole(self, module: str) -> None:
        """Import a module as it is: `import builtins`."""
        self._lines.setdefault(module, {})

    def words(self) -> Mapping[str, Name]:
        """Return what the words that were used are called here."""
        return dict(self._words)

    def lines(self) -> tuple[ImportLine, ...]:
        """Return the import lines in the usual order: standard library, others, then the package, each sorted."""
        lines: list[ImportLine] = []
        last: int | None = None
        for module in sorted(self._lines, key=self._rank):
            group = self._rank(module)[0]
            here = Code(self._relative(module))
            # What keeps its name stands on one line, at the place of its first name; each other has one of its own.
            names = sorted(self._lines[module].items(), key=lambda pair: import_order(pair[0]))
            kept = [word for word, called in names if called == word]
            plain = tuple(Code(word) for word in kept)
            for word, called in names:
                if called != word or word == kept[0]:
                    line = plain if called == word else (Code(f"{word} as {called}"),)
                    lines.append(ImportLine(here, line, last not in {None, group}))
                    last = group
            if not names:
                lines.append(ImportLine(here, (), last not in {None, group}))
                last = group
        return tuple(lines)

    def _relative(self, module: str) -> str:
        return "." * self._depth + module if module.startswith(".") else module

    @staticmethod
    def _rank(module: str) -> tuple[int, str]:
        if module.startswith("."):
            return 2, module
        return (1, module) if module == "msgspec" else (0, module)


def _apart(word: str) -> str:
    """Return a name that no described name can be; `_UNSET` could be the constant of an operation."""
    return f"{word}_" if word.isupper() else f"_{word}"


@lru_cache(maxsize=16_384)
def export_order(word: str) -> tuple[int, tuple[tuple[str, int], ...]]:
    """Return what sorts names in `__all__` as ruff does: constants, then classes, then the rest, numbers by value."""
    kind = 0 if word.isupper() and len(word) > 1 else 1 if word[0].isupper() else 2
    parts = re.split(r"(\d+)", word)
    numbers = [*(int(number) for number in parts[1::2]), 0]
    return kind, tuple(zip(parts[::2], numbers, strict=True))


def import_order(word: str) -> tuple[int, tuple[tuple[str, int], ...], str]:
    """As `export_order`, but capitals count only among names that are the same otherwise."""
    kind, _ = export_order(word)
    return kind, export_order(word.lower())[1], word
