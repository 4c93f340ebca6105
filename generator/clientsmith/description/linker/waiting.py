"""How to wait for jobs: what an endpoint starts, and the operation that tells how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.description.linker.context import key_path, seconds
from clientsmith.description.linker.inheritance import all_fields
from clientsmith.description.linker.requests import through_alias
from clientsmith.description.plain import short
from clientsmith.model.api import Wait
from clientsmith.model.types import ListOf, MapOf, Named, ObjectType, Primitive

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from clientsmith.description.linker.context import Context
    from clientsmith.model.api import Operation, Resource
    from clientsmith.model.origin import Origin
    from clientsmith.model.types import TypeDefinition, TypeRef

__all__ = ["check_waits", "job_type", "link_wait", "link_waits"]


def link_waits(context: Context) -> dict[str, Wait]:
    """Link the ways to wait that endpoints may name."""
    return {
        name: _wait(context, definition.data, definition.origin)
        for name, definition in context.definitions("waits").items()
    }


def link_wait(
    context: Context, data: Any, origin: Origin, named: Mapping[str, Wait]
) -> Wait | None:
    """Link what an endpoint says under `wait`: a mapping, or the name of one that the product has."""
    if isinstance(data, str):
        context.resolve("waits", data, origin, "way to wait")
        return named.get(data)
    return None if data is None or "skip" in data else _wait(context, data, origin)


def _wait(context: Context, data: dict[str, Any], origin: Origin) -> Wait:
    context.resolve("endpoints", data["poll"], origin.at("poll"), "operation")
    return Wait(
        poll=data["poll"],
        done=tuple(data["done"].items()),
        failed=tuple(data.get("failed", {}).items()),
        arguments=tuple(data.get("with", {}).items()),
        match=data.get("match"),
        gone=data.get("gone", "failed"),
        name=data.get("name", "wait"),
        every=seconds(data.get("every")) or 1.0,
        most=seconds(data.get("most")) or 600.0,
        origin=origin,
    )


def job_type(operation: Operation, types: Mapping[str, TypeDefinition]) -> tuple[TypeRef, bool]:
    """Return the type of a job that an operation answers, and whether it answers several."""
    if operation.returns is None:
        return Primitive("none"), False
    ref = through_alias(operation.returns.type, types)
    if isinstance(ref, ListOf):
        return through_alias(ref.item, types), True
    return ref, False


def check_waits(
    context: Context, resources: Iterable[Resource], types: Mapping[str, TypeDefinition]
) -> None:
    """Check that jobs, and the operations that tell of them, fit together."""
    operations = {op.full_name: op for resource in resources for op in resource.operations}
    for operation in operations.values():
        wait = operation.wait
        poll = operations.get(wait.poll) if wait is not None else None
        if wait is not None and poll is not None:
            _check(context, operation, wait, poll, types)


def _check(
    context: Context,
    operation: Operation,
    wait: Wait,
    poll: Operation,
    types: Mapping[str, TypeDefinition],
) -> None:
    started, _ = job_type(operation, types)
    polled, several = job_type(poll, types)
    origin = wait.origin
    for ref, found in ((started, operation), (polled, poll)):
        if not _may_be_job(ref, types):
            message = f"`{found.full_name}` answers no job, which is an object"
            spot = operation.origin.at("wait") if found is operation else origin.at("poll")
            hint = "let it return an object, or a list of objects"
            context.problem("CS421", message, spot, hint, key=found is operation)
            return
    if several and wait.match is None:
        message = f"`{poll.full_name}` answers several jobs, and nothing tells which is which"
        context.problem("CS421", message, origin.at("poll"), "add `match: id`, or whatever it is")
    paths = [("match", wait.match, origin.at("match"))] if wait.match else []
    names = {field.name for field in (*poll.path_parameters, *poll.query)}
    for name, path in wait.arguments:
        spot = origin.at("with", name)
        if name not in names:
            message = f"`{poll.full_name}` takes no `{short(name)}`"
            hint = f"it takes {', '.join(f'`{name}`' for name in sorted(names)) or 'nothing'}"
            context.problem("CS421", message, spot, hint, key=True)
        paths.append(("with", path, spot))
    for _, path, spot in paths:
        _check_member(context, path, started, spot, types)
    for field in (*poll.path_parameters, *poll.query):
        told = field.name in dict(wait.arguments) or _has(started, (field.name,), types)
        if field.required and field.const is None and not told:
            message = f"`{poll.full_name}` needs `{short(field.name)}`, which no job tells"
            hint = f"add `with: {{{field.name}: ...}}` with a member of the job"
            context.problem("CS421", message, origin.at("poll"), hint)
    for key, conditions in (("done", wait.done), ("failed", wait.failed)):
        for path, _ in conditions:
            _check_member(context, path, polled, origin.at(key, path), types, key=True)
    if wait.match:
        _check_member(context, wait.match, polled, origin.at("match"), types)


def _check_member(
    context: Context,
    path: str,
    ref: TypeRef,
    spot: Origin,
    types: Mapping[str, TypeDefinition],
    *,
    key: bool = False,
) -> None:
    if not _has(ref, key_path(path), types):
        message = f"the job has no member `{short(path)}`"
        context.problem("CS421", message, spot, "name a member of what is returned", key=key)


def _may_be_job(ref: TypeRef, types: Mapping[str, TypeDefinition]) -> bool:
    ref = through_alias(ref, types)
    if isinstance(ref, Named):
        return isinstance(types.get(ref.name), ObjectType)
    return isinstance(ref, MapOf) or ref == Primitive("any")


def _has(ref: TypeRef, path: tuple[str, ...], types: Mapping[str, TypeDefinition]) -> bool:
    """Tell whether a value of a type can have a member; of `any` and alternatives nothing is known."""
    for key in path:
        ref = through_alias(ref, types)
        if isinstance(ref, MapOf):
            ref = ref.value
            continue
        found = types.get(ref.name) if isinstance(ref, Named) else None
        if not isinstance(found, ObjectType):
            return not isinstance(ref, ListOf) and (
                not isinstance(ref, Primitive) or ref.name == "any"
            )
        field = all_fields(found, types).get(key)
        if field is None:
            return False
        ref = field.type
    return True
