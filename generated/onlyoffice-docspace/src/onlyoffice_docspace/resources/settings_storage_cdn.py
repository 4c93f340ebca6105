"""The content delivery network."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.storage import Storage, StorageParameter, StorageSettings

__all__ = ["AsyncSettingsStorageCdn", "SettingsStorageCdn"]

_LIST: Final[Operation[list[Storage]]] = Operation(
    "settings.storage.cdn.list", "GET", "/api/2.0/settings/storage/cdn", list[Storage]
)
_UPDATE: Final[Operation[StorageSettings]] = Operation(
    "settings.storage.cdn.update",
    "PUT",
    "/api/2.0/settings/storage/cdn",
    StorageSettings,
    body="json",
)
_RESET: Final[Operation[None]] = Operation(
    "settings.storage.cdn.reset", "DELETE", "/api/2.0/settings/storage/cdn", answer="none"
)


class SettingsStorageCdn(Resource):
    """The content delivery network."""

    with_raw_response = raw_view(lambda: SettingsStorageCdnWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsStorageCdnWithStreamingResponse)

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[Storage]:
        """Return the CDN storages."""
        return self._call(_LIST, options)

    def update(
        self,
        *,
        module: str,
        props: Sequence[StorageParameter] | None = None,
        **options: Unpack[CallOptions],
    ) -> StorageSettings:
        """Configure a storage module as the CDN.

        Args:
            module: Name of the storage module.
        """
        return self._call(_UPDATE, options, body={"module": module, "props": props})

    def reset(self, **options: Unpack[CallOptions]) -> None:
        """Put the CDN storage settings back to the defaults."""
        return self._call(_RESET, options)


class AsyncSettingsStorageCdn(AsyncResource):
    """The content delivery network.

    What its methods take and raise is told in `SettingsStorageCdn`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsStorageCdnWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSettingsStorageCdnWithStreamingResponse)

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[Storage]:
        """Return the CDN storages."""
        return await self._call(_LIST, options)

    async def update(
        self,
        *,
        module: str,
        props: Sequence[StorageParameter] | None = None,
        **options: Unpack[CallOptions],
    ) -> StorageSettings:
        """Configure a storage module as the CDN."""
        return await self._call(_UPDATE, options, body={"module": module, "props": props})

    async def reset(self, **options: Unpack[CallOptions]) -> None:
        """Put the CDN storage settings back to the defaults."""
        return await self._call(_RESET, options)


class SettingsStorageCdnWithRawResponse:
    """The methods of `SettingsStorageCdn`, answering with the raw response."""

    def __init__(self, raw: SettingsStorageCdn) -> None:
        self.list = as_raw(raw.list)
        self.update = as_raw(raw.update)
        self.reset = as_raw(raw.reset)


class AsyncSettingsStorageCdnWithRawResponse:
    """The methods of `AsyncSettingsStorageCdn`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsStorageCdn) -> None:
        self.list = as_raw_async(raw.list)
        self.update = as_raw_async(raw.update)
        self.reset = as_raw_async(raw.reset)


class SettingsStorageCdnWithStreamingResponse:
    """The methods of `SettingsStorageCdn`, each a context manager over its response."""

    def __init__(self, streamed: SettingsStorageCdn) -> None:
        self.list = as_streamed(streamed.list)
        self.update = as_streamed(streamed.update)
        self.reset = as_streamed(streamed.reset)


class AsyncSettingsStorageCdnWithStreamingResponse:
    """The methods of `AsyncSettingsStorageCdn`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsStorageCdn) -> None:
        self.list = as_streamed_async(streamed.list)
        self.update = as_streamed_async(streamed.update)
        self.reset = as_streamed_async(streamed.reset)
