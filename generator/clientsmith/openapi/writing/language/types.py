"""Type definitions as the language writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.model.types import AliasType, EnumType, ObjectType, UnionType
from clientsmith.openapi.writing.language.fields import fields_data
from clientsmith.openapi.writing.language.values import (
    deprecation_data,
    earlier_data,
    expression,
    given,
    one_or_many,
)

if TYPE_CHECKING:
    from clientsmith.model.types import EnumMember, TypeDefinition

__all__ = ["type_data"]


def type_data(definition: TypeDefinition) -> dict[str, Any]:
    """Write one type; its name and its file stand elsewhere."""
    deprecated = deprecation_data(definition.deprecated)
    common = given(
        {"doc": definition.doc, "deprecated": deprecated, "was": earlier_data(definition.was)}
    )
    match definition:
        case ObjectType():
            data: dict[str, Any] = given({"extends": one_or_many(definition.bases)})
            if definition.fields or not definition.bases:
                data["fields"] = fields_data(definition.fields)
        case EnumType():
            data = {"enum": _members(definition)}
            if not definition.open:
                data["open"] = False
        case AliasType():
            data = {"alias": expression(definition.target)}
        case UnionType():
            variants = {str(value): name for value, name in definition.variants}
            data = {"tag": definition.tag, "union": variants}
    return common | data


def _members(definition: EnumType) -> list[str | int] | dict[str, Any]:
    members = definition.members
    if all(str(member.value) == member.name and not _more(member) for member in members):
        return [member.value for member in members]
    return {
        member.name: {"value": member.value} | more if (more := _more(member)) else member.value
        for member in members
    }


def _more(member: EnumMember) -> dict[str, Any]:
    return given({"also": list(member.also), "doc": member.doc})
