"""Names of methods: from an operation id that is good, else from the summary, else from method and path.

Words that the resource says already go, verbs are the same everywhere (`list`, `get`, `create`, `update`, `delete`), and
when two operations of a resource would share a name, both get more words until they differ.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.description.plain import short
from clientsmith.openapi.reading.words import (
    ARTICLES,
    VERBS,
    is_plural,
    same_noun,
    shorten,
    singular,
    snake_words,
    to_identifier,
    word_set,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from clientsmith.openapi.reading.findings import Findings
    from clientsmith.openapi.reading.operations import RawOperation

__all__ = ["LONGEST", "Facts", "name_methods"]

LONGEST = 45
_TAKEN = frozenset({"with_raw_response", "with_streaming_response"})
_SAME = {
    "retrieve": "get", "fetch": "get", "read": "get", "show": "get", "find": "get", "describe": "get", "load": "get",
    "return": "get", "returns": "get", "gets": "get", "lists": "list", "obtain": "get", "view": "get",
    "index": "list", "edit": "update", "modify": "update", "patch": "update", "change": "update", "updates": "update",
    "destroy": "delete", "removes": "delete", "deletes": "delete", "creates": "create",
    "make": "create", "sends": "send", "adds": "add", "sets": "set",
}  # fmt: skip
_BY_METHOD = {
    "GET": "get", "POST": "create", "PUT": "update", "PATCH": "update", "DELETE": "delete", "HEAD": "check",
    "OPTIONS": "options",
}  # fmt: skip
_NOISE = word_set("api endpoint request operation controller async")
_KNOWING = word_set("details detail info information")
_SMALL = ARTICLES | {"specific", "single", "existing", "specified", "given", "and"}
_GENERATED = re.compile(
    r"(?:operation)?_?\d+\Z|.*(?:[0-9a-f]{16,}|[0-9a-f]{8}-[0-9a-f]{4}-)", re.IGNORECASE
)
_VERSION = re.compile(r"v?\d+([._-]\d+)*\Z")
_MOST_WORDS = 7


@dataclass(frozen=True, slots=True)
class Facts:
    """What the name of one method is made of."""

    operation: RawOperation
    resource: str
    lists: bool


def name_methods(
    facts: Sequence[Facts],
    children: Mapping[str, frozenset[str]],
    findings: Findings,
    pinned: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """Return the name of each operation's method, by its place.

    `children` are the names of the resources directly below each resource, which no method there can have. `pinned` are
    names that operations had before, by place; others find them taken.
    """
    before = pinned or {}
    prefix = _shared_prefix([one.operation.node.text("operationId") or "" for one in facts])
    groups: dict[str, list[Facts]] = {}
    for one in facts:
        groups.setdefault(one.resource, []).append(one)
    chosen: dict[str, str] = {}
    for resource, whole in groups.items():
        taken = _TAKEN | children.get(resource, frozenset())
        for one in whole:
            name = before.get(one.operation.place)
            if name is not None and name not in taken:
                chosen[one.operation.place] = name
                taken |= {name}
        group = [one for one in whole if one.operation.place not in chosen]
        if not group:
            continue
        ladders = {one.operation.place: _ladder(one, prefix) for one in group}
        chosen |= _distinct(group, ladders, taken)
    for one in facts:
        name, place = chosen[one.operation.place], one.operation.place
        written = one.operation.node.text("operationId")
        if written is None:
            what = f"{one.operation.method} {one.operation.path}"
            findings.named("method", place, f"`{one.resource}.{name}` for {short(what)}")
        elif "_".join(snake_words(written)) != name:
            findings.named("method", place, f"`{one.resource}.{name}` for `{short(written)}`")
    return chosen


def _shared_prefix(ids: list[str]) -> list[str]:
    """Return words with which nearly every operation id begins, such as the name of the API."""
    split = [snake_words(text) for text in ids if text]
    if len(split) < 4:
        return []
    word, count = Counter(words[0] for words in split if words).most_common(1)[0]
    return [word] if count * 10 >= len(split) * 9 and word not in VERBS else []


def _distinct(
    group: list[Facts], ladders: dict[str, list[str]], taken: frozenset[str]
) -> dict[str, str]:
    """Climb each operation's ladder of names until all differ; who fits a short name best keeps it."""
    level = {one.operation.place: 0 for one in group}
    by_place = {one.operation.place: one for one in group}

    def current(place: str) -> str:
        ladder = ladders[place]
        return ladder[min(level[place], len(ladder) - 1)]

    for _ in range(max(len(ladder) for ladder in ladders.values()) * len(group) + 1):
        owners: dict[str, list[str]] = {}
        for place in level:
            owners.setdefault(current(place), []).append(place)
        moved = False
        for name, places in owners.items():
            if len(places) == 1 and name not in taken:
                continue
            best = None if name in taken else _best(name, [by_place[place] for place in places])
            for place in places:
                if place != best and level[place] < len(ladders[place]) - 1:
                    level[place] += 1
                    moved = True
        if not moved:
            break
    names: dict[str, str] = {}
    used: set[str] = set(taken)
    for place in level:
        name, count = current(place), 2
        base = name
        while name in used:
            name, count = f"{base[: LONGEST - 4]}_{count}", count + 1
        used.add(name)
        names[place] = name
    return names


