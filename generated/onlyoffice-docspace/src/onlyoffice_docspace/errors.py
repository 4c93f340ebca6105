"""Errors of ONLYOFFICE DocSpace.

`DocSpaceError` is the base of all. A failure that the table below knows raises the class of its
row, any other the class of its status.

Every call may raise `NotAuthorized`, `AccessDenied`, `OperationRefused`, `InvalidArguments`,
`TooManyRequests`, `ServerBusy`, `InternalError`, `FailureReported`.
"""

from __future__ import annotations

from typing import Final

from ._runtime.errors import ApiError as DocSpaceError
from ._runtime.errors import (
    AuthorizationFailed,
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
    SecondFactorRequired,
    ServerError,
    SignInRequired,
    StatusError,
    TransportError,
    Unauthorized,
    UnprocessableContent,
    WaitTimeout,
)
from ._runtime.errors import TooManyRequests as _TooManyRequests
from ._runtime.oauth2_errors import (
    InvalidClient,
    InvalidGrant,
    InvalidScope,
    OAuth2Error,
    UnauthorizedClient,
)

__all__ = [
    "AccessDenied",
    "AlreadyExists",
    "AuthorizationFailed",
    "BadRequest",
    "ClientClosed",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "ContentTooLarge",
    "DecodingError",
    "DocSpaceError",
    "FailureInSuccess",
    "FailureReported",
    "Forbidden",
    "InternalError",
    "InvalidArguments",
    "InvalidClient",
    "InvalidGrant",
    "InvalidScope",
    "JobFailed",
    "LoginFailed",
    "MethodNotAllowed",
    "MethodNotFound",
    "NotAuthorized",
    "NotFound",
    "NotImplementedByServer",
    "NotSupported",
    "OAuth2Error",
    "OperationRefused",
    "PagingError",
    "PaymentRequired",
    "QuotaExceeded",
    "RecordNotFound",
    "Redirected",
    "RequestTimeout",
    "ResponseError",
    "SecondFactorRequired",
    "ServerBusy",
    "ServerError",
    "SignInRequired",
    "StatusError",
    "TooManyRequests",
    "TransportError",
    "Unauthorized",
    "UnauthorizedClient",
    "UnprocessableContent",
    "WaitTimeout",
]


class TooManyRequests(_TooManyRequests):
    """A limit of the server was passed; it says how long to wait."""


class LoginFailed(StatusError):
    """User name, password or code are wrong."""


class NotAuthorized(Unauthorized):
    """The token or key is missing, wrong or outdated."""


class AccessDenied(Forbidden):
    """The account may not do this."""


class OperationRefused(Forbidden):
    """The state of things does not allow this now; the message says why."""


class MethodNotFound(NotFound):
    """The server has no such operation, or not in this edition."""


class RecordNotFound(NotFound):
    """What the call names does not exist."""


class InvalidArguments(BadRequest):
    """An argument is missing, malformed or out of range."""


class ServerBusy(ServerError):
    """The server takes no requests now, or too many came from this address."""


class InternalError(ServerError):
    """The server failed."""


class FailureReported(FailureInSuccess):
    """The server answered with a success whose envelope reports a failure."""


class QuotaExceeded(PaymentRequired):
    """The tariff or a quota does not allow it."""


class MethodNotAllowed(StatusError):
    """This does not work for such an entry."""


class AlreadyExists(Conflict):
    """There is one like it already."""


class ContentTooLarge(StatusError):
    """The file or the request is larger than the server takes."""


class NotSupported(StatusError):
    """The server does not support this kind of content or operation."""


class NotImplementedByServer(ServerError):
    """This server has no code for it."""


TABLE: Final = ErrorTable(
    rows=(
        ErrorRow(LoginFailed, status=(401, 403, 500), message="user authentication failed*"),
        ErrorRow(NotAuthorized, status=(401,)),
        ErrorRow(AccessDenied, status=(403,), message="access denied*"),
        ErrorRow(OperationRefused, status=(403,)),
        ErrorRow(MethodNotFound, status=(404,), message="method not found*"),
        ErrorRow(RecordNotFound, status=(404,)),
        ErrorRow(InvalidArguments, status=(400,)),
        ErrorRow(TooManyRequests, status=(429,), retry="throttle"),
        ErrorRow(ServerBusy, status=(503,), retry="throttle"),
        ErrorRow(InternalError, status=(500,)),
        ErrorRow(FailureReported, status=(200, 201), match=(("status", 1),)),
        ErrorRow(QuotaExceeded, status=(402,)),
        ErrorRow(MethodNotAllowed, status=(405,)),
        ErrorRow(AlreadyExists, status=(409,)),
        ErrorRow(ContentTooLarge, status=(413,)),
        ErrorRow(NotSupported, status=(415,)),
        ErrorRow(NotImplementedByServer, status=(501,)),
    ),
    message=("error.message",),
)
