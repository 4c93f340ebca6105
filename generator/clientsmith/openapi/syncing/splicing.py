"""Writing changed data into the text of a YAML file so that every line that says the same stays as it is.

A text and the data that it shall have are compared from the top; only the smallest parts that differ are written anew, in
place. Comments, order, blank lines, quotes and line ends of everything else stay, byte for byte.
"""

from __future__ import annotations

import difflib
import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from clientsmith.description.plain import is_list, is_mapping
from clientsmith.description.text import Lines
from clientsmith.description.tree import build, locate
from clientsmith.openapi.reading.emitting import entry_lines, flow_text, item_lines, key_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from clientsmith.description.tree import Spot

__all__ = ["SpliceError", "Step", "same", "splice"]

Step = str | int
_Path = tuple[Step, ...]

# The mappings whose members stand apart in a file that was written by the import.
_APART = frozenset({"endpoints", "types"})
_BLANKS = re.compile(r"[ \t]*")


class SpliceError(Exception):
    """A text cannot be changed in place; the message says why."""


def splice(text: str, data: dict[str, Any], notes: Mapping[_Path, Sequence[str]]) -> str:
    """Return the text with just so much changed that it has this data.

    `notes` are comments, by the path of what they are put above. Raises SpliceError where that is not possible, as with
    aliases of something that changes in two ways.
    """
    lines = Lines(text)
    old = build(text, "", lines)
    if not is_mapping(old):
        raise SpliceError("it is no mapping")
    root = locate(text, "", lines, follow=False)
    writer = _Splicer(text)
    writer.survey(root, old, data)
    if not same(old, data):
        writer.mapping(root, old, data, ())
    for path, comment in notes.items():
        writer.note(root, path, comment)
    made = writer.applied()
    if not same(build(made, "", Lines(made)), data):
        raise SpliceError("what is written would read back as something else")
    return made


def same(one: Any, other: Any) -> bool:
    """Tell whether data is the same: order of keys aside, and true apart from 1."""
    if is_mapping(one):
        return (
            is_mapping(other)
            and one.keys() == other.keys()
            and all(same(value, other[key]) for key, value in one.items())
        )
    if is_list(one):
        return (
            is_list(other)
            and len(one) == len(other)
            and all(same(a, b) for a, b in zip(one, other, strict=True))
        )
    return type(one) is type(other) and (one == other or (one != one and other != other))


@dataclass(frozen=True, slots=True)
class _Edit:
    """Characters `start` to `end` become `text`. Insertions at one place go before what is removed there, by `rank`."""

    start: int
    end: int
    text: str
    rank: int = 0


