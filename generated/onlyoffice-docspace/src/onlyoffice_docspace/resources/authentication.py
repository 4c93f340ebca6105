"""Signing in and out."""

from __future__ import annotations

from typing import Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.authentication import (
    AuthenticationToken,
    ConfirmationCheck,
    ConfirmationProof,
    ConfirmationType,
    RecaptchaType,
)
from ..types.people import EmployeeType

__all__ = ["AsyncAuthentication", "Authentication"]

_CHECK: Final[Operation[bool]] = Operation(
    "authentication.check", "GET", "/api/2.0/authentication", bool, auth="optional"
)
_LOGIN: Final[Operation[AuthenticationToken]] = Operation(
    "authentication.login",
    "POST",
    "/api/2.0/authentication",
    AuthenticationToken,
    body="json",
    secrets=frozenset({"accessToken", "password", "passwordHash"}),
    auth=(),
)
_LOGIN_WITH_CODE: Final[Operation[AuthenticationToken]] = Operation(
    "authentication.login_with_code",
    "POST",
    "/api/2.0/authentication/{code}",
    AuthenticationToken,
    body="json",
    secrets=frozenset({"accessToken", "password", "passwordHash"}),
    auth=(),
)
_LOGOUT: Final[Operation[str]] = Operation(
    "authentication.logout", "POST", "/api/2.0/authentication/logout", str, auth="optional"
)
_CHECK_CONFIRMATION: Final[Operation[ConfirmationCheck]] = Operation(
    "authentication.check_confirmation",
    "POST",
    "/api/2.0/authentication/confirm",
    ConfirmationCheck,
    body="json",
    auth=(),
)
_SET_PHONE: Final[Operation[AuthenticationToken]] = Operation(
    "authentication.set_phone",
    "POST",
    "/api/2.0/authentication/setphone",
    AuthenticationToken,
    body="json",
)
_SEND_SMS_CODE: Final[Operation[AuthenticationToken]] = Operation(
    "authentication.send_sms_code",
    "POST",
    "/api/2.0/authentication/sendsms",
    AuthenticationToken,
    body="json",
    secrets=frozenset({"accessToken", "password", "passwordHash"}),
    auth=(),
)


