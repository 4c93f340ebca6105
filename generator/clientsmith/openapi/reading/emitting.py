"""Plain data as YAML that people read: short mappings on one line, long ones in lines, quotes where YAML 1.2 needs them.

What is written reads back as the same data, by the core schema of YAML 1.2.
"""

from __future__ import annotations

import json
import re
import textwrap
from typing import TYPE_CHECKING, Any

from clientsmith.description.plain import is_list, is_mapping
from clientsmith.description.scalar import ScalarError, plain_scalar
from clientsmith.openapi.reading.words import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["entry_lines", "flow_text", "item_lines", "key_text", "to_yaml"]

WIDTH = 120
# Plain text may begin with these characters and hold anything but `: `, ` #` and, in braces, signs of its own (7.3.3).
_PLAIN = re.compile(
    r"[A-Za-z0-9_/.$(<~+=^;][^\x00-\x1f\x7f]*\Z|-[^\s\x00-\x1f\x7f][^\x00-\x1f\x7f]*\Z"
)
_FORBIDDEN = re.compile(
    r": |:\Z| #|\s\Z|[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_UNSHOWN = re.compile(
    r"[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_FLOW_SIGNS = re.compile(r"[,\[\]{}?]|:")
# How YAML 1.1 reads these, so that older tools do not mistake them.
_OLD_WORDS = word_set("y n yes no on off true false null")
_OLD_FORMS = re.compile(
    r"[-+]?[0-9][0-9_,]*(?::[0-5]?[0-9])*(?:\.[0-9_]*)?\Z|\d{4}-\d\d?-\d\d?(?:[Tt ].*)?\Z"
)
_FOLDABLE = re.compile(
    r"[\x21-\x7e\xa1-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff ]+\Z"
)


def to_yaml(data: dict[str, Any], apart: frozenset[str] = frozenset()) -> str:
    """Return a mapping as a YAML document; members of the mappings under `apart` have an empty line between them."""
    return "".join(f"{line}\n" for line in _lines(data, 0, apart))


def entry_lines(key: str, value: Any, indent: int) -> list[str]:
    """Return the lines of one member of a mapping that is indented by so many blanks."""
    return list(_entry(f"{' ' * indent}{_scalar(key, flow=False)}:", value, indent))


def item_lines(value: Any, indent: int) -> list[str]:
    """Return the lines of one item of a list whose hyphens are indented by so many blanks."""
    return list(_item(value, indent))


def flow_text(value: Any, *, flow: bool = True) -> str:
    """Return a value on one line; a scalar outside of brackets, where fewer signs need quotes, without `flow`."""
    return (
        _flow(value) if flow or is_mapping(value) or is_list(value) else _scalar(value, flow=False)
    )


def key_text(key: str) -> str:
    """Return the key of a mapping in braces."""
    return _scalar(key, flow=True)


def _lines(data: dict[str, Any], indent: int, apart: frozenset[str]) -> Iterator[str]:
    blanks = " " * indent
    for key, value in data.items():
        head = f"{blanks}{_scalar(key, flow=False)}:"
        if key in apart and is_mapping(value) and value and indent == 0:
            yield head
            short = True
            for number, (name, inner) in enumerate(value.items()):
                lines = list(_entry(f"  {_scalar(name, flow=False)}:", inner, 2))
                if number and not (short and len(lines) == 1):
                    yield ""
                short = len(lines) == 1
                yield from lines
        else:
            yield from _entry(head, value, indent)


def _entry(head: str, value: Any, indent: int) -> Iterator[str]:
    """Yield the lines of a key and its value."""
    if (is_mapping(value) or is_list(value)) and value:
        line = f"{head} {_flow(value)}"
        if _fits(line) and _is_small(value):
            yield line
        elif is_mapping(value):
            yield head
            yield from _lines(value, indent + 2, frozenset())
        else:
            yield head
            for item in value:
                yield from _item(item, indent + 2)
    elif (
        isinstance(value, str)
        and not _fits(f"{head} {_scalar(value, flow=False)}")
        and _foldable(value)
    ):
        yield f"{head} >-"
        blanks = " " * (indent + 2)
        yield from textwrap.wrap(
            value, WIDTH, initial_indent=blanks, subsequent_indent=blanks, break_long_words=False,
            break_on_hyphens=False,
        )  # fmt: skip
    else:
        yield f"{head} {_flow(value) if is_mapping(value) or is_list(value) else _scalar(value, flow=False)}"


def _item(value: Any, indent: int) -> Iterator[str]:
    blanks = " " * indent
    if is_mapping(value) and value and not _fits(f"{blanks}- {_flow(value)}"):
        lines = list(_lines(value, indent + 2, frozenset()))
        yield f"{blanks}- {lines[0].lstrip()}"
        yield from lines[1:]
    elif is_mapping(value) or is_list(value):
        yield f"{blanks}- {_flow(value)}"
    else:
        yield f"{blanks}- {_scalar(value, flow=False)}"


def _fits(line: str) -> bool:
    return len(line) <= WIDTH


def _is_small(value: Any) -> bool:
    """Tell whether a value is easy to read on one line: nothing in it has mappings with members of their own."""
    if is_mapping(value):
        return len(value) <= 8 and not any(
            is_mapping(inner)
            and any(is_mapping(below) or is_list(below) for below in inner.values())
            for inner in value.values()
        )
    return not is_list(value) or not any(is_mapping(item) for item in value)


def _flow(value: Any) -> str:
    if is_mapping(value):
        return (
            "{" + ", ".join(f"{_scalar(k, flow=True)}: {_flow(v)}" for k, v in value.items()) + "}"
        )
    if is_list(value):
        return f"[{', '.join(_flow(item) for item in value)}]"
    return _scalar(value, flow=True)


def _scalar(value: Any, *, flow: bool) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    text = str(value)
    return text if _is_plain(text, flow) else _quoted(text)


def _quoted(text: str) -> str:
    """Return text in double quotes, whose escapes are those of JSON and `\\U` (YAML 1.2, 5.7)."""
    return _UNSHOWN.sub(
        lambda found: f"\\U{ord(found[0]):08x}", json.dumps(text, ensure_ascii=False)
    )


def _is_plain(text: str, flow: bool) -> bool:
    """Tell whether text can stand without quotes and is read as the same text."""
    if (
        not _PLAIN.match(text)
        or _FORBIDDEN.search(text)
        or text.lower() in _OLD_WORDS
        or _OLD_FORMS.match(text)
    ):
        return False
    if flow and _FLOW_SIGNS.search(text):
        return False
    if text.startswith(("---", "...")):
        return False
    try:
        return plain_scalar(text) == text
    except ScalarError:
        return False


def _foldable(text: str) -> bool:
    """Tell whether text can be folded: single blanks between words, nothing that a line must not hold."""
    return bool(_FOLDABLE.match(text)) and "  " not in text and text == text.strip()
