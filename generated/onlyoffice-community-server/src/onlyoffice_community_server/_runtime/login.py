"""A login: a call that answers a token, which is sent with other calls until it ends."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from msgspec import UNSET, Struct

from .auth import Signature
from .request import Arguments
from .values import Secret

if TYPE_CHECKING:
    from .auth import Credential, CredentialValue
    from .login_source import LoginSource
    from .operation import Operation
    from .setup import Setup

__all__ = ["CodeRequest", "Login", "LoginCall", "SecondFactor", "SecondFactorCallback"]


class CodeRequest(Struct, frozen=True, eq=False):
    """What a server says when a login needs a code."""

    kind: str
    """Which of the described second factors it is: `tfa` or `sms`."""
    answer: Mapping[str, Any]
    """The whole answer by the names of the wire; it may hold secrets, such as the key to set up an application with."""

    def __repr__(self) -> str:
        return f"CodeRequest(kind={self.kind!r})"


SecondFactorCallback: TypeAlias = Callable[[CodeRequest], str | Awaitable[str]]
"""Gives the code that a server asks for."""


class LoginCall(Struct, frozen=True, eq=False, kw_only=True):
    """A call of a login, and where each of its arguments stands."""

    operation: Operation[Any]
    path: tuple[str, ...] = ()
    query: tuple[str, ...] = ()
    body: tuple[str, ...] = ()
    fixed_query: Mapping[str, object] = {}
    """Sent without being asked for."""
    fixed_body: Mapping[str, object] = {}

    def arguments(self, values: Mapping[str, str]) -> Arguments:
        """The values at their places; those that the call does not take are left out."""
        body = {**self.fixed_body, **_taken(self.body, values)}
        return Arguments(
            path=_taken(self.path, values),
            query={**self.fixed_query, **_taken(self.query, values)},
            body=UNSET if self.operation.body is None else body,
        )


def _taken(names: tuple[str, ...], values: Mapping[str, str]) -> dict[str, object]:
    return {name: Secret(values[name]) for name in names if name in values}


class SecondFactor(Struct, frozen=True, kw_only=True):
    """How a login goes on when its answer looks like `when`: `call` once more with `code`."""

    when: tuple[tuple[str, str | int | bool], ...]
    call: LoginCall
    code: str

    @property
    def kind(self) -> str:
        """What it is called towards the user."""
        return "+".join(name for name, _ in self.when)

    def asked(self, answer: object) -> bool:
        """Whether the answer of a login asks for this code."""
        from .error_body import descend, scalars_equal

        return all(scalars_equal(descend(answer, path), wanted) for path, wanted in self.when)


class Login(Struct, frozen=True, kw_only=True):
    """A scheme whose token a call answers.

    - `arguments`: what the call takes, by name on the wire, and which credential it is
    - `take`, `expires`: where the token and its end stand in the result
    - `header` or `cookie`: where the token is sent, behind `prefix`
    - `renew_on`: rows of the error table that mean, beside the status 401, that the token does not hold any more
    - `renew_before`: seconds ahead of its end at which a token is renewed
    """

    call: LoginCall
    arguments: tuple[tuple[str, Credential], ...]
    take: tuple[str, ...]
    expires: tuple[str, ...] = ()
    header: str | None = None
    cookie: str | None = None
    prefix: str = ""
    renew_on: tuple[str, ...] = ()
    renew_before: float = 60.0
    second_factors: tuple[SecondFactor, ...] = ()

    @property
    def credentials(self) -> tuple[Credential, ...]:
        return tuple(credential for _, credential in self.arguments)

    @property
    def optional(self) -> tuple[Credential, ...]:
        """Credentials that need not be there."""
        return ()

    def signature(self, token: str) -> Signature:
        """A request's authentication with a token."""
        value = self.prefix + token
        if self.cookie is not None:
            return Signature(cookies=((self.cookie, value),), secrets=(token,))
        return Signature(headers=((self.header or "authorization", value),), secrets=(token,))

    def source(self, name: str, setup: Setup, values: Mapping[str, CredentialValue]) -> LoginSource:
        """What gets its tokens."""
        # Here because a program may never log in.
        from .login_source import LoginSource

        return LoginSource(name, self, setup, values)
