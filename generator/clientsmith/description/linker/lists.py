"""Parameters that every endpoint takes that returns a list, of the groups that parameters.yaml names for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.description.linker.fields import check_values, link_fields
from clientsmith.description.linker.requests import check_places, through_alias
from clientsmith.description.plain import short
from clientsmith.model.types import ListOf

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from clientsmith.description.linker.context import Context
    from clientsmith.model.api import Returns
    from clientsmith.model.types import Field, TypeDefinition

__all__ = ["link_list_parameters", "list_parameters"]


def link_list_parameters(
    context: Context, types: Mapping[str, TypeDefinition]
) -> tuple[Field, ...]:
    """Return the parameters of all lists; they stand in the query and may be left out."""
    found = context.source.single.get("parameters.lists")
    if found is None:
        return ()
    fields: dict[str, Field] = {}
    for number, word in enumerate(found.data):
        spot = found.origin.at(number)
        context.resolve("groups", word, spot, "parameter group")
        group = context.definitions("groups").get(word)
        if group is None:
            continue
        for place in ("headers", "cookies"):
            if place in group.data:
                message = f"the group `{word}` has {place}, which lists cannot take"
                hint = "name the group under `parameters` of each endpoint"
                context.problem("CS420", message, spot, hint)
        for field in link_fields(context, group.data.get("query"), group.origin.at("query")):
            fields.setdefault(field.name, field)
            if field.required or field.const is not None:
                message = (
                    f"`{short(field.name)}` cannot be left out, so no list could be without it"
                )
                hint = "say `required: false`, without `const`"
                context.problem("CS420", message, field.origin, hint, key=True)
    shared = tuple(fields.values())
    check_places(context, {"path": (), "query": shared, "headers": (), "cookies": ()}, None, types)
    check_values(context, shared, types)
    return shared


def list_parameters(
    method: str,
    returns: Returns | None,
    own: Iterable[Field],
    shared: tuple[Field, ...],
    types: Mapping[str, TypeDefinition],
) -> tuple[Field, ...]:
    """Return those of the shared parameters that an endpoint takes: none unless it gets a list.

    What it has itself stays its own, in whatever way it writes the name.
    """
    if method != "GET" or returns is None:
        return ()
    if not isinstance(through_alias(returns.type, types), ListOf):
        return ()
    named = {_folded(field.name) for field in own}
    return tuple(field for field in shared if _folded(field.name) not in named)


def _folded(name: str) -> str:
    return name.lower().replace("_", "").replace("-", "")
