"""The types `AceAdvancedSettings`, `CronParams`, `MigratingApiCalendar`, `MigratingApiContacts`
and 8 more.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from msgspec import field

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


class AceAdvancedSettings(Model):
    """Bans on downloading and sharing."""

    deny_download: bool | None = field(default=None, name="DenyDownload")
    """Whether downloading is forbidden."""
    deny_sharing: bool | None = field(default=None, name="DenySharing")
    """Whether sharing is forbidden."""


class MigratingApiContacts(Model):
    """The contacts of a user to migrate."""

    contacts_count: int | None = field(default=None, name="ContactsCount")
    module_name: str | None = field(default=None, name="ModuleName")
    """Name of the module the data goes to."""
    should_import: bool | None = field(default=None, name="ShouldImport")
    """Whether this part is imported."""


class MigratingApiCalendar(Model):
    """The calendars of a user to migrate."""

    calendars_count: int | None = field(default=None, name="CalendarsCount")
    events_count: int | None = field(default=None, name="EventsCount")
    module_name: str | None = field(default=None, name="ModuleName")
    """Name of the module the data goes to."""
    should_import: bool | None = field(default=None, name="ShouldImport")
    """Whether this part is imported."""


class MigratingApiFiles(Model):
    """The files of a user to migrate."""

    folders_count: int | None = field(default=None, name="FoldersCount")
    files_count: int | None = field(default=None, name="FilesCount")
    bytes_total: int | None = field(default=None, name="BytesTotal")
    """Total size of the files to migrate, in bytes."""
    module_name: str | None = field(default=None, name="ModuleName")
    """Name of the module the data goes to."""
    should_import: bool | None = field(default=None, name="ShouldImport")
    """Whether this part is imported."""


class MigratingApiMail(Model):
    """The mail of a user to migrate."""

    messages_count: int | None = field(default=None, name="MessagesCount")
    module_name: str | None = field(default=None, name="ModuleName")
    """Name of the module the data goes to."""
    should_import: bool | None = field(default=None, name="ShouldImport")
    """Whether this part is imported."""


class MigratingApiUser(Model):
    """A user to migrate, with the data that comes along."""

    key: str | None = field(default=None, name="Key")
    """Key of the user to migrate."""
    email: str | None = field(default=None, name="Email")
    display_name: str | None = field(default=None, name="DisplayName")
    module_name: str | None = field(default=None, name="ModuleName")
    """Name of the module the data goes to."""
    migrating_contacts: MigratingApiContacts | None = field(default=None, name="MigratingContacts")
    """What of the user's contacts is to be migrated."""
    migrating_calendar: MigratingApiCalendar | None = field(default=None, name="MigratingCalendar")
    """What of the user's calendars is to be migrated."""
    migrating_files: MigratingApiFiles | None = field(default=None, name="MigratingFiles")
    """What of the user's files is to be migrated."""
    migrating_mail: MigratingApiMail | None = field(default=None, name="MigratingMail")
    """What of the user's mail is to be migrated."""
    should_import: bool | None = field(default=None, name="ShouldImport")
    """Whether this part is imported."""


class MigrationModules(Model):
    """A module that takes part in a migration."""

    migration_module: str | None = field(default=None, name="MigrationModule")
    """Name of the module in the migration."""
    module: str | None = field(default=None, name="Module")
    """Name of the module."""


class MigratingApiGroup(Model):
    """A group to migrate."""

    group_name: str | None = field(default=None, name="GroupName")
    module_name: str | None = field(default=None, name="ModuleName")
    """Name of the module the data goes to."""
    user_uid_list: list[str] | None = field(default=None, name="UserUidList")
    """Ids of the users in the group."""
    should_import: bool | None = field(default=None, name="ShouldImport")
    """Whether this part is imported."""


class MigrationApiInfo(Model):
    """What a migration brings over: users, groups and modules."""

    users: list[MigratingApiUser] | None = field(default=None, name="Users")
    migrator_name: str | None = field(default=None, name="MigratorName")
    """Name of the migrator."""
    modules: list[MigrationModules] | None = field(default=None, name="Modules")
    """Modules that take part in the migration."""
    failed_archives: list[str] | None = field(default=None, name="FailedArchives")
    """Archives that could not be read."""
    groups: list[MigratingApiGroup] | None = field(default=None, name="Groups")


WorkingHours: TypeAlias = dict[str, Any]
"""The working hours of a phone number."""

Queue: TypeAlias = dict[str, Any]
"""The queue in which callers of a phone number wait."""

CronParams: TypeAlias = dict[str, Any]
"""The time at which backups are made."""
