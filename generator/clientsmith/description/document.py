"""Reading one YAML file: text to plain data, and back from a path in the data to a place in the text.

YAML 1.2 core rules hold: `no`, `on` and `1:30` are text. Dates stay text too, because the language has none. The
file may come from a stranger, so its size, depth and aliases are bounded before anything is built from it.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, ScalarNode, SequenceNode

from clientsmith.diagnostics.diagnostic import (
    Diagnostic,
    DiagnosticError,
    Place,
    Related,
    Severity,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["Data", "Document", "Step", "read_document"]

Data = dict[str, Any] | list[Any] | str | int | float | bool | None
Step = str | int
Node = Any  # ruamel.yaml ships no types for its nodes

MAX_BYTES = 4 * 1024 * 1024
MAX_DEPTH = 64
MAX_ALIASES = 1_000
MAX_VALUES = 2_000_000

_CORE = "tag:yaml.org,2002:"
# Nesting that is written in one line costs the parser's stack one frame a character, so it is measured first.
_BRACKET = re.compile(r"[\[\]{}]")
_COMPACT = re.compile(r"(?:[-?:][ \t]+){%d,}" % MAX_DEPTH)


@dataclass(slots=True)
class Document:
    """One YAML file as plain data.

    `file` is the name shown to people, `data` the top-level mapping. Positions are looked up on demand: the
    text is composed a second time only when a diagnostic must be shown.
    """

    path: Path
    file: str
    text: str
    data: dict[str, Any]
    _root: Node = field(default=None, repr=False)

    def place(
        self, path: tuple[Step, ...], *, key: bool = False, offset: int = 0, length: int = 0
    ) -> Place:
        """Return where the value at `path` stands, or its key when `key` is set.

        A path that leads nowhere gives its nearest ancestor. `offset` and `length` count characters inside a
        scalar that stands on one line.
        """
        if self._root is None:
            self._root = _compose(self.text)
        node: Node = self._root
        key_node: Node = None
        found = True
        for step in path:
            key_node, child = _child(node, step)
            if child is None:
                found = False
                break
            node = child
        target = key_node if key and found and key_node is not None else node
        if not found and isinstance(node, MappingNode | SequenceNode) and path:
            # The thing is missing: point at what should have held it, by its own key where there is one.
            target = self._holder(path) or node
        return _span(self.file, target, offset, length)

    def _holder(self, path: tuple[Step, ...]) -> Node:
        """Return the key node of the deepest part of `path` that exists."""
        node: Node = self._root
        last: Node = None
        for step in path:
            key_node, child = _child(node, step)
            if child is None:
                return last
            last = key_node if key_node is not None else child
            node = child
        return last


def read_document(path: Path, file: str) -> Document:
    """Read one file; raises DiagnosticError with every problem that can be told from it.

    `file` is the name to show.
    """
    text = _read_text(path, file)
    if not text.strip() or not _has_content(text):
        raise _error("CS108", "the file is empty", Place(file, 1, 1), "delete it or fill it")
    _check_depth(text, file)
    root = _compose_checked(text, file)
    if not isinstance(root, MappingNode):
        raise _error(
            "CS109",
            f"the top level must be a mapping, not {_kind(root)}",
            _span(file, root),
            "write `key: value` lines",
        )
    builder = _Builder(file)
    data = builder.build(root)
    if builder.problems:
        raise DiagnosticError(builder.problems)
    return Document(path, file, text, cast("dict[str, Any]", data))


def _read_text(path: Path, file: str) -> str:
    try:
        with path.open("rb") as stream:
            raw = stream.read(MAX_BYTES + 1)
    except OSError as problem:
        reason = problem.strerror or type(problem).__name__
        raise _error("CS101", f"cannot read the file: {reason}", Place(file, 1, 1)) from None
    if len(raw) > MAX_BYTES:
        raise _error(
            "CS107",
            f"the file is larger than {MAX_BYTES // 1024 // 1024} MiB",
            Place(file, 1, 1),
            "split it: every directory of a product takes any number of files",
        )
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        good = raw[: problem.start].decode("utf-8-sig")
        line = good.count("\n") + 1
        column = len(good) - (good.rfind("\n") + 1) + 1
        raise _error(
            "CS102",
            f"the file is not UTF-8: byte 0x{raw[problem.start]:02x} is not allowed here",
            Place(file, line, column),
            "save it as UTF-8",
        ) from None


def _has_content(text: str) -> bool:
    for line in text.splitlines():
        stripped = line.strip()
        if stripped and not stripped.startswith("#") and stripped not in {"---", "..."}:
            return True
    return False


def _check_depth(text: str, file: str) -> None:
    """Refuse deep nesting before the composer, which recurses in C, sees it."""
    depth = deepest = 0
    for match in _BRACKET.finditer(text):
        depth += 1 if match[0] in "[{" else -1
        deepest = max(deepest, depth)
    if deepest <= MAX_DEPTH and not _COMPACT.search(text):
        return
    depth = 0
    try:
        for event in YAML(typ="safe").parse(
            text
        ):  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
            name = type(event).__name__  # pyright: ignore[reportUnknownArgumentType]
            if name in {"MappingStartEvent", "SequenceStartEvent"}:
                depth += 1
                if depth > MAX_DEPTH:
                    mark = cast("Any", event).start_mark
                    raise _error(
                        "CS111",
                        f"nested more than {MAX_DEPTH} levels deep",
                        Place(file, mark.line + 1, mark.column + 1),
                    )
            elif name in {"MappingEndEvent", "SequenceEndEvent"}:
                depth -= 1
    except YAMLError as problem:
        raise _syntax(problem, text, file) from None


def _compose(text: str) -> Node:
    return YAML(typ="safe").compose(
        text
    )  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]


def _compose_checked(text: str, file: str) -> Node:
    try:
        return _compose(text)
    except YAMLError as problem:
        raise _syntax(problem, text, file) from None


def _syntax(problem: YAMLError, text: str, file: str) -> DiagnosticError:
    """Word the parser's complaint for a person; a tab gets a code of its own, as the commonest slip."""
    if not isinstance(problem, MarkedYAMLError) or cast("Any", problem).problem_mark is None:
        at = _forbidden_character(text)
        what = "a control character is not allowed in YAML" if at else str(problem).splitlines()[0]
        line, column = at or (1, 1)
        return _error("CS103", what, Place(file, line, column))
    mark = cast("Any", problem).problem_mark
    line, column = mark.line + 1, mark.column + 1
    lines = text.split("\n")
    for near in (line, line + 1):
        source = lines[near - 1] if near <= len(lines) else ""
        indent = source[: len(source) - len(source.lstrip())]
        if "\t" in indent:
            return _error(
                "CS104",
                "a tab indents this line",
                Place(file, near, indent.index("\t") + 1),
                "indent with spaces",
            )
    line = min(line, max(len(lines), 1))
    words = cast("str | None", cast("Any", problem).problem) or "malformed YAML"
    context = cast("str | None", cast("Any", problem).context)
    if words.startswith("but found another document"):
        return _error(
            "CS110",
            "a second YAML document starts here",
            Place(file, line, column),
            "use one file for each",
        )
    hint = None
    if "mapping values are not allowed" in words:
        hint = "quote text that holds a colon and a space"
    message = f"{words} {context}" if context and context.startswith("while") else words
    return _error("CS103", message, Place(file, line, column), hint)


