"""What a sync does to a description, for people and for machines."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from clientsmith.description.document import CONFLICT_MARK
from clientsmith.diagnostics.visible import visible

__all__ = [
    "Action",
    "ActionKind",
    "SyncPlan",
    "conflict_note",
    "render_json",
    "render_text",
    "shown",
]

_LONGEST = 200


class ActionKind(StrEnum):
    """What happens to an element; reports show them in this order."""

    CONFLICT = "conflict"
    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    KEPT = "kept"


_TITLES = {
    ActionKind.CONFLICT: "Conflicts, marked in the files",
    ActionKind.ADDED: "Added",
    ActionKind.REMOVED: "Removed",
    ActionKind.CHANGED: "Changed",
    ActionKind.KEPT: "Kept as it is here",
}


@dataclass(frozen=True, slots=True)
class Action:
    """One line of a plan: the file, what in it, and what happens; `here` and `upstream` are the two sides as text."""

    kind: ActionKind
    file: str
    what: str
    here: str = ""
    upstream: str = ""


@dataclass(frozen=True, slots=True)
class SyncPlan:
    """What a sync does: the lines to tell, and the whole text of each file to write, None for one to remove."""

    actions: tuple[Action, ...]
    files: dict[str, str | None] = field(default_factory=dict[str, "str | None"])

    @property
    def conflicts(self) -> tuple[Action, ...]:
        """What a person has to settle."""
        return tuple(one for one in self.actions if one.kind is ActionKind.CONFLICT)


def conflict_note(what: str, here: str, upstream: str) -> list[str]:
    """Return the comment that stands above a conflict until it is settled."""
    return [
        f"{CONFLICT_MARK}: {what}",
        f"# here:     {here}",
        f"# upstream: {upstream}",
        "# >>> settle it, then delete these four lines",
    ]


def shown(value: Any) -> str:
    """Return a value on one line that is short enough for a comment or a report."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    text = visible(" ".join(text.split()))
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."


def render_text(plan: SyncPlan) -> str:
    """Return the plan for people."""
    if not plan.actions:
        return "nothing to do\n"
    lines: list[str] = []
    for kind in ActionKind:
        group = [one for one in plan.actions if one.kind is kind]
        if not group:
            continue
        lines += [*([""] if lines else []), f"{_TITLES[kind]} ({len(group)})"]
        file = None
        for one in sorted(group, key=lambda one: one.file):
            if one.file != file:
                file = one.file
                lines.append(f"  {file}")
            lines.append(f"    {one.what}{_sides(one)}")
    return "".join(f"{visible(line)}\n" for line in lines)


def _sides(one: Action) -> str:
    if one.kind in (ActionKind.ADDED, ActionKind.REMOVED) or not (one.here or one.upstream):
        return ""
    if one.kind is ActionKind.CHANGED:
        return f": {one.here} -> {one.upstream}"
    return f": here {one.here}, upstream {one.upstream}"


def render_json(plan: SyncPlan) -> str:
    """Return the plan for machines."""
    document = {
        "conflicts": len(plan.conflicts),
        "files": sorted(plan.files),
        "actions": [
            {
                "kind": one.kind.value,
                "file": one.file,
                "what": one.what,
                "here": one.here,
                "upstream": one.upstream,
            }
            for one in plan.actions
        ],
    }
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"
