"""Where the portal keeps its data."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.pairs import KeyValue
from ..types.settings import CdnStorageSettings, StorageConsumer, StorageSettings

__all__ = ["AsyncSettingsStorage", "SettingsStorage"]

_LIST: Final[Operation[list[StorageConsumer]]] = Operation(
    "settings.storage.list",
    "GET",
    "/api/2.0/settings/storage",
    list[StorageConsumer],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_UPDATE: Final[Operation[StorageSettings]] = Operation(
    "settings.storage.update", "PUT", "/api/2.0/settings/storage", StorageSettings, body="json"
)
_RESET: Final[Operation[None]] = Operation(
    "settings.storage.reset", "DELETE", "/api/2.0/settings/storage", answer="none"
)
_GET_PROGRESS: Final[Operation[float]] = Operation(
    "settings.storage.get_progress", "GET", "/api/2.0/settings/storage/progress", float
)
_LIST_CDN: Final[Operation[list[StorageConsumer]]] = Operation(
    "settings.storage.list_cdn",
    "GET",
    "/api/2.0/settings/storage/cdn",
    list[StorageConsumer],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_UPDATE_CDN: Final[Operation[CdnStorageSettings]] = Operation(
    "settings.storage.update_cdn",
    "PUT",
    "/api/2.0/settings/storage/cdn",
    CdnStorageSettings,
    body="json",
)
_RESET_CDN: Final[Operation[None]] = Operation(
    "settings.storage.reset_cdn", "DELETE", "/api/2.0/settings/storage/cdn", answer="none"
)
_LIST_BACKUP: Final[Operation[list[StorageConsumer]]] = Operation(
    "settings.storage.list_backup",
    "GET",
    "/api/2.0/settings/storage/backup",
    list[StorageConsumer],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST_S3_REGIONS: Final[Operation[Any]] = Operation(
    "settings.storage.list_s3_regions", "GET", "/api/2.0/settings/storage/s3/regions", Any
)


class SettingsStorage(Resource):
    """Where the portal keeps its data."""

    with_raw_response = raw_view(lambda: SettingsStorageWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsStorageWithStreamingResponse)

    def list(self, **options: Unpack[ListOptions]) -> Page[StorageConsumer]:
        """List the storages of the portal."""
        return self._paged(_LIST, options)

    def update(
        self,
        *,
        module: str | None = None,
        props: Sequence[KeyValue] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> StorageSettings:
        """Change the portal storage and its properties.

        Args:
            module: Name of the storage.
            props: Properties of the storage.
        """
        return self._call(_UPDATE, options, body={"module": module, "props": props})

    def reset(self, **options: Unpack[FormatCallOptions]) -> None:
        """Put the storage settings back to their defaults."""
        return self._call(_RESET, options)

    def get_progress(self, **options: Unpack[FormatCallOptions]) -> float:
        """Return how far the change of storage has got."""
        return self._call(_GET_PROGRESS, options)

    def list_cdn(self, **options: Unpack[ListOptions]) -> Page[StorageConsumer]:
        """List the CDN storages."""
        return self._paged(_LIST_CDN, options)

    def update_cdn(
        self,
        *,
        module: str | None = None,
        props: Sequence[KeyValue] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CdnStorageSettings:
        """Change the CDN storage and its properties.

        Args:
            module: Name of the CDN storage.
            props: Properties of the storage.
        """
        return self._call(_UPDATE_CDN, options, body={"module": module, "props": props})

    def reset_cdn(self, **options: Unpack[FormatCallOptions]) -> None:
        """Put the CDN storage settings back to their defaults."""
        return self._call(_RESET_CDN, options)

    def list_backup(self, **options: Unpack[ListOptions]) -> Page[StorageConsumer]:
        """List the storages that can hold backups."""
        return self._paged(_LIST_BACKUP, options)

    def list_s3_regions(self, **options: Unpack[FormatCallOptions]) -> Any:
        """List the regions of Amazon S3."""
        return self._call(_LIST_S3_REGIONS, options)


class AsyncSettingsStorage(AsyncResource):
    """Where the portal keeps its data.

    What its methods take and raise is told in `SettingsStorage`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsStorageWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSettingsStorageWithStreamingResponse)

    def list(self, **options: Unpack[ListOptions]) -> AsyncPaginator[StorageConsumer]:
        """List the storages of the portal.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options)

    async def update(
        self,
        *,
        module: str | None = None,
        props: Sequence[KeyValue] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> StorageSettings:
        """Change the portal storage and its properties."""
        return await self._call(_UPDATE, options, body={"module": module, "props": props})

    async def reset(self, **options: Unpack[FormatCallOptions]) -> None:
        """Put the storage settings back to their defaults."""
        return await self._call(_RESET, options)

    async def get_progress(self, **options: Unpack[FormatCallOptions]) -> float:
        """Return how far the change of storage has got."""
        return await self._call(_GET_PROGRESS, options)

    def list_cdn(self, **options: Unpack[ListOptions]) -> AsyncPaginator[StorageConsumer]:
        """List the CDN storages.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_CDN, options)

    async def update_cdn(
        self,
        *,
        module: str | None = None,
        props: Sequence[KeyValue] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CdnStorageSettings:
        """Change the CDN storage and its properties."""
        return await self._call(_UPDATE_CDN, options, body={"module": module, "props": props})

    async def reset_cdn(self, **options: Unpack[FormatCallOptions]) -> None:
        """Put the CDN storage settings back to their defaults."""
        return await self._call(_RESET_CDN, options)

    def list_backup(self, **options: Unpack[ListOptions]) -> AsyncPaginator[StorageConsumer]:
        """List the storages that can hold backups.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_BACKUP, options)

    async def list_s3_regions(self, **options: Unpack[FormatCallOptions]) -> Any:
        """List the regions of Amazon S3."""
        return await self._call(_LIST_S3_REGIONS, options)


class SettingsStorageWithRawResponse:
    """The methods of `SettingsStorage`, answering with the raw response."""

    def __init__(self, raw: SettingsStorage) -> None:
        self.list = as_raw(raw.list)
        self.update = as_raw(raw.update)
        self.reset = as_raw(raw.reset)
        self.get_progress = as_raw(raw.get_progress)
        self.list_cdn = as_raw(raw.list_cdn)
        self.update_cdn = as_raw(raw.update_cdn)
        self.reset_cdn = as_raw(raw.reset_cdn)
        self.list_backup = as_raw(raw.list_backup)
        self.list_s3_regions = as_raw(raw.list_s3_regions)


class AsyncSettingsStorageWithRawResponse:
    """The methods of `AsyncSettingsStorage`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsStorage) -> None:
        self.list = as_raw_async(raw.list)
        self.update = as_raw_async(raw.update)
        self.reset = as_raw_async(raw.reset)
        self.get_progress = as_raw_async(raw.get_progress)
        self.list_cdn = as_raw_async(raw.list_cdn)
        self.update_cdn = as_raw_async(raw.update_cdn)
        self.reset_cdn = as_raw_async(raw.reset_cdn)
        self.list_backup = as_raw_async(raw.list_backup)
        self.list_s3_regions = as_raw_async(raw.list_s3_regions)


