"""Walking two models side by side and yielding every difference between them.

The walk knows which records belong together and takes all their attributes from the dataclasses, so an attribute that the
model gains is compared as well.
"""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any, get_args

from clientsmith.changes.difference import Difference, Pair, Parameter, differs
from clientsmith.changes.matching import (
    match_fields,
    match_members,
    match_named,
    match_parameters,
)
from clientsmith.model.api import (
    Api,
    Body,
    Operation,
    Package,
    Product,
    Resource,
    Returns,
    Server,
    Variable,
)
from clientsmith.model.auth import AuthScheme, Credential
from clientsmith.model.errors import ErrorRow, ErrorTable
from clientsmith.model.limits import Limit
from clientsmith.model.settings import Paging, Settings
from clientsmith.model.types import EnumMember, Field, TypeDefinition

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.changes.comparison import Comparison

__all__ = ["COMPARED", "differences"]

# Records that stand alone in an attribute and are compared attribute by attribute.
_OPENED = (
    Api,
    Body,
    Credential,
    ErrorTable,
    Package,
    Product,
    Returns,
    Settings,
    *get_args(AuthScheme),
)
# Records of which several stand in an attribute, each known by its name.
_NAMED = (Limit, Paging, Server, Variable, *get_args(AuthScheme))
_PLACES = ("path_parameters", "query", "headers", "cookies")

COMPARED = frozenset(
    {
        *_OPENED,
        *_NAMED,
        *get_args(TypeDefinition),
        EnumMember,
        ErrorRow,
        Field,
        Operation,
        Resource,
    }
)
"""The records whose attributes are compared one by one; any other value is compared as a whole."""


def differences(between: Comparison) -> Iterator[Difference]:
    """Yield every difference; first, where there is any, one of the kind `Api.whole` for checks that look at everything."""
    whole = Pair(between.old, between.new)
    found = list(_record((whole,), between))
    for pair in between.operations:
        found += _record((whole, pair), between)
    if found:
        yield Difference((whole,), "", between.old, between.new)
    yield from found


def _record(trail: tuple[Pair, ...], between: Comparison) -> Iterator[Difference]:
    """Yield the differences inside the last pair of a trail, or the pair itself when there is nothing to compare it with."""
    old, new = trail[-1].old, trail[-1].new
    if old is None or new is None or type(old) is not type(new):
        yield Difference(trail, "", old, new)
        return
    if isinstance(old, Parameter):
        yield from _attribute(trail, "place", old.place, new.place)
        yield from _record((*trail, Pair(old.field, new.field)), between)
        return
    if isinstance(old, Operation):
        yield from _operation(trail, between)
    if isinstance(old, Resource):
        yield from _methods(trail, between)
    for attribute in fields(old):
        if not attribute.compare or (isinstance(old, Operation) and attribute.name in _SPECIAL):
            continue
        before, after = getattr(old, attribute.name), getattr(new, attribute.name)
        pairs = _pairs(attribute.name, old, new, between)
        if pairs is not None:
            for pair in pairs:
                yield from _record((*trail, pair), between)
            yield from _order(trail, attribute.name, pairs, before, after)
        elif isinstance(before, _OPENED) or isinstance(after, _OPENED):
            yield from _record((*trail, Pair(before, after)), between)
        else:
            yield from _attribute(trail, attribute.name, before, after)


def _methods(trail: tuple[Pair, ...], between: Comparison) -> Iterator[Difference]:
    """Operations themselves are compared below the API; here is only the order in which a resource has them."""
    old, new = trail[-1].old, trail[-1].new
    stayed = [
        pair
        for pair in between.operations
        if pair.old and pair.new and (pair.old.resource, pair.new.resource) == (old.name, new.name)
    ]
    yield from _order(trail, "operations", stayed, old.operations, new.operations)


_SPECIAL = frozenset({*_PLACES, "name", "resource"})


def _operation(trail: tuple[Pair, ...], between: Comparison) -> Iterator[Difference]:
    """An operation may have moved to another resource, and its parameters to another place."""
    old, new = trail[-1].old, trail[-1].new
    yield from _attribute(trail, "name", old.full_name, new.full_name)
    pairs = match_parameters(old, new)
    for pair in pairs:
        yield from _record((*trail, pair), between)
    for attribute, place in [*((name, name) for name in _PLACES), ("body", "body")]:
        place = "path" if place == "path_parameters" else place
        kept = [
            Pair(pair.old.field, pair.new.field)
            for pair in pairs
            if pair.old and pair.new and pair.old.place == pair.new.place == place
        ]
        before, after = (getattr(operation, attribute) for operation in (old, new))
        if attribute == "body":
            before, after = before.fields if before else (), after.fields if after else ()
        yield from _order(trail, attribute, kept, before, after)


def _pairs(attribute: str, old: Any, new: Any, between: Comparison) -> list[Pair] | None:
    """Return what belongs together in an attribute that holds records, or None for one that holds a value."""
    before: Any = getattr(old, attribute)
    after: Any = getattr(new, attribute)
    match old, attribute:
        case Api(), "resources":
            # One that came or went is told by its operations.
            return [pair for pair in between.resources if pair.old and pair.new]
        case Api(), "types":
            return between.types
        case ErrorTable(), "rows":
            return between.rows
        case Resource(), "operations":
            return []  # compared below the API, since an operation may move to another resource
        case Api(), "lists":
            return None  # every operation that takes one of them has it among its own parameters
        case Body(), "fields":
            return []  # compared with the parameters, since a field may have been one
        case _:
            pass
    if not _are_tuples(before, after):
        return None
    first = next(iter((*before, *after)), None)
    if isinstance(first, Field):
        return match_fields(before, after)
    if isinstance(first, EnumMember):
        return match_members(before, after)
    return match_named(before, after) if isinstance(first, _NAMED) else None


def _are_tuples(*values: Any) -> bool:
    return all(isinstance(value, tuple) for value in values)


def _order(
    trail: tuple[Pair, ...], attribute: str, pairs: list[Pair], before: Any, after: Any
) -> Iterator[Difference]:
    """Yield the order of records as a difference of its own, where those on both sides have changed places."""
    both = [(pair.old, pair.new) for pair in pairs if pair.old is not None and pair.new is not None]
    places = {id(record): number for number, record in enumerate(before)}
    later = {id(record): number for number, record in enumerate(after)}
    both = [pair for pair in both if id(pair[0]) in places and id(pair[1]) in later]
    by_old = [id(pair[1]) for pair in sorted(both, key=lambda pair: places[id(pair[0])])]
    by_new = [id(pair[1]) for pair in sorted(both, key=lambda pair: later[id(pair[1])])]
    if by_old != by_new:
        yield Difference(trail, attribute, tuple(before), tuple(after))


def _attribute(
    trail: tuple[Pair, ...], attribute: str, before: object, after: object
) -> Iterator[Difference]:
    if differs(before, after):
        yield Difference(trail, attribute, before, after)
