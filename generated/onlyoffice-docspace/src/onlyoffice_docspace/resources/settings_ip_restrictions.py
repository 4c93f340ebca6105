"""Addresses from which the portal can be reached."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.security import IpRestriction, IpRestrictionRule, IpRestrictions, IpRestrictionSettings

__all__ = ["AsyncSettingsIpRestrictions", "SettingsIpRestrictions"]

_LIST: Final[Operation[list[IpRestriction]]] = Operation(
    "settings.ip_restrictions.list", "GET", "/api/2.0/settings/iprestrictions", list[IpRestriction]
)
_UPDATE: Final[Operation[IpRestrictions]] = Operation(
    "settings.ip_restrictions.update",
    "PUT",
    "/api/2.0/settings/iprestrictions",
    IpRestrictions,
    body="json",
)
_GET_SETTINGS: Final[Operation[IpRestrictionSettings]] = Operation(
    "settings.ip_restrictions.get_settings",
    "GET",
    "/api/2.0/settings/iprestrictions/settings",
    IpRestrictionSettings,
)
_UPDATE_SETTINGS: Final[Operation[IpRestrictions]] = Operation(
    "settings.ip_restrictions.update_settings",
    "PUT",
    "/api/2.0/settings/iprestrictions/settings",
    IpRestrictions,
    body="json",
)


class SettingsIpRestrictions(Resource):
    """Addresses from which the portal can be reached."""

    with_raw_response = raw_view(lambda: SettingsIpRestrictionsWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsIpRestrictionsWithStreamingResponse)

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[IpRestriction]:
        """Return the IP addresses that access to the portal is restricted to."""
        return self._call(_LIST, options)

    def update(
        self,
        *,
        ip_restrictions: Sequence[IpRestrictionRule],
        enable: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> IpRestrictions:
        """Replace the list of IP addresses and switch the restriction on or off.

        Args:
            ip_restrictions: IP addresses of the restriction.
        """
        return self._call(
            _UPDATE, options, body={"ipRestrictions": ip_restrictions, "enable": enable}
        )

    def get_settings(self, **options: Unpack[CallOptions]) -> IpRestrictionSettings:
        """Tell whether access to the portal is restricted by IP address."""
        return self._call(_GET_SETTINGS, options)

    def update_settings(
        self,
        *,
        ip_restrictions: Sequence[IpRestrictionRule],
        enable: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> IpRestrictions:
        """Change the settings of the restriction by IP address.

        Args:
            ip_restrictions: IP addresses of the restriction.
        """
        return self._call(
            _UPDATE_SETTINGS, options, body={"ipRestrictions": ip_restrictions, "enable": enable}
        )


class AsyncSettingsIpRestrictions(AsyncResource):
    """Addresses from which the portal can be reached.

    What its methods take and raise is told in `SettingsIpRestrictions`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsIpRestrictionsWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: AsyncSettingsIpRestrictionsWithStreamingResponse
    )

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[IpRestriction]:
        """Return the IP addresses that access to the portal is restricted to."""
        return await self._call(_LIST, options)

    async def update(
        self,
        *,
        ip_restrictions: Sequence[IpRestrictionRule],
        enable: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> IpRestrictions:
        """Replace the list of IP addresses and switch the restriction on or off."""
        return await self._call(
            _UPDATE, options, body={"ipRestrictions": ip_restrictions, "enable": enable}
        )

    async def get_settings(self, **options: Unpack[CallOptions]) -> IpRestrictionSettings:
        """Tell whether access to the portal is restricted by IP address."""
        return await self._call(_GET_SETTINGS, options)

    async def update_settings(
        self,
        *,
        ip_restrictions: Sequence[IpRestrictionRule],
        enable: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> IpRestrictions:
        """Change the settings of the restriction by IP address."""
        return await self._call(
            _UPDATE_SETTINGS, options, body={"ipRestrictions": ip_restrictions, "enable": enable}
        )


class SettingsIpRestrictionsWithRawResponse:
    """The methods of `SettingsIpRestrictions`, answering with the raw response."""

    def __init__(self, raw: SettingsIpRestrictions) -> None:
        self.list = as_raw(raw.list)
        self.update = as_raw(raw.update)
        self.get_settings = as_raw(raw.get_settings)
        self.update_settings = as_raw(raw.update_settings)


class AsyncSettingsIpRestrictionsWithRawResponse:
    """The methods of `AsyncSettingsIpRestrictions`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsIpRestrictions) -> None:
        self.list = as_raw_async(raw.list)
        self.update = as_raw_async(raw.update)
        self.get_settings = as_raw_async(raw.get_settings)
        self.update_settings = as_raw_async(raw.update_settings)


class SettingsIpRestrictionsWithStreamingResponse:
    """The methods of `SettingsIpRestrictions`, each a context manager over its response."""

    def __init__(self, streamed: SettingsIpRestrictions) -> None:
        self.list = as_streamed(streamed.list)
        self.update = as_streamed(streamed.update)
        self.get_settings = as_streamed(streamed.get_settings)
        self.update_settings = as_streamed(streamed.update_settings)


class AsyncSettingsIpRestrictionsWithStreamingResponse:
    """The methods of `AsyncSettingsIpRestrictions`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsIpRestrictions) -> None:
        self.list = as_streamed_async(streamed.list)
        self.update = as_streamed_async(streamed.update)
        self.get_settings = as_streamed_async(streamed.get_settings)
        self.update_settings = as_streamed_async(streamed.update_settings)
