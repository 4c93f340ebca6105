"""Resources: which group an operation belongs to, from its tags, else from its path."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from clientsmith.description.plain import is_list, short
from clientsmith.openapi.reading.words import (
    ARTICLES,
    is_plural,
    same_noun,
    snake_words,
    to_identifier,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from clientsmith.openapi.reading.documents import Node
    from clientsmith.openapi.reading.findings import Findings
    from clientsmith.openapi.reading.operations import RawOperation

__all__ = ["Resources", "place_operations"]

# Attributes that every client has already.
_TAKEN = frozenset(
    {
        "with_options",
        "request",
        "limits",
        "close",
        "aclose",
        "with_raw_response",
        "with_streaming_response",
    }
)
_NO_TAGS = frozenset(
    {
        "default",
        "api",
        "general",
        "misc",
        "other",
        "untagged",
        "none",
        "operations",
        "endpoints",
        "root",
    }
)
_SEPARATORS = re.compile(r"\s*(?:/|::|»|>|\||: )\s*|\s+[-\u2013\u2014]\s+")
_VERSION = re.compile(r"v?\d+([._-]\d+)*([ab]\d+|alpha\d*|beta\d*|preview)?\Z", re.IGNORECASE)
_PREFIXES = frozenset({"api", "apis", "rest", "public", "services", "service", "v"})
_LONGEST = 90
_MOST_WORDS = 5


@dataclass(frozen=True, slots=True)
class Resources:
    """The dotted resource of each operation, by its place, and what documents say of resources."""

    by_place: dict[str, str]
    docs: dict[str, str]


def place_operations(
    operations: Sequence[RawOperation], tags: Node | None, findings: Findings
) -> Resources:
    """Choose a resource for every operation."""
    wanted = {operation.place: _tag(operation, findings) for operation in operations}
    names = _named_tags([tag for tag in wanted.values() if tag], findings, tags)
    prefix = _common_prefix([operation.bare_path for operation in operations])
    by_place: dict[str, str] = {}
    for operation in operations:
        tag = wanted[operation.place]
        by_place[operation.place] = names[tag] if tag else _from_path(operation, prefix, findings)
    docs: dict[str, str] = {}
    for entry in tags.items() if tags else ():
        tag, text = entry.text("name"), entry.text("description")
        if tag in names and text:
            docs.setdefault(names[tag], text)
    return Resources(by_place, docs)


def _tag(operation: RawOperation, findings: Findings) -> str | None:
    listed = operation.node.get("tags")
    tags = (
        [tag for tag in listed if isinstance(tag, str) and tag.strip()] if is_list(listed) else []
    )
    good = [tag for tag in tags if snake_words(tag) and " ".join(snake_words(tag)) not in _NO_TAGS]
    if tags and not good:
        findings.note("tag", operation.place, f"`{short(tags[0])}` groups nothing: the path does")
    if len(good) > 1:
        others = ", ".join(f"`{short(tag)}`" for tag in good[1:])
        findings.left_out("tag", operation.place, f"{others} beside `{short(good[0])}`")
    return good[0] if good else None


def _named_tags(used: Iterable[str], findings: Findings, listed: Node | None) -> dict[str, str]:
    """Return the resource of each tag; tags that mean the same resource share it."""
    names: dict[str, str] = {}
    owners: dict[str, str] = {}
    for tag in dict.fromkeys(used):
        full = [_words(part) for part in _SEPARATORS.split(tag)]
        full = [words for words in full if words]
        parts = _without_echo(full) or full
        name = _joined(parts)
        plain = _joined(full)
        if name in owners and plain not in owners and plain != name:
            # Two tags would become one resource only because words were left out.
            name = plain
        place = f"{listed.place}" if listed else "#/tags"
        if name in owners:
            findings.note(
                "tag", place, f"`{short(tag)}` and `{short(owners[name])}` are both `{name}`"
            )
        elif name != tag:
            findings.named("resource", place, f"`{name}` for the tag `{short(tag)}`")
        owners.setdefault(name, tag)
        names[tag] = name
    return names


def _words(text: str) -> list[str]:
    words = [
        word
        for word in snake_words(re.sub(r"\([^)]*\)", " ", text) or text)
        if word not in ARTICLES
    ]
    words = words or snake_words(text)
    while len(words) > 1 and words[-1] in {
        "api",
        "apis",
        "controller",
        "resource",
        "service",
        "endpoint",
        "endpoints",
    }:
        words.pop()
    return words[:_MOST_WORDS]


def _without_echo(parts: list[list[str]]) -> list[list[str]]:
    """Leave out of each part what the parts before it say: `files.files`, `settings.login_settings`."""
    kept: list[list[str]] = []
    for words in parts:
        above = [word for part in kept for word in part]
        short_words = [word for word in words if not any(same_noun(word, other) for other in above)]
        if kept and words[0] in {"common", "general"} and not short_words[1:]:
            short_words = words[:1]
        if short_words:
            kept.append(short_words)
    return kept


def _joined(parts: list[list[str]]) -> str:
    steps: list[str] = []
    for words in parts:
        step = to_identifier(words, "resource")
        if step in _TAKEN:
            step = f"{step}s"
        steps.append(step)
    text = ".".join(steps)
    while len(text) > _LONGEST and len(steps) > 1:
        steps.pop()
        text = ".".join(steps)
    return text if len(text) <= _LONGEST else text[:_LONGEST].rstrip("._")


def _segments(path: str) -> list[str]:
    return [segment for segment in path.split("/") if segment]


def _common_prefix(paths: list[str]) -> int:
    """Return how many segments at the start of all paths say nothing: `/api/2.0`, or what every path begins with."""
    split = [_segments(path) for path in paths]
    counted = Counter(tuple(segments[:1]) for segments in split)
    if not split or not counted:
        return 0
    length = 0
    while all(len(segments) > length + 1 for segments in split):
        step = {segments[length] for segments in split}
        if len(step) != 1 or not next(iter(step)).strip("{}"):
            break
        length += 1
    return length if len(split) > 1 else 0


def _from_path(operation: RawOperation, prefix: int, findings: Findings) -> str:
    """Return the resource of an operation without a tag: the collections on its path that lead to what it is about."""
    segments = _segments(operation.bare_path)[prefix:] or _segments(operation.bare_path)
    plain: list[tuple[str, bool]] = []
    for index, segment in enumerate(segments):
        if "{" in segment or _VERSION.match(segment) or segment.lower() in _PREFIXES:
            continue
        words = _words(segment.strip("@$_."))
        if words:
            holds = index + 1 < len(segments) and "{" in segments[index + 1]
            plain.append((to_identifier(words, "resource"), holds))
    chosen = [name for name, _ in plain[:1]]
    for (_, above_holds), (name, holds) in pairwise(plain):
        # A collection below an item: /users/{id}/posts and /users/{id}/posts/{post}.
        below = holds or operation.method in {"GET", "POST"}
        if above_holds and below and is_plural(name.rpartition("_")[2]):
            chosen.append(name)
            break
        if not above_holds:
            break
    name = _joined([step.split("_") for step in chosen]) if chosen else "root"
    findings.named("resource", operation.place, f"`{name}` from the path")
    return name
