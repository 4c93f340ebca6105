"""The error table: ordered rows, each of which becomes one exception class."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from clientsmith.model.origin import NOWHERE, Origin

if TYPE_CHECKING:
    from clientsmith.model.types import Earlier, Field

__all__ = ["ErrorBody", "ErrorRow", "ErrorTable"]


@dataclass(frozen=True, slots=True)
class ErrorBody:
    """Where a failure's code, message and request id stand: paths inside the body, or a header."""

    code: tuple[str, ...] = ()
    message: tuple[str, ...] = ()
    request_id: tuple[str, ...] = ()
    request_id_header: str | None = None


@dataclass(frozen=True, slots=True)
class ErrorRow:
    """One failure: every condition that is given must hold.

    `statuses` are exact, `code` is compared as text, `message` is a pattern with `*`, `match` compares members of the
    body. `base` is the row this one refines. `retry` is `never`, `wait` or `throttle`; None leaves it to the status.
    """

    name: str
    doc: str
    statuses: tuple[int, ...] = ()
    code: str | int | None = None
    message: str | None = None
    match: tuple[tuple[tuple[str, ...], str | int | float | bool | None], ...] = ()
    base: str | None = None
    retry: str | None = None
    fields: tuple[Field, ...] = ()
    example: object = None
    was: Earlier | None = None
    origin: Origin = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class ErrorTable:
    """All rows in the order in which they are tried, and the rows that every operation may raise."""

    rows: tuple[ErrorRow, ...] = ()
    body: ErrorBody = ErrorBody()
    always: tuple[str, ...] = ()
