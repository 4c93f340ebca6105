"""The tree of exceptions.

    ApiError
      ConfigurationError          the client is set up wrongly, or cannot send this call as it is
        SecondFactorRequired      a login needs a code, and there is nobody to ask
        SignInRequired            a person has to sign in first
        ClientClosed              the client was closed before the call or during it
      AuthorizationFailed         a person or an authorization server said no
      RateLimitTimeout            a limit of the server would make the call wait too long; nothing was sent
      TransportError              no usable answer arrived
        ConnectionFailed
        RequestTimeout
      PagingError                 the server names no usable next page, or repeats itself
      JobFailed                   what a call started has failed
      WaitTimeout                 it was not done in the time allowed
      ResponseError               an answer arrived, with status, headers and content
        DecodingError             and does not have the promised form
        StatusError               and says that the call failed
          FailureInSuccess        ... in the body, under a 2xx status
          Redirected              3xx
          BadRequest ... TooManyRequests, ServerError

Every exception can be pickled and copied, and carries no credentials: URLs, headers and bodies are redacted before
they get here. What caused an exception (`__cause__`) is left out of a pickle.
"""

from __future__ import annotations

from typing import Any, Final

from msgspec import Struct

from .headers import Headers

__all__ = [
    "ApiError",
    "AuthorizationFailed",
    "BadRequest",
    "ClientClosed",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "DecodingError",
    "FailureInSuccess",
    "Forbidden",
    "JobFailed",
    "NotFound",
    "PagingError",
    "PaymentRequired",
    "RateLimitTimeout",
    "Redirected",
    "RequestFacts",
    "RequestTimeout",
    "ResponseError",
    "ResponseFacts",
    "SecondFactorRequired",
    "ServerError",
    "SignInRequired",
    "StatusError",
    "TooManyRequests",
    "TransportError",
    "Unauthorized",
    "UnprocessableContent",
    "WaitTimeout",
    "class_for_status",
]


class RequestFacts(Struct, frozen=True):
    """Which call failed: the name of the operation, the HTTP method, the URL without secrets."""

    operation: str
    method: str
    url: str


class ResponseFacts(Struct, frozen=True):
    """What arrived. Headers and body are redacted; `content` is cut off at 64 KiB."""

    status_code: int
    headers: Headers = Headers()
    content: bytes = b""
    body: Any = None
    code: str | int | None = None
    request_id: str | None = None
    retry_after: float | None = None


def _restore(kind: type[ApiError], args: tuple[object, ...], state: dict[str, object]) -> ApiError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


class ApiError(Exception):
    """Base of everything that a call raises."""

    message: str
    """What went wrong."""
    request: RequestFacts | None
    """The call; None when the failure belongs to no call."""
    retries_taken: int
    """How many times the call had been tried again."""

    def __init__(
        self, message: str, *, request: RequestFacts | None = None, retries_taken: int = 0
    ) -> None:
        super().__init__(message)
        self.message = message
        self.request = request
        self.retries_taken = retries_taken

    def __str__(self) -> str:
        return f"{self.request.operation}: {self.message}" if self.request else self.message

    def __reduce__(self) -> tuple[Any, ...]:
        # Not by calling the class again: its arguments are keywords, and subclasses may take others.
        return _restore, (type(self), self.args, self.__dict__)


class ConfigurationError(ApiError):
    """The client lacks a setting, or a setting cannot be used."""


class SecondFactorRequired(ConfigurationError):
    """A login needs a code, and the client was given no function to ask for one."""


class SignInRequired(ConfigurationError):
    """There is no token, or none that can be renewed: a person has to sign in."""


class ClientClosed(ConfigurationError):
    """The client was closed before the call, or during it: whether the server did something is not known then."""


class AuthorizationFailed(ApiError):
    """What came back from an authorization server is no permission, or not the one that was asked for."""

    code: str
    """`access_denied` and the like (RFC 6749 4.1.2.1); `state`, `issuer` or `id_token` when that does not fit."""

    def __init__(
        self,
        message: str,
        *,
        code: str,
        request: RequestFacts | None = None,
        retries_taken: int = 0,
    ) -> None:
        super().__init__(message, request=request, retries_taken=retries_taken)
        self.code = code


class RateLimitTimeout(ApiError):
    """The call was not sent, because a limit of the server would make it wait longer than it may."""

    limit: str
    """The name of the limit."""
    seconds: float | None
    """Seconds until it lets something through; None when that depends on calls that are on their way or ahead."""

    def __init__(
        self,
        message: str,
        *,
        limit: str,
        seconds: float | None,
        request: RequestFacts | None = None,
        retries_taken: int = 0,
    ) -> None:
        super().__init__(message, request=request, retries_taken=retries_taken)
        self.limit = limit
        self.seconds = seconds


