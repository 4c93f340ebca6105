"""The types `ImportableItem`, `MigratingFiles`, `MigratingGroup`, `MigratingUser` and 2 more."""

from __future__ import annotations

from msgspec import field

from .._runtime.values import UNSET, Lenient, Model, Unset
from ..types.people import EmployeeType

__all__ = [
    "ImportableItem",
    "MigratingFiles",
    "MigratingGroup",
    "MigratingUser",
    "MigrationInfo",
    "MigrationStatus",
]


class ImportableItem(Model, rename="camel"):
    """Item that a migration may bring in."""

    should_import: bool | None = None
    """Whether the item is to be imported."""


class MigratingFiles(Model, rename="camel"):
    """Number and size of the files to migrate."""

    folders_count: int | None = None
    files_count: int | None = None
    bytes_total: int | None = None
    """Size of all files together, in bytes."""


class MigratingGroup(ImportableItem):
    """Group to migrate."""

    group_name: str | Unset | None = UNSET
    module_name: str | Unset | None = UNSET
    """Name of the module the group comes from."""
    user_uid_list: list[str] | Unset | None = UNSET
    """Ids of the users in the group."""


class MigratingUser(ImportableItem):
    """User to migrate."""

    key: str | Unset | None = UNSET
    """Key of the user in the data to migrate."""
    email: str | Unset | None = UNSET
    display_name: str | Unset | None = UNSET
    first_name: str | Unset | None = UNSET
    last_name: str | Unset | None = UNSET
    user_type: Lenient[EmployeeType] | None = None
    """Type of the user."""
    migrating_files: MigratingFiles | None = None
    """Files that move along with the user."""


class MigrationInfo(Model, rename="camel"):
    """What a migration brings over."""

    migrator_name: str | None = None
    """Name of the migrator, the service that data comes from."""
    operation: str | None = None
    failed_archives: list[str] | None = None
    """Archives that could not be read."""
    users: list[MigratingUser] | None = None
    without_email_users: list[MigratingUser] | None = None
    """Users who have no email."""
    existing_users: list[MigratingUser] | None = field(default=None, name="existUsers")
    """Users who already exist on the portal."""
    groups: list[MigratingGroup] | None = None
    import_personal_files: bool | None = None
    """Whether personal files are imported."""
    import_shared_files: bool | None = None
    """Whether shared files are imported."""
    import_shared_folders: bool | None = None
    """Whether shared folders are imported."""
    import_common_files: bool | None = None
    """Whether common files are imported."""
    import_project_files: bool | None = None
    """Whether project files are imported."""
    import_groups: bool | None = None
    """Whether groups are imported."""
    succeeded_users: int | None = field(default=None, name="successedUsers")
    """How many users were migrated."""
    failed_users: int | None = None
    """How many users could not be migrated."""
    files: list[str] | None = None
    errors: list[str] | None = None


class MigrationStatus(Model, rename="camel"):
    """Progress of a migration."""

    progress: float | None = None
    """How far the work has come."""
    error: str | None = None
    """Error message, if something went wrong."""
    parse_result: MigrationInfo | None = None
    """What was found in the data to migrate."""
    is_completed: bool | None = None
