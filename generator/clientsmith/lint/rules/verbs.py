"""Two verbs for one kind of call: a caller must guess which one a method has."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from clientsmith.lint.rule import Finding, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.lint.rule import Subject
    from clientsmith.model.api import Operation

__all__ = ["RULE"]

# The usual verb and those that mean the same. Verbs with a meaning of their own (add, change, insert, remove, set) are none of them.
_SAME = {
    "get": ("fetch", "retrieve", "obtain"),
    "list": ("enumerate", "index"),
    "create": ("new",),
    "update": ("edit", "modify"),
    "delete": ("destroy", "erase"),
}
_USUAL = {verb: usual for usual, verbs in _SAME.items() for verb in (usual, *verbs)}


def _judge(subject: Subject) -> Iterator[Finding]:
    used: dict[str, dict[str, list[Operation]]] = defaultdict(lambda: defaultdict(list))
    for operation in subject.operations():
        verb = operation.name.split("_")[0]
        if verb in _USUAL:
            used[_USUAL[verb]][verb].append(operation)
    for verbs in used.values():
        most = max(verbs, key=lambda verb: (len(verbs[verb]), verb in _SAME))
        for verb, operations in verbs.items():
            if verb == most:
                continue
            for operation in operations:
                message = f"`{operation.full_name}` says `{verb}` where other methods say `{most}`"
                yield Finding(message, operation.origin, f"say `{most}`")


RULE = Rule("CS903", _judge)
