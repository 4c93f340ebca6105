"""Definitions that nothing refers to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.description.plain import is_list
from clientsmith.lint.rule import Finding, Rule
from clientsmith.model.types import AliasType, EnumType, Named, ObjectType, UnionType, walk

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from clientsmith.lint.rule import Subject
    from clientsmith.model.types import TypeDefinition, TypeRef

__all__ = ["RULE"]

_HINT = "refer to it, or remove it"


def _judge(subject: Subject) -> Iterator[Finding]:
    api = subject.api
    operations = [*subject.operations()]
    yield from _types(subject)
    raised = {name for operation in operations for name in operation.raises} | {*api.errors.always}
    bases = {row.name: row.base for row in api.errors.rows}
    for name in [*raised]:
        above = bases.get(name)
        while above is not None:
            raised.add(above)
            above = bases.get(above)
    for row in api.errors.rows:
        if row.name not in raised:
            hint = "list it under `raises` of an endpoint or under `always`, or remove it"
            yield Finding(f"no operation raises `{row.name}`", row.origin, hint)
    settings = [api.settings, *(operation.settings for operation in operations)]
    schemes = {name for one in settings for names in one.auth for name in names}
    yield from _rest("authentication scheme", api.auth, schemes)
    yield from _rest("limit", api.limits, {name for one in settings for name in one.limits})
    yield from _rest("server", api.servers, {one.server for one in settings})
    pages = {one.paging for one in settings if one.paging is not None}
    for name, definition in subject.source.definitions("paging").items():
        if name not in pages:
            yield Finding(f"no operation pages by `{name}`", definition.origin, _HINT)
    groups = _groups(subject)
    for name, definition in subject.source.definitions("groups").items():
        if name not in groups:
            message = f"no operation takes the parameter group `{name}`"
            yield Finding(message, definition.origin, _HINT)


def _rest(what: str, definitions: Iterable[Any], used: Collection[str]) -> Iterator[Finding]:
    for definition in definitions:
        if definition.name not in used:
            message = f"no operation uses the {what} `{definition.name}`"
            yield Finding(message, definition.origin, _HINT)


def _groups(subject: Subject) -> set[str]:
    """Return the names of the parameter groups that endpoints, or all lists, take."""
    found: set[str] = set()
    lists = subject.source.single.get("parameters.lists")
    for data in (
        lists.data if lists is not None else (),
        *(
            one.data.get("parameters", ())
            for one in subject.source.definitions("endpoints").values()
        ),
    ):
        if is_list(data):
            found.update(str(name) for name in data)
    return found


def _types(subject: Subject) -> Iterator[Finding]:
    known = {definition.name: definition for definition in subject.api.types}
    reached: set[str] = set()
    waiting = list(_roots(subject))
    while waiting:
        for inner in walk(waiting.pop()):
            if isinstance(inner, Named) and inner.name not in reached and inner.name in known:
                reached.add(inner.name)
                waiting.extend(_inside(known[inner.name]))
    for name, definition in known.items():
        if name not in reached:
            yield Finding(f"nothing refers to the type `{name}`", definition.origin, _HINT)


def _roots(subject: Subject) -> Iterator[TypeRef]:
    for operation in subject.operations():
        for field in (
            *operation.path_parameters,
            *operation.query,
            *operation.headers,
            *operation.cookies,
        ):
            yield field.type
        if operation.body is not None:
            yield from (field.type for field in operation.body.fields)
            if operation.body.type is not None:
                yield operation.body.type
        if operation.returns is not None:
            yield operation.returns.type
    yield from (field.type for field in subject.api.lists)
    for row in subject.api.errors.rows:
        yield from (field.type for field in row.fields)


def _inside(definition: TypeDefinition) -> Iterator[TypeRef]:
    match definition:
        case ObjectType():
            yield from (field.type for field in definition.fields)
            yield from (Named(base) for base in definition.bases)
        case UnionType():
            yield from (Named(name) for _, name in definition.variants)
        case AliasType():
            yield definition.target
        case EnumType():
            return


RULE = Rule("CS904", _judge)
