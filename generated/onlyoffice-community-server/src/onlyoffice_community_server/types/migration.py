"""The types `MigratingCalendar`, `MigratingContacts`, `MigratingFiles`, `MigratingGroup` and 5
more.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.values import Model

__all__ = [
    "MigratingCalendar",
    "MigratingContacts",
    "MigratingFiles",
    "MigratingGroup",
    "MigratingMail",
    "MigratingUser",
    "MigrationInfo",
    "MigrationModule",
    "MigratorInfo",
]


class MigratingContacts(Model, rename="camel"):
    """The contacts of a user to migrate."""

    contacts_count: int | None = None
    module_name: str | None = None
    """Name of the module the data goes to."""
    should_import: bool | None = None
    """Whether this part is imported."""


class MigratingCalendar(Model, rename="camel"):
    """The calendars of a user to migrate."""

    calendars_count: int | None = None
    events_count: int | None = None
    module_name: str | None = None
    """Name of the module the data goes to."""
    should_import: bool | None = None
    """Whether this part is imported."""


class MigratingFiles(Model, rename="camel"):
    """The files of a user to migrate."""

    folders_count: int | None = None
    files_count: int | None = None
    bytes_total: int | None = None
    """Total size of the files to migrate, in bytes."""
    module_name: str | None = None
    """Name of the module the data goes to."""
    should_import: bool | None = None
    """Whether this part is imported."""


class MigratingMail(Model, rename="camel"):
    """The mail of a user to migrate."""

    messages_count: int | None = None
    module_name: str | None = None
    """Name of the module the data goes to."""
    should_import: bool | None = None
    """Whether this part is imported."""


class MigratingUser(Model, rename="camel"):
    """A user to migrate, with the data that comes along."""

    key: str | None = None
    """Key of the user to migrate."""
    email: str | None = None
    display_name: str | None = None
    module_name: str | None = None
    """Name of the module the data goes to."""
    migrating_contacts: MigratingContacts | None = None
    """What of the user's contacts is to be migrated."""
    migrating_calendar: MigratingCalendar | None = None
    """What of the user's calendars is to be migrated."""
    migrating_files: MigratingFiles | None = None
    """What of the user's files is to be migrated."""
    migrating_mail: MigratingMail | None = None
    """What of the user's mail is to be migrated."""
    should_import: bool | None = None
    """Whether this part is imported."""


class MigrationModule(Model, rename="camel"):
    """A module that takes part in a migration."""

    migration_module: str | None = None
    """Name of the module in the migration."""
    module: str | None = None
    """Name of the module."""


class MigratingGroup(Model, rename="camel"):
    """A group to migrate."""

    group_name: str | None = None
    module_name: str | None = None
    """Name of the module the data goes to."""
    user_uid_list: list[str] | None = None
    """Ids of the users in the group."""
    should_import: bool | None = None
    """Whether this part is imported."""


class MigrationInfo(Model, rename="camel"):
    """What a migration brings over: users, groups and modules."""

    users: list[MigratingUser] | None = None
    migrator_name: str | None = None
    """Name of the migrator."""
    modules: list[MigrationModule] | None = None
    """Modules that take part in the migration."""
    failed_archives: list[str] | None = None
    """Archives that could not be read."""
    groups: list[MigratingGroup] | None = None


MigratorInfo: TypeAlias = dict[str, Any]
"""A migrator."""
