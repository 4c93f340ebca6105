"""Single sign-on."""

from __future__ import annotations

from typing import Any, Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.settings import SsoSettings

__all__ = ["AsyncSettingsSso", "SettingsSso"]

_GET: Final[Operation[SsoSettings]] = Operation(
    "settings.sso.get", "GET", "/api/2.0/settings/ssov2", SsoSettings
)
_SAVE: Final[Operation[SsoSettings]] = Operation(
    "settings.sso.save", "POST", "/api/2.0/settings/ssov2", SsoSettings, body="json"
)
_RESET: Final[Operation[SsoSettings]] = Operation(
    "settings.sso.reset", "DELETE", "/api/2.0/settings/ssov2", SsoSettings
)
_GET_DEFAULTS: Final[Operation[SsoSettings]] = Operation(
    "settings.sso.get_defaults", "GET", "/api/2.0/settings/ssov2/default", SsoSettings
)
_GET_CONSTANTS: Final[Operation[Any]] = Operation(
    "settings.sso.get_constants", "GET", "/api/2.0/settings/ssov2/constants", Any
)


class SettingsSso(Resource):
    """Single sign-on."""

    with_raw_response = raw_view(lambda: SettingsSsoWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsSsoWithStreamingResponse)

    def get(self, **options: Unpack[FormatCallOptions]) -> SsoSettings:
        """Return the single sign-on settings of the portal."""
        return self._call(_GET, options)

    def save(self, *, serialize_settings: str, **options: Unpack[FormatCallOptions]) -> SsoSettings:
        """Save the single sign-on settings of the portal.

        Args:
            serialize_settings: Single sign-on settings, serialized.
        """
        return self._call(_SAVE, options, body={"serializeSettings": serialize_settings})

    def reset(self, **options: Unpack[FormatCallOptions]) -> SsoSettings:
        """Put the single sign-on settings of the portal back to their defaults."""
        return self._call(_RESET, options)

    def get_defaults(self, **options: Unpack[FormatCallOptions]) -> SsoSettings:
        """Return the default single sign-on settings."""
        return self._call(_GET_DEFAULTS, options)

    def get_constants(self, **options: Unpack[FormatCallOptions]) -> Any:
        """Return the constants used in single sign-on settings."""
        return self._call(_GET_CONSTANTS, options)


class AsyncSettingsSso(AsyncResource):
    """Single sign-on.

    What its methods take and raise is told in `SettingsSso`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsSsoWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSettingsSsoWithStreamingResponse)

    async def get(self, **options: Unpack[FormatCallOptions]) -> SsoSettings:
        """Return the single sign-on settings of the portal."""
        return await self._call(_GET, options)

    async def save(
        self, *, serialize_settings: str, **options: Unpack[FormatCallOptions]
    ) -> SsoSettings:
        """Save the single sign-on settings of the portal."""
        return await self._call(_SAVE, options, body={"serializeSettings": serialize_settings})

    async def reset(self, **options: Unpack[FormatCallOptions]) -> SsoSettings:
        """Put the single sign-on settings of the portal back to their defaults."""
        return await self._call(_RESET, options)

    async def get_defaults(self, **options: Unpack[FormatCallOptions]) -> SsoSettings:
        """Return the default single sign-on settings."""
        return await self._call(_GET_DEFAULTS, options)

    async def get_constants(self, **options: Unpack[FormatCallOptions]) -> Any:
        """Return the constants used in single sign-on settings."""
        return await self._call(_GET_CONSTANTS, options)


class SettingsSsoWithRawResponse:
    """The methods of `SettingsSso`, answering with the raw response."""

    def __init__(self, raw: SettingsSso) -> None:
        self.get = as_raw(raw.get)
        self.save = as_raw(raw.save)
        self.reset = as_raw(raw.reset)
        self.get_defaults = as_raw(raw.get_defaults)
        self.get_constants = as_raw(raw.get_constants)


class AsyncSettingsSsoWithRawResponse:
    """The methods of `AsyncSettingsSso`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsSso) -> None:
        self.get = as_raw_async(raw.get)
        self.save = as_raw_async(raw.save)
        self.reset = as_raw_async(raw.reset)
        self.get_defaults = as_raw_async(raw.get_defaults)
        self.get_constants = as_raw_async(raw.get_constants)


class SettingsSsoWithStreamingResponse:
    """The methods of `SettingsSso`, each a context manager over its response."""

    def __init__(self, streamed: SettingsSso) -> None:
        self.get = as_streamed(streamed.get)
        self.save = as_streamed(streamed.save)
        self.reset = as_streamed(streamed.reset)
        self.get_defaults = as_streamed(streamed.get_defaults)
        self.get_constants = as_streamed(streamed.get_constants)


class AsyncSettingsSsoWithStreamingResponse:
    """The methods of `AsyncSettingsSso`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsSso) -> None:
        self.get = as_streamed_async(streamed.get)
        self.save = as_streamed_async(streamed.save)
        self.reset = as_streamed_async(streamed.reset)
        self.get_defaults = as_streamed_async(streamed.get_defaults)
        self.get_constants = as_streamed_async(streamed.get_constants)
