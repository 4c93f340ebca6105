"""Which operations a paging style fits: they take its parameters and answer a list where it says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from clientsmith.description.linker.inheritance import all_fields
from clientsmith.description.linker.requests import through_alias
from clientsmith.model.types import ListOf, MapOf, Named, ObjectType, Primitive

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.description.linker.context import Context
    from clientsmith.model.api import Operation
    from clientsmith.model.settings import Paging
    from clientsmith.model.types import TypeDefinition, TypeRef

__all__ = ["fits", "item_type", "link_page"]


def item_type(
    operation: Operation, style: Paging, types: Mapping[str, TypeDefinition]
) -> TypeRef | None:
    """Return the type of the items of the list that an operation answers; None when there is no list."""
    if operation.returns is None:
        return None
    ref = through_alias(operation.returns.type, types)
    for key in style.items:
        if isinstance(ref, MapOf):
            ref = through_alias(ref.value, types)
            continue
        found = types.get(ref.name) if isinstance(ref, Named) else None
        if isinstance(found, ObjectType):
            field = all_fields(found, types).get(key)
            if field is None:
                return None
            ref = through_alias(field.type, types)
        elif ref != Primitive("any"):
            return None
    if isinstance(ref, ListOf):
        return ref.item
    # Of an answer that may be anything, the style alone tells that there is a list in it.
    return Primitive("any") if ref == Primitive("any") and style.items else None


def fits(operation: Operation, style: Paging, types: Mapping[str, TypeDefinition]) -> bool:
    """Tell whether an operation can be paged in a style."""
    return not _missing(operation, style) and item_type(operation, style, types) is not None


def link_page(
    context: Context,
    operation: Operation,
    styles: Mapping[str, Paging],
    types: Mapping[str, TypeDefinition],
    *,
    explicit: bool,
) -> Operation:
    """Check that an operation that says it pages can; one that inherits a style that does not fit has none."""
    style = styles.get(operation.settings.paging or "")
    if style is None or fits(operation, style, types):
        return operation
    if not explicit:
        return replace(operation, settings=replace(operation.settings, paging=None))
    spot = operation.origin.at("page")
    for name in _missing(operation, style):
        message = f"paging by `{style.name}` needs the query parameter `{name}`"
        hint = f"add `query: {{{name}: {{type: ..., required: false}}}}`, or a parameter group"
        context.problem("CS418", message, spot, hint)
    if item_type(operation, style, types) is None:
        message = "an operation that pages must return a list"
        hint = "let it return `list<T>`, or say in the style where the `items` stand"
        if style.items:
            message = f"the answer has no list at `{'.'.join(style.items)}`, where the style says"
            hint = "correct the `items` of the style, or what the operation returns"
        context.problem("CS418", message, spot, hint)
    return operation


def _missing(operation: Operation, style: Paging) -> list[str]:
    names = {field.name for field in operation.query}
    wanted = [style.start, style.size, style.page, style.cursor]
    return [name for name in wanted if name and name not in names]
