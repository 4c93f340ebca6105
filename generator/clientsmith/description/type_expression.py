"""Parsing type expressions: `list<Tenant>?`, `map<int>`, `File | Folder`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from clientsmith.model.types import (
    PRIMITIVES,
    ListOf,
    MapOf,
    Named,
    Nullable,
    OneOf,
    Primitive,
    TypeRef,
)

__all__ = ["ExpressionError", "NameUse", "parse"]

MAX_LENGTH = 4000
MAX_DEPTH = 16
# What other languages write in a type, and what is written here.
_FOREIGN = {
    "[": "write `list<T>` for a list of T",
    "{": "write `map<T>` for a mapping of text to T",
    ",": "a map has the type of its values alone: `map<int>`",
    "(": "parentheses are not needed: `|` binds the loosest",
    "&": "an object type can extend another: `extends: T`",
}
_TOKEN = re.compile(r"\s*(?:(?P<name>[A-Za-z_][A-Za-z0-9_]*)|(?P<sign>[<>?|]))")


class ExpressionError(Exception):
    """The expression is malformed at `offset`, counted in characters from its start, for `length` characters.

    `hint` says what to write instead, where that is known.
    """

    def __init__(self, message: str, offset: int, length: int = 1, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset
        self.length = length
        self.hint = hint


@dataclass(frozen=True, slots=True)
class NameUse:
    """A name in an expression that is not built in, and where it stands."""

    name: str
    offset: int


@lru_cache(maxsize=4_096)
def parse(text: str) -> tuple[TypeRef, tuple[NameUse, ...]]:
    """Return the reference and the names it uses; raises ExpressionError."""
    if len(text) > MAX_LENGTH:
        raise ExpressionError(f"a type has at most {MAX_LENGTH} characters", 0)
    parser = _Parser(text)
    ref = parser.union(0)
    parser.end()
    return ref, tuple(parser.uses)


class _Parser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.uses: list[NameUse] = []
        self._tokens: list[tuple[str, str, int]] = []
        position = 0
        while position < len(text.rstrip()):
            match = _TOKEN.match(text, position)
            if match is None:
                bad = position + len(text[position:]) - len(text[position:].lstrip())
                hint = _FOREIGN.get(text[bad])
                if not text[bad].isascii():
                    hint = f"this character is U+{ord(text[bad]):04X}, not an ASCII letter"
                raise ExpressionError(f"`{text[bad]}` cannot stand in a type", bad, hint=hint)
            kind = "name" if match["name"] else "sign"
            self._tokens.append((kind, match[kind], match.start(kind)))
            position = match.end()
        self._next = 0

    def union(self, depth: int) -> TypeRef:
        options = [self.postfix(depth)]
        while self._take("|"):
            options.append(self.postfix(depth))
        if len(options) == 1:
            return options[0]
        # `A | B?` means that the whole may be null: there is one null on the wire.
        bare = [option.inner if isinstance(option, Nullable) else option for option in options]
        null = Primitive("none")
        nullable = any(isinstance(option, Nullable) for option in options)
        kept = [option for option in bare if option != null]
        if not kept:
            return null
        union = OneOf(tuple(dict.fromkeys(kept))) if len(set(kept)) > 1 else kept[0]
        return Nullable(union) if nullable or null in bare else union

    def postfix(self, depth: int) -> TypeRef:
        ref = self.primary(depth)
        while self._take("?"):
            ref = ref if isinstance(ref, Nullable) else Nullable(ref)
        return ref

    def primary(self, depth: int) -> TypeRef:
        if depth > MAX_DEPTH:
            raise ExpressionError(f"nested more than {MAX_DEPTH} levels deep", self._offset())
        token = self._peek()
        if token is None or token[0] != "name":
            raise ExpressionError("a type is missing here", self._offset())
        _, name, offset = token
        self._next += 1
        if name in {"list", "map"}:
            if not self._take("<"):
                raise ExpressionError(f"say what is inside: `{name}<str>`", offset, len(name))
            inner = self.union(depth + 1)
            if not self._take(">"):
                raise ExpressionError("`>` is missing here", self._offset())
            return ListOf(inner) if name == "list" else MapOf(inner)
        if name in PRIMITIVES:
            return Primitive(name)
        self.uses.append(NameUse(name, offset))
        return Named(name)

    def end(self) -> None:
        token = self._peek()
        if token is not None:
            raise ExpressionError(f"`{token[1]}` is not expected here", token[2], len(token[1]))

    def _peek(self) -> tuple[str, str, int] | None:
        return self._tokens[self._next] if self._next < len(self._tokens) else None

    def _take(self, sign: str) -> bool:
        token = self._peek()
        if token is not None and token[1] == sign:
            self._next += 1
            return True
        return False

    def _offset(self) -> int:
        token = self._peek()
        return token[2] if token else max(len(self.text.rstrip()), 0)