def _best(name: str, group: list[Facts]) -> str | None:
    """Return the operation that a short name fits best; None when none stands out."""

    def rank(one: Facts) -> tuple[int, int]:
        path = one.operation.bare_path.rstrip("/")
        variables = path.count("{")
        ends = path.endswith("}")
        if name == "get" and not ends:
            return (1 if variables == 0 else 2, path.count("/"))
        fits = {"list": not ends, "update": ends, "delete": ends, "create": not ends}
        return (0 if fits.get(name, True) else 1, path.count("/"))

    ranked = sorted(group, key=rank)
    if len(ranked) > 1 and rank(ranked[0]) == rank(ranked[1]):
        first, second = ranked[0].operation.method, ranked[1].operation.method
        # PUT and PATCH of one thing: the first keeps `update`, the other becomes `patch` or `replace`.
        if {first, second} == {"PUT", "PATCH"}:
            return next(one.operation.place for one in ranked if one.operation.method == "PATCH")
        return None
    return ranked[0].operation.place


def _ladder(one: Facts, prefix: list[str]) -> list[str]:
    """Return names for an operation, each with more words than the one before."""
    operation = one.operation
    words = _from_id(one, prefix) or _from_summary(operation) or _from_path(one)
    verb, rest = _verb_first(words, operation)
    if (
        one.lists
        and verb == "get"
        and (not rest or any(is_plural(word) for word in rest) or not _item(operation))
    ):
        verb = "list"
    nouns = _resource_words(one)
    if len(rest) > len(nouns) and "".join(rest) in {"".join(nouns), singular("".join(nouns))}:
        rest = nouns[-1:]
    if (
        verb == "add"
        and operation.method == "POST"
        and all(any(same_noun(w, n) for n in nouns) for w in rest)
    ):
        verb = "create"
    if (
        verb == "remove"
        and operation.method == "DELETE"
        and all(any(same_noun(w, n) for n in nouns) for w in rest)
    ):
        verb = "delete"
    full = [word for word in rest if word not in _SMALL]
    brief = _without_nouns(full, nouns, _above(one))
    tail = _path_words(operation, nouns)
    rungs = [
        [verb, *_without_by(brief)],
        [verb, *brief],
        [verb, *_without_by(full)],
        [verb, *full],
        [verb, *full, *[word for word in tail if word not in full]],
        [verb, *full, "by", *_variables(operation)],
        [operation.method.lower(), *full, *tail],
    ]
    names: list[str] = []
    for rung in rungs:
        name = _identifier(rung)
        if name not in names:
            names.append(name)
    if operation.method in {"PUT", "PATCH"} and verb == "update":
        other = "replace" if operation.method == "PUT" else "patch"
        names.insert(1, _identifier([other, *_without_by(brief)]))
    return names


