"""The types `Ace`, `AceWrapperEntryType`, `AceWrapperShare`, `AuthData` and 20 more."""

from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.enums import OpenStrEnum
from .._runtime.values import Guid, Model, Secret
from ..types.common import EmployeeWraper, File, FolderWrapper

__all__ = [
    "Ace",
    "AceWrapperEntryType",
    "AceWrapperShare",
    "AuthData",
    "AutoCleanUpData",
    "AutoCleanUpDataGap",
    "Configuration",
    "ConversationResult",
    "ConversationResultOperationType",
    "EntryProperties",
    "FileEntry",
    "FileEntryWrapperAccess",
    "FileEntryWrapperRootFolderType",
    "FileOperationWraper",
    "FileOperationWraperOperationType",
    "FileShare",
    "FileShareParams",
    "FileShareParamsAccess",
    "Folder",
    "FolderAccess",
    "FormFillingProperties",
    "ICompress",
    "LinkSettings",
    "ThirdPartyParams",
]


class AutoCleanUpDataGap(OpenStrEnum):
    """Values of AutoCleanUpDataGap."""

    ONE_WEEK = "OneWeek"
    TWO_WEEKS = "TwoWeeks"
    ONE_MONTH = "OneMonth"
    TWO_MONTHS = "TwoMonths"
    THREE_MONTHS = "ThreeMonths"


class FileOperationWraperOperationType(OpenStrEnum):
    """Values of FileOperationWraperOperationType."""

    MOVE = "Move"
    COPY = "Copy"
    DELETE = "Delete"
    DOWNLOAD = "Download"
    MARK_AS_READ = "MarkAsRead"
    IMPORT = "Import"
    CONVERT = "Convert"


class FolderAccess(OpenStrEnum):
    """Values of FolderAccess."""

    NONE = "None"
    READ_WRITE = "ReadWrite"
    READ = "Read"
    RESTRICT = "Restrict"
    VARIES = "Varies"
    REVIEW = "Review"
    COMMENT = "Comment"
    FILL_FORMS = "FillForms"
    CUSTOM_FILTER = "CustomFilter"


class ConversationResultOperationType(OpenStrEnum):
    """Values of ConversationResultOperationType."""

    MOVE = "Move"
    COPY = "Copy"
    DELETE = "Delete"
    DOWNLOAD = "Download"
    MARK_AS_READ = "MarkAsRead"
    IMPORT = "Import"
    CONVERT = "Convert"


class FileShareParamsAccess(OpenStrEnum):
    """Values of FileShareParamsAccess."""

    NONE = "None"
    READ_WRITE = "ReadWrite"
    READ = "Read"
    RESTRICT = "Restrict"
    VARIES = "Varies"
    REVIEW = "Review"
    COMMENT = "Comment"
    FILL_FORMS = "FillForms"
    CUSTOM_FILTER = "CustomFilter"


class AceWrapperShare(OpenStrEnum):
    """Values of AceWrapperShare."""

    NONE = "None"
    READ_WRITE = "ReadWrite"
    READ = "Read"
    RESTRICT = "Restrict"
    VARIES = "Varies"
    REVIEW = "Review"
    COMMENT = "Comment"
    FILL_FORMS = "FillForms"
    CUSTOM_FILTER = "CustomFilter"


class AceWrapperEntryType(OpenStrEnum):
    """Values of AceWrapperEntryType."""

    FOLDER = "Folder"
    FILE = "File"


class FileEntryWrapperAccess(OpenStrEnum):
    """Values of FileEntryWrapperAccess."""

    NONE = "None"
    READ_WRITE = "ReadWrite"
    READ = "Read"
    RESTRICT = "Restrict"
    VARIES = "Varies"
    REVIEW = "Review"
    COMMENT = "Comment"
    FILL_FORMS = "FillForms"
    CUSTOM_FILTER = "CustomFilter"


