"""From names in a description to Python identifiers, and the scopes in which they must differ."""

from __future__ import annotations

import builtins
import keyword
import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["MAX_LENGTH", "argument", "attribute", "constant", "member", "snake"]

MAX_LENGTH = 80
_BOUNDARY = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
# Names that annotations use: a field so called would hide them from the fields below it.
_ANNOTATION_WORDS = frozenset(
    {"bool", "bytes", "date", "datetime", "dict", "field", "float", "int", "list", "object", "str"}
)
# What msgspec and the language give every record.
_RECORD_WORDS = frozenset({"mro"})
_OPTIONS = frozenset(
    {
        "self",
        "options",
        "timeout",
        "extra_headers",
        "extra_query",
        "extra_body",
        "max_retries",
        "deadline",
        "idempotency_key",
    }
)


def snake(text: str) -> str:
    """Return `portal_name` for `portalName`, `Portal-Name` or `PortalName`; empty when nothing is left."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    words = re.sub(r"[^A-Za-z0-9]+", "_", _BOUNDARY.sub("_", plain)).strip("_").lower()
    return re.sub(r"_+", "_", words)


def _identifier(text: str, taken: Iterable[str]) -> str:
    word = snake(text)
    if not word:
        return ""
    if word[0].isdigit():
        word = f"n{word}"
    return f"{word}_" if keyword.iskeyword(word) or word in taken else word


def attribute(text: str) -> str:
    """Return the name of a record's field, or "" when the text has no letter or digit."""
    return _identifier(text, _ANNOTATION_WORDS | _RECORD_WORDS)


def argument(text: str) -> str:
    """Return the name of a method's argument; those of the call's own options get an underscore behind."""
    return _identifier(text, _OPTIONS)


def constant(text: str) -> str:
    """Return the name of a constant."""
    return snake(text).upper()


def member(text: str) -> str:
    """Return the name of an enum's member; `-1` becomes MINUS_1, `1` becomes VALUE_1."""
    word = snake(text).upper()
    if re.fullmatch(r"-\d.*", text):
        return f"MINUS_{word}"
    if not word:
        return ""
    if word[0].isdigit():
        return f"VALUE_{word}"
    # Enum keeps `mro` and names in single underscores for itself.
    return f"{word}_" if word in {"MRO"} else word


def is_builtin(word: str) -> bool:
    """Tell whether a name would hide a built-in one."""
    return hasattr(builtins, word)
