"""Everything about failures that generated code names."""

from __future__ import annotations

from typing import Any, TypeVar, overload

from msgspec import UNSET, ValidationError, convert

from .error_body import descend, looks_like_xml
from .error_table import ErrorRow, ErrorTable
from .exceptions import (
    ApiError,
    AuthorizationFailed,
    BadRequest,
    ClientClosed,
    ConfigurationError,
    Conflict,
    ConnectionFailed,
    DecodingError,
    FailureInSuccess,
    Forbidden,
    JobFailed,
    NotFound,
    PagingError,
    PaymentRequired,
    RateLimitTimeout,
    Redirected,
    RequestFacts,
    RequestTimeout,
    ResponseError,
    ResponseFacts,
    SecondFactorRequired,
    ServerError,
    SignInRequired,
    StatusError,
    TooManyRequests,
    TransportError,
    Unauthorized,
    UnprocessableContent,
    WaitTimeout,
)
from .values import decode_hook
from .xml import read_error_member

__all__ = [
    "ApiError",
    "AuthorizationFailed",
    "BadRequest",
    "ClientClosed",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "DecodingError",
    "ErrorRow",
    "ErrorTable",
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
    "body_field",
]

T = TypeVar("T")


@overload
def body_field(error: ResponseError, path: str, kind: type[T]) -> T | None: ...
@overload
def body_field(error: ResponseError, path: str, kind: object) -> Any: ...
def body_field(error: ResponseError, path: str, kind: Any) -> Any:
    """The value at a dotted path of an error's body, read as `kind`; None when absent or of another shape."""
    if looks_like_xml(error.content):
        return read_error_member(error.content, path, kind)
    value = descend(error.body, path)
    if value is UNSET or value is None:
        return None
    try:
        return convert(value, kind, strict=False, dec_hook=decode_hook)
    except ValidationError:
        return None
