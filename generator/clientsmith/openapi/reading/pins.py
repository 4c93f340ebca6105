"""Names that an import shall choose again, so that what a person has seen once is not called something else later."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from clientsmith.description.plain import is_list, is_mapping

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.openapi.reading.documents import DocumentSet
    from clientsmith.openapi.reading.operations import RawOperation

__all__ = ["Pins", "operation_keys", "route_of", "stable_place"]

_VARIABLE = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True, slots=True)
class Pins:
    """Names of an earlier import.

    `methods` are resource and name of an operation, by its key (see `operation_keys`), `operation_ids` the keys by
    operation id; `types` are names by the stable place of a schema, `reserved` names that no other type may get.
    """

    methods: Mapping[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]])
    types: Mapping[str, str] = field(default_factory=dict[str, str])
    reserved: frozenset[str] = frozenset()
    operation_ids: Mapping[str, str] = field(default_factory=dict[str, str])

    def keys(self, operations: list[RawOperation]) -> dict[str, str]:
        """Return the key of each operation, by its place.

        An operation whose route is new and whose operation id an operation had that is gone has moved, and keeps the key
        of that one.
        """
        keys = operation_keys(operations)
        gone = set(self.methods) - set(keys.values())
        for one in operations:
            before = self.operation_ids.get(one.node.text("operationId") or "")
            if keys[one.place] not in self.methods and before in gone:
                gone.discard(before)
                keys[one.place] = before
        return keys


def route_of(method: str, path: str) -> str:
    """Return what tells an operation from others: method and path, whatever the variables are called."""
    return f"{method} {_VARIABLE.sub('{}', path)}"


def operation_keys(operations: list[RawOperation]) -> dict[str, str]:
    """Return a key for each operation, by its place: its route, numbered where several share one."""
    seen: dict[str, int] = {}
    keys: dict[str, str] = {}
    for one in operations:
        route = route_of(one.method, one.bare_path)
        seen[route] = seen.get(route, 0) + 1
        keys[one.place] = route if seen[route] == 1 else f"{route} #{seen[route]}"
    return keys


def stable_place(documents: DocumentSet, place: str, keys: Mapping[str, str]) -> str:
    """Return where a schema stands in words that outlive changes around it.

    The name of the main file does not count, an operation goes by its key, and items of lists by their place and name or
    their title where they have one: a parameter before them shall not matter.
    """
    file, _, pointer = place.partition("#")
    main = documents.main
    if file != main.file:
        return place
    data, steps = main.data, pointer.split("/")[1:]
    head = f"{file}#/{'/'.join(steps[:3])}"
    made: list[str] = []
    for index, step in enumerate(steps):
        name = step.replace("~1", "/").replace("~0", "~")
        if is_mapping(data):
            data = data.get(name)
        elif is_list(data) and name.isdigit() and int(name) < len(data):
            data = data[int(name)]
            step = _item_name(data) or step
        else:
            data = None
        made.append(step)
        if index == 2 and head in keys:
            made = [keys[head]]
    return "/".join(made)


def _item_name(item: object) -> str | None:
    if not is_mapping(item):
        return None
    if isinstance(item.get("name"), str) and isinstance(item.get("in"), str):
        return f"{item['in']}:{item['name']}"
    title = item.get("title")
    return f"title:{title}" if isinstance(title, str) else None
