"""Rules for passwords."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.security import PasswordSettings

__all__ = ["AsyncSettingsSecurityPassword", "SettingsSecurityPassword"]

_GET: Final[Operation[PasswordSettings]] = Operation(
    "settings.security.password.get", "GET", "/api/2.0/settings/security/password", PasswordSettings
)
_SET: Final[Operation[PasswordSettings]] = Operation(
    "settings.security.password.set",
    "PUT",
    "/api/2.0/settings/security/password",
    PasswordSettings,
    body="json",
)


class SettingsSecurityPassword(Resource):
    """Rules for passwords."""

    with_raw_response = raw_view(lambda: SettingsSecurityPasswordWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsSecurityPasswordWithStreamingResponse)

    def get(self, **options: Unpack[CallOptions]) -> PasswordSettings:
        """Return the rules that passwords on the portal must meet."""
        return self._call(_GET, options)

    def set(
        self,
        *,
        min_length: int,
        upper_case: bool | None = None,
        digits: bool | None = None,
        spec_symbols: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> PasswordSettings:
        """Change the rules that passwords on the portal must meet.

        Args:
            min_length: Fewest characters that a password may have.
            upper_case: Whether a password must have uppercase letters.
            digits: Whether a password must have digits.
            spec_symbols: Whether a password must have special characters.
        """
        return self._call(
            _SET,
            options,
            body={
                "minLength": min_length,
                "upperCase": upper_case,
                "digits": digits,
                "specSymbols": spec_symbols,
            },
        )


class AsyncSettingsSecurityPassword(AsyncResource):
    """Rules for passwords.

    What its methods take and raise is told in `SettingsSecurityPassword`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsSecurityPasswordWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: AsyncSettingsSecurityPasswordWithStreamingResponse
    )

    async def get(self, **options: Unpack[CallOptions]) -> PasswordSettings:
        """Return the rules that passwords on the portal must meet."""
        return await self._call(_GET, options)

    async def set(
        self,
        *,
        min_length: int,
        upper_case: bool | None = None,
        digits: bool | None = None,
        spec_symbols: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> PasswordSettings:
        """Change the rules that passwords on the portal must meet."""
        return await self._call(
            _SET,
            options,
            body={
                "minLength": min_length,
                "upperCase": upper_case,
                "digits": digits,
                "specSymbols": spec_symbols,
            },
        )


class SettingsSecurityPasswordWithRawResponse:
    """The methods of `SettingsSecurityPassword`, answering with the raw response."""

    def __init__(self, raw: SettingsSecurityPassword) -> None:
        self.get = as_raw(raw.get)
        self.set = as_raw(raw.set)


class AsyncSettingsSecurityPasswordWithRawResponse:
    """The methods of `AsyncSettingsSecurityPassword`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsSecurityPassword) -> None:
        self.get = as_raw_async(raw.get)
        self.set = as_raw_async(raw.set)


class SettingsSecurityPasswordWithStreamingResponse:
    """The methods of `SettingsSecurityPassword`, each a context manager over its response."""

    def __init__(self, streamed: SettingsSecurityPassword) -> None:
        self.get = as_streamed(streamed.get)
        self.set = as_streamed(streamed.set)


class AsyncSettingsSecurityPasswordWithStreamingResponse:
    """The methods of `AsyncSettingsSecurityPassword`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsSecurityPassword) -> None:
        self.get = as_streamed_async(streamed.get)
        self.set = as_streamed_async(streamed.set)