def _identifier(words: list[str]) -> str:
    clean: list[str] = []
    for word in words:
        if not clean or word != clean[-1]:
            clean.append(word)
    while len(clean) > 1 and clean[-1] in {"by", "to", "from", "for", "of", "in", "with", "and"}:
        clean.pop()
    return to_identifier(shorten(clean, LONGEST - 2), "call")


def _item(operation: RawOperation) -> bool:
    return operation.bare_path.rstrip("/").endswith("}")


def _resource_words(one: Facts) -> list[str]:
    """Return the words of the resource itself, without those above it."""
    return one.resource.rpartition(".")[2].split("_")


def _above(one: Facts) -> list[str]:
    """Return the words of the resources above."""
    return [word for part in one.resource.split(".")[:-1] for word in part.split("_")]


def _without_nouns(words: list[str], nouns: list[str], above: list[str]) -> list[str]:
    """Leave out what the resource is called, and of what is above it all but what the phrase is about.

    The words behind a `by` stay.
    """
    kept: list[str] = []
    end = next(
        (i for i, word in enumerate(words) if word in {"by", "to", "from", "for"}), len(words)
    )
    named = any(same_noun(word, noun) for word in words[:end] for noun in nouns)
    for index, word in enumerate(words):
        own = any(same_noun(word, noun) for noun in nouns)
        over = (named or index + 1 < end) and any(same_noun(word, noun) for noun in above)
        if index >= end or not (own or over):
            kept.append(word)
    while kept and kept[0] in {"to", "from", "for"} and len(kept) == 1:
        kept.pop()
    return kept


def _without_by(words: list[str]) -> list[str]:
    """Leave out `by id` and the like at the end."""
    if "by" in words:
        index = words.index("by")
        return words[:index]
    return words


def _from_id(one: Facts, prefix: list[str]) -> list[str]:
    """Return the words of the operation id; nothing when it only repeats the path, or was made by a machine."""
    operation = one.operation
    written = operation.node.text("operationId") or ""
    bare = (
        re.split(r"[/.#]", written)[-1]
        if re.search(r"[a-z][/.#][a-z]", written, re.IGNORECASE)
        else written
    )
    match = re.match(r"[A-Za-z]+?(?:Controller|Api|Service|Resource|Handler)_(\w+)\Z", bare)
    bare = match[1] if match else bare
    words = snake_words(bare)
    if _GENERATED.match(bare) or not words or all(len(word) < 2 for word in words):
        return []
    path = snake_words(operation.bare_path)
    method = operation.method.lower()
    # FastAPI: the name of the function, the path and the method.
    if (
        len(words) > len(path) + 1
        and words[-1] == method
        and words[-len(path) - 1 : -1] == path
        and path
    ):
        words = words[: -len(path) - 1]
    if words and prefix and words[0] == prefix[0] and len(words) > 1:
        words = words[1:]
    echo = [word for word in words if word not in {method, "by", "with", "using"}]
    if len(echo) >= 3 and echo == path:
        return []
    if (
        len(echo) >= 3
        and len(set(echo) & set(path)) == len(set(echo))
        and any(_VERSION.match(w) or w == "api" for w in echo)
    ):
        return []
    if words[0] == method != "get" and all(any(same_noun(w, p) for p in path) for w in words[1:]):
        return []
    words = [word for word in words if not (_VERSION.match(word) and len(words) > 2)]
    nouns = _resource_words(one)
    if len(words) > len(nouns) and words[: len(nouns)] == nouns and words[len(nouns)] in VERBS:
        words = words[len(nouns) :]
    if (
        words
        and words[-1] == method
        and len(words) > 1
        and words[0] in VERBS
        and words[0] != method
    ):
        words = words[:-1]
    return [
        word for word in words if word not in {"using", "controller", "endpoint", "async"}
    ] or words


