"""Whether a type takes every value, and every Python object, that another one takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.model.types import (
    AliasType,
    EnumType,
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
    from collections.abc import Mapping

    from clientsmith.model.types import TypeDefinition, TypeRef

__all__ = ["accepts", "may_be_null"]

# Both are text to Python, or an int where a float is asked for.
_WIDER = {("uri", "str"), ("str", "uri"), ("int", "float")}


def _resolved(ref: TypeRef, types: Mapping[str, TypeDefinition]) -> TypeRef:
    """Return what a reference means once aliases are followed."""
    while isinstance(ref, Named) and isinstance(found := types.get(ref.name), AliasType):
        ref = found.target
    return ref


def may_be_null(ref: TypeRef, types: Mapping[str, TypeDefinition]) -> bool:
    """Tell whether null is a value of a type."""
    ref = _resolved(ref, types)
    if isinstance(ref, OneOf):
        return any(may_be_null(option, types) for option in ref.options)
    return isinstance(ref, Nullable) or ref in {Primitive("any"), Primitive("none")}


def accepts(
    taker: TypeRef,
    taker_types: Mapping[str, TypeDefinition],
    given: TypeRef,
    given_types: Mapping[str, TypeDefinition],
    same: Mapping[str, str],
) -> bool:
    """Tell whether every value of `given` is a value of `taker`, on the wire and in Python.

    `same` maps names of types on the given side to the names they have on the taker's. Types that belong together
    count as equal here: what changed inside them is a difference of its own.
    """
    given, taker = _resolved(given, given_types), _resolved(taker, taker_types)

    def within(inner_taker: TypeRef, inner_given: TypeRef) -> bool:
        return accepts(inner_taker, taker_types, inner_given, given_types, same)

    if taker == Primitive("any"):
        return True
    if isinstance(given, Nullable):
        return may_be_null(taker, taker_types) and within(taker, given.inner)
    if isinstance(given, OneOf):
        return all(within(taker, option) for option in given.options)
    if isinstance(taker, Nullable):
        return given == Primitive("none") or within(taker.inner, given)
    if isinstance(taker, OneOf):
        return any(within(option, given) for option in taker.options)
    if isinstance(taker, ListOf):
        return isinstance(given, ListOf) and within(taker.item, given.item)
    if isinstance(taker, MapOf):
        return isinstance(given, MapOf) and within(taker.value, given.value)
    if isinstance(taker, Named):
        return isinstance(given, Named) and _names(taker, taker_types, given, given_types, same)
    if isinstance(given, Named):
        return _enum_is(given_types.get(given.name), taker)
    return given == taker or (isinstance(given, Primitive) and (given.name, taker.name) in _WIDER)


def _names(
    taker: Named,
    taker_types: Mapping[str, TypeDefinition],
    given: Named,
    given_types: Mapping[str, TypeDefinition],
    same: Mapping[str, str],
) -> bool:
    """Types are told apart by name, as classes are; a subtype and a variant are what they belong to as well."""
    if same.get(given.name, given.name) == taker.name:
        return True
    found = given_types.get(given.name)
    if isinstance(found, ObjectType) and any(
        _names(taker, taker_types, Named(base), given_types, same) for base in found.bases
    ):
        return True
    union = taker_types.get(taker.name)
    told = union.variants if isinstance(union, UnionType) else ()
    variants = {variant for _, variant in told}
    if same.get(given.name, given.name) in variants:
        return True
    # Every variant of one union may be a variant of the other.
    if isinstance(found, UnionType):
        return {same.get(variant, variant) for _, variant in found.variants} <= variants
    return False


def _enum_is(definition: TypeDefinition | None, taker: TypeRef) -> bool:
    """An enum of text is text in Python, one of whole numbers is an int, unless it has other spellings."""
    if not isinstance(definition, EnumType) or any(member.also for member in definition.members):
        return False
    kinds = {type(member.value) for member in definition.members}
    return (kinds == {str} and taker in {Primitive("str"), Primitive("uri")}) or (
        kinds == {int} and taker in {Primitive("int"), Primitive("float")}
    )
