"""How long sign-in cookies last."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.settings import CookieSettings

__all__ = ["AsyncSettingsCookies", "SettingsCookies"]

_GET_LIFETIME: Final[Operation[CookieSettings]] = Operation(
    "settings.cookies.get_lifetime", "GET", "/api/2.0/settings/cookiesettings", CookieSettings
)
_UPDATE_LIFETIME: Final[Operation[str]] = Operation(
    "settings.cookies.update_lifetime", "PUT", "/api/2.0/settings/cookiesettings", str, body="json"
)


class SettingsCookies(Resource):
    """How long sign-in cookies last."""

    with_raw_response = raw_view(lambda: SettingsCookiesWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsCookiesWithStreamingResponse)

    def get_lifetime(self, **options: Unpack[CallOptions]) -> CookieSettings:
        """Return the session cookie lifetime, in minutes."""
        return self._call(_GET_LIFETIME, options)

    def update_lifetime(
        self,
        *,
        life_time: int | None = None,
        enabled: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Set the session cookie lifetime in minutes and whether it applies.

        Args:
            life_time: How long the cookie is valid, in minutes.
            enabled: Whether it is turned on.

        Raises:
            QuotaExceeded: The tariff or a quota does not allow it.
        """
        return self._call(
            _UPDATE_LIFETIME, options, body={"lifeTime": life_time, "enabled": enabled}
        )


class AsyncSettingsCookies(AsyncResource):
    """How long sign-in cookies last.

    What its methods take and raise is told in `SettingsCookies`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsCookiesWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSettingsCookiesWithStreamingResponse)

    async def get_lifetime(self, **options: Unpack[CallOptions]) -> CookieSettings:
        """Return the session cookie lifetime, in minutes."""
        return await self._call(_GET_LIFETIME, options)

    async def update_lifetime(
        self,
        *,
        life_time: int | None = None,
        enabled: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Set the session cookie lifetime in minutes and whether it applies."""
        return await self._call(
            _UPDATE_LIFETIME, options, body={"lifeTime": life_time, "enabled": enabled}
        )


class SettingsCookiesWithRawResponse:
    """The methods of `SettingsCookies`, answering with the raw response."""

    def __init__(self, raw: SettingsCookies) -> None:
        self.get_lifetime = as_raw(raw.get_lifetime)
        self.update_lifetime = as_raw(raw.update_lifetime)


class AsyncSettingsCookiesWithRawResponse:
    """The methods of `AsyncSettingsCookies`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsCookies) -> None:
        self.get_lifetime = as_raw_async(raw.get_lifetime)
        self.update_lifetime = as_raw_async(raw.update_lifetime)


class SettingsCookiesWithStreamingResponse:
    """The methods of `SettingsCookies`, each a context manager over its response."""

    def __init__(self, streamed: SettingsCookies) -> None:
        self.get_lifetime = as_streamed(streamed.get_lifetime)
        self.update_lifetime = as_streamed(streamed.update_lifetime)


class AsyncSettingsCookiesWithStreamingResponse:
    """The methods of `AsyncSettingsCookies`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsCookies) -> None:
        self.get_lifetime = as_streamed_async(streamed.get_lifetime)
        self.update_lifetime = as_streamed_async(streamed.update_lifetime)