class FileEntryWrapperRootFolderType(OpenStrEnum):
    """Values of FileEntryWrapperRootFolderType."""

    DEFAULT = "DEFAULT"
    COMMON = "COMMON"
    BUNCH = "BUNCH"
    TRASH = "TRASH"
    USER = "USER"
    SHARE = "SHARE"
    PROJECTS = "Projects"
    FAVORITES = "Favorites"
    RECENT = "Recent"
    TEMPLATES = "Templates"
    PRIVACY = "Privacy"


class AutoCleanUpData(Model, rename="camel"):
    """The settings for emptying the Trash automatically."""

    is_auto_clean_up: bool | None = None
    """Whether the Trash is emptied automatically."""
    gap: AutoCleanUpDataGap | None = None
    """How often the Trash is emptied: 1 week, 2 two weeks, 3 month, 4 two months, 5 three
    months.
    """


class Configuration(Model, rename="camel"):
    """The configuration with which the editor opens a file."""

    document_type: str | None = None
    """Kind of document."""
    type_string: str | None = None
    """Editor type, as text."""


class FileOperationWraper(Model, rename="camel"):
    """An operation on files and folders and its progress."""

    id: str | None = None
    """Id of the operation."""
    operation_type: FileOperationWraperOperationType | None = None
    """Operation: 0 move, 1 copy, 2 delete, 3 download, 4 mark as read, 5 import, 6 convert."""
    progress: int | None = None
    """Progress in percent."""
    error: str | None = None
    """Error text, when something failed."""
    processed: str | None = None
    """How far the operation has been processed."""
    finished: bool | None = None
    """Whether the operation has finished."""
    url: str | None = None
    """URL of the result, such as an archive to download."""
    files: list[File] | None = None
    folders: list[FolderWrapper] | None = None


class Folder(Model, rename="camel"):
    """A folder."""

    total_files: int | None = None
    total_sub_folders: int | None = None
    shareable: bool | None = None
    """Whether the folder can be shared."""
    new_for_me: int | None = None
    """Number of items in the folder that are new to the current user."""
    folder_url: str | None = None
    is_favorite: bool | None = None
    """Whether it is among the favorites."""
    id: dict[str, Any] | None = None
    """Id of the folder."""
    title: str | None = None
    create_by: Guid | None = None
    """Id of the user who created the folder."""
    create_by_string: str | None = None
    """Name of the user who created it."""
    create_on_string: str | None = None
    """Creation time, as text."""
    modified_on_string: str | None = None
    """Time of the last change, as text."""
    modified_by: Guid | None = None
    """Id of the user who last changed the folder."""
    modified_by_string: str | None = None
    """Name of the user who last changed the folder."""
    error: str | None = None
    """Error text, when something failed."""
    access: FolderAccess | None = None
    """Right: 0 none, 1 full, 2 read, 3 deny, 4 varies, 5 review, 6 comment, 7 fill forms, 8
    custom filter.
    """
    shared: bool | None = None
    """Whether it is shared."""
    provider_id: int | None = None
    """Id of the storage provider."""
    provider_key: str | None = None
    """Key of the storage provider."""
    folder_id_display: dict[str, Any] | None = None
    """Folder id in the form it is shown."""
    deleted_permanently_on_string: str | None = None
    """When it will be deleted for good, as text."""
    deny_download: bool | None = None
    """Whether downloading is forbidden."""
    deny_sharing: bool | None = None
    """Whether sharing is forbidden."""


class ConversationResult(Model, rename="camel"):
    """The conversion of a file and its progress."""

    id: str | None = None
    """Id of the operation."""
    operation_type: ConversationResultOperationType | None = None
    """Operation: 0 move, 1 copy, 2 delete, 3 download, 4 mark as read, 5 import, 6 convert."""
    progress: int | None = None
    """Progress in percent."""
    source: str | None = None
    """What the operation works on."""
    file: File | None = None
    error: str | None = None
    """Error text, when something failed."""
    processed: str | None = None
    """How far the operation has been processed."""


class FileShareParams(Model, rename="camel"):
    """One user to share with, and the right given."""

    share_to: Guid | None = None
    """Id of the user to share with."""
    access: FileShareParamsAccess | None = None
    """Right: 0 none, 1 full, 2 read, 3 deny, 4 varies, 5 review, 6 comment, 7 fill forms, 8
    custom filter.
    """


