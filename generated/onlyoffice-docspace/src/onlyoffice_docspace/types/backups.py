"""The types `BackupOperation`, `BackupPeriod`, `BackupProgress`, `BackupRecord` and 4 more."""

from __future__ import annotations

from msgspec import field

from .._runtime.enums import OpenEnum
from .._runtime.values import UNSET, Guid, Lenient, Model, Timestamp, Unset

__all__ = [
    "BackupOperation",
    "BackupPeriod",
    "BackupProgress",
    "BackupRecord",
    "BackupSchedule",
    "BackupServiceState",
    "BackupStorageType",
    "BackupTiming",
]


class BackupOperation(OpenEnum):
    """Operation that runs: backup, restore or transfer."""

    BACKUP = (0, "Backup")
    RESTORE = (1, "Restore")
    TRANSFER = (2, "Transfer")


class BackupPeriod(OpenEnum):
    """How often: every day, week or month."""

    EVERY_DAY = (0, "EveryDay")
    EVERY_WEEK = (1, "EveryWeek")
    EVERY_MONTH = (2, "EveryMonth")


class BackupStorageType(OpenEnum):
    """Where a backup is kept."""

    DOCUMENTS = (0, "Documents")
    """Documents of the portal."""
    THIRD_PARTY_DOCUMENTS = (1, "ThridpartyDocuments")
    """Documents in a third-party storage."""
    CUSTOM_CLOUD = (2, "CustomCloud")
    """Cloud of your own; not in use now."""
    LOCAL = (3, "Local")
    """Disk of the server."""
    DATA_STORE = (4, "DataStore")
    """Temporary storage of the portal."""
    THIRD_PARTY_CONSUMER = (5, "ThirdPartyConsumer")
    """Storage service such as Amazon S3."""


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
    operation: Lenient[BackupOperation] | None = field(default=None, name="backupProgressEnum")
    """Which operation is running: backup, restore or transfer."""
    task_id: str | None = None
    """Id of the task."""


class BackupRecord(Model, rename="camel"):
    """Backup that was made."""

    id: Guid
    """Id of the backup."""
    file_name: str | None = None
    storage_type: Lenient[BackupStorageType]
    """Where backups are kept."""
    created_on: Timestamp
    """When it was created."""
    expires_on: Timestamp
    """When the backup expires."""


class BackupSchedule(Model, rename="camel"):
    """Schedule of backups."""

    storage_type: Lenient[BackupStorageType]
    """Where backups are kept."""
    storage_params: dict[str, str | None] | None = None
    """Settings of the backup storage."""
    cron_params: BackupTiming
    """When backups run."""
    backups_stored: int | None = None
    """How many backup copies are kept at most."""
    last_backup_time: Timestamp | None = None
    dump: bool
    """Whether the backup is made as a full dump."""


class BackupServiceState(Model):
    """Whether the backup service is on."""

    enabled: bool | None = None
    """Whether it is turned on."""


class BackupTiming(Model):
    """When backups run."""

    period: Lenient[BackupPeriod] | None = None
    """How often: every day, week or month."""
    hour: int | None = None
    """Hour of the day at which the backup starts."""
    day: int | Unset | None = UNSET
    """Day of the week or month on which the backup starts."""
