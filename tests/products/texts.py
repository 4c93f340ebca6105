"""Values that arrive as text: in paths, queries and forms (OpenAPI 3.1, 4.8.12.2).

A name is followed inwards by `[0]`, `[member]` or `.member`; the schema tells what a text stands for.
"""

import re
from collections.abc import Iterable
from typing import Any

from .document import Document, Schema

__all__ = ["Misread", "assembled", "read"]

Tree = str | dict[str, Any]

_INTEGER = re.compile(r"-?(0|[1-9][0-9]*)")
_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_STEPS = re.compile(r"\[([^\[\]]*)\]|\.([^.\[\]]+)")


class Misread(Exception):
    """The texts do not form a value."""


def assembled(name: str, pairs: Iterable[tuple[str, str]]) -> Tree:
    """Put the pairs of one name together: `a[0].b=1` of `a` is `{"0": {"b": "1"}}`. Raises Misread."""
    whole: dict[str, Any] = {}
    for key, text in pairs:
        rest = key.removeprefix(name)
        steps = ["", *(first or second for first, second in _STEPS.findall(rest))]
        if _STEPS.sub("", rest):
            raise Misread(f"{key} is not a place in {name}")
        place = whole
        for step in steps[:-1]:
            place = place.setdefault(step, {})
            if not isinstance(place, dict):
                raise Misread(f"{key} is inside of a single value")
        if steps[-1] in place:
            raise Misread(f"{key} stands twice")
        place[steps[-1]] = text
    found: Tree = whole[""]
    return found


def read(document: Document, schema: Schema, tree: Tree) -> Any:
    """Read texts as the schema says; text that does not fit stays as it is, for the validator to refuse.

    Raises Misread for items of a list that are not numbered from 0 on.
    """
    if isinstance(tree, str):
        return _single(document.kinds(schema), tree)
    if "array" in document.kinds(schema):
        if list(tree) != [str(index) for index in range(len(tree))]:
            raise Misread(f"the items are numbered {list(tree)}")
        items = document.followed(schema)["items"]
        return [read(document, items, item) for item in tree.values()]
    members = document.members(schema)
    others: Schema = document.followed(schema).get("additionalProperties", {})
    return {name: read(document, members.get(name, others), item) for name, item in tree.items()}


def _single(kinds: frozenset[str], text: str) -> object:
    if "boolean" in kinds and text in {"true", "false"}:
        return text == "true"
    if "integer" in kinds and _INTEGER.fullmatch(text):
        return int(text)
    if "number" in kinds and _NUMBER.fullmatch(text):
        return float(text)
    return text
