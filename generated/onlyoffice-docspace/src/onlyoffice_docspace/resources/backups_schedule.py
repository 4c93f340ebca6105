"""The schedule of backups that run by themselves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.backups import BackupSchedule, BackupStorageType, BackupTiming
from ..types.storage import StorageParameter

__all__ = ["AsyncBackupsSchedule", "BackupsSchedule"]

_GET: Final[Operation[BackupSchedule]] = Operation(
    "backups.schedule.get", "GET", "/api/2.0/backup/getbackupschedule", BackupSchedule
)
_CREATE: Final[Operation[bool]] = Operation(
    "backups.schedule.create", "POST", "/api/2.0/backup/createbackupschedule", bool, body="json"
)
_DELETE: Final[Operation[bool]] = Operation(
    "backups.schedule.delete", "DELETE", "/api/2.0/backup/deletebackupschedule", bool
)


class BackupsSchedule(Resource):
    """The schedule of backups that run by themselves."""

    with_raw_response = raw_view(lambda: BackupsScheduleWithRawResponse)
    with_streaming_response = streaming_view(lambda: BackupsScheduleWithStreamingResponse)

    def get(self, *, dump: bool | None = None, **options: Unpack[CallOptions]) -> BackupSchedule:
        """Return the schedule of automatic backups.

        Args:
            dump: Whether the backup is made as a full dump.

        Raises:
            QuotaExceeded: The tariff or a quota does not allow it.
        """
        return self._call(_GET, options, query={"Dump": dump})

    def create(
        self,
        *,
        storage_type: BackupStorageType | None = None,
        storage_params: Sequence[StorageParameter] | None = None,
        backups_stored: int | None = None,
        cron_params: BackupTiming | None = None,
        dump: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> bool:
        """Schedule automatic backups: where to store them, when to run and how many to keep.

        Args:
            storage_type: Where backups are kept.
            storage_params: Settings of the backup storage.
            backups_stored: How many backup copies are kept at most.
            cron_params: When backups run.
            dump: Whether the backup is made as a full dump.

        Raises:
            RecordNotFound: What the call names does not exist.
            QuotaExceeded: The tariff or a quota does not allow it.
        """
        return self._call(
            _CREATE,
            options,
            body={
                "storageType": storage_type,
                "storageParams": storage_params,
                "backupsStored": backups_stored,
                "cronParams": cron_params,
                "dump": dump,
            },
        )

    def delete(self, *, dump: bool | None = None, **options: Unpack[CallOptions]) -> bool:
        """Delete the schedule of automatic backups.

        Args:
            dump: Whether the backup is made as a full dump.

        Raises:
            QuotaExceeded: The tariff or a quota does not allow it.
        """
        return self._call(_DELETE, options, query={"Dump": dump})


class AsyncBackupsSchedule(AsyncResource):
    """The schedule of backups that run by themselves.

    What its methods take and raise is told in `BackupsSchedule`.
    """

    with_raw_response = raw_view(lambda: AsyncBackupsScheduleWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncBackupsScheduleWithStreamingResponse)

    async def get(
        self, *, dump: bool | None = None, **options: Unpack[CallOptions]
    ) -> BackupSchedule:
        """Return the schedule of automatic backups."""
        return await self._call(_GET, options, query={"Dump": dump})

    async def create(
        self,
        *,
        storage_type: BackupStorageType | None = None,
        storage_params: Sequence[StorageParameter] | None = None,
        backups_stored: int | None = None,
        cron_params: BackupTiming | None = None,
        dump: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> bool:
        """Schedule automatic backups: where to store them, when to run and how many to keep."""
        return await self._call(
            _CREATE,
            options,
            body={
                "storageType": storage_type,
                "storageParams": storage_params,
                "backupsStored": backups_stored,
                "cronParams": cron_params,
                "dump": dump,
            },
        )

    async def delete(self, *, dump: bool | None = None, **options: Unpack[CallOptions]) -> bool:
        """Delete the schedule of automatic backups."""
        return await self._call(_DELETE, options, query={"Dump": dump})


class BackupsScheduleWithRawResponse:
    """The methods of `BackupsSchedule`, answering with the raw response."""

    def __init__(self, raw: BackupsSchedule) -> None:
        self.get = as_raw(raw.get)
        self.create = as_raw(raw.create)
        self.delete = as_raw(raw.delete)


class AsyncBackupsScheduleWithRawResponse:
    """The methods of `AsyncBackupsSchedule`, answering with the raw response."""

    def __init__(self, raw: AsyncBackupsSchedule) -> None:
        self.get = as_raw_async(raw.get)
        self.create = as_raw_async(raw.create)
        self.delete = as_raw_async(raw.delete)


class BackupsScheduleWithStreamingResponse:
    """The methods of `BackupsSchedule`, each a context manager over its response."""

    def __init__(self, streamed: BackupsSchedule) -> None:
        self.get = as_streamed(streamed.get)
        self.create = as_streamed(streamed.create)
        self.delete = as_streamed(streamed.delete)


class AsyncBackupsScheduleWithStreamingResponse:
    """The methods of `AsyncBackupsSchedule`, each a context manager over its response."""

    def __init__(self, streamed: AsyncBackupsSchedule) -> None:
        self.get = as_streamed_async(streamed.get)
        self.create = as_streamed_async(streamed.create)
        self.delete = as_streamed_async(streamed.delete)
