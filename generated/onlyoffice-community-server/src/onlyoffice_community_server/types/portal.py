"""The types `BackupHistoryRecord`, `BackupHistoryRecordStorageType`, `BackupProgress`,
`EmployeeType` and 6 more.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.enums import OpenStrEnum
from .._runtime.values import Guid, Model, Timestamp

__all__ = [
    "BackupHistoryRecord",
    "BackupHistoryRecordStorageType",
    "BackupProgress",
    "EmployeeType",
    "Schedule",
    "SearchSettingsItem",
    "Tariff",
    "Tenant",
    "TenantQuota",
    "UserInfo",
]


class EmployeeType(OpenStrEnum):
    """Values of EmployeeType."""

    ALL = "All"
    USER = "User"
    VISITOR = "Visitor"


class BackupHistoryRecordStorageType(OpenStrEnum):
    """Values of BackupHistoryRecordStorageType."""

    DOCUMENTS = "Documents"
    THRIDPARTY_DOCUMENTS = "ThridpartyDocuments"
    CUSTOM_CLOUD = "CustomCloud"
    LOCAL = "Local"
    DATA_STORE = "DataStore"
    THIRD_PARTY_CONSUMER = "ThirdPartyConsumer"


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


class BackupHistoryRecord(Model, rename="camel"):
    """A backup made earlier."""

    id: Guid | None = None
    """Id of the backup."""
    file_name: str | None = None
    storage_type: BackupHistoryRecordStorageType | None = None
    """Place: 0 documents, 1 third-party documents, 2 own cloud, 3 local, 4 data store, 5
    third-party consumer.
    """
    created_on: Timestamp | None = None
    """Time of creation."""
    expires_on: Timestamp | None = None
    """When the backup expires."""


class SearchSettingsItem(Model):
    """A search index and whether it is on."""

    id: str | None = None
    """Id of the search index."""
    enabled: bool | None = None
    """Whether it is switched on."""


Tenant: TypeAlias = dict[str, Any]
"""The portal."""

UserInfo: TypeAlias = dict[str, Any]
"""A user of the portal."""

Tariff: TypeAlias = dict[str, Any]
"""The pricing plan of the portal."""

Schedule: TypeAlias = dict[str, Any]
"""When backups are made automatically."""