def _from_summary(operation: RawOperation) -> list[str]:
    """Return the words of a summary that begins with a verb and is short."""
    text = operation.node.text("summary") or ""
    text = re.sub(r"\([^)]*\)|[\"'`\u201c\u201d\u2019]s?\b|[\"`]", " ", text.partition(". ")[0])
    words = snake_words(text)
    if not words or words[0] not in VERBS | set(_SAME) or len(words) > _MOST_WORDS + 3:
        return []
    kept = [
        words[0],
        *(
            w
            for w in words[1:]
            if w
            not in ARTICLES
            | {"specified", "specific", "given", "selected", "and", "of", "existing", "new"}
        ),
    ]
    return kept if len(kept) <= _MOST_WORDS else []


def _from_path(one: Facts) -> list[str]:
    operation = one.operation
    segments = [s for s in operation.bare_path.split("/") if s]
    path = [s for s in segments if "{" not in s and not _VERSION.match(s.lower())]
    last = snake_words(path[-1]) if path else []
    ends_static = bool(segments) and "{" not in segments[-1]
    # POST /orders/{id}/cancel is what is done to an order.
    if (
        ends_static
        and last
        and last[0] in VERBS
        and last[0] not in {"order", "tag", "list", "file"}
        and operation.method not in {"GET", "HEAD", "OPTIONS"}
    ):
        return last
    verb = "list" if one.lists and operation.method == "GET" else _BY_METHOD[operation.method]
    if operation.method == "POST" and not ends_static:
        verb = "update"
    if verb not in {"list", "get"} and last:
        last = [*last[:-1], singular(last[-1])]
    return [verb, *last]


def _verb_first(words: list[str], operation: RawOperation) -> tuple[str, list[str]]:
    """Return the verb, the same for the same act, and the words behind it."""
    if words[0] in VERBS or words[0] in _SAME:
        verb, rest = words[0], words[1:]
    elif (
        len(words) > 1
        and (words[-1] in VERBS or words[-1] in _SAME)
        and words[-1]
        not in {"order", "tag", "report", "list", "view", "index", "share", "check", "use"}
    ):
        verb, rest = words[-1], words[:-1]
    elif len(words) > 1 and words[-1] in {"list", "index", "view"} and operation.method == "GET":
        verb, rest = "list", words[:-1]
    else:
        verb, rest = _BY_METHOD[operation.method], words
        if operation.method == "POST" and (len(words) > 1 or not is_plural(words[0])):
            # A name without a verb that is not the name of a thing to create: keep it.
            verb, rest = words[0], words[1:]
    if _SAME.get(verb) != "get" or operation.method in {"GET", "POST"}:
        verb = _SAME.get(verb, verb)
    if rest and rest[0] == "all" and verb in {"get", "list"}:
        verb, rest = "list", rest[1:]
    if verb in {"get", "delete", "update", "create", "list"}:
        noise = _NOISE | _KNOWING if verb == "get" else _NOISE
        trimmed = [word for word in rest if word not in noise]
        rest = trimmed if trimmed != rest and (trimmed or len(rest) == 1) else rest
    if verb == "list" and rest and rest[0] == verb:
        rest = rest[1:]
    return verb, rest


def _path_words(operation: RawOperation, nouns: list[str]) -> list[str]:
    """Return the last words of the path that the resource does not say."""
    segments = [s for s in operation.bare_path.split("/") if s and "{" not in s]
    words = [
        w for s in segments[-2:] for w in snake_words(s) if not _VERSION.match(w) and w != "api"
    ]
    return [word for word in words if not any(same_noun(word, noun) for noun in nouns)]


def _variables(operation: RawOperation) -> list[str]:
    found = re.findall(r"\{([^{}:]+)", operation.bare_path)
    words = snake_words(found[-1]) if found else ["path"]
    return [singular(word) for word in words]
