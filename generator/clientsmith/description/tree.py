"""From YAML text to plain data, and to a tree of places.

Both are built from the parser's events, never by a composer: a composer in C recurses without bound, so a file of
brackets could end the process. Depth, size and aliases are bounded while the events come in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

from ruamel.yaml import YAML
from ruamel.yaml import events as yaml_events
from ruamel.yaml.error import YAMLError

from clientsmith.description.plain import short
from clientsmith.description.scalar import ScalarError, plain_scalar
from clientsmith.description.text import MAX_DEPTH
from clientsmith.diagnostics.diagnostic import (
    Diagnostic,
    DiagnosticError,
    Place,
    Related,
    Severity,
)
from clientsmith.diagnostics.suggest import suggest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.description.text import Lines

__all__ = ["MAX_PROBLEMS", "Data", "Spot", "build", "locate", "too_many"]

Data = dict[str, Any] | list[Any] | str | int | float | bool | None
Event = Any  # ruamel.yaml ships no types for its events

MAX_ALIASES = 1_000
MAX_VALUES = 500_000
MAX_PROBLEMS = 100

_CORE = "tag:yaml.org,2002:"
_BREAKS_OF_1_1 = "\x85\u2028\u2029"
# A colon with a scalar around it, and a question mark with one in front of it, cannot start anything.
_INSIDE_PLAIN = re.compile(r"""(?<=[^\s"'\[\]{},]):(?=[^\s,\[\]{}])|(?<=[^\s\[{,])\?""")
_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


_KINDS: dict[Event, str] = {
    kind: kind.__name__.removesuffix("Event")
    for kind in vars(yaml_events).values()
    if isinstance(kind, type) and issubclass(kind, yaml_events.Event)
}
_OPENING = frozenset({"MappingStart", "SequenceStart"})


@dataclass(slots=True)
class Spot:
    """Where a value stands: characters `start` to `end` of the text.

    `keys` holds for each key of a mapping the spot of the key and of its value, `items` the spots of a list. `flow` says that
    brackets are around it. `name` is the anchor of the value, or, with `alias`, the one that an alias leads to.
    """

    start: int
    end: int
    flow: bool = False
    name: str | None = None
    alias: bool = False
    keys: dict[str, tuple[Spot, Spot]] = field(default_factory=dict[str, "tuple[Spot, Spot]"])
    items: list[Spot] = field(default_factory=list["Spot"])


def build(text: str, file: str, lines: Lines) -> Data:
    """Return the data of the only document in `text`, which is not empty.

    Raises DiagnosticError with everything that can be told: malformed YAML ends the reading, while repeated keys,
    tags, merge keys and the like are gathered.
    """
    builder = _Builder(text, file, lines)
    data = builder.document()
    if builder.problems:
        raise DiagnosticError(builder.problems)
    return data


def locate(text: str, file: str, lines: Lines, *, follow: bool = True) -> Spot:
    """Return the places of everything in a text that `build` has accepted.

    An alias stands where its anchor does, or, without `follow`, where it is written.
    """
    events = _Events(text, file, lines)
    anchors: dict[str, Spot] = {}

    def spot(event: _Event) -> Spot:
        if event.kind == "Alias" and event.anchor is not None:
            alias = Spot(event.start, event.end, name=event.anchor, alias=True)
            return anchors[event.anchor] if follow else alias
        here = Spot(event.start, event.end, event.flow, event.anchor)
        if event.kind == "MappingStart":
            while (key := next(events)).kind != "MappingEnd":
                key_spot = spot(key)
                here.keys[key.value] = (key_spot, spot(next(events)))
            here.end = key.end
        elif event.kind == "SequenceStart":
            while (item := next(events)).kind != "SequenceEnd":
                here.items.append(spot(item))
            here.end = item.end
        if event.anchor is not None:
            anchors[event.anchor] = here
        return here

    return spot(next(events))


def too_many(place: Place) -> Diagnostic:
    """Return the diagnostic that stands for all problems of a file beyond the first hundred."""
    message = f"more than {MAX_PROBLEMS} problems: those from here on are not shown"
    return Diagnostic("CS209", Severity.ERROR, message, place)


class _Event:
    """One event of the parser, with its marks as indices into the text."""

    __slots__ = ("anchor", "end", "flow", "kind", "plain", "start", "tag", "value")

    def __init__(self, event: Event, restored: dict[int, str]) -> None:
        self.kind = _KINDS[type(event)]
        self.start: int = event.start_mark.index
        self.end: int = event.end_mark.index
        self.anchor: str | None = None
        self.tag: str | None = None
        self.value = ""
        self.plain = False
        self.flow = False
        if self.kind == "Scalar":
            value: str = event.value
            self.value = value if value.isascii() else value.translate(restored)
            self.anchor, self.tag = event.anchor, event.tag
            # Whether the scalar stands there without quotes, and whether it does so in quotes.
            self.plain = bool(event.implicit[0])
        elif self.kind in _OPENING:
            self.anchor, self.tag = event.anchor, event.tag
            self.flow = bool(event.flow_style)
        elif self.kind == "Alias":
            self.anchor = event.anchor


class _Events:
    """The events of a text's only document, without those around it."""

    def __init__(self, text: str, file: str, lines: Lines) -> None:
        self.text = text
        self.file = file
        self.lines = lines
        self._source = self._read()

    def __iter__(self) -> Iterator[_Event]:
        return self

    def __next__(self) -> _Event:
        return next(self._source)

    def place(self, start: int, end: int | None = None) -> Place:
        """Return the place of some characters; what spans lines becomes a point."""
        line, column = self.lines.at(start)
        end_line, end_column = self.lines.at(start if end is None else end)
        if end is None or end_line != line:
            return Place(self.file, line, column)
        return Place(self.file, line, column, line, end_column)

    def error(
        self, code: str, message: str, place: Place, hint: str | None = None
    ) -> DiagnosticError:
        return DiagnosticError([Diagnostic(code, Severity.ERROR, message, place, hint)])

    def _read(self) -> Iterator[_Event]:
        documents = 0
        text, restored = _hide(self.text)
        try:
            for raw in cast("Any", YAML(typ="safe")).parse(text):
                event = _Event(raw, restored)
                if event.kind == "DocumentStart":
                    documents += 1
                    if documents > 1:
                        message = "a second YAML document starts here"
                        hint = "remove the `---`: one file holds one document"
                        raise self.error("CS110", message, self.place(event.start, event.end), hint)
                elif event.kind not in {"StreamStart", "StreamEnd", "DocumentEnd"}:
                    yield event
        except YAMLError as problem:
            raise self._syntax(cast("Any", problem)) from None

    def _syntax(self, problem: Any) -> DiagnosticError:
        """Word the parser's complaint for a person; a tab gets a code of its own, as the commonest slip."""
        mark = getattr(problem, "problem_mark", None)
        if mark is None:
            bad = _FORBIDDEN.search(self.text)
            if bad is None:
                return self.error("CS103", str(problem).splitlines()[0], self.place(0))
            message = f"the character U+{ord(bad[0]):04X} is not allowed in YAML"
            return self.error("CS103", message, self.place(*bad.span()), "remove it")
        index = min(int(mark.index), len(self.text))
        start = max(self.text.rfind("\n", 0, index), self.text.rfind("\r", 0, index)) + 1
        indent = re.compile(r"[ \t]*").match(self.text, start)
        tab = indent[0].find("\t") if indent else -1
        if tab >= 0:
            where = self.place(start + tab, start + tab + 1)
            return self.error("CS104", "a tab indents this line", where, "indent with spaces")
        words = str(problem.problem or "malformed YAML")
        context = str(problem.context or "")
        message = f"{words} {context}" if context.startswith("while") else words
        begun = getattr(problem, "context_mark", None)
        where = self.place(index, min(index + 1, len(self.text)))
        related: tuple[Related, ...] = ()
        if begun is not None and self.lines.at(int(begun.index))[0] != where.line:
            related = (Related("it starts here", self.place(int(begun.index))),)
        hint = _syntax_hint(words, self.text[index : index + 1])
        return DiagnosticError([Diagnostic("CS103", Severity.ERROR, message, where, hint, related)])


def _hide(text: str) -> tuple[str, dict[int, str]]:
    """Replace characters that are text in YAML 1.2 but not to the parser, which knows 1.1 in part.

    Those are three line breaks of Unicode (5.4), and `?` and `:` inside an unquoted scalar in brackets, as in
    `{type: int?, url: https://example.com}` (7.3.3). Characters that the text does not hold stand in for them, one for
    one, so that no place moves; the table turns values back.
    """
    unused = (char for char in map(chr, range(0xE000, 0xF900)) if char not in text)
    hidden = dict(zip(_BREAKS_OF_1_1 + "?:", unused, strict=False))
    if len(hidden) < len(_BREAKS_OF_1_1) + 2:
        return text, {}
    if not text.isascii():
        text = text.translate({ord(char): hidden[char] for char in _BREAKS_OF_1_1})
    text = _INSIDE_PLAIN.sub(lambda match: hidden[match[0]], text)
    return text, {ord(other): char for char, other in hidden.items()}


def _syntax_hint(words: str, character: str) -> str | None:
    if "mapping values are not allowed" in words:
        return "quote text that holds a colon and a space, and check the indentation"
    if "cannot start any token" in words:
        return f"quote text that starts with `{character}`"
    if "end of stream" in words:
        return "a quote or a bracket is not closed"
    if "escape character" in words:
        return "write `\\\\` for a backslash, or use single quotes"
    if "incompatible YAML document" in words:
        return "remove the `%YAML` line"
    if "did not find expected" in words:
        return "check the indentation and the brackets"
    return None


class _Builder:
    """Builds plain data from events and gathers what must not be in a description."""

    def __init__(self, text: str, file: str, lines: Lines) -> None:
        self.events = _Events(text, file, lines)
        self.problems: list[Diagnostic] = []
        self._anchors: dict[str, tuple[Data, int, int]] = {}
        self._open: set[str] = set()
        self._aliased = 0
        self._values = 0

    def document(self) -> Data:
        """Build the whole document, and read on to its end, where more problems may wait."""
        first = next(self.events, None)
        if first is None:
            raise self.events.error("CS108", "the file is empty", self.events.place(0))
        data, _ = self._value(first, 0)
        for _ in self.events:
            continue
        return data

    def _value(self, event: _Event, depth: int) -> tuple[Data, int]:
        """Return a value and its height, which is 0 for a scalar."""
        self._values += 1
        if self._values > MAX_VALUES:
            message = f"the file holds more than {MAX_VALUES:,} values"
            raise self.events.error("CS107", message, self._at(event), "split it")
        if event.kind == "Alias":
            return self._alias(event, depth)
        if event.tag is not None:
            shown = short(event.tag.replace(_CORE, "!!"))
            hint = "quote the value" if event.tag == f"{_CORE}str" else "remove the tag"
            self._add("CS110", f"the tag `{shown}` is not part of the language", event, hint)
        if event.kind == "Scalar":
            data, height = self._scalar(event), 0
            if event.anchor is not None:
                self._anchors[event.anchor] = (data, 1, 0)
            return data, height
        if depth >= MAX_DEPTH:
            raise self._too_deep(event)
        before = self._values + self._aliased
        if event.anchor is not None:
            self._open.add(event.anchor)
            self._anchors.pop(event.anchor, None)
        data, height = self._list(depth) if event.kind == "SequenceStart" else self._mapping(depth)
        if event.anchor is not None:
            self._open.discard(event.anchor)
            size = self._values + self._aliased - before + 1
            self._anchors[event.anchor] = (data, size, height)
        return data, height

    def _alias(self, event: _Event, depth: int) -> tuple[Data, int]:
        name = str(event.anchor)
        if name in self._anchors:
            data, size, height = self._anchors[name]
            self._aliased += size
            if self._aliased > MAX_ALIASES:
                message = f"more than {MAX_ALIASES:,} values come from aliases"
                hint = "repeat less: name a type and refer to it"
                raise self.events.error("CS106", message, self._at(event), hint)
            if depth + height > MAX_DEPTH:
                raise self._too_deep(event)
            return data, height
        if name in self._open:
            raise self.events.error("CS106", "an alias contains itself", self._at(event))
        near = suggest(name, self._anchors)
        hint = f"did you mean `*{near}`?" if near else f"mark a value above with `&{short(name)}`"
        message = f"there is no anchor `{short(name)}`"
        raise self.events.error("CS103", message, self._at(event), hint)

    def _list(self, depth: int) -> tuple[Data, int]:
        items: list[Data] = []
        tallest = 0
        while (event := next(self.events)).kind != "SequenceEnd":
            item, height = self._value(event, depth + 1)
            items.append(item)
            tallest = max(tallest, height)
        return items, tallest + 1

    def _mapping(self, depth: int) -> tuple[Data, int]:
        built: dict[str, Data] = {}
        first: dict[str, _Event] = {}
        tallest = 0
        while (event := next(self.events)).kind != "MappingEnd":
            key = self._key(event, depth, first)
            value, height = self._value(next(self.events), depth + 1)
            tallest = max(tallest, height)
            if key is not None:
                built[key] = value
        return built, tallest + 1

    def _key(self, event: _Event, depth: int, first: dict[str, _Event]) -> str | None:
        """Return a key as text; None, with a diagnostic, when it cannot be one."""
        if event.kind != "Scalar":
            hint = "write a word, a colon and the value"
            self._add("CS110", "a key must be text", event, hint)
            self._value(event, depth + 1)
            return None
        key = event.value
        if event.plain and key == "<<":
            hint = "share with a named type, a parameter group or `include`"
            self._add("CS110", "merge keys (`<<`) are not part of the language", event, hint)
            return None
        if event.tag is not None:
            self._add("CS110", "a key cannot have a tag", event, "remove the tag")
        if event.anchor is not None:
            self._anchors[event.anchor] = (key, 1, 0)
        if key in first:
            message = f"the key `{short(key)}` stands twice in this mapping"
            related = Related("it stands here first", self._at(first[key]))
            self._add("CS105", message, event, "rename or remove one", related)
            return None
        first[key] = event
        return key

    def _scalar(self, event: _Event) -> Data:
        if not event.plain or event.tag is not None:
            return event.value
        try:
            return plain_scalar(event.value)
        except ScalarError as problem:
            self._add("CS110", str(problem), event, "quote it if it is text")
            return None

    def _too_deep(self, event: _Event) -> DiagnosticError:
        message = f"nested more than {MAX_DEPTH} levels deep"
        return self.events.error("CS111", message, self._at(event), "name types and refer to them")

    def _at(self, event: _Event) -> Place:
        end = event.end if event.kind in {"Scalar", "Alias"} else None
        return self.events.place(event.start, end)

    def _add(
        self,
        code: str,
        message: str,
        event: _Event,
        hint: str | None = None,
        related: Related | None = None,
    ) -> None:
        others = (related,) if related else ()
        found = Diagnostic(code, Severity.ERROR, message, self._at(event), hint, others)
        self.problems.append(found)
        if len(self.problems) >= MAX_PROBLEMS:
            raise DiagnosticError([*self.problems, too_many(self._at(event))])
