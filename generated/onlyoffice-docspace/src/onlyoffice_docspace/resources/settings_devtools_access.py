"""Who may use the Developer Tools."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.settings import DevToolsAccessSettings

__all__ = ["AsyncSettingsDevtoolsAccess", "SettingsDevtoolsAccess"]

_SET: Final[Operation[DevToolsAccessSettings]] = Operation(
    "settings.devtools_access.set",
    "POST",
    "/api/2.0/settings/devtoolsaccess",
    DevToolsAccessSettings,
    body="json",
)
_GET: Final[Operation[DevToolsAccessSettings]] = Operation(
    "settings.devtools_access.get",
    "GET",
    "/api/2.0/settings/devtoolsaccess",
    DevToolsAccessSettings,
)


class SettingsDevtoolsAccess(Resource):
    """Who may use the Developer Tools."""

    with_raw_response = raw_view(lambda: SettingsDevtoolsAccessWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsDevtoolsAccessWithStreamingResponse)

    def set(
        self, *, limited_access_for_users: bool | None = None, **options: Unpack[CallOptions]
    ) -> DevToolsAccessSettings:
        """Choose whether ordinary users have limited access to the Developer Tools.

        Args:
            limited_access_for_users: Whether users have limited access to Developer Tools.
        """
        return self._call(_SET, options, body={"limitedAccessForUsers": limited_access_for_users})

    def get(self, **options: Unpack[CallOptions]) -> DevToolsAccessSettings:
        """Tell whether ordinary users have limited access to the Developer Tools."""
        return self._call(_GET, options)


class AsyncSettingsDevtoolsAccess(AsyncResource):
    """Who may use the Developer Tools.

    What its methods take and raise is told in `SettingsDevtoolsAccess`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsDevtoolsAccessWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: AsyncSettingsDevtoolsAccessWithStreamingResponse
    )

    async def set(
        self, *, limited_access_for_users: bool | None = None, **options: Unpack[CallOptions]
    ) -> DevToolsAccessSettings:
        """Choose whether ordinary users have limited access to the Developer Tools."""
        return await self._call(
            _SET, options, body={"limitedAccessForUsers": limited_access_for_users}
        )

    async def get(self, **options: Unpack[CallOptions]) -> DevToolsAccessSettings:
        """Tell whether ordinary users have limited access to the Developer Tools."""
        return await self._call(_GET, options)


class SettingsDevtoolsAccessWithRawResponse:
    """The methods of `SettingsDevtoolsAccess`, answering with the raw response."""

    def __init__(self, raw: SettingsDevtoolsAccess) -> None:
        self.set = as_raw(raw.set)
        self.get = as_raw(raw.get)


class AsyncSettingsDevtoolsAccessWithRawResponse:
    """The methods of `AsyncSettingsDevtoolsAccess`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsDevtoolsAccess) -> None:
        self.set = as_raw_async(raw.set)
        self.get = as_raw_async(raw.get)


class SettingsDevtoolsAccessWithStreamingResponse:
    """The methods of `SettingsDevtoolsAccess`, each a context manager over its response."""

    def __init__(self, streamed: SettingsDevtoolsAccess) -> None:
        self.set = as_streamed(streamed.set)
        self.get = as_streamed(streamed.get)


class AsyncSettingsDevtoolsAccessWithStreamingResponse:
    """The methods of `AsyncSettingsDevtoolsAccess`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsDevtoolsAccess) -> None:
        self.set = as_streamed_async(streamed.set)
        self.get = as_streamed_async(streamed.get)
