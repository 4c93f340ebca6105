"""Planning how to wait for jobs: one method beside the operation that tells how far they are, for all that start such."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from clientsmith.description.linker.context import key_path
from clientsmith.description.linker.waiting import job_type
from clientsmith.model.types import ListOf, OneOf
from clientsmith.python.plan import Argument, ConstantLine, WaitMethod
from clientsmith.python.text import Code, Name, doc_lines, literal, name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clientsmith.model.api import Operation, Wait
    from clientsmith.model.types import TypeRef
    from clientsmith.python.annotations import Annotator
    from clientsmith.python.imports import Imports
    from clientsmith.python.planner.context import Context, Scope

__all__ = ["Waiter", "plan_wait", "waiters", "without_paging"]


@dataclass(frozen=True, slots=True)
class Waiter:
    """A way to wait, the operation that is polled, and those that start what is waited for."""

    wait: Wait
    poll: Operation
    starts: tuple[Operation, ...]

    def types(self, context: Context) -> tuple[TypeRef, ...]:
        """Return the types that the method's signature names."""
        return (self.polled(context), *self.started(context))

    def polled(self, context: Context) -> TypeRef:
        """Return what is known of a job in the end."""
        return job_type(self.poll, context.types)[0]

    def started(self, context: Context) -> tuple[TypeRef, ...]:
        """Return what is known of a job at the start, one type for each that there is."""
        return tuple(dict.fromkeys(job_type(found, context.types)[0] for found in self.starts))


def waiters(context: Context, operations: Iterable[Operation]) -> tuple[Waiter, ...]:
    """Return the ways to wait that poll one of these operations."""
    found: list[Waiter] = []
    starting = [
        operation
        for resource in context.api.resources
        for operation in resource.operations
        if operation.wait is not None
    ]
    for poll in operations:
        here = [op for op in starting if op.wait is not None and op.wait.poll == poll.full_name]
        waits = dict.fromkeys(op.wait for op in here if op.wait is not None)
        found += [Waiter(wait, poll, tuple(op for op in here if op.wait == wait)) for wait in waits]
    return tuple(found)


def without_paging(operation: Operation) -> Operation:
    """Return an operation as it is polled: its first answer is all that is looked at."""
    return replace(operation, settings=replace(operation.settings, paging=None))


def plan_wait(
    context: Context,
    waiter: Waiter,
    poll: Name,
    scope: Scope,
    owner: str,
    writer: Annotator,
    imports: Imports,
) -> WaitMethod:
    """Plan the method; `poll` is the constant of what is polled."""
    wait = waiter.wait
    called = scope.claim(wait.name, wait.name, wait.origin, "give it another name: `name: ...`")
    several = {job_type(found, context.types)[1] for found in waiter.starts}
    started = waiter.started(context)
    ref = started[0] if len(started) == 1 else OneOf(started)
    one, many = writer.given(ref), writer.given(ListOf(ref))
    result = writer.plain(waiter.polled(context))
    listed = writer.built_in("list")
    jobs = {
        frozenset({False}): one,
        frozenset({True}): many,
        frozenset({False, True}): Code(f"{one} | {many}"),
    }[frozenset(several)]
    full = f"{waiter.poll.resource}.{wait.name}"
    seconds = writer.built_in("float")
    starts = ", ".join(f"`{found.full_name}`" for found in waiter.starts)
    text = [
        f"Wait until what was started is done, and return what is known of it then: {starts}.",
        "",
        "Args:",
        f"    {'jobs' if True in several else 'job'}: What the call that started it gave.",
        "    every: Seconds between two questions to the server.",
        "    most: Seconds after which to give up waiting.",
        "",
        "Raises:",
        "    JobFailed: It failed, or the server no longer knows it.",
        "    WaitTimeout: It was not done in the time allowed; waiting may go on with another call.",
    ]
    if wait.gone == "done":
        text[-2] = "    JobFailed: It failed."
    return WaitMethod(
        name=called,
        constant=ConstantLine(
            name(f"_{scope.apart(f'{called}_until').upper()}"),
            _waiting(context, waiter, full, poll, imports),
        ),
        annotation=Code(f"{imports.use('Waiting')}[{result}]"),
        job=Argument(name("jobs" if True in several else "job"), jobs, None),
        every=Argument(name("every"), Code(seconds), Code(literal(wait.every))),
        most=Argument(name("most"), Code(seconds), Code(literal(wait.most))),
        options=imports.use("CallOptions"),
        returns=Code(f"{listed}[{result}]") if True in several else result,
        one=True not in several,
        doc=doc_lines(text, 8),
        async_doc=doc_lines(
            [text[0], "", f"Arguments and errors are those of `{owner}.{called}`."], 8
        ),
    )


def _waiting(context: Context, waiter: Waiter, full: str, poll: Name, imports: Imports) -> Code:
    wait, operation = waiter.wait, waiter.poll
    given = dict(wait.arguments)
    arguments = [literal(full), Code(poll), Code(f"done={_conditions(wait.done)}")]
    if wait.failed:
        arguments.append(Code(f"failed={_conditions(wait.failed)}"))
    for place, fields in (("path", operation.path_parameters), ("query", operation.query)):
        pairs = tuple(
            (field.name, key_path(given.get(field.name, field.name)))
            for field in fields
            if field.name in given or (field.required and field.const is None)
        )
        if pairs:
            arguments.append(Code(f"{place}={literal(pairs)}"))
    if wait.match:
        arguments.append(Code(f"match={literal(key_path(wait.match))}"))
    if wait.gone != "failed":
        arguments.append(Code(f"gone={literal(wait.gone)}"))
    if waiter.started(context) == (waiter.polled(context),):
        arguments.append(Code("same=True"))
    return Code(f"{imports.use('Waiting')}({', '.join(arguments)})")


def _conditions(conditions: tuple[tuple[str, str | int | bool], ...]) -> Code:
    return Code(literal(tuple((key_path(path), wanted) for path, wanted in conditions)))
