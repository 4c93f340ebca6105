"""The types `BackupHistoryRecord`, `BackupHistoryRecordStorageType`, `BackupProgress`,
`EmployeeType` and 6 more.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from msgspec import field

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


class TenantQuota(Model):
    """The limits of the portal's pricing plan."""

    id: int | None = field(default=None, name="Id")
    """Id of the quota."""
    name: str | None = field(default=None, name="Name")
    max_file_size: int | None = field(default=None, name="MaxFileSize")
    """Largest size of one file."""
    max_total_size: int | None = field(default=None, name="MaxTotalSize")
    """Largest total size."""
    active_users: int | None = field(default=None, name="ActiveUsers")
    """Number of active users the quota covers."""
    features: str | None = field(default=None, name="Features")
    """Features of the plan."""
    price: float | None = field(default=None, name="Price")
    avangate_id: str | None = field(default=None, name="AvangateId")
    """Id of the plan at Avangate."""
    visible: bool | None = field(default=None, name="Visible")
    """Whether the quota plan is shown."""
    year: bool | None = field(default=None, name="Year")
    """Whether the plan is paid by the year."""
    year3: bool | None = field(default=None, name="Year3")
    """Whether the plan is paid for three years."""


class BackupProgress(Model):
    """The progress of a backup or restore."""

    is_completed: bool | None = field(default=None, name="IsCompleted")
    """Whether the backup or restore has finished."""
    progress: int | None = field(default=None, name="Progress")
    """Progress in percent."""
    error: str | None = field(default=None, name="Error")
    """Error text, when something failed."""
    link: str | None = field(default=None, name="Link")
    """Link to the finished backup."""


class BackupHistoryRecord(Model):
    """A backup made earlier."""

    id: Guid | None = field(default=None, name="Id")
    """Id of the backup."""
    file_name: str | None = field(default=None, name="FileName")
    storage_type: BackupHistoryRecordStorageType | None = field(default=None, name="StorageType")
    """Place: 0 documents, 1 third-party documents, 2 own cloud, 3 local, 4 data store, 5
    third-party consumer.
    """
    created_on: Timestamp | None = field(default=None, name="CreatedOn")
    """Time of creation."""
    expires_on: Timestamp | None = field(default=None, name="ExpiresOn")
    """When the backup expires."""


class SearchSettingsItem(Model):
    """A search index and whether it is on."""

    id: str | None = field(default=None, name="ID")
    """Id of the search index."""
    enabled: bool | None = field(default=None, name="Enabled")
    """Whether it is switched on."""


Tenant: TypeAlias = dict[str, Any]
"""The portal."""

UserInfo: TypeAlias = dict[str, Any]
"""A user of the portal."""

Tariff: TypeAlias = dict[str, Any]
"""The pricing plan of the portal."""

Schedule: TypeAlias = dict[str, Any]
"""When backups are made automatically."""
