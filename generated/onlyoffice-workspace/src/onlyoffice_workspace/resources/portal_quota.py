"""Space and tariff of the portal."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.portal import Tariff, TenantQuota

__all__ = ["AsyncPortalQuota", "PortalQuota"]

_GET_USED_SPACE: Final[Operation[float]] = Operation(
    "portal.quota.get_used_space", "GET", "/api/2.0/portal/usedspace", float
)
_GET_TARIFF: Final[Operation[Tariff]] = Operation(
    "portal.quota.get_tariff", "GET", "/api/2.0/portal/tariff", Tariff
)
_GET: Final[Operation[TenantQuota]] = Operation(
    "portal.quota.get", "GET", "/api/2.0/portal/quota", TenantQuota
)
_GET_RECOMMENDED: Final[Operation[TenantQuota]] = Operation(
    "portal.quota.get_recommended", "GET", "/api/2.0/portal/quota/right", TenantQuota
)


class PortalQuota(Resource):
    """Space and tariff of the portal."""

    with_raw_response = raw_view(lambda: PortalQuotaWithRawResponse)
    with_streaming_response = streaming_view(lambda: PortalQuotaWithStreamingResponse)

    def get_used_space(self, **options: Unpack[FormatCallOptions]) -> float:
        """Return how much space the portal takes up."""
        return self._call(_GET_USED_SPACE, options)

    def get_tariff(self, **options: Unpack[FormatCallOptions]) -> Tariff:
        """Return the tariff the portal is on."""
        return self._call(_GET_TARIFF, options)

    def get(self, **options: Unpack[FormatCallOptions]) -> TenantQuota:
        """Return the quota of the portal."""
        return self._call(_GET, options)

    def get_recommended(self, **options: Unpack[FormatCallOptions]) -> TenantQuota:
        """Return the quota that would suit the portal best."""
        return self._call(_GET_RECOMMENDED, options)


class AsyncPortalQuota(AsyncResource):
    """Space and tariff of the portal.

    What its methods take and raise is told in `PortalQuota`.
    """

    with_raw_response = raw_view(lambda: AsyncPortalQuotaWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncPortalQuotaWithStreamingResponse)

    async def get_used_space(self, **options: Unpack[FormatCallOptions]) -> float:
        """Return how much space the portal takes up."""
        return await self._call(_GET_USED_SPACE, options)

    async def get_tariff(self, **options: Unpack[FormatCallOptions]) -> Tariff:
        """Return the tariff the portal is on."""
        return await self._call(_GET_TARIFF, options)

    async def get(self, **options: Unpack[FormatCallOptions]) -> TenantQuota:
        """Return the quota of the portal."""
        return await self._call(_GET, options)

    async def get_recommended(self, **options: Unpack[FormatCallOptions]) -> TenantQuota:
        """Return the quota that would suit the portal best."""
        return await self._call(_GET_RECOMMENDED, options)


class PortalQuotaWithRawResponse:
    """The methods of `PortalQuota`, answering with the raw response."""

    def __init__(self, raw: PortalQuota) -> None:
        self.get_used_space = as_raw(raw.get_used_space)
        self.get_tariff = as_raw(raw.get_tariff)
        self.get = as_raw(raw.get)
        self.get_recommended = as_raw(raw.get_recommended)


class AsyncPortalQuotaWithRawResponse:
    """The methods of `AsyncPortalQuota`, answering with the raw response."""

    def __init__(self, raw: AsyncPortalQuota) -> None:
        self.get_used_space = as_raw_async(raw.get_used_space)
        self.get_tariff = as_raw_async(raw.get_tariff)
        self.get = as_raw_async(raw.get)
        self.get_recommended = as_raw_async(raw.get_recommended)


class PortalQuotaWithStreamingResponse:
    """The methods of `PortalQuota`, each a context manager over its response."""

    def __init__(self, streamed: PortalQuota) -> None:
        self.get_used_space = as_streamed(streamed.get_used_space)
        self.get_tariff = as_streamed(streamed.get_tariff)
        self.get = as_streamed(streamed.get)
        self.get_recommended = as_streamed(streamed.get_recommended)


class AsyncPortalQuotaWithStreamingResponse:
    """The methods of `AsyncPortalQuota`, each a context manager over its response."""

    def __init__(self, streamed: AsyncPortalQuota) -> None:
        self.get_used_space = as_streamed_async(streamed.get_used_space)
        self.get_tariff = as_streamed_async(streamed.get_tariff)
        self.get = as_streamed_async(streamed.get)
        self.get_recommended = as_streamed_async(streamed.get_recommended)
