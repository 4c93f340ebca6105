"""What plain scalars mean: the core schema of YAML 1.2 (10.3), and nothing more.

`no`, `on`, `1:30`, `1_000` and `2020-01-01` are text.
"""

from __future__ import annotations

import math
import re

__all__ = ["ScalarError", "plain_scalar"]

_NULL = frozenset({"", "~", "null", "Null", "NULL"})
_BOOL = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_INT = re.compile(r"[-+]?[0-9]+\Z")
_OTHER_BASE = re.compile(r"0o[0-7]+\Z|0x[0-9a-fA-F]+\Z")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z")
_NOT_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)\Z|\.(?:nan|NaN|NAN)\Z")
# Longer numbers mean nothing on any wire, and reading one costs the square of its length.
_LONGEST_NUMBER = 100
_MAY_BE_NUMBER = frozenset("0123456789+-.")


class ScalarError(ValueError):
    """A scalar looks like a number that a description cannot hold."""


def plain_scalar(text: str) -> str | int | float | bool | None:
    """Return the value of an unquoted scalar; raises ScalarError for a number that is not finite or too long."""
    if text in _NULL:
        return None
    if text in _BOOL:
        return _BOOL[text]
    if text[0] not in _MAY_BE_NUMBER:
        return text
    if _NOT_FINITE.match(text):
        raise ScalarError("a number must be finite")
    whole, other = _INT.match(text), _OTHER_BASE.match(text)
    if not (whole or other or _FLOAT.match(text)):
        return text
    if len(text) > _LONGEST_NUMBER:
        raise ScalarError(f"a number has at most {_LONGEST_NUMBER} digits")
    if whole:
        return int(text)
    if other:
        return int(text, 0)
    number = float(text)
    if not math.isfinite(number):
        raise ScalarError("a number must be finite")
    return number
