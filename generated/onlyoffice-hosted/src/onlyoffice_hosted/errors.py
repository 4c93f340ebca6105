"""Errors of ONLYOFFICE Hosted Solution.

`HostedError` is the base of all. A failure that the table below knows raises the class of its row,
any other the class of its status.

Every call may raise `NotAuthorized`, `AuthorizationUndecodable`, `InternalError`.
"""

from __future__ import annotations

from typing import Final

from ._runtime.errors import ApiError as HostedError
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

__all__ = [
    "AuthorizationUndecodable",
    "BadRequest",
    "ClientClosed",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "DecodingError",
    "FailureInSuccess",
    "Forbidden",
    "HostedError",
    "InternalError",
    "InvalidParams",
    "JobFailed",
    "NotAuthorized",
    "NotFound",
    "OwnerNameInvalid",
    "PagingError",
    "PassPolicyError",
    "PaymentRequired",
    "PortalNameCheckFailed",
    "PortalNameEmpty",
    "PortalNameExist",
    "PortalNameIncorrect",
    "PortalNameNotFound",
    "PortalsCountTooMuch",
    "RecaptchaInvalid",
    "Redirected",
    "RegisterNewTenantError",
    "RequestTimeout",
    "ResponseError",
    "ServerEditionOnly",
    "ServerError",
    "StatusError",
    "TooManyRequests",
    "TooMuchAttempts",
    "TooShort",
    "TransportError",
    "Unauthorized",
    "UnprocessableContent",
    "WaitTimeout",
]


class PortalNameEmpty(BadRequest):
    """No portal was named."""


class TooShort(BadRequest):
    """The portal name has fewer than six characters."""


class PortalNameIncorrect(BadRequest):
    """The portal name holds something other than Latin letters and digits."""


class PortalNameNotFound(BadRequest):
    """There is no portal of that name."""


class PortalNameExist(BadRequest):
    """The portal name is taken."""

    @property
    def variants(self) -> list[str] | None:
        """Names that begin alike; what the server calls variants."""
        return body_field(self, "variants", list[str])


class PortalsCountTooMuch(BadRequest):
    """The server holds as many portals as it may."""


class TooMuchAttempts(BadRequest):
    """Too many registrations came from this address; the server counts them for about an hour."""


class PassPolicyError(BadRequest):
    """The password is too weak for the server's rules."""


class RecaptchaInvalid(BadRequest):
    """The reCAPTCHA answer was wrong or missing."""


class InvalidParams(BadRequest):
    """A value in the request is malformed or too long; the message lists what."""


class NotAuthorized(Forbidden):
    """The key is missing, wrong or outdated; check the secret and the clock."""


class AuthorizationUndecodable(ServerError):
    """The server could not decode the authorization header."""


class RegisterNewTenantError(ServerError):
    """The server failed while it made the portal."""


class InternalError(ServerError):
    """The server failed."""


class OwnerNameInvalid(BadRequest):
    """The owner's first and last name are both empty, or hold characters that the server refuses."""


class PortalNameCheckFailed(BadRequest):
    """The server could not check the portal name; the message says why."""


class ServerEditionOnly(Forbidden):
    """Only a server edition answers this operation."""


TABLE: Final = ErrorTable(
    rows=(
        ErrorRow(PortalNameEmpty, status=(400,), code="portalNameEmpty"),
        ErrorRow(TooShort, status=(400,), code="tooShortError"),
        ErrorRow(PortalNameIncorrect, status=(400,), code="portalNameIncorrect"),
        ErrorRow(PortalNameNotFound, status=(400,), code="portalNameNotFound"),
        ErrorRow(PortalNameExist, status=(400,), code="portalNameExist"),
        ErrorRow(PortalsCountTooMuch, status=(400,), code="portalsCountTooMuch"),
        ErrorRow(TooMuchAttempts, status=(400,), code="tooMuchAttempts", retry="never"),
        ErrorRow(PassPolicyError, status=(400,), code="passPolicyError"),
        ErrorRow(RecaptchaInvalid, status=(400,), code="recaptchaInvalid"),
        ErrorRow(InvalidParams, status=(400,), code="params"),
        ErrorRow(NotAuthorized, status=(403,), code="authorization"),
        ErrorRow(AuthorizationUndecodable, status=(500,), code="authorization"),
        ErrorRow(RegisterNewTenantError, status=(500,), code="registerNewTenantError"),
        ErrorRow(InternalError, status=(500,), code="error"),
        ErrorRow(OwnerNameInvalid, status=(400,), code="error", message="name is *"),
        ErrorRow(PortalNameCheckFailed, status=(400,), code="error"),
        ErrorRow(ServerEditionOnly, status=(403,), code="error"),
    ),
    code=("error",),
    message=("message",),
)
