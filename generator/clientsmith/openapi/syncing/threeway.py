"""The three-way decision for single values and for fields: base, new document, and the description.

What did not change upstream stays. What people did not change follows upstream. Where both changed it to the same, there is
nothing to do; where both changed it differently, prose and names stay as people have them, and facts are a conflict.
"""

from __future__ import annotations

import copy
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from clientsmith.description.plain import is_mapping
from clientsmith.openapi.syncing.facts import digest, field_facts
from clientsmith.openapi.syncing.names import listed, tokens
from clientsmith.openapi.syncing.plan import Action, ActionKind, conflict_note, shown
from clientsmith.openapi.syncing.splicing import same

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.openapi.syncing.curated import Curated
    from clientsmith.openapi.syncing.facts import Data, Facts
    from clientsmith.openapi.syncing.names import Names

__all__ = ["ABSENT", "Merge", "Site", "inserted"]


class _Absent:
    """Stands for what is not there."""

    def __repr__(self) -> str:
        return "nothing"


ABSENT = _Absent()

# What belongs to people as soon as they have touched it.
_SOFT = frozenset({"doc", "example", "name", "title"})
_DIGESTED = frozenset({"doc", "example"})
_DEFAULTS: Mapping[str, Any] = {"required": True}
# What a field says about the wire; anything else that stands beside it is a person's.
_FACTS = (
    "type", "required", "default", "const", "style", "deprecated", "min", "max", "min_length", "max_length", "pattern",
)  # fmt: skip
_FIELD_KEYS = (*_FACTS, "name", "doc", "example")


@dataclass(frozen=True, slots=True)
class Site:
    """Where something stands: a file and the path in it. `what` is what people call it."""

    file: str
    path: tuple[str | int, ...]
    what: str

    def below(self, *steps: str | int) -> Site:
        """Return the site of what stands in this."""
        return Site(self.file, (*self.path, *steps), f"{self.what} {'.'.join(map(str, steps))}")


