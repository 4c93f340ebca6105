"""What every part of the linker needs: the source, a way to report, and name look-ups."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from clientsmith.description import type_expression
from clientsmith.description.plain import is_list, is_mapping, short
from clientsmith.diagnostics.diagnostic import Diagnostic, Place, Related, Severity
from clientsmith.diagnostics.suggest import suggest
from clientsmith.model.types import PRIMITIVES, Deprecation, Earlier, Primitive, TypeRef

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clientsmith.description.sources import Definition, Source
    from clientsmith.diagnostics.report import Report
    from clientsmith.model.origin import Origin

__all__ = ["Context", "as_list", "deprecation", "earlier", "key_path", "seconds"]

_UNITS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}
_DURATION = re.compile(r"([0-9.]+)([a-z]+)")
_BUILT_IN = (*sorted(PRIMITIVES), "list", "map")
# Looking for the likeliest name costs more than all else; beyond so many unknown names nobody reads the hints.
_MOST_SUGGESTIONS = 200
_MOST_LISTED = 6
# What other languages call the built-in types.
_ALSO_CALLED = {
    "string": "str",
    "text": "str",
    "char": "str",
    "integer": "int",
    "int32": "int",
    "int64": "int",
    "long": "int",
    "number": "float",
    "double": "float",
    "decimal": "float",
    "boolean": "bool",
    "array": "list<...>",
    "object": "map<any>",
    "dict": "map<...>",
    "time": "datetime",
    "timestamp": "datetime",
    "guid": "uuid",
    "url": "uri",
    "file": "upload",
    "binary": "bytes",
    "null": "none",
    "void": "none",
    "password": "secret",
}


class Context:
    """One product while its names are being resolved."""

    def __init__(self, source: Source, report: Report) -> None:
        self.source = source
        self.report = report
        self._definitions: dict[str, dict[str, Definition]] = {}
        self._suggested: dict[tuple[str, str], str | None] = {}

    def definitions(self, kind: str) -> dict[str, Definition]:
        """Return the definitions of one kind by name, without those that say `skip`."""
        if kind not in self._definitions:
            self._definitions[kind] = self.source.definitions(kind)
        return self._definitions[kind]

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
        source = self.source
        return (
            name in self.definitions(kind)
            or name in source.broken.get(kind, ())
            or kind in source.unknown
        )

    def resolve(
        self, kind: str, name: str, origin: Origin, what: str, candidates: Iterable[str] = ()
    ) -> bool:
        """Report a name that leads nowhere; `candidates` are names to suggest besides those of that kind."""
        if self.known(kind, name):
            return True
        if name in self.source.named.get(kind, {}):
            message = f"the {what} `{name}` is left out by `skip`"
            self._skipped(kind, name, message, origin)
            return False
        names = [*candidates, *self.definitions(kind)]
        hint = self.did_you_mean(kind, name, names)
        if hint is None:
            hint = self._what_there_is(kind, what)
        self.problem("CS303", f"there is no {what} `{short(name)}`", origin, hint)
        return False

    def _what_there_is(self, kind: str, what: str) -> str | None:
        names = [f"`{name}`" for name in self.definitions(kind)]
        if not names:
            return f"the product has no {what}"
        return f"there is {', '.join(names)}" if len(names) <= _MOST_LISTED else None

    def did_you_mean(self, kind: str, name: str, names: Iterable[str]) -> str | None:
        """Return a hint with the likeliest of `names`, which must be the same for every question of a kind."""
        key = (kind, name)
        if key not in self._suggested:
            enough = len(self._suggested) >= _MOST_SUGGESTIONS
            self._suggested[key] = None if enough else _nearest(name, list(names))
        near = self._suggested[key]
        return f"did you mean `{near}`?" if near else None

    def type_ref(self, text: str, origin: Origin) -> TypeRef:
        """Parse a type expression and check the names in it; what is wrong becomes `any`."""
        try:
            ref, uses = type_expression.parse(text)
        except type_expression.ExpressionError as problem:
            self.problem(
                "CS208",
                problem.message,
                origin,
                problem.hint
                or "a type is such as `str`, `Tenant`, `list<int>`, `map<str>`, `str?`",
                offset=problem.offset,
                length=problem.length,
            )
            return Primitive("any")
        good = True
        for use in uses:
            if not self.known("types", use.name):
                good = False
                self._unknown_type(use, origin)
        return ref if good else Primitive("any")

    def _unknown_type(self, use: type_expression.NameUse, origin: Origin) -> None:
        name, offset, length = use.name, use.offset, len(use.name)
        if name in self.source.named.get("types", {}):
            message = f"the type `{name}` is left out by `skip`"
            self._skipped("types", name, message, origin, offset=offset, length=length)
            return
        names = [*self.definitions("types"), *_BUILT_IN]
        hint = self.did_you_mean("types", name, names)
        other = _ALSO_CALLED.get(name.lower())
        # A slip of case is likelier than a word of another language, and that likelier than a slip of letters.
        if other is not None and name.lower() not in {known.lower() for known in names}:
            hint = f"write `{other}`"
        message = f"unknown type `{short(name)}`"
        hint = hint or "define it in a file under types/"
        self.problem("CS301", message, origin, hint, offset=offset, length=length)

    def _skipped(
        self, kind: str, name: str, message: str, origin: Origin, offset: int = 0, length: int = 0
    ) -> None:
        where = self.source.named[kind][name].origin
        hint = "leave this out too, or remove the `skip`"
        related = ("it is left out here", where.at("skip"))
        self.problem("CS306", message, origin, hint, offset=offset, length=length, related=related)


def _nearest(name: str, names: list[str]) -> str | None:
    """Return the likeliest of some names; of dotted ones, the one that ends in the name."""
    whole = [known for known in names if known.endswith(f".{name}")]
    return suggest(name, names) or (whole[0] if len(whole) == 1 else None)


def key_path(text: object) -> tuple[str, ...]:
    """Split `error.message` into its keys; nothing gives the empty path."""
    return tuple(text.split(".")) if isinstance(text, str) else ()


def seconds(value: object) -> float | None:
    """Read a duration such as `500ms`, `10m` or a number of seconds; anything else gives None."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    match = _DURATION.fullmatch(value) if isinstance(value, str) else None
    return float(match[1]) * _UNITS[match[2]] if match else None


def as_list(value: Any) -> list[Any]:
    """Return a list for one value, a list or nothing."""
    if value is None:
        return []
    return list(value) if is_list(value) else [value]


def earlier(data: object, origin: Origin) -> Earlier | None:
    """Read `was: name` or a mapping of the name and `until`."""
    if is_mapping(data):
        return Earlier(data["name"], data.get("until"), origin)
    return Earlier(data, origin=origin) if isinstance(data, str) else None


def deprecation(data: object) -> Deprecation | None:
    """Read `deprecated: true` or a mapping."""
    if is_mapping(data):
        return Deprecation(data.get("since"), data.get("use"), data.get("until"))
    return Deprecation() if data is True else None