class Ace(Model, rename="camel"):
    """One right of a user, a group or a link."""

    subject_id: Guid | None = None
    """Id of the user or group that has the right."""
    subject_name: str | None = None
    """Name of the user or group that has the right."""
    link: str | None = None
    """Link to the result."""
    subject_group: bool | None = None
    """Whether the right is a group's."""
    owner: bool | None = None
    share: AceWrapperShare | None = None
    """Right: 0 none, 1 full, 2 read, 3 deny, 4 varies, 5 review, 6 comment, 7 fill forms, 8
    custom filter.
    """
    locked_rights: bool | None = None
    """Whether the right cannot be changed."""
    disable_remove: bool | None = None
    """Whether the right cannot be taken away."""
    link_settings: LinkSettings | None = None
    """Settings of the shared link."""
    entry_type: AceWrapperEntryType | None = None
    """Kind of entry: 1 folder, 2 file."""
    inherited: bool | None = None
    """Whether the right comes from a parent folder."""


class EntryProperties(Model, rename="camel"):
    """The properties of a file."""

    form_filling: FormFillingProperties | None = None
    """Settings for filling in forms."""


class ThirdPartyParams(Model, rename="camel"):
    """A connected third-party storage account."""

    auth_data: AuthData | None = None
    """Credentials for the third-party storage."""
    corporate: bool | None = None
    """Whether the account is connected for the whole company."""
    customer_title: str | None = None
    """Title under which the storage is shown."""
    provider_id: str | None = None
    """Id of the storage provider."""
    provider_key: str | None = None
    """Key of the storage provider."""


class FileEntry(Model, rename="camel"):
    """A file or folder."""

    id: dict[str, Any] | None = None
    """Id of this item."""
    title: str | None = None
    access: FileEntryWrapperAccess | None = None
    """Right: 0 none, 1 full, 2 read, 3 deny, 4 varies, 5 review, 6 comment, 7 fill forms, 8
    custom filter.
    """
    shared: bool | None = None
    """Whether it is shared."""
    created: str | None = None
    """Time of creation."""
    created_by: EmployeeWraper | None = None
    """User who created it."""
    updated: str | None = None
    """Time of the last change."""
    root_folder_type: FileEntryWrapperRootFolderType | None = None
    """Number of the section the entry is in, such as 3 for the Trash or 5 for the user's own."""
    updated_by: EmployeeWraper | None = None
    """User who last changed it."""
    provider_item: bool | None = None
    """Whether the entry is in third-party storage."""
    provider_key: str | None = None
    """Key of the storage provider."""
    provider_id: int | None = None
    """Id of the storage provider."""
    deny_download: bool | None = None
    """Whether downloading is forbidden."""
    deny_sharing: bool | None = None
    """Whether sharing is forbidden."""


class LinkSettings(Model, rename="camel"):
    """The settings of a shared link."""

    auto_delete: bool | None = None
    """Whether the link is deleted once it expires."""
    expiration_date: str | None = None
    """When the link expires."""
    expired: bool | None = None
    """Whether the link has expired."""
    password: Secret | None = None


class FormFillingProperties(Model, rename="camel"):
    """How filled-in forms are collected."""

    collect_fill_form: bool | None = None
    """Whether filled-in forms are collected."""
    to_folder_id: str | None = None
    """Id of the folder in which the forms are collected."""
    to_folder_path: str | None = None
    """Path of the folder in which the forms are collected."""
    create_folder_title: str | None = None
    """Title of the folder created for the collected forms."""
    create_file_mask: str | None = None
    """Pattern for the names of the collected files."""


class AuthData(Model):
    """Credentials for a third-party storage."""

    login: str | None = None
    password: Secret | None = None
    token: Secret | None = None
    """Authentication token."""
    url: str | None = None


ICompress: TypeAlias = dict[str, Any]
"""The archive format for downloads."""

FileShare: TypeAlias = dict[str, Any]
"""One right given on a file or folder."""
