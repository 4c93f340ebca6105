"""Where files are kept."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.storage import AmazonRegion, Storage, StorageParameter, StorageSettings

if TYPE_CHECKING:
    from .settings_storage_cdn import AsyncSettingsStorageCdn, SettingsStorageCdn

__all__ = ["AsyncSettingsStorage", "SettingsStorage"]

_LIST: Final[Operation[list[Storage]]] = Operation(
    "settings.storage.list", "GET", "/api/2.0/settings/storage", list[Storage]
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
_LIST_FOR_BACKUP: Final[Operation[list[Storage]]] = Operation(
    "settings.storage.list_for_backup", "GET", "/api/2.0/settings/storage/backup", list[Storage]
)
_LIST_S3_REGIONS: Final[Operation[list[AmazonRegion]]] = Operation(
    "settings.storage.list_s3_regions",
    "GET",
    "/api/2.0/settings/storage/s3/regions",
    list[AmazonRegion],
)


class SettingsStorage(Resource):
    """Where files are kept."""

    with_raw_response = raw_view(lambda: SettingsStorageWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsStorageWithStreamingResponse)

    @cached_property
    def cdn(self) -> SettingsStorageCdn:
        """The content delivery network."""
        from .settings_storage_cdn import SettingsStorageCdn

        return SettingsStorageCdn(self._core)

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[Storage]:
        """Return the storages of the portal with their properties."""
        return self._call(_LIST, options)

    def update(
        self,
        *,
        module: str,
        props: Sequence[StorageParameter] | None = None,
        **options: Unpack[CallOptions],
    ) -> StorageSettings:
        """Configure a storage module for the portal.

        Args:
            module: Name of the storage module.
        """
        return self._call(_UPDATE, options, body={"module": module, "props": props})

    def reset(self, **options: Unpack[CallOptions]) -> None:
        """Put the storage settings back to the defaults."""
        return self._call(_RESET, options)

    def get_progress(self, **options: Unpack[CallOptions]) -> float:
        """Return how far a change of storage is."""
        return self._call(_GET_PROGRESS, options)

    def list_for_backup(
        self, *, dump: bool | None = None, **options: Unpack[CallOptions]
    ) -> builtins.list[Storage]:
        """Return the storages that backups can be kept in.

        Args:
            dump: Whether the backup is made as a full dump.

        Raises:
            QuotaExceeded: The tariff or a quota does not allow it.
        """
        return self._call(_LIST_FOR_BACKUP, options, query={"Dump": dump})

    def list_s3_regions(self, **options: Unpack[CallOptions]) -> builtins.list[AmazonRegion]:
        """Return all Amazon regions."""
        return self._call(_LIST_S3_REGIONS, options)


class AsyncSettingsStorage(AsyncResource):
    """Where files are kept.

    What its methods take and raise is told in `SettingsStorage`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsStorageWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSettingsStorageWithStreamingResponse)

    @cached_property
    def cdn(self) -> AsyncSettingsStorageCdn:
        """The content delivery network."""
        from .settings_storage_cdn import AsyncSettingsStorageCdn

        return AsyncSettingsStorageCdn(self._core)

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[Storage]:
        """Return the storages of the portal with their properties."""
        return await self._call(_LIST, options)

    async def update(
        self,
        *,
        module: str,
        props: Sequence[StorageParameter] | None = None,
        **options: Unpack[CallOptions],
    ) -> StorageSettings:
        """Configure a storage module for the portal."""
        return await self._call(_UPDATE, options, body={"module": module, "props": props})

    async def reset(self, **options: Unpack[CallOptions]) -> None:
        """Put the storage settings back to the defaults."""
        return await self._call(_RESET, options)

    async def get_progress(self, **options: Unpack[CallOptions]) -> float:
        """Return how far a change of storage is."""
        return await self._call(_GET_PROGRESS, options)

    async def list_for_backup(
        self, *, dump: bool | None = None, **options: Unpack[CallOptions]
    ) -> builtins.list[Storage]:
        """Return the storages that backups can be kept in."""
        return await self._call(_LIST_FOR_BACKUP, options, query={"Dump": dump})

    async def list_s3_regions(self, **options: Unpack[CallOptions]) -> builtins.list[AmazonRegion]:
        """Return all Amazon regions."""
        return await self._call(_LIST_S3_REGIONS, options)


class SettingsStorageWithRawResponse:
    """The methods of `SettingsStorage`, answering with the raw response."""

    def __init__(self, raw: SettingsStorage) -> None:
        self.list = as_raw(raw.list)
        self.update = as_raw(raw.update)
        self.reset = as_raw(raw.reset)
        self.get_progress = as_raw(raw.get_progress)
        self.list_for_backup = as_raw(raw.list_for_backup)
        self.list_s3_regions = as_raw(raw.list_s3_regions)


class AsyncSettingsStorageWithRawResponse:
    """The methods of `AsyncSettingsStorage`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsStorage) -> None:
        self.list = as_raw_async(raw.list)
        self.update = as_raw_async(raw.update)
        self.reset = as_raw_async(raw.reset)
        self.get_progress = as_raw_async(raw.get_progress)
        self.list_for_backup = as_raw_async(raw.list_for_backup)
        self.list_s3_regions = as_raw_async(raw.list_s3_regions)


class SettingsStorageWithStreamingResponse:
    """The methods of `SettingsStorage`, each a context manager over its response."""

    def __init__(self, streamed: SettingsStorage) -> None:
        self.list = as_streamed(streamed.list)
        self.update = as_streamed(streamed.update)
        self.reset = as_streamed(streamed.reset)
        self.get_progress = as_streamed(streamed.get_progress)
        self.list_for_backup = as_streamed(streamed.list_for_backup)
        self.list_s3_regions = as_streamed(streamed.list_s3_regions)


class AsyncSettingsStorageWithStreamingResponse:
    """The methods of `AsyncSettingsStorage`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsStorage) -> None:
        self.list = as_streamed_async(streamed.list)
        self.update = as_streamed_async(streamed.update)
        self.reset = as_streamed_async(streamed.reset)
        self.get_progress = as_streamed_async(streamed.get_progress)
        self.list_for_backup = as_streamed_async(streamed.list_for_backup)
        self.list_s3_regions = as_streamed_async(streamed.list_s3_regions)
