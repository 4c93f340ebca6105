"""A document as text: JSON, or YAML that YAML 1.1 and 1.2 read alike. Both are plain ASCII, so any console can show them."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from clientsmith.description.plain import is_list, is_mapping

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["json_text", "yaml_text"]

# Unquoted only what no version of YAML takes for anything but text.
_PLAIN = re.compile(r"[A-Za-z_/][A-Za-z0-9_/.-]*(?: [A-Za-z0-9_/.(),-]+)*\Z")
_WORDS = frozenset(["y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"])
_WHOLE_EXPONENT = re.compile(r"-?[0-9]+e")
# A longer key needs a `?` in front of it (YAML 1.2, 7.4.2: an implicit key has at most 1024 characters).
_LONGEST_KEY = 500


def json_text(document: Any) -> str:
    """Return JSON, indented, with everything beyond ASCII escaped."""
    return json.dumps(document, indent=2, allow_nan=False) + "\n"


def yaml_text(document: Any) -> str:
    """Return YAML in block style."""
    return "".join(f"{line}\n" for line in _block(document, ""))


def _block(value: Any, indent: str) -> Iterator[str]:
    if is_mapping(value) and value:
        for key, item in value.items():
            name = _scalar(key)
            if len(name) > _LONGEST_KEY:
                yield f"{indent}? {name}"
                yield from _under(f"{indent}:", item, indent)
            else:
                yield from _under(f"{indent}{name}:", item, indent)
    elif is_list(value) and value:
        for item in value:
            first, *rest = _block(item, f"{indent}  ")
            yield f"{indent}- {first[len(indent) + 2 :]}"
            yield from rest
    else:
        yield f"{indent}{_scalar(value)}"


def _under(key: str, value: Any, indent: str) -> Iterator[str]:
    if (is_mapping(value) or is_list(value)) and value:
        yield key
        yield from _block(value, f"{indent}  ")
    else:
        yield f"{key} {_scalar(value)}"


def _scalar(value: Any) -> str:
    if is_mapping(value):
        return "{}"
    if is_list(value):
        return "[]"
    if isinstance(value, str):
        return _text(value)
    number = json.dumps(value, allow_nan=False)
    # YAML 1.1 takes `1e+22` for text.
    return number.replace("e", ".0e") if _WHOLE_EXPONENT.match(number) else number


def _text(text: str) -> str:
    if _PLAIN.match(text) and text.lower() not in _WORDS:
        return text
    # JSON's quoting is YAML's too, but for characters beyond 16 bits and the one control that JSON lets through.
    quoted = json.dumps(text, ensure_ascii=False).replace("\x7f", "\\x7f")
    if quoted.isascii():
        return quoted
    return "".join(letter if letter.isascii() else f"\\U{ord(letter):08x}" for letter in quoted)
