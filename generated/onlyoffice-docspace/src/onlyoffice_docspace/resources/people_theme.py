"""The interface theme of the caller."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.people import InterfaceTheme, InterfaceThemeSettings

__all__ = ["AsyncPeopleTheme", "PeopleTheme"]

_GET: Final[Operation[InterfaceThemeSettings]] = Operation(
    "people.theme.get", "GET", "/api/2.0/people/theme", InterfaceThemeSettings
)
_SET: Final[Operation[InterfaceThemeSettings]] = Operation(
    "people.theme.set", "PUT", "/api/2.0/people/theme", InterfaceThemeSettings, body="json"
)


class PeopleTheme(Resource):
    """The interface theme of the caller."""

    with_raw_response = raw_view(lambda: PeopleThemeWithRawResponse)
    with_streaming_response = streaming_view(lambda: PeopleThemeWithStreamingResponse)

    def get(self, **options: Unpack[CallOptions]) -> InterfaceThemeSettings:
        """Return the interface theme of the portal."""
        return self._call(_GET, options)

    def set(
        self, *, theme: InterfaceTheme, **options: Unpack[CallOptions]
    ) -> InterfaceThemeSettings:
        """Change the interface theme of the portal."""
        return self._call(_SET, options, body={"theme": theme})


class AsyncPeopleTheme(AsyncResource):
    """The interface theme of the caller.

    What its methods take and raise is told in `PeopleTheme`.
    """

    with_raw_response = raw_view(lambda: AsyncPeopleThemeWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncPeopleThemeWithStreamingResponse)

    async def get(self, **options: Unpack[CallOptions]) -> InterfaceThemeSettings:
        """Return the interface theme of the portal."""
        return await self._call(_GET, options)

    async def set(
        self, *, theme: InterfaceTheme, **options: Unpack[CallOptions]
    ) -> InterfaceThemeSettings:
        """Change the interface theme of the portal."""
        return await self._call(_SET, options, body={"theme": theme})


class PeopleThemeWithRawResponse:
    """The methods of `PeopleTheme`, answering with the raw response."""

    def __init__(self, raw: PeopleTheme) -> None:
        self.get = as_raw(raw.get)
        self.set = as_raw(raw.set)


class AsyncPeopleThemeWithRawResponse:
    """The methods of `AsyncPeopleTheme`, answering with the raw response."""

    def __init__(self, raw: AsyncPeopleTheme) -> None:
        self.get = as_raw_async(raw.get)
        self.set = as_raw_async(raw.set)


class PeopleThemeWithStreamingResponse:
    """The methods of `PeopleTheme`, each a context manager over its response."""

    def __init__(self, streamed: PeopleTheme) -> None:
        self.get = as_streamed(streamed.get)
        self.set = as_streamed(streamed.set)


class AsyncPeopleThemeWithStreamingResponse:
    """The methods of `AsyncPeopleTheme`, each a context manager over its response."""

    def __init__(self, streamed: AsyncPeopleTheme) -> None:
        self.get = as_streamed_async(streamed.get)
        self.set = as_streamed_async(streamed.set)
