"""Values of a description as strict readers of JSON want them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeVar

from clientsmith.description.linker.inheritance import all_fields
from clientsmith.description.linker.values import mismatches
from clientsmith.description.plain import is_list, is_mapping
from clientsmith.model.types import (
    AliasType,
    ListOf,
    MapOf,
    Named,
    Nullable,
    ObjectType,
    OneOf,
    Primitive,
    UnionType,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from clientsmith.model.types import TypeDefinition, TypeRef

__all__ = ["distinct", "fitting"]

T = TypeVar("T")

_MAX_DEPTH = 64
_INT = re.compile(r"[+-]?[0-9]+\Z")


def distinct(values: Iterable[T]) -> list[T]:
    """Return values in order, each once; 1 and true, and 1 and 1.0, are two."""
    return list({(type(value), value): value for value in values}.values())


def fitting(value: Any, ref: TypeRef, types: Mapping[str, TypeDefinition], depth: int = 0) -> Any:
    """Return a value with numbers and truth values that are written as text turned into what their type says.

    Descriptions may write `"5"` where an `int` belongs, as servers do; a JSON Schema does not take it.
    """
    if depth > _MAX_DEPTH or value is None:
        return value
    match ref:
        case Nullable():
            return fitting(value, ref.inner, types, depth + 1)
        case ListOf() if is_list(value):
            return [fitting(item, ref.item, types, depth + 1) for item in value]
        case MapOf() if is_mapping(value):
            return {key: fitting(item, ref.value, types, depth + 1) for key, item in value.items()}
        case OneOf():
            if isinstance(value, str) and Primitive("str") in ref.options:
                return value  # meant as text
            fits = (option for option in ref.options if not any(mismatches(value, option, types)))
            option = next(fits, None)
            return value if option is None else fitting(value, option, types, depth + 1)
        case Named():
            return _named(value, types.get(ref.name), types, depth)
        case Primitive():
            return _primitive(value, ref.name)
        case _:
            return value


def _named(
    value: Any,
    definition: TypeDefinition | None,
    types: Mapping[str, TypeDefinition],
    depth: int,
) -> Any:
    match definition:
        case AliasType():
            return fitting(value, definition.target, types, depth + 1)
        case ObjectType() if is_mapping(value):
            fields = all_fields(definition, types)
            return {
                key: fitting(item, fields[key].type, types, depth + 1) if key in fields else item
                for key, item in value.items()
            }
        case UnionType() if is_mapping(value):
            tag = str(value.get(definition.tag))
            name = next((name for text, name in definition.variants if str(text) == tag), "")
            return _named(value, types.get(name), types, depth + 1)
        case _:
            return value


def _primitive(value: Any, name: str) -> Any:
    if not isinstance(value, str):
        return value
    if name == "bool" and value in {"true", "false"}:
        return value == "true"
    if name == "int" and _INT.match(value):
        return int(value)
    if name == "float":
        try:
            return float(value)
        except ValueError:
            return value
    return value
