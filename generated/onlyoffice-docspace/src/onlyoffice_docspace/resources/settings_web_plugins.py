"""Plugins of the web interface."""

from __future__ import annotations

import builtins
from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.uploads import Upload
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.settings import WebPlugin

__all__ = ["AsyncSettingsWebPlugins", "SettingsWebPlugins"]

_ADD: Final[Operation[WebPlugin]] = Operation(
    "settings.web_plugins.add", "POST", "/api/2.0/settings/webplugins", WebPlugin, body="multipart"
)
_LIST: Final[Operation[list[WebPlugin]]] = Operation(
    "settings.web_plugins.list", "GET", "/api/2.0/settings/webplugins", list[WebPlugin]
)
_GET: Final[Operation[WebPlugin]] = Operation(
    "settings.web_plugins.get", "GET", "/api/2.0/settings/webplugins/{name}", WebPlugin
)
_UPDATE: Final[Operation[None]] = Operation(
    "settings.web_plugins.update",
    "PUT",
    "/api/2.0/settings/webplugins/{name}",
    answer="none",
    body="json",
)
_DELETE: Final[Operation[None]] = Operation(
    "settings.web_plugins.delete", "DELETE", "/api/2.0/settings/webplugins/{name}", answer="none"
)


class SettingsWebPlugins(Resource):
    """Plugins of the web interface."""

    with_raw_response = raw_view(lambda: SettingsWebPluginsWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsWebPluginsWithStreamingResponse)

    def add(
        self, *, file: Upload, system: bool | None = None, **options: Unpack[CallOptions]
    ) -> WebPlugin:
        """Install a web plugin from an archive.

        Args:
            file: Archive with the plugin.
            system: Whether the plugin is a system one.
        """
        return self._call(_ADD, options, query={"system": system}, body={"file": file})

    def list(
        self, *, enabled: bool | None = None, **options: Unpack[CallOptions]
    ) -> builtins.list[WebPlugin]:
        """Return the web plugins of the portal.

        Args:
            enabled: Whether to list enabled or disabled plugins.
        """
        return self._call(_LIST, options, query={"enabled": enabled})

    def get(self, name: str, **options: Unpack[CallOptions]) -> WebPlugin:
        """Return a web plugin by name.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"name": name})

    def update(
        self,
        name: str,
        *,
        settings: str,
        enabled: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Enable or disable a web plugin and change its settings.

        Args:
            settings: Settings of the plugin, as JSON. At most 255 characters.
            enabled: Whether it is turned on.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE, options, path={"name": name}, body={"enabled": enabled, "settings": settings}
        )

    def delete(self, name: str, **options: Unpack[CallOptions]) -> None:
        """Delete a web plugin by name.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"name": name})


class AsyncSettingsWebPlugins(AsyncResource):
    """Plugins of the web interface.

    What its methods take and raise is told in `SettingsWebPlugins`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsWebPluginsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSettingsWebPluginsWithStreamingResponse)

    async def add(
        self, *, file: Upload, system: bool | None = None, **options: Unpack[CallOptions]
    ) -> WebPlugin:
        """Install a web plugin from an archive."""
        return await self._call(_ADD, options, query={"system": system}, body={"file": file})

    async def list(
        self, *, enabled: bool | None = None, **options: Unpack[CallOptions]
    ) -> builtins.list[WebPlugin]:
        """Return the web plugins of the portal."""
        return await self._call(_LIST, options, query={"enabled": enabled})

    async def get(self, name: str, **options: Unpack[CallOptions]) -> WebPlugin:
        """Return a web plugin by name."""
        return await self._call(_GET, options, path={"name": name})

    async def update(
        self,
        name: str,
        *,
        settings: str,
        enabled: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Enable or disable a web plugin and change its settings."""
        return await self._call(
            _UPDATE, options, path={"name": name}, body={"enabled": enabled, "settings": settings}
        )

    async def delete(self, name: str, **options: Unpack[CallOptions]) -> None:
        """Delete a web plugin by name."""
        return await self._call(_DELETE, options, path={"name": name})


class SettingsWebPluginsWithRawResponse:
    """The methods of `SettingsWebPlugins`, answering with the raw response."""

    def __init__(self, raw: SettingsWebPlugins) -> None:
        self.add = as_raw(raw.add)
        self.list = as_raw(raw.list)
        self.get = as_raw(raw.get)
        self.update = as_raw(raw.update)
        self.delete = as_raw(raw.delete)


class AsyncSettingsWebPluginsWithRawResponse:
    """The methods of `AsyncSettingsWebPlugins`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsWebPlugins) -> None:
        self.add = as_raw_async(raw.add)
        self.list = as_raw_async(raw.list)
        self.get = as_raw_async(raw.get)
        self.update = as_raw_async(raw.update)
        self.delete = as_raw_async(raw.delete)


class SettingsWebPluginsWithStreamingResponse:
    """The methods of `SettingsWebPlugins`, each a context manager over its response."""

    def __init__(self, streamed: SettingsWebPlugins) -> None:
        self.add = as_streamed(streamed.add)
        self.list = as_streamed(streamed.list)
        self.get = as_streamed(streamed.get)
        self.update = as_streamed(streamed.update)
        self.delete = as_streamed(streamed.delete)


class AsyncSettingsWebPluginsWithStreamingResponse:
    """The methods of `AsyncSettingsWebPlugins`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsWebPlugins) -> None:
        self.add = as_streamed_async(streamed.add)
        self.list = as_streamed_async(streamed.list)
        self.get = as_streamed_async(streamed.get)
        self.update = as_streamed_async(streamed.update)
        self.delete = as_streamed_async(streamed.delete)
