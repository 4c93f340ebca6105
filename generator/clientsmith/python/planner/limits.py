"""Planning limits: which of them count an operation, and what the package says of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.model.limits import Exceeded
from clientsmith.python.planner.prose import sentence
from clientsmith.python.text import Code, literal

if TYPE_CHECKING:
    from clientsmith.model.api import Api, Operation
    from clientsmith.model.limits import Limit
    from clientsmith.python.imports import Imports
    from clientsmith.python.planner.context import Context

__all__ = ["general_limits", "limit_text", "limits_code", "limits_of"]

_UNITS = ((86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second"))


def limits_of(api: Api, operation: Operation) -> tuple[str, ...]:
    """Return the names of the limits that count an operation: those of its settings that match it."""
    allowed = set(operation.settings.limits)
    return tuple(
        limit.name
        for limit in api.limits
        if limit.name in allowed
        and (not limit.methods or operation.method in limit.methods)
        and _matches(limit, operation)
    )


def general_limits(api: Api, method: str) -> tuple[str, ...]:
    """Return the names of the limits that count a call with this method unless its operation names others."""
    return tuple(
        limit.name
        for limit in api.limits
        if _is_general(api, limit) and (not limit.methods or method in limit.methods)
    )


def _is_general(api: Api, limit: Limit) -> bool:
    return not (limit.resources or limit.operations) and limit.name in api.settings.limits


def _matches(limit: Limit, operation: Operation) -> bool:
    """Resources and operations add up: naming both counts all of them."""
    if not (limit.resources or limit.operations):
        return True
    return operation.resource in limit.resources or operation.full_name in limit.operations


def limits_code(context: Context, imports: Imports) -> list[Code]:
    """Return the arguments of the service that describe limits."""
    api = context.api
    arguments: list[Code] = []
    if api.limits:
        word = imports.use("Limit")
        lines = (f"{word}({_limit(api, limit)})," for limit in api.limits)
        arguments.append(Code(f"limits=({' '.join(lines)})"))
    if api.limits and api.exceeded != Exceeded():
        found = api.exceeded
        pairs = (
            ("statuses", found.statuses),
            ("retry_after", found.retry_after),
            ("limit", found.limit),
            ("remaining", found.remaining),
            ("reset", found.reset),
        )
        inner = ", ".join(f"{key}={literal(value)}" for key, value in pairs if value)
        arguments.append(Code(f"exceeded={imports.use('Exceeded')}({inner})"))
    return arguments


def _limit(api: Api, limit: Limit) -> str:
    parts = [literal(limit.name), literal(limit.in_flight or limit.maximum)]
    pairs = (
        ("period", limit.period),
        ("window", None if limit.window == "sliding" else limit.window),
        ("key", limit.key),
        ("methods", limit.methods),
        ("general", _is_general(api, limit)),
        ("doc", sentence(limit.doc) if limit.doc else None),
    )
    return ", ".join([*parts, *(f"{key}={literal(value)}" for key, value in pairs if value)])


def limit_text(limit: Limit) -> str:
    """Return a limit in words: `500 in any 10 seconds`, `10,000 each day`, `50 at once`."""
    if limit.in_flight is not None or limit.maximum is None or limit.period is None:
        return f"{limit.in_flight:,} at once"
    stretch = "in any" if limit.window == "sliding" else "each"
    return f"{limit.maximum:,} {stretch} {_period(limit.period)}"


def _period(seconds: float) -> str:
    for size, word in _UNITS:
        number = seconds / size
        if number >= 1 and number == int(number):
            return f"{int(number)} {word}s" if number > 1 else word
    return f"{seconds:g} seconds"
