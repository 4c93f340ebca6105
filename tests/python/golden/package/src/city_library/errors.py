"""Errors of City Library.

`LibraryError` is the base of all. A failure that the table below knows raises the class of its row,
any other the class of its status.

Every call may raise `CardExpired`.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from ._runtime.errors import ApiError as LibraryError
from ._runtime.errors import (
    BadRequest,
    ClientClosed,
    ConfigurationError,
    Conflict,
    ConnectionFailed,
    DecodingError,
    ErrorRow,
    ErrorTable,
    FailureInSuccess,
    Forbidden,
    JobFailed,
    NotFound,
    PagingError,
    PaymentRequired,
    Redirected,
    RequestTimeout,
    ResponseError,
    ServerError,
    StatusError,
    TooManyRequests,
    TransportError,
    Unauthorized,
    UnprocessableContent,
    WaitTimeout,
    body_field,
)
from ._runtime.values import Date

__all__ = [
    "AlreadyLent",
    "BadRequest",
    "CardExpired",
    "ClientClosed",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "DecodingError",
    "FailureInSuccess",
    "Forbidden",
    "JobFailed",
    "LibraryError",
    "NoSuchBook",
    "NotFound",
    "PagingError",
    "PaymentRequired",
    "Redirected",
    "RequestTimeout",
    "ResponseError",
    "ServerError",
    "StatusError",
    "TooManyRequests",
    "TransportError",
    "Unauthorized",
    "UnprocessableContent",
    "WaitTimeout",
]


class NoSuchBook(NotFound):
    """The library has no such book."""


class AlreadyLent(Conflict):
    """Somebody else has the book."""

    @property
    def until(self) -> date | None:
        """When it should be back."""
        return body_field(self, "until", Date)


class CardExpired(Forbidden):
    """The reader's card has expired."""


TABLE: Final = ErrorTable(
    rows=(
        ErrorRow(NoSuchBook, status=(404,), code="no_such_book"),
        ErrorRow(AlreadyLent, status=(409,), code="lent", retry="never"),
        ErrorRow(CardExpired, status=(403,), code="card_expired"),
    ),
    code=("error.code",),
    message=("error.message",),
    request_id="X-Request-Id",
)
