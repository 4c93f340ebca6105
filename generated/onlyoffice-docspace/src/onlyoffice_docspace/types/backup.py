"""The types `BackupHistoryRecord`, `BackupPeriod`, `BackupProgress`, `BackupProgressEnum` and 6
more.
"""

from __future__ import annotations

from typing import Any

from .._runtime.enums import OpenEnum
from .._runtime.values import UNSET, Guid, Lenient, Model, Timestamp, Unset

__all__ = [
    "BackupHistoryRecord",
    "BackupPeriod",
    "BackupProgress",
    "BackupProgressEnum",
    "BackupServiceState",
    "BackupStorageType",
    "Cron",
    "CronParams",
    "ItemKeyValuePairObjectObject",
    "Schedule",
]


class BackupStorageType(OpenEnum):
    """Where a backup is kept, such as documents or a third-party cloud, as a number."""

    DOCUMENTS = (0, "Documents")
    THRIDPARTY_DOCUMENTS = (1, "ThridpartyDocuments")
    CUSTOM_CLOUD = (2, "CustomCloud")
    LOCAL = (3, "Local")
    DATA_STORE = (4, "DataStore")
    THIRD_PARTY_CONSUMER = (5, "ThirdPartyConsumer")


class BackupPeriod(OpenEnum):
    """How often: every day (0), week (1) or month (2)."""

    EVERY_DAY = (0, "EveryDay")
    EVERY_WEEK = (1, "EveryWeek")
    EVERY_MONTH = (2, "EveryMonth")


class BackupProgressEnum(OpenEnum):
    """Operation that runs: backup (0), restore (1) or transfer (2)."""

    BACKUP = (0, "Backup")
    RESTORE = (1, "Restore")
    TRANSFER = (2, "Transfer")


class Schedule(Model, rename="camel"):
    """Schedule of backups."""

    storage_type: Lenient[BackupStorageType]
    """Where backups are kept, as a number."""
    storage_params: dict[str, str | None] | None
    """Settings of the backup storage."""
    cron_params: CronParams
    """When backups run."""
    backups_stored: int | None = None
    """How many backup copies are kept at most."""
    last_backup_time: Timestamp
    dump: bool
    """Whether the backup is made as a full dump."""


class ItemKeyValuePairObjectObject(Model):
    """Value under its key."""

    key: Any = UNSET
    """Key of the entry."""
    value: Any = UNSET


class Cron(Model):
    """When backups run, to set."""

    period: Lenient[BackupPeriod] | None = None
    """How often: every day (0), week (1) or month (2)."""
    hour: int | None = None
    """Hour of the day at which the backup starts."""
    day: int | Unset | None = UNSET
    """Day of the week on which the backup starts."""


class BackupProgress(Model, rename="camel"):
    """Progress of a backup or a restore."""

    is_completed: bool | None = None
    progress: int | None = None
    """How much is done, in percent."""
    error: str | None = None
    """Error message, if something went wrong."""
    warning: str | None = None
    link: str | None = None
    tenant_id: int | None = None
    """Id of the tenant."""
    backup_progress_enum: Lenient[BackupProgressEnum] | None = None
    """Which operation is running: backup (0), restore (1) or transfer (2)."""
    task_id: str | None = None
    """Id of the task."""


class BackupHistoryRecord(Model, rename="camel"):
    """Backup that was made."""

    id: Guid
    """Id of the backup."""
    file_name: str | None
    storage_type: Lenient[BackupStorageType]
    """Where backups are kept, as a number."""
    created_on: Timestamp
    """When it was created."""
    expires_on: Timestamp
    """When the backup expires."""


class BackupServiceState(Model):
    """Whether the backup service is on."""

    enabled: bool | None = None
    """Whether it is turned on."""


class CronParams(Model):
    """When backups run."""

    period: Lenient[BackupPeriod] | None = None
    """How often: every day (0), week (1) or month (2)."""
    hour: int | None = None
    """Hour of the day at which the backup starts."""
    day: int | None = None
    """Day of the week on which the backup starts."""
