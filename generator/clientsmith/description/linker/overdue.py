"""Deprecations whose time has come: the release that is described is one in which something was to be gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.diagnostics.diagnostic import Diagnostic, Severity
from clientsmith.model.releases import has_come
from clientsmith.model.types import ObjectType

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from clientsmith.description.linker.context import Context
    from clientsmith.model.api import Api, Operation
    from clientsmith.model.origin import Origin
    from clientsmith.model.types import Deprecation, Earlier, Field

__all__ = ["check_overdue"]

_Due = tuple[str, str, "Origin"]


def check_overdue(context: Context, api: Api) -> None:
    """Warn of what is still there though `until` said that it would not be."""
    release = api.product.release
    for what, until, origin in dict.fromkeys(_due(api)):
        if has_come(release, until):
            message = f"{what} was to go with release {until}, and this is release {release}"
            hint = "remove it, or say a later `until`"
            place = context.place(origin)
            context.report.add(Diagnostic("CS422", Severity.WARNING, message, place, hint))


def _due(api: Api) -> Iterator[_Due]:
    """Yield everything that has an end, what it is called, and where that is written."""
    for definition in api.types:
        called = f"`{definition.name}`"
        yield from _ends(called, definition.deprecated, definition.was, definition.origin)
        if isinstance(definition, ObjectType):
            yield from _fields(definition.fields, definition.name)
    for row in api.errors.rows:
        yield from _ends(f"`{row.name}`", None, row.was, row.origin)
        yield from _fields(row.fields, row.name)
    for resource in api.resources:
        yield from _ends(f"`{resource.name}`", None, resource.was, resource.origin)
        for operation in resource.operations:
            called = f"`{operation.full_name}`"
            yield from _ends(called, operation.deprecated, operation.was, operation.origin)
            yield from _fields(_sent(operation), operation.full_name)


def _sent(operation: Operation) -> Iterator[Field]:
    yield from operation.path_parameters
    yield from operation.query
    yield from operation.headers
    yield from operation.cookies
    if operation.body is not None:
        yield from operation.body.fields


def _fields(fields: Iterable[Field], owner: str) -> Iterator[_Due]:
    for field in fields:
        called = f"`{field.name}` of `{owner}`"
        yield from _ends(called, field.deprecated, None, field.origin)


def _ends(
    called: str, deprecated: Deprecation | None, was: Earlier | None, origin: Origin
) -> Iterator[_Due]:
    if deprecated is not None and deprecated.until is not None:
        yield called, deprecated.until, origin.at("deprecated", "until")
    if was is not None and was.until is not None:
        yield f"the name `{was.name}` of {called}", was.until, was.origin.at("until")
