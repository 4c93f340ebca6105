"""The Content Security Policy of the portal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.security import ContentSecurityPolicy

__all__ = ["AsyncSecurityCsp", "SecurityCsp"]

_SET: Final[Operation[ContentSecurityPolicy]] = Operation(
    "security.csp.set", "POST", "/api/2.0/security/csp", ContentSecurityPolicy, body="json"
)
_GET: Final[Operation[ContentSecurityPolicy]] = Operation(
    "security.csp.get", "GET", "/api/2.0/security/csp", ContentSecurityPolicy, auth=()
)


class SecurityCsp(Resource):
    """The Content Security Policy of the portal."""

    with_raw_response = raw_view(lambda: SecurityCspWithRawResponse)
    with_streaming_response = streaming_view(lambda: SecurityCspWithStreamingResponse)

    def set(
        self, *, domains: Sequence[str] | None = None, **options: Unpack[CallOptions]
    ) -> ContentSecurityPolicy:
        """Set the domains that the Content Security Policy of the portal allows."""
        return self._call(_SET, options, body={"domains": domains})

    def get(self, **options: Unpack[CallOptions]) -> ContentSecurityPolicy:
        """Return the allowed domains and the header of the Content Security Policy."""
        return self._call(_GET, options)


class AsyncSecurityCsp(AsyncResource):
    """The Content Security Policy of the portal.

    What its methods take and raise is told in `SecurityCsp`.
    """

    with_raw_response = raw_view(lambda: AsyncSecurityCspWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSecurityCspWithStreamingResponse)

    async def set(
        self, *, domains: Sequence[str] | None = None, **options: Unpack[CallOptions]
    ) -> ContentSecurityPolicy:
        """Set the domains that the Content Security Policy of the portal allows."""
        return await self._call(_SET, options, body={"domains": domains})

    async def get(self, **options: Unpack[CallOptions]) -> ContentSecurityPolicy:
        """Return the allowed domains and the header of the Content Security Policy."""
        return await self._call(_GET, options)


class SecurityCspWithRawResponse:
    """The methods of `SecurityCsp`, answering with the raw response."""

    def __init__(self, raw: SecurityCsp) -> None:
        self.set = as_raw(raw.set)
        self.get = as_raw(raw.get)


class AsyncSecurityCspWithRawResponse:
    """The methods of `AsyncSecurityCsp`, answering with the raw response."""

    def __init__(self, raw: AsyncSecurityCsp) -> None:
        self.set = as_raw_async(raw.set)
        self.get = as_raw_async(raw.get)


class SecurityCspWithStreamingResponse:
    """The methods of `SecurityCsp`, each a context manager over its response."""

    def __init__(self, streamed: SecurityCsp) -> None:
        self.set = as_streamed(streamed.set)
        self.get = as_streamed(streamed.get)


class AsyncSecurityCspWithStreamingResponse:
    """The methods of `AsyncSecurityCsp`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSecurityCsp) -> None:
        self.set = as_streamed_async(streamed.set)
        self.get = as_streamed_async(streamed.get)
