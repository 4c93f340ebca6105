"""The types `BackupCron`, `BackupProgress`, `BackupRecord`, `BackupSchedule` and 6 more."""

from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.enums import OpenEnum
from .._runtime.values import Guid, Lenient, Model, Timestamp

__all__ = [
    "BackupCron",
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


BackupCron: TypeAlias = dict[str, Any]
"""The time at which backups are made."""

Tenant: TypeAlias = dict[str, Any]
"""The portal."""

PortalUser: TypeAlias = dict[str, Any]
"""A user of the portal."""

Tariff: TypeAlias = dict[str, Any]
"""The pricing plan of the portal."""

BackupSchedule: TypeAlias = dict[str, Any]
"""When backups are made automatically."""
