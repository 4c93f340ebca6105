"""Which links and samples the portal shows."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.branding import AdditionalWhiteLabel, AdditionalWhiteLabelSettings

__all__ = ["AsyncSettingsRebrandingAdditional", "SettingsRebrandingAdditional"]

_SET: Final[Operation[bool]] = Operation(
    "settings.rebranding.additional.set",
    "POST",
    "/api/2.0/settings/rebranding/additional",
    bool,
    body="json",
)
_GET: Final[Operation[AdditionalWhiteLabel]] = Operation(
    "settings.rebranding.additional.get",
    "GET",
    "/api/2.0/settings/rebranding/additional",
    AdditionalWhiteLabel,
)
_DELETE: Final[Operation[AdditionalWhiteLabel]] = Operation(
    "settings.rebranding.additional.delete",
    "DELETE",
    "/api/2.0/settings/rebranding/additional",
    AdditionalWhiteLabel,
)


class SettingsRebrandingAdditional(Resource):
    """Which links and samples the portal shows."""

    with_raw_response = raw_view(lambda: SettingsRebrandingAdditionalWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: SettingsRebrandingAdditionalWithStreamingResponse
    )

    def set(
        self,
        *,
        settings: AdditionalWhiteLabelSettings | None = None,
        **options: Unpack[CallOptions],
    ) -> bool:
        """Save the additional white label settings.

        Args:
            settings: Which links and samples to show.
        """
        return self._call(_SET, options, body={"settings": settings})

    def get(self, **options: Unpack[CallOptions]) -> AdditionalWhiteLabel:
        """Return the additional white label settings."""
        return self._call(_GET, options)

    def delete(self, **options: Unpack[CallOptions]) -> AdditionalWhiteLabel:
        """Delete the additional white label settings."""
        return self._call(_DELETE, options)


class AsyncSettingsRebrandingAdditional(AsyncResource):
    """Which links and samples the portal shows.

    What its methods take and raise is told in `SettingsRebrandingAdditional`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsRebrandingAdditionalWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: AsyncSettingsRebrandingAdditionalWithStreamingResponse
    )

    async def set(
        self,
        *,
        settings: AdditionalWhiteLabelSettings | None = None,
        **options: Unpack[CallOptions],
    ) -> bool:
        """Save the additional white label settings."""
        return await self._call(_SET, options, body={"settings": settings})

    async def get(self, **options: Unpack[CallOptions]) -> AdditionalWhiteLabel:
        """Return the additional white label settings."""
        return await self._call(_GET, options)

    async def delete(self, **options: Unpack[CallOptions]) -> AdditionalWhiteLabel:
        """Delete the additional white label settings."""
        return await self._call(_DELETE, options)


class SettingsRebrandingAdditionalWithRawResponse:
    """The methods of `SettingsRebrandingAdditional`, answering with the raw response."""

    def __init__(self, raw: SettingsRebrandingAdditional) -> None:
        self.set = as_raw(raw.set)
        self.get = as_raw(raw.get)
        self.delete = as_raw(raw.delete)


class AsyncSettingsRebrandingAdditionalWithRawResponse:
    """The methods of `AsyncSettingsRebrandingAdditional`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsRebrandingAdditional) -> None:
        self.set = as_raw_async(raw.set)
        self.get = as_raw_async(raw.get)
        self.delete = as_raw_async(raw.delete)


class SettingsRebrandingAdditionalWithStreamingResponse:
    """The methods of `SettingsRebrandingAdditional`, each a context manager over its response."""

    def __init__(self, streamed: SettingsRebrandingAdditional) -> None:
        self.set = as_streamed(streamed.set)
        self.get = as_streamed(streamed.get)
        self.delete = as_streamed(streamed.delete)


class AsyncSettingsRebrandingAdditionalWithStreamingResponse:
    """The methods of `AsyncSettingsRebrandingAdditional`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsRebrandingAdditional) -> None:
        self.set = as_streamed_async(streamed.set)
        self.get = as_streamed_async(streamed.get)
        self.delete = as_streamed_async(streamed.delete)
