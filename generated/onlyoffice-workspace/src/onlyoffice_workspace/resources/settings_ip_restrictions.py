"""Addresses that may use the portal."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.settings import IPRestriction, IPRestrictionEntry, IPRestrictionSettings

__all__ = ["AsyncSettingsIpRestrictions", "SettingsIpRestrictions"]

_SET_ENABLED: Final[Operation[IPRestrictionSettings]] = Operation(
    "settings.ip_restrictions.set_enabled",
    "PUT",
    "/api/2.0/settings/iprestrictions/settings",
    IPRestrictionSettings,
    body="json",
)
_LIST: Final[Operation[list[IPRestriction]]] = Operation(
    "settings.ip_restrictions.list",
    "GET",
    "/api/2.0/settings/iprestrictions",
    list[IPRestriction],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_SAVE: Final[Operation[list[IPRestrictionEntry]]] = Operation(
    "settings.ip_restrictions.save",
    "PUT",
    "/api/2.0/settings/iprestrictions",
    list[IPRestrictionEntry],
    body="json",
)


class SettingsIpRestrictions(Resource):
    """Addresses that may use the portal."""

    with_raw_response = raw_view(lambda: SettingsIpRestrictionsWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsIpRestrictionsWithStreamingResponse)

    def set_enabled(
        self, *, enable: bool, **options: Unpack[FormatCallOptions]
    ) -> IPRestrictionSettings:
        """Turn the restriction of access by IP address on or off.

        Args:
            enable: Whether IP restrictions are on.
        """
        return self._call(_SET_ENABLED, options, body={"enable": enable})

    def list(self, **options: Unpack[ListOptions]) -> Page[IPRestriction]:
        """List the IP restrictions of the portal."""
        return self._paged(_LIST, options)

    def save(
        self, *, ips: Sequence[IPRestrictionEntry], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[IPRestrictionEntry]:
        """Replace the list of IP restrictions.

        Args:
            ips: IP restrictions to set.
        """
        return self._call(_SAVE, options, body={"ips": ips})


class AsyncSettingsIpRestrictions(AsyncResource):
    """Addresses that may use the portal.

    What its methods take and raise is told in `SettingsIpRestrictions`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsIpRestrictionsWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: AsyncSettingsIpRestrictionsWithStreamingResponse
    )

    async def set_enabled(
        self, *, enable: bool, **options: Unpack[FormatCallOptions]
    ) -> IPRestrictionSettings:
        """Turn the restriction of access by IP address on or off."""
        return await self._call(_SET_ENABLED, options, body={"enable": enable})

    def list(self, **options: Unpack[ListOptions]) -> AsyncPaginator[IPRestriction]:
        """List the IP restrictions of the portal.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options)

    async def save(
        self, *, ips: Sequence[IPRestrictionEntry], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[IPRestrictionEntry]:
        """Replace the list of IP restrictions."""
        return await self._call(_SAVE, options, body={"ips": ips})


class SettingsIpRestrictionsWithRawResponse:
    """The methods of `SettingsIpRestrictions`, answering with the raw response."""

    def __init__(self, raw: SettingsIpRestrictions) -> None:
        self.set_enabled = as_raw(raw.set_enabled)
        self.list = as_raw(raw.list)
        self.save = as_raw(raw.save)


class AsyncSettingsIpRestrictionsWithRawResponse:
    """The methods of `AsyncSettingsIpRestrictions`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsIpRestrictions) -> None:
        self.set_enabled = as_raw_async(raw.set_enabled)
        self.list = as_raw_async(raw.list)
        self.save = as_raw_async(raw.save)


class SettingsIpRestrictionsWithStreamingResponse:
    """The methods of `SettingsIpRestrictions`, each a context manager over its response."""

    def __init__(self, streamed: SettingsIpRestrictions) -> None:
        self.set_enabled = as_streamed(streamed.set_enabled)
        self.list = as_streamed(streamed.list)
        self.save = as_streamed(streamed.save)


class AsyncSettingsIpRestrictionsWithStreamingResponse:
    """The methods of `AsyncSettingsIpRestrictions`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsIpRestrictions) -> None:
        self.set_enabled = as_streamed_async(streamed.set_enabled)
        self.list = as_streamed_async(streamed.list)
        self.save = as_streamed_async(streamed.save)
