"""Promotional banners."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.settings import BannerSettings

__all__ = ["AsyncSettingsBanners", "SettingsBanners"]

_SET_VISIBILITY: Final[Operation[BannerSettings]] = Operation(
    "settings.banners.set_visibility",
    "POST",
    "/api/2.0/settings/banner",
    BannerSettings,
    body="json",
)
_GET_VISIBILITY: Final[Operation[BannerSettings]] = Operation(
    "settings.banners.get_visibility", "GET", "/api/2.0/settings/banner", BannerSettings
)


class SettingsBanners(Resource):
    """Promotional banners."""

    with_raw_response = raw_view(lambda: SettingsBannersWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsBannersWithStreamingResponse)

    def set_visibility(
        self, *, hidden: bool | None = None, **options: Unpack[CallOptions]
    ) -> BannerSettings:
        """Show or hide the promotional banners of the portal.

        Args:
            hidden: Whether the banners are hidden.
        """
        return self._call(_SET_VISIBILITY, options, body={"hidden": hidden})

    def get_visibility(self, **options: Unpack[CallOptions]) -> BannerSettings:
        """Tell whether promotional banners are hidden on the portal."""
        return self._call(_GET_VISIBILITY, options)


class AsyncSettingsBanners(AsyncResource):
    """Promotional banners.

    What its methods take and raise is told in `SettingsBanners`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsBannersWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSettingsBannersWithStreamingResponse)

    async def set_visibility(
        self, *, hidden: bool | None = None, **options: Unpack[CallOptions]
    ) -> BannerSettings:
        """Show or hide the promotional banners of the portal."""
        return await self._call(_SET_VISIBILITY, options, body={"hidden": hidden})

    async def get_visibility(self, **options: Unpack[CallOptions]) -> BannerSettings:
        """Tell whether promotional banners are hidden on the portal."""
        return await self._call(_GET_VISIBILITY, options)


class SettingsBannersWithRawResponse:
    """The methods of `SettingsBanners`, answering with the raw response."""

    def __init__(self, raw: SettingsBanners) -> None:
        self.set_visibility = as_raw(raw.set_visibility)
        self.get_visibility = as_raw(raw.get_visibility)


class AsyncSettingsBannersWithRawResponse:
    """The methods of `AsyncSettingsBanners`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsBanners) -> None:
        self.set_visibility = as_raw_async(raw.set_visibility)
        self.get_visibility = as_raw_async(raw.get_visibility)


class SettingsBannersWithStreamingResponse:
    """The methods of `SettingsBanners`, each a context manager over its response."""

    def __init__(self, streamed: SettingsBanners) -> None:
        self.set_visibility = as_streamed(streamed.set_visibility)
        self.get_visibility = as_streamed(streamed.get_visibility)


class AsyncSettingsBannersWithStreamingResponse:
    """The methods of `AsyncSettingsBanners`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsBanners) -> None:
        self.set_visibility = as_streamed_async(streamed.set_visibility)
        self.get_visibility = as_streamed_async(streamed.get_visibility)
