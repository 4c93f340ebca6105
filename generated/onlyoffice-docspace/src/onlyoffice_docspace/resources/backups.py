"""Backups of the portal, and restoring them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.backups import BackupProgress, BackupRecord, BackupServiceState, BackupStorageType
from ..types.storage import StorageParameter

if TYPE_CHECKING:
    from .backups_schedule import AsyncBackupsSchedule, BackupsSchedule

__all__ = ["AsyncBackups", "Backups"]

_START: Final[Operation[BackupProgress]] = Operation(
    "backups.start", "POST", "/api/2.0/backup/startbackup", BackupProgress, body="json"
)
_GET_PROGRESS: Final[Operation[BackupProgress]] = Operation(
    "backups.get_progress", "GET", "/api/2.0/backup/getbackupprogress", BackupProgress
)
_LIST_HISTORY: Final[Operation[list[BackupRecord]]] = Operation(
    "backups.list_history", "GET", "/api/2.0/backup/getbackuphistory", list[BackupRecord]
)
_DELETE: Final[Operation[bool]] = Operation(
    "backups.delete", "DELETE", "/api/2.0/backup/deletebackup/{id}", bool
)
_DELETE_HISTORY: Final[Operation[bool]] = Operation(
    "backups.delete_history", "DELETE", "/api/2.0/backup/deletebackuphistory", bool
)
_START_RESTORE: Final[Operation[BackupProgress]] = Operation(
    "backups.start_restore", "POST", "/api/2.0/backup/startrestore", BackupProgress, body="json"
)
_GET_RESTORE_PROGRESS: Final[Operation[BackupProgress]] = Operation(
    "backups.get_restore_progress",
    "GET",
    "/api/2.0/backup/getrestoreprogress",
    BackupProgress,
    auth=(),
)
_GET_COUNT: Final[Operation[int]] = Operation(
    "backups.get_count", "GET", "/api/2.0/backup/getbackupscount", int
)
_GET_SERVICE_STATE: Final[Operation[BackupServiceState]] = Operation(
    "backups.get_service_state", "GET", "/api/2.0/backup/getservicestate", BackupServiceState
)


class Backups(Resource):
    """Backups of the portal, and restoring them."""

    with_raw_response = raw_view(lambda: BackupsWithRawResponse)
    with_streaming_response = streaming_view(lambda: BackupsWithStreamingResponse)

    @cached_property
    def schedule(self) -> BackupsSchedule:
        """The schedule of backups that run by themselves."""
        from .backups_schedule import BackupsSchedule

        return BackupsSchedule(self._core)

    def start(
        self,
        *,
        storage_type: BackupStorageType | None = None,
        storage_params: Sequence[StorageParameter] | None = None,
        dump: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> BackupProgress:
        """Start a backup of the portal to the given storage.

        Args:
            storage_type: Where backups are kept.
            storage_params: Settings of the backup storage.
            dump: Whether the backup is made as a full dump.

        Raises:
            QuotaExceeded: The tariff or a quota does not allow it.
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _START,
            options,
            body={"storageType": storage_type, "storageParams": storage_params, "dump": dump},
        )

    def get_progress(
        self, *, dump: bool | None = None, **options: Unpack[CallOptions]
    ) -> BackupProgress:
        """Return how far the running backup is.

        Args:
            dump: Whether the backup is made as a full dump.

        Raises:
            QuotaExceeded: The tariff or a quota does not allow it.
        """
        return self._call(_GET_PROGRESS, options, query={"Dump": dump})

    def list_history(
        self, *, dump: bool | None = None, **options: Unpack[CallOptions]
    ) -> list[BackupRecord]:
        """Return the backups made so far, with file name, storage and expiry.

        Args:
            dump: Whether the backup is made as a full dump.

        Raises:
            QuotaExceeded: The tariff or a quota does not allow it.
        """
        return self._call(_LIST_HISTORY, options, query={"Dump": dump})

    def delete(self, id: UUID, **options: Unpack[CallOptions]) -> bool:
        """Delete a backup by ID.

        Args:
            id: Id of the backup.

        Raises:
            QuotaExceeded: The tariff or a quota does not allow it.
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"id": id})

    def delete_history(self, *, dump: bool | None = None, **options: Unpack[CallOptions]) -> bool:
        """Delete the backup history of the portal.

        Args:
            dump: Whether the backup is made as a full dump.

        Raises:
            QuotaExceeded: The tariff or a quota does not allow it.
        """
        return self._call(_DELETE_HISTORY, options, query={"Dump": dump})

    def start_restore(
        self,
        *,
        backup_id: str,
        storage_type: BackupStorageType | None = None,
        storage_params: Sequence[StorageParameter] | None = None,
        notify: bool | None = None,
        dump: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> BackupProgress:
        """Start restoring the portal from a backup.

        Args:
            backup_id: Id of the backup.
            storage_type: Where backups are kept.
            storage_params: Settings of the backup storage.
            notify: Whether users are told about the restore.
            dump: Whether the backup is made as a full dump.

        Raises:
            QuotaExceeded: The tariff or a quota does not allow it.
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _START_RESTORE,
            options,
            body={
                "backupId": backup_id,
                "storageType": storage_type,
                "storageParams": storage_params,
                "notify": notify,
                "dump": dump,
            },
        )

    def get_restore_progress(
        self, *, dump: bool | None = None, **options: Unpack[CallOptions]
    ) -> BackupProgress:
        """Return how far the running restore is.

        Args:
            dump: Whether the backup is made as a full dump.
        """
        return self._call(_GET_RESTORE_PROGRESS, options, query={"Dump": dump})

    def get_count(
        self,
        *,
        from_: datetime | None = None,
        to: datetime | None = None,
        paid: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> int:
        """Return how many backups were made in a period, the last month by default.

        Args:
            from_: Start of the time span.
            to: End of the time span.
            paid: Whether to count paid backups.
        """
        return self._call(_GET_COUNT, options, query={"from": from_, "to": to, "paid": paid})

    def get_service_state(self, **options: Unpack[CallOptions]) -> BackupServiceState:
        """Tell whether the backup service is enabled."""
        return self._call(_GET_SERVICE_STATE, options)


class AsyncBackups(AsyncResource):
    """Backups of the portal, and restoring them.

    What its methods take and raise is told in `Backups`.
    """

    with_raw_response = raw_view(lambda: AsyncBackupsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncBackupsWithStreamingResponse)

    @cached_property
    def schedule(self) -> AsyncBackupsSchedule:
        """The schedule of backups that run by themselves."""
        from .backups_schedule import AsyncBackupsSchedule

        return AsyncBackupsSchedule(self._core)

    async def start(
        self,
        *,
        storage_type: BackupStorageType | None = None,
        storage_params: Sequence[StorageParameter] | None = None,
        dump: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> BackupProgress:
        """Start a backup of the portal to the given storage."""
        return await self._call(
            _START,
            options,
            body={"storageType": storage_type, "storageParams": storage_params, "dump": dump},
        )

    async def get_progress(
        self, *, dump: bool | None = None, **options: Unpack[CallOptions]
    ) -> BackupProgress:
        """Return how far the running backup is."""
        return await self._call(_GET_PROGRESS, options, query={"Dump": dump})

    async def list_history(
        self, *, dump: bool | None = None, **options: Unpack[CallOptions]
    ) -> list[BackupRecord]:
        """Return the backups made so far, with file name, storage and expiry."""
        return await self._call(_LIST_HISTORY, options, query={"Dump": dump})

    async def delete(self, id: UUID, **options: Unpack[CallOptions]) -> bool:
        """Delete a backup by ID."""
        return await self._call(_DELETE, options, path={"id": id})

    async def delete_history(
        self, *, dump: bool | None = None, **options: Unpack[CallOptions]
    ) -> bool:
        """Delete the backup history of the portal."""
        return await self._call(_DELETE_HISTORY, options, query={"Dump": dump})

    async def start_restore(
        self,
        *,
        backup_id: str,
        storage_type: BackupStorageType | None = None,
        storage_params: Sequence[StorageParameter] | None = None,
        notify: bool | None = None,
        dump: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> BackupProgress:
        """Start restoring the portal from a backup."""
        return await self._call(
            _START_RESTORE,
            options,
            body={
                "backupId": backup_id,
                "storageType": storage_type,
                "storageParams": storage_params,
                "notify": notify,
                "dump": dump,
            },
        )

    async def get_restore_progress(
        self, *, dump: bool | None = None, **options: Unpack[CallOptions]
    ) -> BackupProgress:
        """Return how far the running restore is."""
        return await self._call(_GET_RESTORE_PROGRESS, options, query={"Dump": dump})

    async def get_count(
        self,
        *,
        from_: datetime | None = None,
        to: datetime | None = None,
        paid: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> int:
        """Return how many backups were made in a period, the last month by default."""
        return await self._call(_GET_COUNT, options, query={"from": from_, "to": to, "paid": paid})

    async def get_service_state(self, **options: Unpack[CallOptions]) -> BackupServiceState:
        """Tell whether the backup service is enabled."""
        return await self._call(_GET_SERVICE_STATE, options)


class BackupsWithRawResponse:
    """The methods of `Backups`, answering with the raw response."""

    def __init__(self, raw: Backups) -> None:
        self.start = as_raw(raw.start)
        self.get_progress = as_raw(raw.get_progress)
        self.list_history = as_raw(raw.list_history)
        self.delete = as_raw(raw.delete)
        self.delete_history = as_raw(raw.delete_history)
        self.start_restore = as_raw(raw.start_restore)
        self.get_restore_progress = as_raw(raw.get_restore_progress)
        self.get_count = as_raw(raw.get_count)
        self.get_service_state = as_raw(raw.get_service_state)


class AsyncBackupsWithRawResponse:
    """The methods of `AsyncBackups`, answering with the raw response."""

    def __init__(self, raw: AsyncBackups) -> None:
        self.start = as_raw_async(raw.start)
        self.get_progress = as_raw_async(raw.get_progress)
        self.list_history = as_raw_async(raw.list_history)
        self.delete = as_raw_async(raw.delete)
        self.delete_history = as_raw_async(raw.delete_history)
        self.start_restore = as_raw_async(raw.start_restore)
        self.get_restore_progress = as_raw_async(raw.get_restore_progress)
        self.get_count = as_raw_async(raw.get_count)
        self.get_service_state = as_raw_async(raw.get_service_state)


class BackupsWithStreamingResponse:
    """The methods of `Backups`, each a context manager over its response."""

    def __init__(self, streamed: Backups) -> None:
        self.start = as_streamed(streamed.start)
        self.get_progress = as_streamed(streamed.get_progress)
        self.list_history = as_streamed(streamed.list_history)
        self.delete = as_streamed(streamed.delete)
        self.delete_history = as_streamed(streamed.delete_history)
        self.start_restore = as_streamed(streamed.start_restore)
        self.get_restore_progress = as_streamed(streamed.get_restore_progress)
        self.get_count = as_streamed(streamed.get_count)
        self.get_service_state = as_streamed(streamed.get_service_state)


class AsyncBackupsWithStreamingResponse:
    """The methods of `AsyncBackups`, each a context manager over its response."""

    def __init__(self, streamed: AsyncBackups) -> None:
        self.start = as_streamed_async(streamed.start)
        self.get_progress = as_streamed_async(streamed.get_progress)
        self.list_history = as_streamed_async(streamed.list_history)
        self.delete = as_streamed_async(streamed.delete)
        self.delete_history = as_streamed_async(streamed.delete_history)
        self.start_restore = as_streamed_async(streamed.start_restore)
        self.get_restore_progress = as_streamed_async(streamed.get_restore_progress)
        self.get_count = as_streamed_async(streamed.get_count)
        self.get_service_state = as_streamed_async(streamed.get_service_state)
