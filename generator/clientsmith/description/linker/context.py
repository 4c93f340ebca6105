"""What every part of the linker needs: the source, a way to report, and name look-ups."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from clientsmith.description import type_expression
from clientsmith.diagnostics.diagnostic import Diagnostic, Place, Related, Severity
from clientsmith.diagnostics.suggest import suggest
from clientsmith.model.types import Deprecation, Primitive, TypeRef

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clientsmith.description.sources import Source
    from clientsmith.diagnostics.report import Report
    from clientsmith.model.origin import Origin

__all__ = ["Context", "as_list", "deprecation", "key_path", "seconds"]

_UNITS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}


class Context:
    """One product while its names are being resolved."""

    def __init__(self, source: Source, report: Report) -> None:
        self.source = source
        self.report = report

    def place(
        self, origin: Origin, *, key: bool = False, offset: int = 0, length: int = 0
    ) -> Place:
        """Return where something was written."""
        document = self.source.documents[origin.file]
        return document.place(origin.path, key=key, offset=offset, length=length)

    def problem(
        self,
        code: str,
        message: str,
        origin: Origin,
        hint: str | None = None,
        *,
        key: bool = False,
        offset: int = 0,
        length: int = 0,
        related: tuple[str, Origin] | None = None,
    ) -> None:
        """Report an error at the value (or the `key`) that `origin` names."""
        place = self.place(origin, key=key, offset=offset, length=length)
        others = (Related(related[0], self.place(related[1], key=True)),) if related else ()
        self.report.add(Diagnostic(code, Severity.ERROR, message, place, hint, others))

    def known(self, kind: str, name: str) -> bool:
        """Tell whether a name of this kind is defined, malformed or not."""
        return name in self.source.definitions(kind) or name in self.source.broken.get(kind, ())

    def resolve(
        self, kind: str, name: str, origin: Origin, what: str, candidates: Iterable[str] = ()
    ) -> bool:
        """Report a name that leads nowhere; `candidates` default to the definitions of that kind."""
        if self.known(kind, name):
            return True
        if name in self.source.skipped(kind):
            message = f"the {what} `{name}` is left out by `skip`"
            self.problem("CS306", message, origin)
            return False
        near = suggest(name, [*candidates, *self.source.definitions(kind)])
        hint = f"did you mean `{near}`?" if near else None
        self.problem("CS303", f"there is no {what} `{name}`", origin, hint)
        return False

    def type_ref(self, text: str, origin: Origin) -> TypeRef:
        """Parse a type expression and check the names in it; what is wrong becomes `any`."""
        try:
            ref, uses = type_expression.parse(text)
        except type_expression.ExpressionError as problem:
            length = min(problem.length, max(len(text) - problem.offset, 1))
            self.problem(
                "CS208",
                problem.message,
                origin,
                "a type is such as `str`, `Tenant`, `list<int>`, `map<str>`, `str?`",
                offset=problem.offset,
                length=length,
            )
            return Primitive("any")
        good = True
        for use in uses:
            if self.known("types", use.name):
                continue
            good = False
            if use.name in self.source.skipped("types"):
                code, message, hint = "CS306", f"the type `{use.name}` is left out by `skip`", None
            else:
                names = [*self.source.definitions("types"), *sorted(_BUILT_IN)]
                near = suggest(use.name, names) or _ALSO_CALLED.get(use.name.lower())
                hint = f"did you mean `{near}`?" if near else "define it under types/"
                code, message = "CS301", f"unknown type `{use.name}`"
            self.problem(code, message, origin, hint, offset=use.offset, length=len(use.name))
        return ref if good else Primitive("any")


_BUILT_IN = frozenset(
    ["str", "int", "float", "bool", "datetime", "date", "duration", "uuid", "uri", "bytes", "secret", "upload", "stream", "any", "none", "list", "map"]
)
# What other languages call the built-in types.
_ALSO_CALLED = {
    "string": "str",
    "text": "str",
    "integer": "int",
    "long": "int",
    "number": "float",
    "double": "float",
    "boolean": "bool",
    "array": "list<...>",
    "object": "map<any>",
    "dict": "map<...>",
    "timestamp": "datetime",
    "guid": "uuid",
    "url": "uri",
    "file": "upload",
    "binary": "bytes",
    "null": "none",
    "void": "none",
    "password": "secret",
}


def key_path(text: Any) -> tuple[str, ...]:
    """Split `error.message` into its keys; nothing gives the empty path."""
    return tuple(text.split(".")) if isinstance(text, str) else ()


def seconds(value: Any) -> float | None:
    """Read a duration such as `500ms`, `10m` or a number of seconds."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return float(value)
    match = re.fullmatch(r"([0-9.]+)([a-z]+)", str(value))
    return float(match[1]) * _UNITS[match[2]] if match else None


def as_list(value: Any) -> list[Any]:
    """Return a list for one value, a list or nothing."""
    if value is None:
        return []
    return list(value) if isinstance(value, list) else [value]


def deprecation(data: Any) -> Deprecation | None:
    """Read `deprecated: true` or a mapping."""
    if isinstance(data, dict):
        return Deprecation(data.get("since"), data.get("use"), data.get("until"))
    return Deprecation() if data is True else None
