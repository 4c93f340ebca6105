"""Checking that plain data, as an example gives it, fits a type of the model."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from clientsmith.description.linker.inheritance import all_fields
from clientsmith.description.plain import is_list, is_mapping, kind_of
from clientsmith.diagnostics.suggest import suggest
from clientsmith.model.types import (
    AliasType,
    EnumType,
    Field,
    ListOf,
    MapOf,
    Named,
    Nullable,
    ObjectType,
    OneOf,
    Primitive,
    TypeDefinition,
    TypeRef,
    UnionType,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["Mismatch", "mismatches"]

# The path inside the value to what does not fit, and why.
Mismatch = tuple[tuple[str | int, ...], str]

MAX_DEPTH = 160
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}([T ]\d{2}[:-]\d{2}.*)?\Z")
_INT = re.compile(r"[+-]?\d+\Z")
_FLOAT = re.compile(r"[+-]?\d+(\.\d+)?([eE][+-]?\d+)?\Z")
_TEXT = frozenset({"str", "secret", "uri", "uuid", "bytes", "duration", "upload", "stream"})
_LONGEST_SHOWN = 40


def mismatches(
    value: object, ref: TypeRef, types: Mapping[str, TypeDefinition]
) -> Iterator[Mismatch]:
    """Yield the path to each part that does not fit, and why.

    As on the wire, numbers may come as text, and members that the type does not know are fine.
    """
    yield from _Checker(types).check(value, ref, 0)


class _Checker:
    """Checks one value. What was found out about a part of it is kept, as alternatives ask again and again."""

    def __init__(self, types: Mapping[str, TypeDefinition]) -> None:
        self.types = types
        self._fits: dict[tuple[int, TypeRef], bool] = {}
        self._fields: dict[str, dict[str, Field]] = {}

    def check(self, value: object, ref: TypeRef, depth: int) -> Iterator[Mismatch]:
        """Yield what does not fit; `depth` counts the steps into the value and into alternatives."""
        if depth > MAX_DEPTH:
            return  # only alternatives that lead to themselves go so deep; they are reported elsewhere
        bare = self._bare(value, ref)
        if bare is None:
            return
        ref = bare
        if isinstance(ref, Primitive):
            if not _fits(value, ref.name):
                yield (), f"expected {ref.name}, not {_named(value)}"
        elif isinstance(ref, ListOf):
            if not is_list(value):
                yield (), f"expected a list, not {_named(value)}"
                return
            for index, item in enumerate(value):
                for path, message in self.check(item, ref.item, depth + 1):
                    yield (index, *path), message
        elif isinstance(ref, MapOf):
            if not is_mapping(value):
                yield (), f"expected a mapping, not {_named(value)}"
                return
            for key, item in value.items():
                for path, message in self.check(item, ref.value, depth + 1):
                    yield (key, *path), message
        elif isinstance(ref, OneOf):
            if not any(self.fits(value, option, depth) for option in ref.options):
                yield (), f"{_named(value)} fits none of the alternatives"
        elif isinstance(ref, Named):
            yield from self._check_named(value, self.types.get(ref.name), depth)

    def _bare(self, value: object, ref: TypeRef) -> TypeRef | None:
        """Return what is behind `?` and aliases; None when a null or a circle of aliases ends the check."""
        seen: set[str] = set()
        while True:
            if isinstance(ref, Nullable):
                if value is None:
                    return None
                ref = ref.inner
            elif isinstance(ref, Named) and isinstance(
                found := self.types.get(ref.name), AliasType
            ):
                if found.name in seen:
                    return None
                seen.add(found.name)
                ref = found.target
            else:
                return ref

    def fits(self, value: object, ref: TypeRef, depth: int) -> bool:
        # The value outlives this object, so its id stays its own.
        key = (id(value), ref)
        if key not in self._fits:
            self._fits[key] = next(self.check(value, ref, depth + 1), None) is None
        return self._fits[key]

    def _check_named(
        self, value: object, definition: TypeDefinition | None, depth: int
    ) -> Iterator[Mismatch]:
        if isinstance(definition, EnumType):
            yield from _check_enum(value, definition)
        elif isinstance(definition, ObjectType | UnionType):
            if not is_mapping(value):
                yield (), f"expected a mapping, not {_named(value)}"
            elif isinstance(definition, UnionType):
                yield from self._check_union(value, definition, depth)
            else:
                yield from self._check_object(value, definition, depth)

    def _check_union(
        self, value: dict[str, object], definition: UnionType, depth: int
    ) -> Iterator[Mismatch]:
        if definition.tag not in value:
            yield (), f"`{definition.tag}` is missing, which names the variant of {definition.name}"
            return
        tag = str(value[definition.tag])
        name = next((name for text, name in definition.variants if str(text) == tag), None)
        if name is None:
            message = f"`{tag}` does not name a variant of {definition.name}"
            yield (definition.tag,), message
        else:
            yield from self._check_named(value, self.types.get(name), depth + 1)

    def _check_object(
        self, value: dict[str, object], definition: ObjectType, depth: int
    ) -> Iterator[Mismatch]:
        fields = self._fields.get(definition.name)
        if fields is None:
            fields = self._fields[definition.name] = all_fields(definition, self.types)
        for name, field in fields.items():
            if name in value:
                for path, message in self.check(value[name], field.type, depth + 1):
                    yield (name, *path), message
            elif field.required and field.const is None:
                near = suggest(name, (key for key in value if key not in fields))
                yield (), f"`{name}` is missing" + (f"; is it `{near}`?" if near else "")


def _check_enum(value: object, definition: EnumType) -> Iterator[Mismatch]:
    if value is None or not isinstance(value, str | int | float) or isinstance(value, bool):
        yield (), f"expected a value of {definition.name}, not {_named(value)}"
    elif not definition.open:
        known = [str(v) for member in definition.members for v in (member.value, *member.also)]
        if str(value) not in known:
            near = suggest(str(value), known)
            extra = f"; is it `{near}`?" if near else ""
            yield (), f"`{value}` is not a value of {definition.name}{extra}"


def _fits(value: object, name: str) -> bool:
    """Tell whether a value is one of a built-in type."""
    if name in _TEXT:
        return isinstance(value, str)
    if name == "any":
        return True
    if name == "none":
        return value is None
    if name == "bool":
        return isinstance(value, bool) or value in ("true", "false")
    if name in {"datetime", "date"}:
        return isinstance(value, str) and bool(_DATE.match(value))
    if isinstance(value, str):
        return bool((_INT if name == "int" else _FLOAT).match(value))
    number = int if name == "int" else int | float
    return isinstance(value, number) and not isinstance(value, bool)


def _named(value: object) -> str:
    """Name a value, or its kind when it is long."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str | int | float) and len(str(value)) <= _LONGEST_SHOWN:
        return f"`{value}`"
    return kind_of(value)
