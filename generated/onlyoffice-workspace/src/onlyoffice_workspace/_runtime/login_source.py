"""Getting tokens by a login, with a code where the server wants one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final, cast

from msgspec import UNSET

from .auth import ask_all
from .error_body import descend
from .exceptions import (
    ConfigurationError,
    DecodingError,
    RequestFacts,
    ResponseFacts,
    SecondFactorRequired,
)
from .keeper import Token, token_until
from .login import CodeRequest
from .steps import Ask, Fetch
from .values import read_timestamp

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .auth import CredentialValue
    from .login import Login, LoginCall, SecondFactor
    from .response import ApiResponse
    from .setup import Setup
    from .steps import Steps

__all__ = ["LoginSource"]

_LONGEST_NUMBER: Final = 10.0**10


class LoginSource:
    """Gets tokens by logging in."""

    def __init__(
        self, name: str, scheme: Login, setup: Setup, values: Mapping[str, CredentialValue]
    ) -> None:
        self.name = name
        self.renew_on = scheme.renew_on
        self.is_personal = False
        self._scheme = scheme
        self._setup = setup
        self._values = values

    def first(self) -> Token | None:
        """Nobody hands over a token: a scheme of its own sends one."""
        return None

    def can_renew(self) -> bool:
        """A login can be repeated."""
        return True

    def obtain(self) -> Steps[Token]:
        """Log in, with a code where the server wants one.

        Raises what the call raises, SecondFactorRequired when a code is wanted and there is nobody to ask, and
        DecodingError when the answer holds no token.
        """
        scheme = self._scheme
        current = yield from ask_all(scheme.credentials, self._values)
        values = {word: current[credential.name] for word, credential in scheme.arguments}
        response = yield from self._fetch(scheme.call, values)
        answer: object = response.parse()
        token = descend(answer, ".".join(scheme.take))
        if not token or token is UNSET:
            for factor in scheme.second_factors:
                if factor.asked(answer):
                    code = yield from self._code(factor, answer)
                    response = yield from self._fetch(factor.call, {**values, factor.code: code})
                    return self._token(response)
        return self._token(response)

    def _fetch(self, call: LoginCall, values: Mapping[str, str]) -> Steps[ApiResponse[Any]]:
        server = self._setup.base(call.operation.server)
        if not (server.secure or self._setup.allow_http):
            raise ConfigurationError(
                f"{self.name}: a password is not sent over plain http to other machines;"
                " use https, or pass allow_http=True"
            )
        response: ApiResponse[Any] = yield Fetch(call.operation, call.arguments(values))
        return response

    def _code(self, factor: SecondFactor, answer: object) -> Steps[str]:
        callback = self._setup.hooks.second_factor
        if callback is None:
            raise SecondFactorRequired(
                f"{self.name}: the server wants a code ({factor.kind}); pass second_factor=, a function that gives it"
            )
        said = cast("dict[str, Any]", answer) if isinstance(answer, dict) else {}
        request = CodeRequest(factor.kind, said)
        code: object = yield Ask("second_factor", lambda: callback(request))
        if not isinstance(code, str) or not code.strip():
            raise ConfigurationError("second_factor must give text that is not empty")
        return code.strip()

    def _token(self, response: ApiResponse[Any]) -> Token:
        scheme, answer = self._scheme, response.parse()
        token = descend(answer, ".".join(scheme.take))
        if not isinstance(token, str) or not token or not token.isprintable():
            operation = scheme.call.operation
            raise DecodingError(
                f"The answer holds no token at {'.'.join(scheme.take)}",
                request=RequestFacts(operation.name, operation.method, response.url),
                response=ResponseFacts(status_code=response.status_code),
            )
        now = self._setup.now()
        until = descend(answer, ".".join(scheme.expires)) if scheme.expires else None
        return token_until(scheme.signature(token), _moment(until, now), now, scheme.renew_before)


def _moment(value: object, now: datetime) -> datetime | None:
    """The end of a token: an ISO 8601 text, or a number of seconds from now. None when it cannot be read."""
    if isinstance(value, datetime):
        return value if value.tzinfo is not None else value.replace(tzinfo=UTC)
    if isinstance(value, str) and not value.strip().isdecimal():
        try:
            return read_timestamp(value.strip())
        except ValueError:
            return None
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        seconds = float(value)
        return now + timedelta(seconds=seconds) if 0 < seconds < _LONGEST_NUMBER else None
    return None
