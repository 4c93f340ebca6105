"""Single sign-on by SAML."""

from __future__ import annotations

from typing import Any, Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.sso import SsoSettings

__all__ = ["AsyncSettingsSso", "SettingsSso"]

_GET: Final[Operation[SsoSettings]] = Operation(
    "settings.sso.get", "GET", "/api/2.0/settings/ssov2", SsoSettings, auth="optional"
)
_SET: Final[Operation[SsoSettings]] = Operation(
    "settings.sso.set", "POST", "/api/2.0/settings/ssov2", SsoSettings, body="json"
)
_RESET: Final[Operation[SsoSettings]] = Operation(
    "settings.sso.reset", "DELETE", "/api/2.0/settings/ssov2", SsoSettings
)
_GET_DEFAULT: Final[Operation[SsoSettings]] = Operation(
    "settings.sso.get_default", "GET", "/api/2.0/settings/ssov2/default", SsoSettings
)
_GET_CONSTANTS: Final[Operation[dict[str, Any]]] = Operation(
    "settings.sso.get_constants", "GET", "/api/2.0/settings/ssov2/constants", dict[str, Any]
)


class SettingsSso(Resource):
    """Single sign-on by SAML."""

    with_raw_response = raw_view(lambda: SettingsSsoWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsSsoWithStreamingResponse)

    def get(self, **options: Unpack[CallOptions]) -> SsoSettings:
        """Return the single sign-on settings of the portal."""
        return self._call(_GET, options)

    def set(self, *, serialize_settings: str, **options: Unpack[CallOptions]) -> SsoSettings:
        """Save the single sign-on settings, given as serialized JSON.

        Args:
            serialize_settings: SSO settings, as JSON.
        """
        return self._call(_SET, options, body={"serializeSettings": serialize_settings})

    def reset(self, **options: Unpack[CallOptions]) -> SsoSettings:
        """Reset the single sign-on settings of the portal."""
        return self._call(_RESET, options)

    def get_default(self, **options: Unpack[CallOptions]) -> SsoSettings:
        """Return the single sign-on settings a portal starts with."""
        return self._call(_GET_DEFAULT, options)

    def get_constants(self, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Return the allowed values for single sign-on: name ID formats, bindings, signing
        algorithms and certificate actions.
        """
        return self._call(_GET_CONSTANTS, options)


class AsyncSettingsSso(AsyncResource):
    """Single sign-on by SAML.

    What its methods take and raise is told in `SettingsSso`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsSsoWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSettingsSsoWithStreamingResponse)

    async def get(self, **options: Unpack[CallOptions]) -> SsoSettings:
        """Return the single sign-on settings of the portal."""
        return await self._call(_GET, options)

    async def set(self, *, serialize_settings: str, **options: Unpack[CallOptions]) -> SsoSettings:
        """Save the single sign-on settings, given as serialized JSON."""
        return await self._call(_SET, options, body={"serializeSettings": serialize_settings})

    async def reset(self, **options: Unpack[CallOptions]) -> SsoSettings:
        """Reset the single sign-on settings of the portal."""
        return await self._call(_RESET, options)

    async def get_default(self, **options: Unpack[CallOptions]) -> SsoSettings:
        """Return the single sign-on settings a portal starts with."""
        return await self._call(_GET_DEFAULT, options)

    async def get_constants(self, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Return the allowed values for single sign-on: name ID formats, bindings, signing
        algorithms and certificate actions.
        """
        return await self._call(_GET_CONSTANTS, options)


class SettingsSsoWithRawResponse:
    """The methods of `SettingsSso`, answering with the raw response."""

    def __init__(self, raw: SettingsSso) -> None:
        self.get = as_raw(raw.get)
        self.set = as_raw(raw.set)
        self.reset = as_raw(raw.reset)
        self.get_default = as_raw(raw.get_default)
        self.get_constants = as_raw(raw.get_constants)


class AsyncSettingsSsoWithRawResponse:
    """The methods of `AsyncSettingsSso`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsSso) -> None:
        self.get = as_raw_async(raw.get)
        self.set = as_raw_async(raw.set)
        self.reset = as_raw_async(raw.reset)
        self.get_default = as_raw_async(raw.get_default)
        self.get_constants = as_raw_async(raw.get_constants)


class SettingsSsoWithStreamingResponse:
    """The methods of `SettingsSso`, each a context manager over its response."""

    def __init__(self, streamed: SettingsSso) -> None:
        self.get = as_streamed(streamed.get)
        self.set = as_streamed(streamed.set)
        self.reset = as_streamed(streamed.reset)
        self.get_default = as_streamed(streamed.get_default)
        self.get_constants = as_streamed(streamed.get_constants)


class AsyncSettingsSsoWithStreamingResponse:
    """The methods of `AsyncSettingsSso`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsSso) -> None:
        self.get = as_streamed_async(streamed.get)
        self.set = as_streamed_async(streamed.set)
        self.reset = as_streamed_async(streamed.reset)
        self.get_default = as_streamed_async(streamed.get_default)
        self.get_constants = as_streamed_async(streamed.get_constants)
