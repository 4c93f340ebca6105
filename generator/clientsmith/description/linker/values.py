"""Checking that plain data, as an example gives it, fits a type of the model."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

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

__all__ = ["all_fields", "mismatches"]

MAX_DEPTH = 64
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}([T ]\d{2}[:-]\d{2}.*)?\Z")
_TEXT = frozenset({"str", "secret", "uri", "uuid", "bytes", "duration", "datetime", "date"})


def all_fields(
    definition: ObjectType, types: Mapping[str, TypeDefinition], depth: int = 0
) -> dict[str, Field]:
    """Return the members of an object with those it inherits, by wire name; its own come last and win."""
    merged: dict[str, Field] = {}
    for base in definition.bases if depth < MAX_DEPTH else ():
        found = types.get(base)
        if isinstance(found, ObjectType):
            merged |= all_fields(found, types, depth + 1)
    return merged | {field.name: field for field in definition.fields}


def mismatches(
    value: Any, ref: TypeRef, types: Mapping[str, TypeDefinition], depth: int = 0
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield the path to each part that does not fit, and why.

    As on the wire, numbers may come as text, and members that the type does not know are fine.
    """
    if depth > MAX_DEPTH:
        return
    if isinstance(ref, Nullable):
        if value is not None:
            yield from mismatches(value, ref.inner, types, depth + 1)
    elif isinstance(ref, ListOf):
        if not isinstance(value, list):
            yield (), f"expected a list, not {_kind(value)}"
            return
        for index, item in enumerate(
            value
        ):  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
            for path, message in mismatches(item, ref.item, types, depth + 1):
                yield (index, *path), message
    elif isinstance(ref, MapOf):
        if not isinstance(value, dict):
            yield (), f"expected a mapping, not {_kind(value)}"
            return
        for key, item in value.items():  # pyright: ignore[reportUnknownVariableType]
            for path, message in mismatches(item, ref.value, types, depth + 1):
                yield (str(key), *path), message  # pyright: ignore[reportUnknownArgumentType]
    elif isinstance(ref, OneOf):
        if all(any(mismatches(value, option, types, depth + 1)) for option in ref.options):
            yield (), f"{_kind(value)} fits none of the alternatives"
    elif isinstance(ref, Named):
        yield from _named(value, types.get(ref.name), types, depth)
    elif not _fits(value, ref):
        yield (), f"expected {ref.name}, not {_kind(value)}"


def _named(
    value: Any, definition: TypeDefinition | None, types: Mapping[str, TypeDefinition], depth: int
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if isinstance(definition, AliasType):
        yield from mismatches(value, definition.target, types, depth + 1)
    elif isinstance(definition, EnumType):
        known = {
            str(text) for member in definition.members for text in (member.value, *member.also)
        }
        if isinstance(value, dict | list | bool) or value is None:
            yield (), f"expected a value of {definition.name}, not {_kind(value)}"
        elif not definition.open and str(value) not in known:
            yield (), f"`{value}` is not a value of {definition.name}"
    elif isinstance(definition, UnionType):
        if not isinstance(value, dict):
            yield (), f"expected a mapping, not {_kind(value)}"
            return
        tag = value.get(definition.tag)
        name = next((name for text, name in definition.variants if str(text) == str(tag)), None)
        if name is None:
            yield (), f"`{definition.tag}` does not name a variant of {definition.name}"
        else:
            yield from _named(value, types.get(name), types, depth + 1)
    elif isinstance(definition, ObjectType):
        if not isinstance(value, dict):
            yield (), f"expected a mapping, not {_kind(value)}"
            return
        for name, field in all_fields(definition, types).items():
            if name in value:
                for path, message in mismatches(value[name], field.type, types, depth + 1):
                    yield (name, *path), message
            elif field.required and field.const is None:
                yield (), f"`{name}` is missing"


def _fits(value: Any, ref: Primitive) -> bool:
    name = ref.name
    if name == "any":
        return True
    if name == "none":
        return value is None
    if name == "bool":
        return isinstance(value, bool) or value in ("true", "false")
    if name == "int":
        return (isinstance(value, int) and not isinstance(value, bool)) or (
            isinstance(value, str) and bool(re.fullmatch(r"[+-]?\d+", value))
        )
    if name == "float":
        return (isinstance(value, int | float) and not isinstance(value, bool)) or (
            isinstance(value, str) and bool(re.fullmatch(r"[+-]?\d+(\.\d+)?([eE][+-]?\d+)?", value))
        )
    if name in {"datetime", "date"}:
        return isinstance(value, str) and bool(_DATE.match(value))
    if name in _TEXT or name in {"upload", "stream"}:
        return isinstance(value, str)
    return False


def _kind(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, int | float):
        return "a number"
    if isinstance(value, str):
        return f"`{value}`" if len(value) <= 40 else "text"
    return "a list" if isinstance(value, list) else "a mapping"
