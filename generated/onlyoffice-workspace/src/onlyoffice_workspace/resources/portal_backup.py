"""Backups of the portal, and restoring them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack
from uuid import UUID

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.pairs import KeyValue
from ..types.portal import (
    BackupCron,
    BackupProgress,
    BackupRecord,
    BackupSchedule,
    BackupStorageType,
)

__all__ = ["AsyncPortalBackup", "PortalBackup"]

_GET_SCHEDULE: Final[Operation[BackupSchedule]] = Operation(
    "portal.backup.get_schedule", "GET", "/api/2.0/portal/getbackupschedule", BackupSchedule
)
_CREATE_SCHEDULE: Final[Operation[None]] = Operation(
    "portal.backup.create_schedule",
    "POST",
    "/api/2.0/portal/createbackupschedule",
    answer="none",
    body="json",
)
_DELETE_SCHEDULE: Final[Operation[None]] = Operation(
    "portal.backup.delete_schedule", "DELETE", "/api/2.0/portal/deletebackupschedule", answer="none"
)
_START: Final[Operation[BackupProgress]] = Operation(
    "portal.backup.start", "POST", "/api/2.0/portal/startbackup", BackupProgress, body="json"
)
_GET_PROGRESS: Final[Operation[BackupProgress]] = Operation(
    "portal.backup.get_progress", "GET", "/api/2.0/portal/getbackupprogress", BackupProgress
)
_GET_HISTORY: Final[Operation[list[BackupRecord]]] = Operation(
    "portal.backup.get_history",
    "GET",
    "/api/2.0/portal/getbackuphistory",
    list[BackupRecord],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_DELETE: Final[Operation[None]] = Operation(
    "portal.backup.delete", "DELETE", "/api/2.0/portal/deletebackup/{id}", answer="none"
)
_DELETE_HISTORY: Final[Operation[None]] = Operation(
    "portal.backup.delete_history", "DELETE", "/api/2.0/portal/deletebackuphistory", answer="none"
)
_START_RESTORE: Final[Operation[BackupProgress]] = Operation(
    "portal.backup.start_restore",
    "POST",
    "/api/2.0/portal/startrestore",
    BackupProgress,
    body="json",
)
_GET_RESTORE_PROGRESS: Final[Operation[BackupProgress]] = Operation(
    "portal.backup.get_restore_progress",
    "GET",
    "/api/2.0/portal/getrestoreprogress",
    BackupProgress,
)


class PortalBackup(Resource):
    """Backups of the portal, and restoring them."""

    with_raw_response = raw_view(lambda: PortalBackupWithRawResponse)
    with_streaming_response = streaming_view(lambda: PortalBackupWithStreamingResponse)

    def get_schedule(self, **options: Unpack[FormatCallOptions]) -> BackupSchedule:
        """Return when the portal is backed up."""
        return self._call(_GET_SCHEDULE, options)

    def create_schedule(
        self,
        *,
        storage_type: BackupStorageType,
        cron_params: BackupCron,
        storage_params: Sequence[KeyValue] | None = None,
        backups_stored: int | None = None,
        backup_mail: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> None:
        """Schedule regular backups: where they are stored, how many are kept and when they run.

        Args:
            storage_type: Place.
            cron_params: When the backups run.
            storage_params: Settings of the storage, such as the id of a folder.
            backups_stored: Most backup copies to keep.
            backup_mail: Whether mail is part of the backup.
        """
        return self._call(
            _CREATE_SCHEDULE,
            options,
            body={
                "storageType": storage_type,
                "storageParams": storage_params,
                "backupsStored": backups_stored,
                "cronParams": cron_params,
                "backupMail": backup_mail,
            },
        )

    def delete_schedule(self, **options: Unpack[FormatCallOptions]) -> None:
        """Stop the scheduled backups of the portal."""
        return self._call(_DELETE_SCHEDULE, options)

    def start(
        self,
        *,
        storage_type: BackupStorageType,
        storage_params: Sequence[KeyValue] | None = None,
        backup_mail: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> BackupProgress:
        """Start backing up the portal to a storage, with the mails if wanted.

        Args:
            storage_type: Place.
            storage_params: Settings of the storage, such as the id of a folder.
            backup_mail: Whether mail is part of the backup.
        """
        return self._call(
            _START,
            options,
            body={
                "storageType": storage_type,
                "storageParams": storage_params,
                "backupMail": backup_mail,
            },
        )

    def get_progress(self, **options: Unpack[FormatCallOptions]) -> BackupProgress:
        """Return how far the running backup has got."""
        return self._call(_GET_PROGRESS, options)

    def get_history(self, **options: Unpack[ListOptions]) -> Page[BackupRecord]:
        """Return the backups made so far."""
        return self._paged(_GET_HISTORY, options)

    def delete(self, id: UUID, **options: Unpack[FormatCallOptions]) -> None:
        """Delete one backup.

        Args:
            id: Id of the backup.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"id": id})

    def delete_history(self, **options: Unpack[FormatCallOptions]) -> None:
        """Clear the backup history of the portal."""
        return self._call(_DELETE_HISTORY, options)

    def start_restore(
        self,
        *,
        storage_type: BackupStorageType,
        backup_id: str | None = None,
        storage_params: Sequence[KeyValue] | None = None,
        notify: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> BackupProgress:
        """Start restoring the portal from a backup and notify the users if wanted.

        Args:
            storage_type: Place.
            backup_id: Id of the backup.
            storage_params: Settings of the storage, such as the id of a folder.
            notify: Whether to notify the users concerned.
        """
        return self._call(
            _START_RESTORE,
            options,
            body={
                "backupId": backup_id,
                "storageType": storage_type,
                "storageParams": storage_params,
                "notify": notify,
            },
        )

    def get_restore_progress(self, **options: Unpack[FormatCallOptions]) -> BackupProgress:
        """Return how far the running restore has got."""
        return self._call(_GET_RESTORE_PROGRESS, options)


class AsyncPortalBackup(AsyncResource):
    """Backups of the portal, and restoring them.

    What its methods take and raise is told in `PortalBackup`.
    """

    with_raw_response = raw_view(lambda: AsyncPortalBackupWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncPortalBackupWithStreamingResponse)

    async def get_schedule(self, **options: Unpack[FormatCallOptions]) -> BackupSchedule:
        """Return when the portal is backed up."""
        return await self._call(_GET_SCHEDULE, options)

    async def create_schedule(
        self,
        *,
        storage_type: BackupStorageType,
        cron_params: BackupCron,
        storage_params: Sequence[KeyValue] | None = None,
        backups_stored: int | None = None,
        backup_mail: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> None:
        """Schedule regular backups: where they are stored, how many are kept and when they run."""
        return await self._call(
            _CREATE_SCHEDULE,
            options,
            body={
                "storageType": storage_type,
                "storageParams": storage_params,
                "backupsStored": backups_stored,
                "cronParams": cron_params,
                "backupMail": backup_mail,
            },
        )

    async def delete_schedule(self, **options: Unpack[FormatCallOptions]) -> None:
        """Stop the scheduled backups of the portal."""
        return await self._call(_DELETE_SCHEDULE, options)

    async def start(
        self,
        *,
        storage_type: BackupStorageType,
        storage_params: Sequence[KeyValue] | None = None,
        backup_mail: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> BackupProgress:
        """Start backing up the portal to a storage, with the mails if wanted."""
        return await self._call(
            _START,
            options,
            body={
                "storageType": storage_type,
                "storageParams": storage_params,
                "backupMail": backup_mail,
            },
        )

    async def get_progress(self, **options: Unpack[FormatCallOptions]) -> BackupProgress:
        """Return how far the running backup has got."""
        return await self._call(_GET_PROGRESS, options)

    def get_history(self, **options: Unpack[ListOptions]) -> AsyncPaginator[BackupRecord]:
        """Return the backups made so far.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_GET_HISTORY, options)

    async def delete(self, id: UUID, **options: Unpack[FormatCallOptions]) -> None:
        """Delete one backup."""
        return await self._call(_DELETE, options, path={"id": id})

    async def delete_history(self, **options: Unpack[FormatCallOptions]) -> None:
        """Clear the backup history of the portal."""
        return await self._call(_DELETE_HISTORY, options)

    async def start_restore(
        self,
        *,
        storage_type: BackupStorageType,
        backup_id: str | None = None,
        storage_params: Sequence[KeyValue] | None = None,
        notify: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> BackupProgress:
        """Start restoring the portal from a backup and notify the users if wanted."""
        return await self._call(
            _START_RESTORE,
            options,
            body={
                "backupId": backup_id,
                "storageType": storage_type,
                "storageParams": storage_params,
                "notify": notify,
            },
        )

    async def get_restore_progress(self, **options: Unpack[FormatCallOptions]) -> BackupProgress:
        """Return how far the running restore has got."""
        return await self._call(_GET_RESTORE_PROGRESS, options)


class PortalBackupWithRawResponse:
    """The methods of `PortalBackup`, answering with the raw response."""

    def __init__(self, raw: PortalBackup) -> None:
        self.get_schedule = as_raw(raw.get_schedule)
        self.create_schedule = as_raw(raw.create_schedule)
        self.delete_schedule = as_raw(raw.delete_schedule)
        self.start = as_raw(raw.start)
        self.get_progress = as_raw(raw.get_progress)
        self.get_history = as_raw(raw.get_history)
        self.delete = as_raw(raw.delete)
        self.delete_history = as_raw(raw.delete_history)
        self.start_restore = as_raw(raw.start_restore)
        self.get_restore_progress = as_raw(raw.get_restore_progress)


class AsyncPortalBackupWithRawResponse:
    """The methods of `AsyncPortalBackup`, answering with the raw response."""

    def __init__(self, raw: AsyncPortalBackup) -> None:
        self.get_schedule = as_raw_async(raw.get_schedule)
        self.create_schedule = as_raw_async(raw.create_schedule)
        self.delete_schedule = as_raw_async(raw.delete_schedule)
        self.start = as_raw_async(raw.start)
        self.get_progress = as_raw_async(raw.get_progress)
        self.get_history = as_raw_async(raw.get_history)
        self.delete = as_raw_async(raw.delete)
        self.delete_history = as_raw_async(raw.delete_history)
        self.start_restore = as_raw_async(raw.start_restore)
        self.get_restore_progress = as_raw_async(raw.get_restore_progress)


class PortalBackupWithStreamingResponse:
    """The methods of `PortalBackup`, each a context manager over its response."""

    def __init__(self, streamed: PortalBackup) -> None:
        self.get_schedule = as_streamed(streamed.get_schedule)
        self.create_schedule = as_streamed(streamed.create_schedule)
        self.delete_schedule = as_streamed(streamed.delete_schedule)
        self.start = as_streamed(streamed.start)
        self.get_progress = as_streamed(streamed.get_progress)
        self.get_history = as_streamed(streamed.get_history)
        self.delete = as_streamed(streamed.delete)
        self.delete_history = as_streamed(streamed.delete_history)
        self.start_restore = as_streamed(streamed.start_restore)
        self.get_restore_progress = as_streamed(streamed.get_restore_progress)


class AsyncPortalBackupWithStreamingResponse:
    """The methods of `AsyncPortalBackup`, each a context manager over its response."""

    def __init__(self, streamed: AsyncPortalBackup) -> None:
        self.get_schedule = as_streamed_async(streamed.get_schedule)
        self.create_schedule = as_streamed_async(streamed.create_schedule)
        self.delete_schedule = as_streamed_async(streamed.delete_schedule)
        self.start = as_streamed_async(streamed.start)
        self.get_progress = as_streamed_async(streamed.get_progress)
        self.get_history = as_streamed_async(streamed.get_history)
        self.delete = as_streamed_async(streamed.delete)
        self.delete_history = as_streamed_async(streamed.delete_history)
        self.start_restore = as_streamed_async(streamed.start_restore)
        self.get_restore_progress = as_streamed_async(streamed.get_restore_progress)