@dataclass(slots=True)
class _Splicer:
    """Gathers the edits of one text."""

    text: str
    edits: list[_Edit] = field(default_factory=list[_Edit])
    moving: set[str] = field(default_factory=set[str])
    newline: str = field(init=False)

    def __post_init__(self) -> None:
        self.newline = "\r\n" if "\r\n" in self.text else "\n"

    def applied(self) -> str:
        """Return the text with all edits made."""
        made: list[str] = []
        at = 0
        for edit in sorted(self.edits, key=lambda one: (one.start, one.rank)):
            if edit.start < at:
                raise SpliceError("two changes touch the same characters")
            made += [self.text[at : edit.start], edit.text]
            at = edit.end
        return "".join([*made, self.text[at:]])

    def survey(self, spot: Spot, old: Any, new: Any) -> None:
        """Note the anchors whose values change or go, so that their aliases are written out."""
        if spot.name is not None and not spot.alias and not same(old, new):
            self.moving.add(spot.name)
        if is_mapping(old):
            for key, (_, inner) in spot.keys.items():
                below = new.get(key, _GONE) if is_mapping(new) else _GONE
                self.survey(inner, old[key], below)
        elif is_list(old) and spot.items:
            kept = is_list(new) and len(new) == len(old)
            for index, inner in enumerate(spot.items):
                self.survey(inner, old[index], new[index] if kept else _GONE)

    # What differs

    def value(self, spot: Spot, old: Any, new: Any, key: Spot | None, path: _Path) -> None:
        """Change a value. `key` is the key of a member of a mapping in lines, None where only one line is there."""
        if spot.alias:
            if spot.name in self.moving or not same(old, new):
                self.replace(spot, new, key, path)
        elif same(old, new) and not self._has_moving_alias(spot):
            return
        elif is_mapping(old) and is_mapping(new) and old and new and spot.keys:
            self.mapping(spot, old, new, path)
        elif is_list(old) and is_list(new) and old and new and spot.items:
            self.listing(spot, old, new, path)
        else:
            self.replace(spot, new, key, path)

    def _has_moving_alias(self, spot: Spot) -> bool:
        if not self.moving:
            return False
        if spot.alias:
            return spot.name in self.moving
        below = [*spot.items, *(inner for _, inner in spot.keys.values())]
        return any(self._has_moving_alias(one) for one in below)

    def replace(self, spot: Spot, new: Any, key: Spot | None, path: _Path) -> None:
        """Write a value anew."""
        if key is None:
            self.put(spot.start, spot.end, flow_text(new))
            return
        indent = self.column(key.start)
        written = entry_lines(str(path[-1]), new, indent)
        inline = spot.flow or spot.alias or not (spot.keys or spot.items)
        old_text = self.text[spot.start : spot.end]
        if (
            inline
            and len(written) == 1
            and spot.start < spot.end
            and "\n" not in old_text
            and self._line_start(spot.start) == self._line_start(key.start)
        ):
            # A comment behind the value stays.
            self.put(spot.start, spot.end, flow_text(new, flow=False))
            return
        text = self.newline.join(written).lstrip(" ")
        self.put(key.start, self.content_end(spot, key), text)

    def mapping(self, spot: Spot, old: dict[str, Any], new: dict[str, Any], path: _Path) -> None:
        """Change the members of a mapping that has some, and shall have some."""
        if spot.flow:
            self._flow_mapping(spot, old, new, path)
            return
        names = list(old)
        first = spot.keys[names[0]][0]
        indent = self.column(first.start)
        inline = self.text[self._line_start(first.start) : first.start].strip(" ")
        kept = [name for name in names if name in new]
        if (inline and names[0] not in new) or not kept:
            # The first member stands behind the hyphen of a list: the whole item is written anew.
            lines = [line for name in new for line in entry_lines(name, new[name], indent)]
            end = self.content_end(spot, None)
            self.put(spot.start, end, self.newline.join(lines).lstrip(" "))
            return
        for index, name in enumerate(names):
            if name in new:
                key, value = spot.keys[name]
                self.value(value, old[name], new[name], key, (*path, name))
            else:
                self._remove_member(spot, names, index, names.index(kept[0]))
        after: str | None = kept[0] if inline else None
        for name, value in new.items():
            if name in old:
                after = name
                continue
            apart = self._apart(spot, names, after or kept[0], path)
            written = self.newline.join(entry_lines(name, value, indent)) + self.newline
            if after is None:
                at = self._line_start(first.start)
                self.insert(at, written + (self.newline if apart else ""))
            else:
                key, inner = spot.keys[after]
                at = self._next_line(self.content_end(inner, key))
                lead = "" if at == 0 or self.text[at - 1] in "\r\n" else self.newline
                self.insert(at, lead + (self.newline if apart else "") + written)

    def _apart(self, spot: Spot, names: list[str], near: str, path: _Path) -> bool:
        """Tell whether members stand apart from each other near one of them."""
        if len(names) == 1:
            return len(path) == 1 and path[0] in _APART
        index = names.index(near)
        pair = (index, index + 1) if index + 1 < len(names) else (index - 1, index)
        key, value = spot.keys[names[pair[0]]]
        following = spot.keys[names[pair[1]]][0]
        between = self.text[self._next_line(self.content_end(value, key)) : following.start]
        return any(
            not line.strip() for line in between.splitlines(keepends=True) if line[-1:] in "\r\n"
        )

    def _remove_member(self, spot: Spot, names: list[str], index: int, first: int) -> None:
        """Remove a member of a mapping in lines, with the comment right above it and blank lines on one side.

        `first` is the index of the first member that stays: blank lines before a member go with it, and where nothing
        before it stays, those behind it.
        """
        key, value = spot.keys[names[index]]
        start = self._line_start(key.start)
        end = self._next_line(self.content_end(value, key))
        floor = start
        if index:
            earlier_key, earlier = spot.keys[names[index - 1]]
            floor = self._next_line(self.content_end(earlier, earlier_key))
            start = self._above(start, floor, self.column(key.start))
        if index > first:
            while start > floor and not self.text[self._line_before(start) : start].strip():
                start = self._line_before(start)
        else:
            following = spot.keys[names[index + 1]][0].start
            while end < following and not self.text[end : self._next_line(end)].strip():
                end = self._next_line(end)
        self.edits.append(_Edit(start, end, "", 2))

    def _above(self, start: int, floor: int, column: int) -> int:
        """Return where the comment lines right above a line begin that stand in the same column."""
        while start > floor:
            before = self._line_before(start)
            line = self.text[before:start]
            if not (
                line.lstrip(" ").startswith("#") and len(line) - len(line.lstrip(" ")) == column
            ):
                break
            start = before
        return start

    def _flow_mapping(
        self, spot: Spot, old: dict[str, Any], new: dict[str, Any], path: _Path
    ) -> None:
        names = list(old)
        if not any(name in new for name in names):
            self.put(spot.start, spot.end, flow_text(new))
            return
        for name in names:
            if name in new:
                value = spot.keys[name][1]
                if value.start == value.end and not same(old[name], new[name]):
                    key = spot.keys[name][0]
                    self.put(
                        key.start,
                        max(key.end, value.end),
                        f"{key_text(name)}: {flow_text(new[name])}",
                    )
                else:
                    self.value(value, old[name], new[name], None, (*path, name))
        spans = [
            (spot.keys[name][0].start, max(spot.keys[name][0].end, spot.keys[name][1].end))
            for name in names
        ]
        self._drop(spans, [name in new for name in names])
        after: int | None = None
        places = {name: index for index, name in enumerate(names)}
        for name, value in new.items():
            if name in places:
                after = places[name]
                continue
            self._add(spans, after, f"{key_text(name)}: {flow_text(value)}")

    def listing(self, spot: Spot, old: list[Any], new: list[Any], path: _Path) -> None:
        """Change the items of a list that has some, and shall have some."""
        before, after = [_canonical(one) for one in old], [_canonical(one) for one in new]
        matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
        keep = [False] * len(old)
        added: list[tuple[int, Any]] = []
        for kind, i1, i2, j1, j2 in matcher.get_opcodes():
            if kind == "equal" or (kind == "replace" and i2 - i1 == j2 - j1):
                for offset in range(i2 - i1):
                    index = i1 + offset
                    keep[index] = True
                    # An item of a list in lines has no key, so what replaces it must fit on its line.
                    self._item(spot, index, old[index], new[j1 + offset], path)
            else:
                added += [(i1 - 1, item) for item in new[j1:j2]]
        if spot.flow:
            spans = [(one.start, one.end) for one in spot.items]
            if not any(keep):
                self.put(spot.start, spot.end, flow_text(new))
                return
            self._drop(spans, keep)
            for index, item in added:
                self._add(spans, index if index >= 0 else None, flow_text(item))
            return
        dashes = [self._dash(one) for one in spot.items]
        indent = self.column(dashes[0])
        starts_line = not self.text[self._line_start(dashes[0]) : dashes[0]].strip(" ")
        if not starts_line:
            raise SpliceError("a list stands on the line of another list's hyphen")
        for index, kept in enumerate(keep):
            if not kept:
                end = self._next_line(self.content_end(spot.items[index], None))
                self.edits.append(_Edit(self._line_start(dashes[index]), end, "", 2))
        for index, item in added:
            written = self.newline.join(item_lines(item, indent)) + self.newline
            if index < 0:
                self.insert(self._line_start(dashes[0]), written)
            else:
                at = self._next_line(self.content_end(spot.items[index], None))
                lead = "" if self.text[at - 1] in "\r\n" else self.newline
                self.insert(at, lead + written)

    def _item(self, spot: Spot, index: int, old: Any, new: Any, path: _Path) -> None:
        one = spot.items[index]
        block = not spot.flow and (one.keys or one.items) and not one.flow
        if block and not same(old, new) and not (is_mapping(old) and is_mapping(new) and new):
            self.put(one.start, self.content_end(one, None), flow_text(new))
        else:
            self.value(one, old, new, None, (*path, index))

    def _dash(self, spot: Spot) -> int:
        return self.text.rindex("-", 0, spot.start) if spot.start else 0

    def _drop(self, spans: list[tuple[int, int]], keep: list[bool]) -> None:
        """Remove items between brackets, each with one comma."""
        last_kept = max(index for index, kept in enumerate(keep) if kept)
        for index, kept in enumerate(keep):
            if not kept and index < last_kept:
                self.edits.append(_Edit(spans[index][0], spans[index + 1][0], "", 2))
        if last_kept + 1 < len(spans):
            start, end = spans[last_kept][1], spans[-1][1]
            if "\n" in self.text[start : spans[last_kept + 1][0]]:
                # The line break, and a comment before it, stay.
                start = spans[last_kept + 1][0]
                start = (
                    self._line_start(start)
                    if not self.text[self._line_start(start) : start].strip()
                    else start
                )
            self.edits.append(_Edit(start, end, "", 2))

    def _add(self, spans: list[tuple[int, int]], after: int | None, text: str) -> None:
        if after is None:
            self.insert(spans[0][0], f"{text}, ")
        else:
            self.insert(spans[after][1], f", {text}")

    # Comments

    def note(self, root: Spot, path: _Path, comment: Sequence[str]) -> None:
        """Put a comment above the line of what stands at a path, or of the nearest thing above it in lines."""
        spot, start = root, root.start
        for step in path:
            if spot.flow:
                break
            if isinstance(step, str):
                found = spot.keys.get(step)
                if found is None:
                    break
                start, spot = found[0].start, found[1]
            elif step < len(spot.items):
                spot = spot.items[step]
                start = self._dash(spot)
            else:
                break
        at = self._line_start(start)
        found_blanks = _BLANKS.match(self.text, at)
        blanks = found_blanks[0] if found_blanks else ""
        text = "".join(f"{blanks}{line}{self.newline}" for line in comment)
        self.edits.append(_Edit(at, at, text, 1))

    # Places

    def put(self, start: int, end: int, text: str) -> None:
        """Replace characters."""
        self.edits.append(_Edit(start, end, text, 2))

    def insert(self, at: int, text: str) -> None:
        """Insert characters."""
        self.edits.append(_Edit(at, at, text, 0))

    def column(self, index: int) -> int:
        """Return how many characters stand before a place on its line."""
        return index - self._line_start(index)

    def _line_start(self, index: int) -> int:
        return max(self.text.rfind("\n", 0, index), self.text.rfind("\r", 0, index)) + 1

    def _line_before(self, start: int) -> int:
        """Return where the line before the line that starts here begins."""
        end = start - 1
        if self.text[end] == "\n" and end and self.text[end - 1] == "\r":
            end -= 1
        return self._line_start(end)

    def _next_line(self, index: int) -> int:
        """Return where the line after the one of this place begins; the end of the text for its last line."""
        breaks = [at for sign in "\n\r" if (at := self.text.find(sign, index)) >= 0]
        if not breaks:
            return len(self.text)
        at = min(breaks)
        return at + 2 if self.text[at : at + 2] == "\r\n" else at + 1

    def content_end(self, spot: Spot, key: Spot | None) -> int:
        """Return where the last character of a value stands; blank lines and comments behind it are not part of it."""
        return max(self._ends(spot), self._colon(key) if key is not None else 0)

    def _colon(self, key: Spot) -> int:
        return self.text.index(":", key.end) + 1

    def _ends(self, spot: Spot) -> int:
        if spot.flow or spot.alias:
            return spot.end
        if spot.keys:
            key, value = list(spot.keys.values())[-1]
            return self.content_end(value, key)
        if spot.items:
            return max(self._ends(spot.items[-1]), self._dash(spot.items[-1]) + 1)
        written = self.text[spot.start : spot.end]
        if written[:1] in {"|", ">"} and "+" in written.splitlines()[0]:
            return spot.end - 1
        return spot.start + len(written.rstrip()) if written.strip() else spot.start


def _canonical(value: Any) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


class _Gone:
    """What a value becomes that is removed."""


_GONE = _Gone()
