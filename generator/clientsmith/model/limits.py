"""Limits that a server sets: so many requests in a window, or so many at once."""

from __future__ import annotations

from dataclasses import dataclass, field

from clientsmith.model.origin import NOWHERE, Origin

__all__ = ["Exceeded", "Limit"]


@dataclass(frozen=True, slots=True)
class Limit:
    """`maximum` requests in `period` seconds, or `in_flight` at once, counted apart for each `key`."""

    name: str
    maximum: int | None = None
    period: float | None = None
    window: str = "sliding"
    in_flight: int | None = None
    key: tuple[str, ...] = ()
    methods: tuple[str, ...] = ()
    resources: tuple[str, ...] = ()
    operations: tuple[str, ...] = ()
    doc: str | None = None
    origin: Origin = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Exceeded:
    """How a server says that a limit was passed: statuses and the headers that tell the budget."""

    statuses: tuple[int, ...] = ()
    retry_after: str | None = None
    limit: str | None = None
    remaining: str | None = None
    reset: str | None = None
    origin: Origin = field(default=NOWHERE, compare=False, repr=False)