def _forbidden_character(text: str) -> tuple[int, int] | None:
    match = re.search("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", text)
    if match is None:
        return None
    before = text[: match.start()]
    return before.count("\n") + 1, match.start() - (before.rfind("\n") + 1) + 1


class _Builder:
    """Builds plain data from nodes and gathers what must not be in a description."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.problems: list[Diagnostic] = []
        self._seen: set[int] = set()
        self._open: set[int] = set()
        self._aliases = 0
        self._values = 0

    def build(self, node: Node) -> Data:
        self._count(node)
        if isinstance(node, ScalarNode):
            return self._scalar(node)
        if id(node) in self._open:
            raise _error("CS106", "an alias contains itself", _span(self.file, node))
        if len(self._open) >= MAX_DEPTH:
            raise _error(
                "CS111", f"nested more than {MAX_DEPTH} levels deep", _span(self.file, node)
            )
        self._open.add(id(node))
        try:
            tag = cast("str", cast("Any", node).tag)
            if tag not in {f"{_CORE}map", f"{_CORE}seq"}:
                self._tag(node, tag)
            if isinstance(node, SequenceNode):
                return [self.build(item) for item in cast("list[Node]", cast("Any", node).value)]
            return self._mapping(node)
        finally:
            self._open.discard(id(node))

    def _count(self, node: Node) -> None:
        self._values += 1
        if id(node) in self._seen:
            self._aliases += 1
        self._seen.add(id(node))
        if self._aliases > MAX_ALIASES or self._values > MAX_VALUES:
            raise _error(
                "CS106",
                f"more than {MAX_ALIASES:,} values come from aliases",
                _span(self.file, node),
                "repeat less: name a type and refer to it",
            )

    def _mapping(self, node: Node) -> dict[str, Data]:
        built: dict[str, Data] = {}
        first: dict[str, Node] = {}
        for key_node, value_node in cast("list[tuple[Node, Node]]", node.value):
            if not isinstance(key_node, ScalarNode):
                self._add("CS110", "a key must be text", key_node)
                continue
            if cast("Any", key_node).tag == f"{_CORE}merge":
                self._add(
                    "CS110",
                    "merge keys (`<<`) are not part of the language",
                    key_node,
                    "share with a named type, a parameter group or `include`",
                )
                continue
            key = cast("str", cast("Any", key_node).value)
            if key in first:
                self._add(
                    "CS105",
                    f"the key `{key}` stands twice in this mapping",
                    key_node,
                    related=Related("it stands here first", _span(self.file, first[key])),
                )
                continue
            first[key] = key_node
            built[key] = self.build(value_node)
        return built

    def _scalar(self, node: Node) -> Data:
        text = cast("str", node.value)
        tag = cast("str", node.tag).removeprefix(_CORE)
        try:
            if tag == "null":
                return None
            if tag == "bool":
                return text.lower() == "true"
            if tag == "int":
                return int(text.replace("_", ""), 0) if text.lstrip("+-")[:1] == "0" else int(text)
            if tag == "float":
                number = float(re.sub(r"\.(?=inf|nan)", "", text.lower()))
                if math.isfinite(number):
                    return number
                self._add("CS110", "a number must be finite", node)
                return None
        except ValueError:
            return text
        if tag not in {"str", "timestamp", "value"}:
            self._tag(node, cast("str", node.tag))
        return text

    def _tag(self, node: Node, tag: str) -> None:
        shown = tag.replace(_CORE, "!!")
        self._add("CS110", f"the tag `{shown}` is not part of the language", node, "remove the tag")

    def _add(
        self,
        code: str,
        message: str,
        node: Node,
        hint: str | None = None,
        *,
        related: Related | None = None,
    ) -> None:
        self.problems.append(
            Diagnostic(
                code,
                Severity.ERROR,
                message,
                _span(self.file, node),
                hint,
                (related,) if related else (),
            )
        )


def _pairs(node: Node) -> Iterator[tuple[Node, Node]]:
    yield from cast("list[tuple[Node, Node]]", node.value)


def _child(node: Node, step: Step) -> tuple[Node, Node]:
    """Return the key node and value node one step down, or None for each that does not exist."""
    if isinstance(node, MappingNode):
        for key_node, value_node in _pairs(node):
            if isinstance(key_node, ScalarNode) and cast("Any", key_node).value == step:
                return key_node, value_node
    elif isinstance(node, SequenceNode) and isinstance(step, int):
        items = cast("list[Node]", cast("Any", node).value)
        if step < len(items):
            return None, items[step]
    return None, None


def _span(file: str, node: Node, offset: int = 0, length: int = 0) -> Place:
    start, end = node.start_mark, node.end_mark
    line, column = start.line + 1, start.column + 1
    if isinstance(node, ScalarNode) and start.line == end.line:
        if length:
            quoted = cast("Any", node).style in {"'", '"'}
            column += offset + (1 if quoted else 0)
            return Place(file, line, column, line, column + length)
        return Place(file, line, column, line, max(end.column + 1, column))
    return Place(file, line, column)


def _kind(node: Node) -> str:
    return "a list" if isinstance(node, SequenceNode) else "a single value"


def _error(code: str, message: str, place: Place, hint: str | None = None) -> DiagnosticError:
    return DiagnosticError([Diagnostic(code, Severity.ERROR, message, place, hint)])
