"""The files of one OpenAPI description: read when a reference leads to them, and never from outside one directory."""

from __future__ import annotations

import hashlib
import posixpath
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import unquote, urlsplit

from clientsmith.description.plain import is_list, is_mapping, short
from clientsmith.diagnostics.diagnostic import Diagnostic, DiagnosticError, Place, Severity
from clientsmith.openapi.reading.plain_data import TextError, parse
from clientsmith.openapi.reading.pointer import escaped, from_fragment

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["DocumentSet", "Node"]

MAX_BYTES = 64 * 1024 * 1024
MAX_FILES = 2_000
MAX_HOPS = 64
MAX_THROUGH = 8
_MOST_SHOWN = 20
# Below these keys a `$ref` is data, not a reference.
_DATA_KEYS = frozenset({"example", "examples", "default", "enum", "const", "value"})


@dataclass(frozen=True, slots=True)
class Node:
    """A value in a document and where it stands: the file, as references name it, and the JSON pointer."""

    data: Any
    file: str
    pointer: str

    @property
    def place(self) -> str:
        """The file and the pointer, as reports show them."""
        return f"{self.file}#{self.pointer}"

    @property
    def last(self) -> str:
        """The last step of the pointer, as it is in the document."""
        return self.pointer.rpartition("/")[2].replace("~1", "/").replace("~0", "~")

    def at(self, step: str | int) -> Node:
        """Return the member or item at `step`, which must exist."""
        return Node(self.data[step], self.file, f"{self.pointer}/{escaped(step)}")

    def child(self, key: str) -> Node | None:
        """Return a member; None when there is none, or it is null, or this is not a mapping."""
        if is_mapping(self.data) and self.data.get(key) is not None:
            return self.at(key)
        return None

    def members(self) -> Iterator[tuple[str, Node]]:
        """Yield the members of a mapping that are not null; nothing for anything else."""
        if is_mapping(self.data):
            for key, value in self.data.items():
                if value is not None:
                    yield key, self.at(key)

    def items(self) -> Iterator[Node]:
        """Yield the items of a list; nothing for anything else."""
        if is_list(self.data):
            for index in range(len(self.data)):
                yield self.at(index)

    def get(self, key: str) -> Any:
        """Return the plain value of a member; None when there is none or this is not a mapping."""
        return self.data.get(key) if is_mapping(self.data) else None

    def text(self, key: str) -> str | None:
        """Return a member that is text, or a number written where text belongs."""
        value = self.get(key)
        if isinstance(value, bool):
            return None
        return str(value) if isinstance(value, str | int | float) else None

    def flag(self, key: str) -> bool:
        """Tell whether a member is true; text that YAML 1.1 reads as true counts."""
        return self.get(key) in (True, "true", "True", "yes")

    def has(self, key: str) -> bool:
        """Tell whether this is a mapping with a member of that name, null or not."""
        return is_mapping(self.data) and key in self.data