class SettingsStorageWithStreamingResponse:
    """The methods of `SettingsStorage`, each a context manager over its response."""

    def __init__(self, streamed: SettingsStorage) -> None:
        self.list = as_streamed(streamed.list)
        self.update = as_streamed(streamed.update)
        self.reset = as_streamed(streamed.reset)
        self.get_progress = as_streamed(streamed.get_progress)
        self.list_cdn = as_streamed(streamed.list_cdn)
        self.update_cdn = as_streamed(streamed.update_cdn)
        self.reset_cdn = as_streamed(streamed.reset_cdn)
        self.list_backup = as_streamed(streamed.list_backup)
        self.list_s3_regions = as_streamed(streamed.list_s3_regions)


class AsyncSettingsStorageWithStreamingResponse:
    """The methods of `AsyncSettingsStorage`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsStorage) -> None:
        self.list = as_streamed_async(streamed.list)
        self.update = as_streamed_async(streamed.update)
        self.reset = as_streamed_async(streamed.reset)
        self.get_progress = as_streamed_async(streamed.get_progress)
        self.list_cdn = as_streamed_async(streamed.list_cdn)
        self.update_cdn = as_streamed_async(streamed.update_cdn)
        self.reset_cdn = as_streamed_async(streamed.reset_cdn)
        self.list_backup = as_streamed_async(streamed.list_backup)
        self.list_s3_regions = as_streamed_async(streamed.list_s3_regions)
