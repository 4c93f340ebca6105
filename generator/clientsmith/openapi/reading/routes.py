"""Paths of operations as the language writes them: variables that are identifiers, without patterns, properly escaped."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from clientsmith.description.plain import short
from clientsmith.model.types import Primitive
from clientsmith.openapi.reading.words import snake_words, to_identifier

if TYPE_CHECKING:
    from clientsmith.model.types import TypeRef
    from clientsmith.openapi.reading.findings import Findings

__all__ = ["Route", "Variable", "choices_of_pattern", "read_route", "type_of_pattern"]

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
_SAFE = "/~!$&'()*+,;=:@%"
_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")


@dataclass(frozen=True, slots=True)
class Variable:
    """A variable of a path: as the document writes it, as the description does, and the pattern it carries."""

    written: str
    name: str
    pattern: str | None = None


@dataclass(frozen=True, slots=True)
class Route:
    """A path with its variables, and parameters of the query that stand in the path itself."""

    path: str
    variables: tuple[Variable, ...]
    query: tuple[tuple[str, str], ...] = ()
    problem: str | None = None


def read_route(path: str, place: str, findings: Findings) -> Route:
    """Read a path. `problem` says why an operation with it cannot be described."""
    text, query = _without_query(path, place, findings)
    if not text.startswith("/"):
        findings.corrected("path-text", place, f"`{short(path)}` starts with a slash")
        text = f"/{text}"
    built: list[str] = []
    variables: list[Variable] = []
    for literal, inside in _pieces(text):
        built.append(_literal(literal, place, findings))
        if inside is None:
            continue
        variable = _variable(inside, {one.name for one in variables}, place, findings)
        variables.append(variable)
        built.append(f"{{{variable.name}}}")
    joined = "".join(built)
    problem = None
    if any(segment in {".", ".."} for segment in joined.split("/")):
        problem = "the path holds `.` or `..`"
    return Route(joined, tuple(variables), query, problem)


def _without_query(
    path: str, place: str, findings: Findings
) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Split off `?a=b` and `#x`, which documents add to paths to make them differ."""
    if not any(char in path for char in "?#"):
        return path, ()
    # Inside braces they belong to a pattern.
    depth, cut = 0, len(path)
    for index, char in enumerate(path):
        depth += (char == "{") - (char == "}")
        if char in "?#" and depth <= 0:
            cut = index
            break
    if cut == len(path):
        return path, ()
    rest = path[cut:]
    findings.corrected("path-text", place, f"`{short(rest)}` does not belong to the path")
    pairs: list[tuple[str, str]] = []
    if rest.startswith("?"):
        for pair in rest[1:].partition("#")[0].split("&"):
            name, _, value = pair.partition("=")
            if name and "{" not in pair:
                pairs.append((unquote(name), unquote(value)))
    return path[:cut], tuple(pairs)


def _pieces(text: str) -> list[tuple[str, str | None]]:
    """Split a path into literal text and what stands in the braces behind it; braces in patterns are balanced."""
    found: list[tuple[str, str | None]] = []
    literal, index = "", 0
    while index < len(text):
        if text[index] != "{":
            literal += text[index]
            index += 1
            continue
        depth, end = 0, index
        while end < len(text):
            depth += (text[end] == "{") - (text[end] == "}")
            if depth == 0:
                break
            end += 1
        if depth != 0:
            literal += text[index]
            index += 1
            continue
        found.append((literal, text[index + 1 : end]))
        literal, index = "", end + 1
    found.append((literal, None))
    return found


def _literal(text: str, place: str, findings: Findings) -> str:
    better = quote(_ESCAPE.sub("%25", text), safe=_SAFE)
    if better != text:
        findings.corrected("path-text", place, f"`{short(text)}` is written `{short(better)}`")
    return better


def _variable(inside: str, taken: set[str], place: str, findings: Findings) -> Variable:
    written, _, pattern = inside.partition(":")
    if not pattern:
        written, _, pattern = inside.partition("<")
        pattern = pattern.rstrip(">")
    written = written.strip()
    if pattern:
        findings.corrected(
            "path-pattern", place, f"`{{{short(inside)}}}` is `{{{short(written)}}}`"
        )
    name = written
    if not _IDENTIFIER.match(name) or len(name) > 60:
        name = to_identifier(snake_words(name), "value")[:60]
        findings.corrected("path-variable-name", place, f"`{{{short(written)}}}` is `{{{name}}}`")
    if name in taken:
        count = 2
        while f"{name}_{count}" in taken:
            count += 1
        findings.corrected(
            "path-variable-name", place, f"the second `{{{name}}}` is `{{{name}_{count}}}`"
        )
        name = f"{name}_{count}"
    return Variable(written, name, pattern or None)


def type_of_pattern(pattern: str | None) -> TypeRef | None:
    """Return the type of values that a variable's pattern allows, as far as it is certain."""
    if pattern is None:
        return None
    if re.fullmatch(
        r"\^?(?:\[0-9\]|\\d|\[1-9\]\[0-9\]\*|-\?\\d)[+*]?(?:\{\d+(?:,\d*)?\})?\$?|int|integer|long",
        pattern,
    ):
        return Primitive("int")
    if pattern in {"guid", "uuid"}:
        return Primitive("uuid")
    if pattern in {"bool", "boolean"}:
        return Primitive("bool")
    return Primitive("str")


def choices_of_pattern(pattern: str | None) -> tuple[str, ...]:
    """Return the words that a pattern such as `(contact|case)` allows; none for any other pattern."""
    match = re.fullmatch(
        r"\^?\(?(?:\?:)?([A-Za-z][\w-]*(?:\|[A-Za-z][\w-]*)+)\)?\$?", pattern or ""
    )
    return tuple(match[1].split("|")) if match else ()