class DocumentSet:
    """All files that references lead to, beginning with one.

    `root` is the directory that no reference may leave. Files are named by their path from there.
    """

    def __init__(self, main: Path, root: Path) -> None:
        self._root = root.resolve()
        self._files: dict[str, Any] = {}
        self._digests: dict[str, str] = {}
        self._anchors: dict[str, dict[str, Node]] = {}
        self.followed: set[str] = set()
        """The places that references have led to so far."""
        try:
            name = main.resolve().relative_to(self._root).as_posix()
        except ValueError:
            raise _problem(
                "CS804", "the file is not in the directory given as root", main.name
            ) from None
        self.main = Node(self._load(name), name, "")

    @property
    def digest(self) -> str:
        """The SHA-256 of the main file; where references have led to others, that of the digests of all of them."""
        first, *others = self._digests.values()
        return hashlib.sha256("".join((first, *others)).encode()).hexdigest() if others else first

    def follow(self, node: Node, through: int = 0) -> Node | None:
        """Return what a node's `$ref` leads to, through any number of them; the node itself when it has none.

        None when a reference leads nowhere or in a circle. Raises DiagnosticError for a reference to another
        machine, or out of the directory, or to a file that cannot be read. `through` counts the references that
        are being looked through already.
        """
        for _ in range(MAX_HOPS):
            ref = node.get("$ref")
            if not isinstance(ref, str):
                return node
            target = self._target(node, ref, through)
            if target is None or (target.file, target.pointer) == (node.file, node.pointer):
                return None
            node = target
            self.followed.add(node.place)
        return None

    def step(self, node: Node) -> Node | None:
        """Return what the node's own `$ref` leads to, without following another one there."""
        ref = node.get("$ref")
        return self._target(node, ref, 0) if isinstance(ref, str) else node

    def _target(self, node: Node, ref: str, through: int) -> Node | None:
        base, _, fragment = ref.partition("#")
        if base:
            name = self._name(node, base)
            data = self._load(name)
        else:
            name, data = node.file, self._files[node.file]
        found = Node(data, name, "")
        steps = from_fragment(fragment)
        if steps is None:
            return self._anchor(found, unquote(fragment))
        for step in steps:
            # A pointer may lead through a reference (OpenAPI 3.1, 4.8.23 leaves it to tools).
            if is_mapping(found.data) and step not in found.data and "$ref" in found.data:
                behind = self.follow(found, through + 1) if through < MAX_THROUGH else None
                if behind is None:
                    return None
                found = behind
            if is_mapping(found.data) and step in found.data:
                found = found.at(step)
            elif is_list(found.data) and step.isascii() and step.isdigit():
                if int(step) >= len(found.data):
                    return None
                found = found.at(int(step))
            else:
                return None
        return found

    def _name(self, node: Node, base: str) -> str:
        """Return the name of the file that a reference from `node` means."""
        if _elsewhere(base):
            raise _remote(node.file, [(node.pointer, base)])
        path = unquote(urlsplit(base).path)
        if path.startswith("/") or "\0" in path or "\\" in path:
            raise self._outside(node, base)
        name = posixpath.normpath(posixpath.join(posixpath.dirname(node.file), path))
        if name.startswith("../") or name == "..":
            raise self._outside(node, base)
        return name

    def _outside(self, node: Node, base: str) -> DiagnosticError:
        message = f"`{short(base)}` at {node.pointer} leads out of the directory of the document"
        return _problem(
            "CS804", message, node.file, "name a directory that holds all files: --root DIR"
        )

    def _load(self, name: str) -> Any:
        if name in self._files:
            return self._files[name]
        if len(self._files) >= MAX_FILES:
            raise _problem("CS803", f"references lead to more than {MAX_FILES:,} files", name)
        path = self._root / name
        try:
            resolved = path.resolve()
            if not resolved.is_relative_to(self._root):
                raise _problem(
                    "CS804", "this link leads out of the directory of the document", name
                )
            if not stat.S_ISREG(resolved.stat().st_mode):
                raise _problem("CS101", "cannot read the file: it is not a regular file", name)
            with resolved.open("rb") as stream:
                raw = stream.read(MAX_BYTES + 1)
        except (OSError, ValueError, RuntimeError) as problem:
            reason = getattr(problem, "strerror", None) or type(problem).__name__
            raise _problem("CS101", f"cannot read the file: {reason}", name) from None
        if len(raw) > MAX_BYTES:
            message = f"the file is larger than {MAX_BYTES // 1024 // 1024} MiB"
            raise _problem("CS803", message, name)
        try:
            data = parse(raw.decode("utf-8-sig"))
        except UnicodeDecodeError:
            raise _problem("CS102", "the file is not UTF-8 text", name) from None
        except TextError as problem:
            place = Place(name, problem.line, problem.column)
            found = Diagnostic("CS803", Severity.ERROR, problem.message, place)
            raise DiagnosticError([found]) from None
        remote = list(_remote_references(data))
        if remote:
            raise _remote(name, remote)
        self._files[name] = data
        self._digests[name] = hashlib.sha256(raw).hexdigest()
        return data

    def _anchor(self, top: Node, name: str) -> Node | None:
        """Return the schema that calls itself `name` with `$anchor` (JSON Schema 2020-12, 8.2.2)."""
        if top.file not in self._anchors:
            self._anchors[top.file] = _anchors(top)
        return self._anchors[top.file].get(name)


def _anchors(top: Node) -> dict[str, Node]:
    found: dict[str, Node] = {}
    waiting = [top]
    while waiting:
        node = waiting.pop()
        for key in ("$anchor", "$dynamicAnchor"):
            anchor = node.get(key)
            if isinstance(anchor, str):
                found.setdefault(anchor, node)
        waiting.extend(inner for _, inner in node.members())
        waiting.extend(node.items())
    return found


def _remote_references(data: Any) -> Iterator[tuple[str, str]]:
    """Yield pointer and address of each reference to another machine."""
    waiting: list[tuple[Any, str]] = [(data, "")]
    while waiting:
        value, pointer = waiting.pop()
        if is_mapping(value):
            ref = value.get("$ref")
            if isinstance(ref, str) and not ref.startswith("#") and _elsewhere(ref):
                yield pointer, ref
            for key, inner in value.items():
                if key in _DATA_KEYS and not pointer.endswith(("/properties", "/schemas")):
                    continue
                if not key.startswith("x-") and isinstance(inner, dict | list):
                    waiting.append((cast("Any", inner), f"{pointer}/{escaped(key)}"))
        elif is_list(value):
            for index, inner in enumerate(value):
                if isinstance(inner, dict | list):
                    waiting.append((cast("Any", inner), f"{pointer}/{index}"))


def _elsewhere(ref: str) -> bool:
    """Tell whether a reference has a scheme or a host, or is no URI at all."""
    try:
        parts = urlsplit(ref)
    except ValueError:
        return True
    return bool(parts.scheme or parts.netloc)


def _remote(file: str, found: list[tuple[str, str]]) -> DiagnosticError:
    hint = "download the document and refer to the file, for example with a bundler"
    diagnostics = [
        Diagnostic(
            "CS802",
            Severity.ERROR,
            f"the reference `{short(ref)}` at {pointer or '/'} leads to another machine",
            Place(file, 1, 1),
            hint,
        )
        for pointer, ref in sorted(found)[:_MOST_SHOWN]
    ]
    return DiagnosticError(diagnostics)


def _problem(code: str, message: str, file: str, hint: str | None = None) -> DiagnosticError:
    return DiagnosticError([Diagnostic(code, Severity.ERROR, message, Place(file, 1, 1), hint)])
