"""A program of an older package, run with a newer one: it gives what it gave, and reads what it read."""

from __future__ import annotations

import ast
import datetime as dt
from functools import reduce
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import ModuleType

    from .surface import Callee, Surface, Thing

__all__ = ["Caller"]

_VALUES: dict[str, Any] = {
    "builtins.bool": True,
    "builtins.bytes": b"some bytes",
    "builtins.float": 2.5,
    "builtins.int": 3,
    "builtins.str": "some text",
    "dt.date": dt.date(2026, 1, 2),
    "dt.datetime": dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC),
}


class Caller:
    """Knows the older package by its surface, and has the newer one to call."""

    def __init__(self, older: Surface, newer: ModuleType) -> None:
        self._older = older
        self._newer = newer
        self._types = {one.name: one for one in (*older.records, *older.enums, *older.aliases)}

    def methods(self, client: str) -> tuple[Callee, ...]:
        """Return the methods of one of the older clients."""
        return self._older.methods[client]

    def call(self, client: Any, method: Callee, *, everything: bool) -> Any:
        """Call a method with values of the types that its arguments had."""
        used = [one for one in method.arguments if everything or one.required]
        positional = [self.value(one.kind) for one in used if one.positional]
        named = {one.name: self.value(one.kind) for one in used if not one.positional}
        found = reduce(getattr, method.path.split("."), client)
        return found(*positional, **named)

    def value(self, kind: str) -> Any:
        """Make a value of a type, as the older package wrote it."""
        return self._value(ast.parse(kind, mode="eval").body)

    def _value(self, node: ast.expr) -> Any:
        if isinstance(node, ast.BinOp):
            return self._value(node.left)
        if isinstance(node, ast.Subscript):
            assert ast.unparse(node.value) in {"abc.Sequence", "builtins.list"}, ast.unparse(node)
            return [self._value(node.slice)]
        word = ast.unparse(node)
        if word in _VALUES:
            return _VALUES[word]
        return self._made(self._types[word.rpartition(".")[2]])

    def _made(self, one: Thing) -> Any:
        if one.target:
            return self.value(one.target)
        kind = getattr(self._newer.types, one.name)
        if one in self._older.enums:
            return getattr(kind, next(iter(one.members)))
        return kind(**{a.name: self.value(a.kind) for a in one.arguments})

    def check(self, method: Callee, result: Any) -> None:
        """Read all of a result that the older package promised."""
        self._check(ast.parse(method.returns, mode="eval").body, result, method.path)

    def _check(self, node: ast.expr, result: Any, place: str) -> None:
        if isinstance(node, ast.BinOp):
            if result is not None:
                self._check(node.left, result, place)
            return
        if isinstance(node, ast.Subscript):
            assert isinstance(result, list), place
            for item in result:
                self._check(node.slice, item, place)
            return
        word = ast.unparse(node)
        if word in _VALUES:
            assert isinstance(result, type(_VALUES[word]) | int), place
        elif ".types." in word and (one := self._types[word.rpartition(".")[2]]).members:
            if one in self._older.enums:
                return
            for name, kind in one.members.items():
                self._check(
                    ast.parse(kind, mode="eval").body, getattr(result, name), f"{place}.{name}"
                )
        else:
            assert word != "None" or result is None, place
