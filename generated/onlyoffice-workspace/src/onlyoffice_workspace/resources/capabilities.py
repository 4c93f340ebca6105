"""Capabilities."""

from __future__ import annotations

from functools import cached_property
from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import (
    AsyncResource,
    Resource,
    as_raw,
    as_raw_async,
    as_streamed,
    as_streamed_async,
)
from ..types.capabilities import CapabilitiesData

__all__ = ["AsyncCapabilities", "Capabilities"]

_GET: Final[Operation[CapabilitiesData]] = Operation(
    "capabilities.get",
    "GET",
    "/api/2.0/capabilities.json",
    returns=CapabilitiesData,
    data=("response",),
    auth=(),
)


class Capabilities(Resource):
    """Capabilities."""

    @cached_property
    def with_raw_response(self) -> CapabilitiesWithRawResponse:
        """The same methods, answering with status, headers and body; `parse()` gives the result."""
        return CapabilitiesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> CapabilitiesWithStreamingResponse:
        """The same methods as context managers whose body is read as it arrives."""
        return CapabilitiesWithStreamingResponse(self._streamed())

    def get(self, **options: Unpack[CallOptions]) -> CapabilitiesData:
        """Return what the portal is able to do."""
        return self._call(_GET, options)


class AsyncCapabilities(AsyncResource):
    """Capabilities."""

    @cached_property
    def with_raw_response(self) -> AsyncCapabilitiesWithRawResponse:
        """The same methods, answering with status, headers and body; `parse()` gives the result."""
        return AsyncCapabilitiesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncCapabilitiesWithStreamingResponse:
        """The same methods as context managers whose body is read as it arrives."""
        return AsyncCapabilitiesWithStreamingResponse(self._streamed())

    async def get(self, **options: Unpack[CallOptions]) -> CapabilitiesData:
        """Return what the portal is able to do.

        Arguments and errors are those of `Capabilities.get`.
        """
        return await self._call(_GET, options)


class CapabilitiesWithRawResponse:
    """The methods of `Capabilities`, answering with the raw response."""

    def __init__(self, raw: Capabilities) -> None:
        self.get = as_raw(raw.get)


class AsyncCapabilitiesWithRawResponse:
    """The methods of `AsyncCapabilities`, answering with the raw response."""

    def __init__(self, raw: AsyncCapabilities) -> None:
        self.get = as_raw_async(raw.get)


class CapabilitiesWithStreamingResponse:
    """The methods of `Capabilities`, each a context manager over its response."""

    def __init__(self, streamed: Capabilities) -> None:
        self.get = as_streamed(streamed.get)


class AsyncCapabilitiesWithStreamingResponse:
    """The methods of `AsyncCapabilities`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCapabilities) -> None:
        self.get = as_streamed_async(streamed.get)
