"""Protection against guessing passwords."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.security import LoginSettings

__all__ = ["AsyncSecurityLoginSettings", "SecurityLoginSettings"]

_UPDATE: Final[Operation[LoginSettings]] = Operation(
    "security.login_settings.update",
    "PUT",
    "/api/2.0/security/loginsettings",
    LoginSettings,
    body="json",
)


class SecurityLoginSettings(Resource):
    """Protection against guessing passwords."""

    with_raw_response = raw_view(lambda: SecurityLoginSettingsWithRawResponse)
    with_streaming_response = streaming_view(lambda: SecurityLoginSettingsWithStreamingResponse)

    def update(
        self,
        *,
        attempts_count: int | None = None,
        block_time: int | None = None,
        check_period: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> LoginSettings:
        """Set how many failed sign-ins are allowed, for how long a user is then blocked, and the
        check period.

        Args:
            attempts_count: How often a user may try to log in.
            block_time: How long a user is blocked after failing to log in.
            check_period: Time to wait for the server's response.
        """
        return self._call(
            _UPDATE,
            options,
            body={
                "attemptsCount": attempts_count,
                "blockTime": block_time,
                "checkPeriod": check_period,
            },
        )


class AsyncSecurityLoginSettings(AsyncResource):
    """Protection against guessing passwords.

    What its methods take and raise is told in `SecurityLoginSettings`.
    """

    with_raw_response = raw_view(lambda: AsyncSecurityLoginSettingsWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: AsyncSecurityLoginSettingsWithStreamingResponse
    )

    async def update(
        self,
        *,
        attempts_count: int | None = None,
        block_time: int | None = None,
        check_period: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> LoginSettings:
        """Set how many failed sign-ins are allowed, for how long a user is then blocked, and the
        check period.
        """
        return await self._call(
            _UPDATE,
            options,
            body={
                "attemptsCount": attempts_count,
                "blockTime": block_time,
                "checkPeriod": check_period,
            },
        )


class SecurityLoginSettingsWithRawResponse:
    """The methods of `SecurityLoginSettings`, answering with the raw response."""

    def __init__(self, raw: SecurityLoginSettings) -> None:
        self.update = as_raw(raw.update)


class AsyncSecurityLoginSettingsWithRawResponse:
    """The methods of `AsyncSecurityLoginSettings`, answering with the raw response."""

    def __init__(self, raw: AsyncSecurityLoginSettings) -> None:
        self.update = as_raw_async(raw.update)


class SecurityLoginSettingsWithStreamingResponse:
    """The methods of `SecurityLoginSettings`, each a context manager over its response."""

    def __init__(self, streamed: SecurityLoginSettings) -> None:
        self.update = as_streamed(streamed.update)


class AsyncSecurityLoginSettingsWithStreamingResponse:
    """The methods of `AsyncSecurityLoginSettings`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSecurityLoginSettings) -> None:
        self.update = as_streamed_async(streamed.update)
