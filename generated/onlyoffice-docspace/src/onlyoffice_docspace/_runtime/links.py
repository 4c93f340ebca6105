"""The Link header (RFC 8288), read leniently: what is malformed is skipped, never fatal."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["link_target"]

# Compiled by `re` at first use. Neither can backtrack: each alternative starts with a character of its own.
_TARGET: Final = r"[\s,]*<([^<>]*)>"
_PARAMETER: Final = r'\s*;\s*([^\s=;,"<>]*)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?'


def link_target(header: str | None, relation: str) -> str | None:
    """The target of the first link that has a relation such as `next`; None when there is none.

    The first `rel` of a link counts (RFC 8288 3.3) and may name several relations. A link whose `anchor` says that it
    belongs to another document is passed over (3.2).
    """
    position = 0
    text = header or ""
    while found := re.compile(_TARGET).match(text, position):
        parameters: dict[str, str] = {}
        position = found.end()
        while parameter := re.compile(_PARAMETER).match(text, position):
            quoted, token = parameter[2], parameter[3]
            value = re.sub(r"\\(.)", r"\1", quoted) if quoted is not None else token or ""
            parameters.setdefault(parameter[1].lower(), value)
            position = parameter.end()
        if relation in parameters.get("rel", "").lower().split() and "anchor" not in parameters:
            return found[1].strip()
        # Whatever stands before the next link is no part of one.
        rest = text.find("<", position)
        position = rest if rest >= 0 else len(text)
    return None
