"""Limits on failed sign-ins."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.security import LoginSettings

__all__ = ["AsyncSettingsLogin", "SettingsLogin"]

_UPDATE: Final[Operation[LoginSettings]] = Operation(
    "settings.login.update",
    "PUT",
    "/api/2.0/settings/security/loginsettings",
    LoginSettings,
    body="json",
)
_GET: Final[Operation[LoginSettings]] = Operation(
    "settings.login.get", "GET", "/api/2.0/settings/security/loginsettings", LoginSettings
)
_RESET: Final[Operation[LoginSettings]] = Operation(
    "settings.login.reset", "DELETE", "/api/2.0/settings/security/loginsettings", LoginSettings
)


class SettingsLogin(Resource):
    """Limits on failed sign-ins."""

    with_raw_response = raw_view(lambda: SettingsLoginWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsLoginWithStreamingResponse)

    def update(
        self,
        *,
        attempt_count: int | None = None,
        block_time: int | None = None,
        check_period: int | None = None,
        **options: Unpack[CallOptions],
    ) -> LoginSettings:
        """Set how many failed sign-ins are allowed, how long an account is then blocked, and the
        check period.

        Args:
            attempt_count: Failed sign-ins in a row that are let through before the account is
                suspended. From 1 to 9999.
            block_time: Minutes an account stays suspended after too many failed sign-ins. From 1 to
                9999.
            check_period: Longest time to handle a sign-in request, in seconds. From 1 to 9999.
        """
        return self._call(
            _UPDATE,
            options,
            body={
                "attemptCount": attempt_count,
                "blockTime": block_time,
                "checkPeriod": check_period,
            },
        )

    def get(self, **options: Unpack[CallOptions]) -> LoginSettings:
        """Return the limit on failed sign-ins, the block time and the check period."""
        return self._call(_GET, options)

    def reset(self, **options: Unpack[CallOptions]) -> LoginSettings:
        """Put the sign-in limits back to their defaults."""
        return self._call(_RESET, options)


class AsyncSettingsLogin(AsyncResource):
    """Limits on failed sign-ins.

    What its methods take and raise is told in `SettingsLogin`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsLoginWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSettingsLoginWithStreamingResponse)

    async def update(
        self,
        *,
        attempt_count: int | None = None,
        block_time: int | None = None,
        check_period: int | None = None,
        **options: Unpack[CallOptions],
    ) -> LoginSettings:
        """Set how many failed sign-ins are allowed, how long an account is then blocked, and the
        check period.
        """
        return await self._call(
            _UPDATE,
            options,
            body={
                "attemptCount": attempt_count,
                "blockTime": block_time,
                "checkPeriod": check_period,
            },
        )

    async def get(self, **options: Unpack[CallOptions]) -> LoginSettings:
        """Return the limit on failed sign-ins, the block time and the check period."""
        return await self._call(_GET, options)

    async def reset(self, **options: Unpack[CallOptions]) -> LoginSettings:
        """Put the sign-in limits back to their defaults."""
        return await self._call(_RESET, options)


class SettingsLoginWithRawResponse:
    """The methods of `SettingsLogin`, answering with the raw response."""

    def __init__(self, raw: SettingsLogin) -> None:
        self.update = as_raw(raw.update)
        self.get = as_raw(raw.get)
        self.reset = as_raw(raw.reset)


class AsyncSettingsLoginWithRawResponse:
    """The methods of `AsyncSettingsLogin`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsLogin) -> None:
        self.update = as_raw_async(raw.update)
        self.get = as_raw_async(raw.get)
        self.reset = as_raw_async(raw.reset)


class SettingsLoginWithStreamingResponse:
    """The methods of `SettingsLogin`, each a context manager over its response."""

    def __init__(self, streamed: SettingsLogin) -> None:
        self.update = as_streamed(streamed.update)
        self.get = as_streamed(streamed.get)
        self.reset = as_streamed(streamed.reset)


class AsyncSettingsLoginWithStreamingResponse:
    """The methods of `AsyncSettingsLogin`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsLogin) -> None:
        self.update = as_streamed_async(streamed.update)
        self.get = as_streamed_async(streamed.get)
        self.reset = as_streamed_async(streamed.reset)
