"""From names in a description to Python identifiers, and the words that each namespace keeps for itself."""

from __future__ import annotations

import keyword
import re
import sys
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "FIELD_WORDS",
    "MAX_LENGTH",
    "OPTIONS",
    "argument",
    "attribute",
    "constant",
    "is_standard_module",
    "member",
    "module",
    "snake",
]

MAX_LENGTH = 80
_BOUNDARY = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")

# Names that annotations and decorators use, which a field so called would hide from what stands below it, and what
# the metaclass gives every record.
FIELD_WORDS = frozenset(
    {
        "bool",
        "bytes",
        "date",
        "datetime",
        "dict",
        "field",
        "float",
        "int",
        "list",
        "mro",
        "object",
        "property",
        "str",
        "timedelta",
    }
)
"""Names that a field of a record cannot have."""

OPTIONS = frozenset(
    {
        "body_format",
        "deadline",
        "extra_body",
        "extra_headers",
        "extra_query",
        "format",
        "idempotency_key",
        "limit_wait",
        "max_retries",
        "options",
        "self",
        "timeout",
    }
)
"""Names that an argument of a method cannot have: those of the options of every call."""

# Names that a file cannot have on Windows, whatever its suffix.
_DEVICES = frozenset(
    {"aux", "con", "nul", "prn"}
    | {f"{device}{number}" for device in ("com", "lpt") for number in range(10)}
)


@lru_cache(maxsize=16_384)
def snake(text: str) -> str:
    """Return `portal_name` for `portalName`, `Portal-Name` or `PortalName`; empty when nothing is left."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9]+", "_", _BOUNDARY.sub("_", plain)).strip("_").lower()


def _identifier(text: str, taken: Iterable[str]) -> str:
    word = snake(text)
    if word[:1].isdigit():
        word = f"n{word}"
    return f"{word}_" if keyword.iskeyword(word) or word in taken else word


@lru_cache(maxsize=16_384)
def attribute(text: str) -> str:
    """Return the name of a record's field, or "" when the text has no letter or digit."""
    return _identifier(text, FIELD_WORDS)


@lru_cache(maxsize=16_384)
def argument(text: str) -> str:
    """Return the name of a method's argument; those of the call's own options get an underscore behind."""
    return _identifier(text, OPTIONS)


@lru_cache(maxsize=16_384)
def module(text: str) -> str:
    """Return the name of a module, which is also the name of a file on any system."""
    return _identifier(text, _DEVICES)


def constant(text: str) -> str:
    """Return the name of a constant."""
    return snake(text).upper()


def member(text: str) -> str:
    """Return the name of an enum's member; `-1` becomes MINUS_1, `1` becomes VALUE_1."""
    word = snake(text).upper()
    if re.fullmatch(r"-\d.*", text, re.DOTALL):
        return f"MINUS_{word}"
    if word[:1].isdigit():
        return f"VALUE_{word}"
    # The metaclass of enums has a method of this name.
    return f"{word}_" if word == "MRO" else word


def is_standard_module(word: str) -> bool:
    """Tell whether Python, or something that packages need, has a module of this name."""
    return word in sys.stdlib_module_names or word in {"httpx2", "msgspec"}