class TransportError(ApiError):
    """No usable answer arrived."""


class ConnectionFailed(TransportError):
    """The connection could not be made, or broke."""

    sent: bool
    """Whether something may have reached the server."""

    def __init__(
        self,
        message: str,
        *,
        sent: bool = True,
        request: RequestFacts | None = None,
        retries_taken: int = 0,
    ) -> None:
        super().__init__(message, request=request, retries_taken=retries_taken)
        self.sent = sent


class RequestTimeout(TransportError):
    """The time allowed ran out."""

    phase: str
    """What was waited for: `connect`, `pool` (a free connection), `write`, `read`, or `deadline` (the whole call)."""

    def __init__(
        self,
        message: str,
        *,
        phase: str,
        request: RequestFacts | None = None,
        retries_taken: int = 0,
    ) -> None:
        super().__init__(message, request=request, retries_taken=retries_taken)
        self.phase = phase

    @property
    def sent(self) -> bool:
        """Whether something may have reached the server."""
        return self.phase not in {"connect", "pool"}


class PagingError(ApiError):
    """More of a list follows, but the server repeats a page or names one that cannot be asked for."""


class JobFailed(ApiError):
    """What a call started has failed, or the server no longer knows it."""

    job: Any
    """What was last known of it."""

    def __init__(self, message: str, *, job: Any = None) -> None:
        super().__init__(message)
        self.job = job


class WaitTimeout(ApiError):
    """What a call started was not done in the time allowed; it may still be done later."""

    jobs: list[Any]
    """What was last known of those that are not done."""

    def __init__(self, message: str, *, jobs: list[Any]) -> None:
        super().__init__(message)
        self.jobs = jobs


class ResponseError(ApiError):
    """An answer arrived, but not the promised result."""

    status_code: int
    """HTTP status."""
    headers: Headers
    """Response headers; secret ones are hidden."""
    content: bytes
    """The body's bytes, redacted; at most 64 KiB of them."""
    body: Any
    """The body: parsed JSON, or XML, in which all values are text; or its text; None when empty."""
    code: str | int | None
    """The server's own code for the failure."""
    request_id: str | None
    """The server's name for this request, to quote to its operators."""
    retry_after: float | None
    """Seconds after which the server wants to be asked again."""

    def __init__(
        self,
        message: str,
        *,
        response: ResponseFacts,
        request: RequestFacts | None = None,
        retries_taken: int = 0,
    ) -> None:
        super().__init__(message, request=request, retries_taken=retries_taken)
        self.status_code = response.status_code
        self.headers = response.headers
        self.content = response.content
        self.body = response.body
        self.code = response.code
        self.request_id = response.request_id
        self.retry_after = response.retry_after

    def __str__(self) -> str:
        operation = f"{self.request.operation}: " if self.request else ""
        code = "" if self.code is None else f" {self.code}"
        request_id = f" (request id {self.request_id})" if self.request_id else ""
        return f"{operation}{self.status_code}{code}: {self.message}{request_id}"


class DecodingError(ResponseError):
    """The answer does not have the promised form."""


class StatusError(ResponseError):
    """The server says that the call failed."""


class FailureInSuccess(StatusError):
    """The server answered 2xx, but the body says that the call failed."""


class Redirected(StatusError):
    """3xx: the server names another address, which is not followed: it must not get what was sent here."""


class BadRequest(StatusError):
    """400."""


class Unauthorized(StatusError):
    """401: credentials are missing or not valid."""


class PaymentRequired(StatusError):
    """402."""


class Forbidden(StatusError):
    """403: the credentials do not allow this."""


class NotFound(StatusError):
    """404."""


class Conflict(StatusError):
    """409."""


class UnprocessableContent(StatusError):
    """422."""


class TooManyRequests(StatusError):
    """429."""


class ServerError(StatusError):
    """5xx."""


_BY_STATUS: Final[dict[int, type[StatusError]]] = {
    400: BadRequest,
    401: Unauthorized,
    402: PaymentRequired,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    422: UnprocessableContent,
    429: TooManyRequests,
}


def class_for_status(status: int) -> type[StatusError]:
    """The class for a failure that no row of the error table knows (status codes: RFC 9110 15)."""
    known = _BY_STATUS.get(status)
    if known is not None:
        return known
    if 200 <= status < 300:
        return FailureInSuccess
    if 300 <= status < 400:
        return Redirected
    return ServerError if status >= 500 else StatusError
