"""How values of types look on the wire, by which a decoder tells alternatives apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.model.types import (
    AliasType,
    EnumType,
    ListOf,
    MapOf,
    Named,
    Nullable,
    OneOf,
    Primitive,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.model.types import TypeDefinition, TypeRef

__all__ = ["forms_of", "is_lenient_enum", "look_alike"]

_OWN_WAY = "text to be read in its own way"
_FORMS = {
    "str": "text",
    "uri": "text",
    "bytes": "text",
    "duration": "text",
    "int": "whole number",
    "float": "number",
    "bool": "true or false",
    "none": "null",
}


def is_lenient_enum(definition: TypeDefinition | None) -> bool:
    """Tell whether an enum's values may come as text and as numbers, so that a hook must read them."""
    if not isinstance(definition, EnumType):
        return False
    kinds = {type(value) for member in definition.members for value in (member.value, *member.also)}
    return len(kinds) > 1 or any(member.also for member in definition.members)


def forms_of(types: Mapping[str, TypeDefinition], ref: TypeRef) -> list[str]:
    """Return how the values of a type look, one for each alternative; that they may be null does not count."""
    while True:
        definition = types[ref.name] if isinstance(ref, Named) else None
        if isinstance(definition, AliasType):
            ref = definition.target
        elif isinstance(ref, Nullable):
            ref = ref.inner
        else:
            break
    if isinstance(ref, Primitive):
        return ["anything" if ref.name == "any" else _FORMS.get(ref.name, _OWN_WAY)]
    if isinstance(ref, ListOf):
        return ["lists"]
    if isinstance(ref, OneOf):
        return [form for option in ref.options for form in forms_of(types, option)]
    if isinstance(ref, MapOf) or not isinstance(definition, EnumType):
        return ["objects"]
    if is_lenient_enum(definition):
        return [_OWN_WAY]
    kinds = {type(member.value) for member in definition.members}
    return ["text" if kinds == {str} else "whole number"]


def look_alike(types: Mapping[str, TypeDefinition], ref: OneOf) -> bool:
    """Tell whether alternatives cannot be told apart by their form alone, so that each must be tried."""
    forms = forms_of(types, ref)
    if "anything" in forms:
        return False
    return len(set(forms)) < len(forms) or (_OWN_WAY in forms and len({*forms} - {"null"}) > 1)
