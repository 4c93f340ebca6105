"""The types `AceAdvancedSettings`, `CronParams`, `MigratingApiCalendar`, `MigratingApiContacts`
and 8 more.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.values import Model

__all__ = [
    "AceAdvancedSettings",
    "CronParams",
    "MigratingApiCalendar",
    "MigratingApiContacts",
    "MigratingApiFiles",
    "MigratingApiGroup",
    "MigratingApiMail",
    "MigratingApiUser",
    "MigrationApiInfo",
    "MigrationModules",
    "Queue",
    "WorkingHours",
]


class AceAdvancedSettings(Model, rename="camel"):
    """Bans on downloading and sharing."""

    deny_download: bool | None = None
    """Whether downloading is forbidden."""
    deny_sharing: bool | None = None
    """Whether sharing is forbidden."""


class MigratingApiContacts(Model, rename="camel"):
    """The contacts of a user to migrate."""

    contacts_count: int | None = None
    module_name: str | None = None
    """Name of the module the data goes to."""
    should_import: bool | None = None
    """Whether this part is imported."""


class MigratingApiCalendar(Model, rename="camel"):
    """The calendars of a user to migrate."""

    calendars_count: int | None = None
    events_count: int | None = None
    module_name: str | None = None
    """Name of the module the data goes to."""
    should_import: bool | None = None
    """Whether this part is imported."""


class MigratingApiFiles(Model, rename="camel"):
    """The files of a user to migrate."""

    folders_count: int | None = None
    files_count: int | None = None
    bytes_total: int | None = None
    """Total size of the files to migrate, in bytes."""
    module_name: str | None = None
    """Name of the module the data goes to."""
    should_import: bool | None = None
    """Whether this part is imported."""


class MigratingApiMail(Model, rename="camel"):
    """The mail of a user to migrate."""

    messages_count: int | None = None
    module_name: str | None = None
    """Name of the module the data goes to."""
    should_import: bool | None = None
    """Whether this part is imported."""


class MigratingApiUser(Model, rename="camel"):
    """A user to migrate, with the data that comes along."""

    key: str | None = None
    """Key of the user to migrate."""
    email: str | None = None
    display_name: str | None = None
    module_name: str | None = None
    """Name of the module the data goes to."""
    migrating_contacts: MigratingApiContacts | None = None
    """What of the user's contacts is to be migrated."""
    migrating_calendar: MigratingApiCalendar | None = None
    """What of the user's calendars is to be migrated."""
    migrating_files: MigratingApiFiles | None = None
    """What of the user's files is to be migrated."""
    migrating_mail: MigratingApiMail | None = None
    """What of the user's mail is to be migrated."""
    should_import: bool | None = None
    """Whether this part is imported."""


class MigrationModules(Model, rename="camel"):
    """A module that takes part in a migration."""

    migration_module: str | None = None
    """Name of the module in the migration."""
    module: str | None = None
    """Name of the module."""


class MigratingApiGroup(Model, rename="camel"):
    """A group to migrate."""

    group_name: str | None = None
    module_name: str | None = None
    """Name of the module the data goes to."""
    user_uid_list: list[str] | None = None
    """Ids of the users in the group."""
    should_import: bool | None = None
    """Whether this part is imported."""


class MigrationApiInfo(Model, rename="camel"):
    """What a migration brings over: users, groups and modules."""

    users: list[MigratingApiUser] | None = None
    migrator_name: str | None = None
    """Name of the migrator."""
    modules: list[MigrationModules] | None = None
    """Modules that take part in the migration."""
    failed_archives: list[str] | None = None
    """Archives that could not be read."""
    groups: list[MigratingApiGroup] | None = None


WorkingHours: TypeAlias = dict[str, Any]
"""The working hours of a phone number."""

Queue: TypeAlias = dict[str, Any]
"""The queue in which callers of a phone number wait."""

CronParams: TypeAlias = dict[str, Any]
"""The time at which backups are made."""
