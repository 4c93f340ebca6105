"""The title on the sign-in page."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async

__all__ = ["AsyncSettingsGreeting", "SettingsGreeting"]

_GET: Final[Operation[str]] = Operation(
    "settings.greeting.get", "GET", "/api/2.0/settings/greetingsettings", str
)
_SET: Final[Operation[str]] = Operation(
    "settings.greeting.set", "POST", "/api/2.0/settings/greetingsettings", str, body="json"
)
_CHECK_DEFAULT: Final[Operation[bool]] = Operation(
    "settings.greeting.check_default", "GET", "/api/2.0/settings/greetingsettings/isdefault", bool
)
_RESTORE: Final[Operation[str]] = Operation(
    "settings.greeting.restore", "POST", "/api/2.0/settings/greetingsettings/restore", str
)


class SettingsGreeting(Resource):
    """The title on the sign-in page."""

    with_raw_response = raw_view(lambda: SettingsGreetingWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsGreetingWithStreamingResponse)

    def get(self, **options: Unpack[CallOptions]) -> str:
        """Return the greeting title of the portal."""
        return self._call(_GET, options)

    def set(self, *, title: str, **options: Unpack[CallOptions]) -> str:
        """Change the greeting title of the portal.

        Args:
            title: At most 255 characters.
        """
        return self._call(_SET, options, body={"title": title})

    def check_default(self, **options: Unpack[CallOptions]) -> bool:
        """Tell whether the greeting title is still the default one."""
        return self._call(_CHECK_DEFAULT, options)

    def restore(self, **options: Unpack[CallOptions]) -> str:
        """Restore the greeting title and return it."""
        return self._call(_RESTORE, options)


class AsyncSettingsGreeting(AsyncResource):
    """The title on the sign-in page.

    What its methods take and raise is told in `SettingsGreeting`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsGreetingWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSettingsGreetingWithStreamingResponse)

    async def get(self, **options: Unpack[CallOptions]) -> str:
        """Return the greeting title of the portal."""
        return await self._call(_GET, options)

    async def set(self, *, title: str, **options: Unpack[CallOptions]) -> str:
        """Change the greeting title of the portal."""
        return await self._call(_SET, options, body={"title": title})

    async def check_default(self, **options: Unpack[CallOptions]) -> bool:
        """Tell whether the greeting title is still the default one."""
        return await self._call(_CHECK_DEFAULT, options)

    async def restore(self, **options: Unpack[CallOptions]) -> str:
        """Restore the greeting title and return it."""
        return await self._call(_RESTORE, options)


class SettingsGreetingWithRawResponse:
    """The methods of `SettingsGreeting`, answering with the raw response."""

    def __init__(self, raw: SettingsGreeting) -> None:
        self.get = as_raw(raw.get)
        self.set = as_raw(raw.set)
        self.check_default = as_raw(raw.check_default)
        self.restore = as_raw(raw.restore)


class AsyncSettingsGreetingWithRawResponse:
    """The methods of `AsyncSettingsGreeting`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsGreeting) -> None:
        self.get = as_raw_async(raw.get)
        self.set = as_raw_async(raw.set)
        self.check_default = as_raw_async(raw.check_default)
        self.restore = as_raw_async(raw.restore)


class SettingsGreetingWithStreamingResponse:
    """The methods of `SettingsGreeting`, each a context manager over its response."""

    def __init__(self, streamed: SettingsGreeting) -> None:
        self.get = as_streamed(streamed.get)
        self.set = as_streamed(streamed.set)
        self.check_default = as_streamed(streamed.check_default)
        self.restore = as_streamed(streamed.restore)


class AsyncSettingsGreetingWithStreamingResponse:
    """The methods of `AsyncSettingsGreeting`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsGreeting) -> None:
        self.get = as_streamed_async(streamed.get)
        self.set = as_streamed_async(streamed.set)
        self.check_default = as_streamed_async(streamed.check_default)
        self.restore = as_streamed_async(streamed.restore)