@dataclass(slots=True)
class Merge:
    """One merge. The data of `here` is changed in place; `notes` are the comments for conflicts, by file and path."""

    here: Curated
    names: Names
    base: Facts
    new: Facts
    actions: list[Action] = field(default_factory=list[Action])
    notes: dict[str, dict[tuple[str | int, ...], list[str]]] = field(
        default_factory=dict[str, "dict[tuple[str | int, ...], list[str]]"]
    )
    needed: set[str] = field(default_factory=set[str])
    """Types of the new document that something refers to now and that the description does not have."""

    # Telling

    def tell(self, kind: ActionKind, site: Site, here: Any = "", upstream: Any = "") -> None:
        """Add a line to the plan."""
        self.actions.append(Action(kind, site.file, site.what, shown(here), shown(upstream)))

    def conflict(self, site: Site, here: Any, upstream: Any) -> None:
        """Add a conflict to the plan and mark it in the file."""
        ours, theirs = _side(here), _side(upstream)
        self.tell(ActionKind.CONFLICT, site, ours, theirs)
        marks = self.notes.setdefault(site.file, {}).setdefault(site.path, [])
        marks += conflict_note(site.what, shown(ours), shown(theirs))

    # Names

    def translated(self, expression: str, local: Mapping[str, str] | None = None) -> str:
        """Return an expression of the new document in the names of the description; `local` go first."""
        words = set(tokens(expression))
        for word in sorted(words, key=len, reverse=True):
            if word[:1].isupper():
                expression = _replaced(expression, word, self.type_name(word, local or {}))
        return expression.replace("\0", "")

    def type_name(self, name: str, local: Mapping[str, str]) -> str:
        """Return what a type of the new document is called here."""
        if name in local:
            return local[name]
        found = self.names.types.get(name, ())
        if found:
            return found[0]
        if name not in self.here.types:
            self.needed.add(name)
        return name

    def row_name(self, name: str) -> str | None:
        """Return what an error row of the new document is called here; None when people have removed it."""
        return self.names.rows.get(name, None if name in self.base.rows else name)

    # Values

    def agrees(self, key: str, here: Any, base: Any) -> bool:
        """Tell whether a value of the description says what the base says."""
        if isinstance(here, _Absent) or isinstance(base, _Absent):
            return here is base
        if key in ("type", "alias") and isinstance(here, str) and isinstance(base, str):
            return self.names.matches(here, base)
        if key == "extends":
            ours, theirs = listed(here), listed(base)
            return len(ours) == len(theirs) and all(map(self.names.matches, ours, theirs))
        if key == "deprecated" and is_mapping(here):
            return base is True  # since when, and what to use instead, is what people add
        return same(here, base)

    def value(self, holder: Data, key: str, base: Data, new: Data, site: Site) -> bool:
        """Merge one value of a mapping; returns whether it changed."""
        default = _DEFAULTS.get(key, ABSENT)
        ours, theirs = holder.get(key, default), new.get(key, default)
        before = base.get(key, default)
        if key in _DIGESTED:
            changed = before != (ABSENT if theirs is ABSENT else digest(theirs))
            untouched = before == (ABSENT if ours is ABSENT else digest(ours))
        else:
            changed = not same(before, theirs)
            untouched = self.agrees(key, ours, before)
        if not changed or self.agrees(key, ours, theirs):
            return False
        if not untouched:
            if key not in _SOFT:
                self.conflict(site.below(key), ours, theirs)
            return False
        written = self._written(key, ours, before, theirs)
        if written is default:
            holder.pop(key, None)
        else:
            holder[key] = written
        if key not in _DIGESTED or site.path[-1:] != (key,):
            self.tell(ActionKind.CHANGED, site.below(key), _side(ours), _side(written))
        return True

    def _written(self, key: str, ours: Any, before: Any, theirs: Any) -> Any:
        if key in ("type", "alias") and isinstance(theirs, str):
            both = isinstance(ours, str) and isinstance(before, str)
            local = self.names.pairs(ours, before) if both else None
            return self.translated(theirs, local)
        if key == "extends" and theirs is not ABSENT:
            made = [self.type_name(one, {}) for one in listed(theirs)]
            return made[0] if len(made) == 1 else made
        return theirs

    # Fields

    def new_field(self, written: Any) -> Any:
        """Return a field of the new document in the names of the description."""
        if isinstance(written, str):
            return self.translated(written)
        made: Data = copy.deepcopy(written)
        if "type" in made:
            made["type"] = self.translated(str(made["type"]))
        return made

    def field_untouched(self, here: Any, base: Data) -> bool:
        """Tell whether a field says about the wire what the base says."""
        ours = field_facts(here)
        return all(
            self.agrees(
                key,
                ours.get(key, _DEFAULTS.get(key, ABSENT)),
                base.get(key, _DEFAULTS.get(key, ABSENT)),
            )
            for key in _FACTS
        )

    def field(self, holder: Data, name: str, base: Data, new: Any, site: Site) -> None:
        """Merge one field that stands in `holder`."""
        written = holder[name]
        ours, theirs = field_facts(written), field_facts(new)
        # A list, because every key must be looked at.
        changed = [
            self.value(ours, key, base, theirs, site)
            for key in (*_FIELD_KEYS, "status", "content_type")
        ]
        if any(changed):
            plain = isinstance(written, str) and ours.keys() == {"type"}
            holder[name] = ours["type"] if plain else ours

    def fields(
        self,
        holder: Data,
        base: Data,
        new: Data,
        site: Site,
        *,
        elsewhere: frozenset[str] = frozenset(),
        staying: frozenset[str] = frozenset(),
    ) -> None:
        """Merge fields by their names on the wire.

        `elsewhere` are fields that stand somewhere else here, which get no twin; `staying` fields that something else
        upstream still has.
        """
        before: str | None = None
        for name, theirs in new.items():
            if name in holder:
                if name in base or not self.agrees_field(holder[name], theirs):
                    self.field(holder, name, base.get(name, {}), theirs, site.below(name))
                before = name
            elif name in base:
                if not _same_facts(base[name], theirs):
                    self.tell(ActionKind.KEPT, site.below(name), ABSENT, _side(field_facts(theirs)))
            elif name in elsewhere:
                self.tell(
                    ActionKind.KEPT,
                    site.below(name),
                    "stands elsewhere",
                    _side(field_facts(theirs)),
                )
            else:
                inserted(holder, name, self.new_field(theirs), before)
                self.tell(ActionKind.ADDED, site.below(name))
                before = name
        for name, was in base.items():
            if name in new or name not in holder or name in staying:
                continue
            if self.field_untouched(holder[name], was):
                del holder[name]
                self.tell(ActionKind.REMOVED, site.below(name))
            else:
                self.conflict(site.below(name), _side(holder[name]), ABSENT)

    def agrees_field(self, here: Any, new: Any) -> bool:
        """Tell whether a field says about the wire what one of the new document says."""
        return self.field_untouched(here, field_facts(new))


def inserted(holder: Data, name: str, value: Any, after: str | None) -> None:
    """Put a member into a mapping behind another one, or at its end when that is None or not there."""
    items = list(holder.items())
    at = next((index + 1 for index, (key, _) in enumerate(items) if key == after), len(items))
    items.insert(at, (name, value))
    holder.clear()
    holder.update(items)


def _same_facts(base: Data, new: Any) -> bool:
    theirs = field_facts(new)
    return all(same(base.get(key), theirs.get(key)) for key in _FACTS)


def _replaced(expression: str, word: str, name: str) -> str:
    """Replace a whole word; what has been replaced is marked, so that no other word is found in it."""
    return re.sub(rf"(?<![\w\0]){word}(?!\w)", "\0" + "\0".join(name) if name else name, expression)


def _side(value: Any) -> Any:
    if value is ABSENT:
        return "nothing"
    if is_mapping(value):
        return {key: inner for key, inner in value.items() if key not in _SOFT}
    return value
