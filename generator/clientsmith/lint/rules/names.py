"""Names of methods that read badly: repeating themselves, or their resource."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from clientsmith.lint.rule import Finding, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.lint.rule import Subject

__all__ = ["RULE"]


def _judge(subject: Subject) -> Iterator[Finding]:
    for operation in subject.operations():
        problem = _problem(operation.name, operation.resource.rpartition(".")[2])
        if problem is not None:
            yield Finding(
                f"`{operation.full_name}` {problem}", operation.origin, "rename the method"
            )


def _problem(method: str, resource: str) -> str | None:
    words = method.split("_")
    if any(first == second for first, second in pairwise(words)):
        return "says a word twice in a row"
    if words.count("by") > 1:
        return "says `by` twice"
    for spelling in {resource, _singular(resource)}:
        # More words than these say something of their own.
        if words[1:] == spelling.split("_"):
            return f"repeats the name of its resource, `{resource}`"
    return None


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


RULE = Rule("CS902", _judge)