class Authentication(Resource):
    """Signing in and out."""

    with_raw_response = raw_view(lambda: AuthenticationWithRawResponse)
    with_streaming_response = streaming_view(lambda: AuthenticationWithStreamingResponse)

    def check(self, **options: Unpack[CallOptions]) -> bool:
        """Tell whether the caller is currently signed in."""
        return self._call(_CHECK, options)

    def login(
        self,
        *,
        user_name: str | None = None,
        password: str | None = None,
        password_hash: str | None = None,
        provider: str | None = None,
        access_token: str | None = None,
        serialized_profile: str | None = None,
        code: str | None = None,
        code_o_auth: str | None = None,
        session: bool | None = None,
        confirm_data: ConfirmationProof | None = None,
        recaptcha_type: RecaptchaType | None = None,
        recaptcha_response: str | None = None,
        culture: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AuthenticationToken:
        """Sign in with a password or an external provider and return a token; with two-factor
        protection on, the answer says which code to send next.

        Args:
            password_hash: Hash of the user's password.
            provider: Name of the provider.
            access_token: Access token of an external sign-in provider.
            serialized_profile: Third-party profile in serialized form.
            code: Code that the user or client was given.
            code_o_auth: Authorization code that is traded for OAuth tokens.
            session: Whether the sign-in lasts for the session only.
            confirm_data: Data that confirms the user's identity.
            recaptcha_type: Kind of CAPTCHA.
            recaptcha_response: What the user answered to the CAPTCHA.
            culture: Language code.

        Raises:
            LoginFailed: User name, password or code are wrong.
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _LOGIN,
            options,
            body={
                "userName": user_name,
                "password": password,
                "passwordHash": password_hash,
                "provider": provider,
                "accessToken": access_token,
                "serializedProfile": serialized_profile,
                "code": code,
                "codeOAuth": code_o_auth,
                "session": session,
                "confirmData": confirm_data,
                "recaptchaType": recaptcha_type,
                "recaptchaResponse": recaptcha_response,
                "culture": culture,
            },
        )

    def login_with_code(
        self,
        code: str,
        *,
        user_name: str | None = None,
        password: str | None = None,
        password_hash: str | None = None,
        provider: str | None = None,
        access_token: str | None = None,
        serialized_profile: str | None = None,
        code_body: str | None = None,
        code_o_auth: str | None = None,
        session: bool | None = None,
        confirm_data: ConfirmationProof | None = None,
        recaptcha_type: RecaptchaType | None = None,
        recaptcha_response: str | None = None,
        culture: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AuthenticationToken:
        """Complete a sign-in with the code from an SMS or from the two-factor app, and return the
        token.

        Args:
            code: Code of the two-factor check.
            password_hash: Hash of the user's password.
            provider: Name of the provider.
            access_token: Access token of an external sign-in provider.
            serialized_profile: Third-party profile in serialized form.
            code_body: The same code again; this is the one that the server reads.
            code_o_auth: Authorization code that is traded for OAuth tokens.
            session: Whether the sign-in lasts for the session only.
            confirm_data: Data that confirms the user's identity.
            recaptcha_type: Kind of CAPTCHA.
            recaptcha_response: What the user answered to the CAPTCHA.
            culture: Language code.

        Raises:
            LoginFailed: User name, password or code are wrong.
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _LOGIN_WITH_CODE,
            options,
            path={"code": code},
            body={
                "userName": user_name,
                "password": password,
                "passwordHash": password_hash,
                "provider": provider,
                "accessToken": access_token,
                "serializedProfile": serialized_profile,
                "code": code_body,
                "codeOAuth": code_o_auth,
                "session": session,
                "confirmData": confirm_data,
                "recaptchaType": recaptcha_type,
                "recaptchaResponse": recaptcha_response,
                "culture": culture,
            },
        )

    def logout(self, **options: Unpack[CallOptions]) -> str:
        """End the session of the current user."""
        return self._call(_LOGOUT, options)

    def check_confirmation(
        self,
        *,
        key: str | None = None,
        employee_type: EmployeeType | None = None,
        email: str | None = None,
        enc_email: str | None = None,
        user_id: UUID | None = None,
        type: ConfirmationType | None = None,
        first: str | None = None,
        room_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ConfirmationCheck:
        """Validate a link from a confirmation email (invitation, portal removal, phone activation
        and so on) and tell whether it is valid, invalid or expired.

        Args:
            key: Key of the link in the letter.
            employee_type: Type of the user to be.
            enc_email: Email of the user, encrypted.
            user_id: Id of the user.
            type: What the letter is about.
            first: Whether the account is opened for the first time.
            room_id: Id of the room.
        """
        return self._call(
            _CHECK_CONFIRMATION,
            options,
            body={
                "key": key,
                "emplType": employee_type,
                "email": email,
                "encEmail": enc_email,
                "uiD": user_id,
                "type": type,
                "first": first,
                "roomId": room_id,
            },
        )

    def set_phone(
        self, *, mobile_phone: str | None = None, **options: Unpack[CallOptions]
    ) -> AuthenticationToken:
        """Set the mobile phone number of the current user.

        Args:
            mobile_phone: Mobile phone number of the user.
        """
        return self._call(_SET_PHONE, options, body={"mobilePhone": mobile_phone})

    def send_sms_code(
        self,
        *,
        user_name: str | None = None,
        password: str | None = None,
        password_hash: str | None = None,
        provider: str | None = None,
        access_token: str | None = None,
        serialized_profile: str | None = None,
        code: str | None = None,
        code_o_auth: str | None = None,
        session: bool | None = None,
        confirm_data: ConfirmationProof | None = None,
        recaptcha_type: RecaptchaType | None = None,
        recaptcha_response: str | None = None,
        culture: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AuthenticationToken:
        """Text a sign-in code to the user's phone.

        Args:
            password_hash: Hash of the user's password.
            provider: Name of the provider.
            access_token: Access token of an external sign-in provider.
            serialized_profile: Third-party profile in serialized form.
            code: Code that the user or client was given.
            code_o_auth: Authorization code that is traded for OAuth tokens.
            session: Whether the sign-in lasts for the session only.
            confirm_data: Data that confirms the user's identity.
            recaptcha_type: Kind of CAPTCHA.
            recaptcha_response: What the user answered to the CAPTCHA.
            culture: Language code.

        Raises:
            LoginFailed: User name, password or code are wrong.
        """
        return self._call(
            _SEND_SMS_CODE,
            options,
            body={
                "userName": user_name,
                "password": password,
                "passwordHash": password_hash,
                "provider": provider,
                "accessToken": access_token,
                "serializedProfile": serialized_profile,
                "code": code,
                "codeOAuth": code_o_auth,
                "session": session,
                "confirmData": confirm_data,
                "recaptchaType": recaptcha_type,
                "recaptchaResponse": recaptcha_response,
                "culture": culture,
            },
        )


class AsyncAuthentication(AsyncResource):
    """Signing in and out.

    What its methods take and raise is told in `Authentication`.
    """

    with_raw_response = raw_view(lambda: AsyncAuthenticationWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncAuthenticationWithStreamingResponse)

    async def check(self, **options: Unpack[CallOptions]) -> bool:
        """Tell whether the caller is currently signed in."""
        return await self._call(_CHECK, options)

    async def login(
        self,
        *,
        user_name: str | None = None,
        password: str | None = None,
        password_hash: str | None = None,
        provider: str | None = None,
        access_token: str | None = None,
        serialized_profile: str | None = None,
        code: str | None = None,
        code_o_auth: str | None = None,
        session: bool | None = None,
        confirm_data: ConfirmationProof | None = None,
        recaptcha_type: RecaptchaType | None = None,
        recaptcha_response: str | None = None,
        culture: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AuthenticationToken:
        """Sign in with a password or an external provider and return a token; with two-factor
        protection on, the answer says which code to send next.
        """
        return await self._call(
            _LOGIN,
            options,
            body={
                "userName": user_name,
                "password": password,
                "passwordHash": password_hash,
                "provider": provider,
                "accessToken": access_token,
                "serializedProfile": serialized_profile,
                "code": code,
                "codeOAuth": code_o_auth,
                "session": session,
                "confirmData": confirm_data,
                "recaptchaType": recaptcha_type,
                "recaptchaResponse": recaptcha_response,
                "culture": culture,
            },
        )

    async def login_with_code(
        self,
        code: str,
        *,
        user_name: str | None = None,
        password: str | None = None,
        password_hash: str | None = None,
        provider: str | None = None,
        access_token: str | None = None,
        serialized_profile: str | None = None,
        code_body: str | None = None,
        code_o_auth: str | None = None,
        session: bool | None = None,
        confirm_data: ConfirmationProof | None = None,
        recaptcha_type: RecaptchaType | None = None,
        recaptcha_response: str | None = None,
        culture: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AuthenticationToken:
        """Complete a sign-in with the code from an SMS or from the two-factor app, and return
        the token.
        """
        return await self._call(
            _LOGIN_WITH_CODE,
            options,
            path={"code": code},
            body={
                "userName": user_name,
                "password": password,
                "passwordHash": password_hash,
                "provider": provider,
                "accessToken": access_token,
                "serializedProfile": serialized_profile,
                "code": code_body,
                "codeOAuth": code_o_auth,
                "session": session,
                "confirmData": confirm_data,
                "recaptchaType": recaptcha_type,
                "recaptchaResponse": recaptcha_response,
                "culture": culture,
            },
        )

    async def logout(self, **options: Unpack[CallOptions]) -> str:
        """End the session of the current user."""
        return await self._call(_LOGOUT, options)

    async def check_confirmation(
        self,
        *,
        key: str | None = None,
        employee_type: EmployeeType | None = None,
        email: str | None = None,
        enc_email: str | None = None,
        user_id: UUID | None = None,
        type: ConfirmationType | None = None,
        first: str | None = None,
        room_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ConfirmationCheck:
        """Validate a link from a confirmation email (invitation, portal removal, phone
        activation and so on) and tell whether it is valid, invalid or expired.
        """
        return await self._call(
            _CHECK_CONFIRMATION,
            options,
            body={
                "key": key,
                "emplType": employee_type,
                "email": email,
                "encEmail": enc_email,
                "uiD": user_id,
                "type": type,
                "first": first,
                "roomId": room_id,
            },
        )

    async def set_phone(
        self, *, mobile_phone: str | None = None, **options: Unpack[CallOptions]
    ) -> AuthenticationToken:
        """Set the mobile phone number of the current user."""
        return await self._call(_SET_PHONE, options, body={"mobilePhone": mobile_phone})

    async def send_sms_code(
        self,
        *,
        user_name: str | None = None,
        password: str | None = None,
        password_hash: str | None = None,
        provider: str | None = None,
        access_token: str | None = None,
        serialized_profile: str | None = None,
        code: str | None = None,
        code_o_auth: str | None = None,
        session: bool | None = None,
        confirm_data: ConfirmationProof | None = None,
        recaptcha_type: RecaptchaType | None = None,
        recaptcha_response: str | None = None,
        culture: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AuthenticationToken:
        """Text a sign-in code to the user's phone."""
        return await self._call(
            _SEND_SMS_CODE,
            options,
            body={
                "userName": user_name,
                "password": password,
                "passwordHash": password_hash,
                "provider": provider,
                "accessToken": access_token,
                "serializedProfile": serialized_profile,
                "code": code,
                "codeOAuth": code_o_auth,
                "session": session,
                "confirmData": confirm_data,
                "recaptchaType": recaptcha_type,
                "recaptchaResponse": recaptcha_response,
                "culture": culture,
            },
        )


class AuthenticationWithRawResponse:
    """The methods of `Authentication`, answering with the raw response."""

    def __init__(self, raw: Authentication) -> None:
        self.check = as_raw(raw.check)
        self.login = as_raw(raw.login)
        self.login_with_code = as_raw(raw.login_with_code)
        self.logout = as_raw(raw.logout)
        self.check_confirmation = as_raw(raw.check_confirmation)
        self.set_phone = as_raw(raw.set_phone)
        self.send_sms_code = as_raw(raw.send_sms_code)


class AsyncAuthenticationWithRawResponse:
    """The methods of `AsyncAuthentication`, answering with the raw response."""

    def __init__(self, raw: AsyncAuthentication) -> None:
        self.check = as_raw_async(raw.check)
        self.login = as_raw_async(raw.login)
        self.login_with_code = as_raw_async(raw.login_with_code)
        self.logout = as_raw_async(raw.logout)
        self.check_confirmation = as_raw_async(raw.check_confirmation)
        self.set_phone = as_raw_async(raw.set_phone)
        self.send_sms_code = as_raw_async(raw.send_sms_code)


class AuthenticationWithStreamingResponse:
    """The methods of `Authentication`, each a context manager over its response."""

    def __init__(self, streamed: Authentication) -> None:
        self.check = as_streamed(streamed.check)
        self.login = as_streamed(streamed.login)
        self.login_with_code = as_streamed(streamed.login_with_code)
        self.logout = as_streamed(streamed.logout)
        self.check_confirmation = as_streamed(streamed.check_confirmation)
        self.set_phone = as_streamed(streamed.set_phone)
        self.send_sms_code = as_streamed(streamed.send_sms_code)


class AsyncAuthenticationWithStreamingResponse:
    """The methods of `AsyncAuthentication`, each a context manager over its response."""

    def __init__(self, streamed: AsyncAuthentication) -> None:
        self.check = as_streamed_async(streamed.check)
        self.login = as_streamed_async(streamed.login)
        self.login_with_code = as_streamed_async(streamed.login_with_code)
        self.logout = as_streamed_async(streamed.logout)
        self.check_confirmation = as_streamed_async(streamed.check_confirmation)
        self.set_phone = as_streamed_async(streamed.set_phone)
        self.send_sms_code = as_streamed_async(streamed.send_sms_code)
