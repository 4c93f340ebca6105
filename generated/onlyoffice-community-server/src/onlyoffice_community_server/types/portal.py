"""The types `BackupCron`, `BackupPeriod`, `BackupProgress`, `BackupRecord` and 7 more."""

from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.enums import OpenEnum
from .._runtime.values import Guid, Lenient, Model, Timestamp

__all__ = [
    "BackupCron",
    "BackupPeriod",
    "BackupProgress",
    "BackupRecord",
    "BackupSchedule",
    "BackupStorageType",
    "PortalUser",
    "SearchSetting",
    "Tariff",
    "Tenant",
    "TenantQuota",
]


class BackupStorageType(OpenEnum):
    """Where a backup is kept."""

    DOCUMENTS = (0, "Documents")
    """A folder of the documents."""
    THIRD_PARTY_DOCUMENTS = (1, "ThridpartyDocuments")
    """A connected third-party folder."""
    CUSTOM_CLOUD = (2, "CustomCloud")
    """A cloud of your own."""
    LOCAL = (3, "Local")
    """A directory of the server."""
    DATA_STORE = (4, "DataStore")
    """The temporary storage of the portal."""
    THIRD_PARTY_CONSUMER = (5, "ThirdPartyConsumer")
    """A third-party service set up in the portal."""


class BackupPeriod(OpenEnum):
    """How often backups are made."""

    EVERY_DAY = (0, "EveryDay")
    EVERY_MONTH = (2, "EveryMonth")
    EVERY_WEEK = (1, "EveryWeek")


class BackupCron(Model):
    """When backups are made."""

    period: Lenient[BackupPeriod]
    hour: int
    """Hour of the day, from 0 to 23."""
    day: int | None = None
    """Day of the week from 1, which is Sunday, to 7, or of the month."""


class TenantQuota(Model, rename="camel"):
    """The limits of the portal's pricing plan."""

    id: int | None = None
    """Id of the quota."""
    name: str | None = None
    max_file_size: int | None = None
    """Largest size of one file."""
    max_total_size: int | None = None
    """Largest total size."""
    active_users: int | None = None
    """Number of active users the quota covers."""
    features: str | None = None
    """Features of the plan."""
    price: float | None = None
    avangate_id: str | None = None
    """Id of the plan at Avangate."""
    visible: bool | None = None
    """Whether the quota plan is shown."""
    year: bool | None = None
    """Whether the plan is paid by the year."""
    year3: bool | None = None
    """Whether the plan is paid for three years."""


class BackupSchedule(Model, rename="camel"):
    """How backups are made automatically."""

    storage_type: Lenient[BackupStorageType] | None = None
    storage_params: dict[str, str] | None = None
    """Settings of the storage."""
    cron_params: BackupCron | None = None
    """When they are made."""
    backup_mail: bool | None = None
    """Whether mail is part of them."""
    backups_stored: int | None = None
    """How many are kept."""
    last_backup_time: Timestamp | None = None


class BackupProgress(Model, rename="camel"):
    """The progress of a backup or restore."""

    is_completed: bool | None = None
    """Whether the backup or restore has finished."""
    progress: int | None = None
    """Progress in percent."""
    error: str | None = None
    """Error text, when something failed."""
    link: str | None = None
    """Link to the finished backup."""


class BackupRecord(Model, rename="camel"):
    """A backup made earlier."""

    id: Guid | None = None
    """Id of the backup."""
    file_name: str | None = None
    storage_type: Lenient[BackupStorageType] | None = None
    """Place."""
    created_on: Timestamp | None = None
    """Time of creation."""
    expires_on: Timestamp | None = None
    """When the backup expires."""


class SearchSetting(Model):
    """A search index and whether it is on."""

    id: str
    """Id of the search index."""
    enabled: bool
    """Whether it is switched on."""


Tenant: TypeAlias = dict[str, Any]
"""The portal."""

PortalUser: TypeAlias = dict[str, Any]
"""A user of the portal."""

Tariff: TypeAlias = dict[str, Any]
"""The pricing plan of the portal."""
