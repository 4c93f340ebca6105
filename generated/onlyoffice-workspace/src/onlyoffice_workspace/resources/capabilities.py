"""Ways of logging in that the portal offers."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.capabilities import Capabilities

__all__ = ["AsyncCapabilitiesResource", "CapabilitiesResource"]

_GET: Final[Operation[Capabilities]] = Operation(
    "capabilities.get", "GET", "/api/2.0/capabilities", Capabilities, auth=()
)


class CapabilitiesResource(Resource):
    """Ways of logging in that the portal offers."""

    with_raw_response = raw_view(lambda: CapabilitiesResourceWithRawResponse)
    with_streaming_response = streaming_view(lambda: CapabilitiesResourceWithStreamingResponse)

    def get(self, **options: Unpack[FormatCallOptions]) -> Capabilities:
        """Return what the portal is able to do."""
        return self._call(_GET, options)


class AsyncCapabilitiesResource(AsyncResource):
    """Ways of logging in that the portal offers.

    What its methods take and raise is told in `CapabilitiesResource`.
    """

    with_raw_response = raw_view(lambda: AsyncCapabilitiesResourceWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCapabilitiesResourceWithStreamingResponse)

    async def get(self, **options: Unpack[FormatCallOptions]) -> Capabilities:
        """Return what the portal is able to do."""
        return await self._call(_GET, options)


class CapabilitiesResourceWithRawResponse:
    """The methods of `CapabilitiesResource`, answering with the raw response."""

    def __init__(self, raw: CapabilitiesResource) -> None:
        self.get = as_raw(raw.get)


class AsyncCapabilitiesResourceWithRawResponse:
    """The methods of `AsyncCapabilitiesResource`, answering with the raw response."""

    def __init__(self, raw: AsyncCapabilitiesResource) -> None:
        self.get = as_raw_async(raw.get)


class CapabilitiesResourceWithStreamingResponse:
    """The methods of `CapabilitiesResource`, each a context manager over its response."""

    def __init__(self, streamed: CapabilitiesResource) -> None:
        self.get = as_streamed(streamed.get)


class AsyncCapabilitiesResourceWithStreamingResponse:
    """The methods of `AsyncCapabilitiesResource`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCapabilitiesResource) -> None:
        self.get = as_streamed_async(streamed.get)
