"""Logging in, with a second factor where the portal asks for one."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.authentication import LoginResult

__all__ = ["AsyncAuthentication", "Authentication"]

_SIGN_IN: Final[Operation[LoginResult]] = Operation(
    "authentication.sign_in",
    "POST",
    "/api/2.0/authentication",
    LoginResult,
    body="json",
    secrets=frozenset({"accessToken", "password"}),
    auth=(),
)
_SET_PHONE: Final[Operation[LoginResult]] = Operation(
    "authentication.set_phone",
    "POST",
    "/api/2.0/authentication/setphone",
    LoginResult,
    body="json",
    secrets=frozenset({"accessToken", "password"}),
    auth=(),
)
_SEND_SMS: Final[Operation[LoginResult]] = Operation(
    "authentication.send_sms",
    "POST",
    "/api/2.0/authentication/sendsms",
    LoginResult,
    body="json",
    secrets=frozenset({"accessToken", "password"}),
    auth=(),
)
_SIGN_IN_WITH_CODE: Final[Operation[LoginResult]] = Operation(
    "authentication.sign_in_with_code",
    "POST",
    "/api/2.0/authentication/{code}",
    LoginResult,
    body="json",
    secrets=frozenset({"accessToken", "password"}),
    auth=(),
)


class Authentication(Resource):
    """Logging in, with a second factor where the portal asks for one."""

    with_raw_response = raw_view(lambda: AuthenticationWithRawResponse)
    with_streaming_response = streaming_view(lambda: AuthenticationWithStreamingResponse)

    def sign_in(
        self,
        *,
        user_name: str | None = None,
        password: str | None = None,
        provider: str | None = None,
        access_token: str | None = None,
        code_o_auth: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> LoginResult:
        """Sign in by password or social account and return the token for later calls.

        Args:
            user_name: User name or email address.
            provider: Login provider, such as a social network.
            access_token: Token from the login provider.
            code_o_auth: OAuth code to exchange for a token.

        Raises:
            LoginFailed: User name, password or code are wrong.
        """
        return self._call(
            _SIGN_IN,
            options,
            body={
                "userName": user_name,
                "password": password,
                "provider": provider,
                "accessToken": access_token,
                "codeOAuth": code_o_auth,
            },
        )

    def set_phone(
        self,
        *,
        mobile_phone: str,
        user_name: str | None = None,
        password: str | None = None,
        provider: str | None = None,
        access_token: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> LoginResult:
        """Set the mobile phone to which a user's sign-in codes are sent.

        Args:
            user_name: User name or email address.
            provider: Login provider, such as a social network.
            access_token: Token from the login provider.

        Raises:
            LoginFailed: User name, password or code are wrong.
        """
        return self._call(
            _SET_PHONE,
            options,
            body={
                "userName": user_name,
                "password": password,
                "provider": provider,
                "accessToken": access_token,
                "mobilePhone": mobile_phone,
            },
        )

    def send_sms(
        self,
        *,
        user_name: str | None = None,
        password: str | None = None,
        provider: str | None = None,
        access_token: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> LoginResult:
        """Send the user an authentication code by SMS.

        Args:
            user_name: User name or email address.
            provider: Login provider, such as a social network.
            access_token: Token from the login provider.

        Raises:
            LoginFailed: User name, password or code are wrong.
        """
        return self._call(
            _SEND_SMS,
            options,
            body={
                "userName": user_name,
                "password": password,
                "provider": provider,
                "accessToken": access_token,
            },
        )

    def sign_in_with_code(
        self,
        code: str,
        *,
        user_name: str | None = None,
        password: str | None = None,
        provider: str | None = None,
        access_token: str | None = None,
        code_o_auth: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> LoginResult:
        """Sign in with a code from an SMS or authenticator app and return the token for later
        calls.

        Args:
            code: Code of two-factor authentication.
            user_name: User name or email address.
            provider: Login provider, such as a social network.
            access_token: Token from the login provider.
            code_o_auth: OAuth code to exchange for a token.

        Raises:
            LoginFailed: User name, password or code are wrong.
        """
        return self._call(
            _SIGN_IN_WITH_CODE,
            options,
            path={"code": code},
            body={
                "userName": user_name,
                "password": password,
                "provider": provider,
                "accessToken": access_token,
                "codeOAuth": code_o_auth,
            },
        )


class AsyncAuthentication(AsyncResource):
    """Logging in, with a second factor where the portal asks for one.

    What its methods take and raise is told in `Authentication`.
    """

    with_raw_response = raw_view(lambda: AsyncAuthenticationWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncAuthenticationWithStreamingResponse)

    async def sign_in(
        self,
        *,
        user_name: str | None = None,
        password: str | None = None,
        provider: str | None = None,
        access_token: str | None = None,
        code_o_auth: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> LoginResult:
        """Sign in by password or social account and return the token for later calls."""
        return await self._call(
            _SIGN_IN,
            options,
            body={
                "userName": user_name,
                "password": password,
                "provider": provider,
                "accessToken": access_token,
                "codeOAuth": code_o_auth,
            },
        )

    async def set_phone(
        self,
        *,
        mobile_phone: str,
        user_name: str | None = None,
        password: str | None = None,
        provider: str | None = None,
        access_token: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> LoginResult:
        """Set the mobile phone to which a user's sign-in codes are sent."""
        return await self._call(
            _SET_PHONE,
            options,
            body={
                "userName": user_name,
                "password": password,
                "provider": provider,
                "accessToken": access_token,
                "mobilePhone": mobile_phone,
            },
        )

    async def send_sms(
        self,
        *,
        user_name: str | None = None,
        password: str | None = None,
        provider: str | None = None,
        access_token: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> LoginResult:
        """Send the user an authentication code by SMS."""
        return await self._call(
            _SEND_SMS,
            options,
            body={
                "userName": user_name,
                "password": password,
                "provider": provider,
                "accessToken": access_token,
            },
        )

    async def sign_in_with_code(
        self,
        code: str,
        *,
        user_name: str | None = None,
        password: str | None = None,
        provider: str | None = None,
        access_token: str | None = None,
        code_o_auth: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> LoginResult:
        """Sign in with a code from an SMS or authenticator app and return the token for later
        calls.
        """
        return await self._call(
            _SIGN_IN_WITH_CODE,
            options,
            path={"code": code},
            body={
                "userName": user_name,
                "password": password,
                "provider": provider,
                "accessToken": access_token,
                "codeOAuth": code_o_auth,
            },
        )


class AuthenticationWithRawResponse:
    """The methods of `Authentication`, answering with the raw response."""

    def __init__(self, raw: Authentication) -> None:
        self.sign_in = as_raw(raw.sign_in)
        self.set_phone = as_raw(raw.set_phone)
        self.send_sms = as_raw(raw.send_sms)
        self.sign_in_with_code = as_raw(raw.sign_in_with_code)


class AsyncAuthenticationWithRawResponse:
    """The methods of `AsyncAuthentication`, answering with the raw response."""

    def __init__(self, raw: AsyncAuthentication) -> None:
        self.sign_in = as_raw_async(raw.sign_in)
        self.set_phone = as_raw_async(raw.set_phone)
        self.send_sms = as_raw_async(raw.send_sms)
        self.sign_in_with_code = as_raw_async(raw.sign_in_with_code)


class AuthenticationWithStreamingResponse:
    """The methods of `Authentication`, each a context manager over its response."""

    def __init__(self, streamed: Authentication) -> None:
        self.sign_in = as_streamed(streamed.sign_in)
        self.set_phone = as_streamed(streamed.set_phone)
        self.send_sms = as_streamed(streamed.send_sms)
        self.sign_in_with_code = as_streamed(streamed.sign_in_with_code)


class AsyncAuthenticationWithStreamingResponse:
    """The methods of `AsyncAuthentication`, each a context manager over its response."""

    def __init__(self, streamed: AsyncAuthentication) -> None:
        self.sign_in = as_streamed_async(streamed.sign_in)
        self.set_phone = as_streamed_async(streamed.set_phone)
        self.send_sms = as_streamed_async(streamed.send_sms)
        self.sign_in_with_code = as_streamed_async(streamed.sign_in_with_code)
