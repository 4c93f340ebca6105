"""What people call the types, error rows and schemes that have other names in the base.

A type is found again by where it is used: at the place of an operation's parameter, body or answer where the base has
one name, the description has another. From there the search goes on into the members of both.
"""

from __future__ import annotations

import re
from collections import Counter, deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from clientsmith.description.plain import is_list, is_mapping
from clientsmith.openapi.syncing.curated import all_fields
from clientsmith.openapi.syncing.facts import BODIES, expressions

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from clientsmith.openapi.syncing.base import Base
    from clientsmith.openapi.syncing.curated import Curated
    from clientsmith.openapi.syncing.facts import Data

__all__ = ["Names", "find_names", "listed", "tokens"]

_TOKEN = re.compile(r"[A-Za-z_]\w*|[^\s\w]")


def tokens(expression: str) -> list[str]:
    """Return the words and signs of a type expression."""
    return _TOKEN.findall(expression)


@dataclass(frozen=True, slots=True)
class Names:
    """The names that people have given, by the name in the base.

    `types` are all types that one of the base has become, none where it is gone; `rows` and `schemes` are one name each,
    and have no entry for what is gone.
    """

    types: Mapping[str, tuple[str, ...]]
    rows: Mapping[str, str]
    schemes: Mapping[str, str]
    _bases: dict[str, list[str]] = field(init=False, default_factory=dict[str, "list[str]"])

    def __post_init__(self) -> None:
        for name, called in self.types.items():
            for one in called:
                self._bases.setdefault(one, []).append(name)

    def bases_of(self, called: str) -> list[str]:
        """Return the types of the base that a type here stands for; several where people have merged them."""
        return self._bases.get(called, [])

    def matches(self, here: str, base: str) -> bool:
        """Tell whether an expression of the description says what one of the base says."""
        return self.pairs(here, base) is not None

    def pairs(self, here: str, base: str) -> dict[str, str] | None:
        """Return what each name in an expression of the base is called here; None when they say different things."""
        ours, theirs = tokens(here), tokens(base)
        if len(ours) != len(theirs):
            return None
        found: dict[str, str] = {}
        for one, other in zip(ours, theirs, strict=True):
            if other in self.types:
                if one not in self.types[other]:
                    return None
                found.setdefault(other, one)
            elif one != other:
                return None
        return found


def find_names(base: Base, here: Curated) -> Names:
    """Find what people have renamed, merged and split since the base was recorded."""
    facts = base.facts
    types = {name: here.type(name) for name in here.types}
    votes = _trace(
        facts.types, facts.operations, types, {k: e.data for k, e in here.operations.items()}
    )
    recorded = base.names.get("types", {})
    found: dict[str, tuple[str, ...]] = {}
    for name in facts.types:
        for other in recorded.get(name, ()):
            if other in types:
                votes.setdefault(name, Counter())[other] += 1
        ranked = [other for other, _ in votes.get(name, Counter[str]()).most_common()]
        # A name that another type of the base has is that type's, unless this one was merged into it.
        fresh = [other for other in ranked if other not in facts.types]
        if name in types:
            found[name] = (name, *fresh)
        else:
            found[name] = tuple(fresh or ranked[:1])
    rows = here.section("errors.yaml", "rows")
    return Names(
        found,
        _same_elements(facts.rows, rows, ("status", "code"), base.names.get("rows", {})),
        _same_elements(
            facts.schemes,
            here.section("auth.yaml", "schemes"),
            ("kind", "in", "name", "header", "url"),
            base.names.get("schemes", {}),
        ),
    )


def _same_elements(
    base: Mapping[str, Data], here: Data, facts: tuple[str, ...], recorded: Mapping[str, str]
) -> dict[str, str]:
    """Find elements by name, by what was recorded, or as the only one with the same facts."""
    found: dict[str, str] = {}
    for name, one in base.items():
        if name in here:
            found[name] = name
        elif recorded.get(name) in here:
            found[name] = recorded[name]
        else:
            alike = [
                other
                for other, data in here.items()
                if other not in base
                and is_mapping(data)
                and all(data.get(key) == one.get(key) for key in facts)
            ]
            if len(alike) == 1:
                found[name] = alike[0]
    return found


def _trace(
    base_types: Mapping[str, Data],
    base_operations: Mapping[str, Data],
    types: Mapping[str, Data],
    operations: Mapping[str, Data],
) -> dict[str, Counter[str]]:
    votes: dict[str, Counter[str]] = {}
    waiting: deque[tuple[str, str]] = deque((name, name) for name in base_types if name in types)
    seen: set[tuple[str, str]] = set(waiting)

    def compare(one: Data, other: Data) -> None:
        there = dict(_places(other, types))
        for place, expression in expressions(one):
            for name, called in _aligned(expression, there.get(place, "")):
                if name in base_types and called in types:
                    votes.setdefault(name, Counter())[called] += 1
                    if (name, called) not in seen:
                        seen.add((name, called))
                        waiting.append((name, called))

    for key, one in base_operations.items():
        if key in operations:
            compare(one, _opened(operations[key], one, types))
    while waiting:
        name, called = waiting.popleft()
        compare(base_types[name], types[called])
    return votes


def _opened(endpoint: Data, base: Data, types: Mapping[str, Data]) -> Data:
    """Return an endpoint whose body is a type as if it had the fields of that type, where the base has fields."""
    for key in BODIES:
        written = endpoint.get(key)
        if is_mapping(base.get(key)) and isinstance(written, str) and written in types:
            return {**endpoint, key: all_fields(types, types[written])}
    return endpoint


def _places(one: Data, types: Mapping[str, Data]) -> Iterator[tuple[str, str]]:
    yield from expressions({**one, "fields": all_fields(types, one)} if "extends" in one else one)


def _aligned(expression: str, other: str) -> Iterator[tuple[str, str]]:
    """Yield the names that stand at the same places of two expressions, which may differ in `?`."""
    ours = [word for word in tokens(expression) if word != "?"]
    theirs = [word for word in tokens(other) if word != "?"]
    if len(ours) == len(theirs):
        yield from zip(ours, theirs, strict=True)


def listed(value: object) -> list[str]:
    """Return one name or a list of names as a list."""
    return [str(one) for one in value] if is_list(value) else [str(value)] if value else []
