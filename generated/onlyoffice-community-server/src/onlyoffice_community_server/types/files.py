"""The types `Ace`, `AceWrapperEntryType`, `AceWrapperShare`, `AuthData` and 20 more."""

from __future__ import annotations

from typing import Any, TypeAlias

from msgspec import field

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


class AutoCleanUpData(Model):
    """The settings for emptying the Trash automatically."""

    is_auto_clean_up: bool | None = field(default=None, name="IsAutoCleanUp")
    """Whether the Trash is emptied automatically."""
    gap: AutoCleanUpDataGap | None = field(default=None, name="Gap")
    """How often the Trash is emptied: 1 week, 2 two weeks, 3 month, 4 two months, 5 three
    months.
    """


class Configuration(Model):
    """The configuration with which the editor opens a file."""

    document_type: str | None = field(default=None, name="DocumentType")
    """Kind of document."""
    type_string: str | None = field(default=None, name="TypeString")
    """Editor type, as text."""


class FileOperationWraper(Model):
    """An operation on files and folders and its progress."""

    id: str | None = field(default=None, name="Id")
    """Id of the operation."""
    operation_type: FileOperationWraperOperationType | None = field(
        default=None, name="OperationType"
    )
    """Operation: 0 move, 1 copy, 2 delete, 3 download, 4 mark as read, 5 import, 6 convert."""
    progress: int | None = field(default=None, name="Progress")
    """Progress in percent."""
    error: str | None = field(default=None, name="Error")
    """Error text, when something failed."""
    processed: str | None = field(default=None, name="Processed")
    """How far the operation has been processed."""
    finished: bool | None = field(default=None, name="Finished")
    """Whether the operation has finished."""
    url: str | None = field(default=None, name="Url")
    """URL of the result, such as an archive to download."""
    files: list[File] | None = field(default=None, name="Files")
    folders: list[FolderWrapper] | None = field(default=None, name="Folders")


class Folder(Model):
    """A folder."""

    total_files: int | None = field(default=None, name="TotalFiles")
    total_sub_folders: int | None = field(default=None, name="TotalSubFolders")
    shareable: bool | None = field(default=None, name="Shareable")
    """Whether the folder can be shared."""
    new_for_me: int | None = field(default=None, name="NewForMe")
    """Number of items in the folder that are new to the current user."""
    folder_url: str | None = field(default=None, name="FolderUrl")
    is_favorite: bool | None = field(default=None, name="IsFavorite")
    """Whether it is among the favorites."""
    id: dict[str, Any] | None = field(default=None, name="ID")
    """Id of the folder."""
    title: str | None = field(default=None, name="Title")
    create_by: Guid | None = field(default=None, name="CreateBy")
    """Id of the user who created the folder."""
    create_by_string: str | None = field(default=None, name="CreateByString")
    """Name of the user who created it."""
    create_on_string: str | None = field(default=None, name="CreateOnString")
    """Creation time, as text."""
    modified_on_string: str | None = field(default=None, name="ModifiedOnString")
    """Time of the last change, as text."""
    modified_by: Guid | None = field(default=None, name="ModifiedBy")
    """Id of the user who last changed the folder."""
    modified_by_string: str | None = field(default=None, name="ModifiedByString")
    """Name of the user who last changed the folder."""
    error: str | None = field(default=None, name="Error")
    """Error text, when something failed."""
    access: FolderAccess | None = field(default=None, name="Access")
    """Right: 0 none, 1 full, 2 read, 3 deny, 4 varies, 5 review, 6 comment, 7 fill forms, 8
    custom filter.
    """
    shared: bool | None = field(default=None, name="Shared")
    """Whether it is shared."""
    provider_id: int | None = field(default=None, name="ProviderId")
    """Id of the storage provider."""
    provider_key: str | None = field(default=None, name="ProviderKey")
    """Key of the storage provider."""
    folder_id_display: dict[str, Any] | None = field(default=None, name="FolderIdDisplay")
    """Folder id in the form it is shown."""
    deleted_permanently_on_string: str | None = field(
        default=None, name="DeletedPermanentlyOnString"
    )
    """When it will be deleted for good, as text."""
    deny_download: bool | None = field(default=None, name="DenyDownload")
    """Whether downloading is forbidden."""
    deny_sharing: bool | None = field(default=None, name="DenySharing")
    """Whether sharing is forbidden."""


class ConversationResult(Model):
    """The conversion of a file and its progress."""

    id: str | None = field(default=None, name="Id")
    """Id of the operation."""
    operation_type: ConversationResultOperationType | None = field(
        default=None, name="OperationType"
    )
    """Operation: 0 move, 1 copy, 2 delete, 3 download, 4 mark as read, 5 import, 6 convert."""
    progress: int | None = field(default=None, name="Progress")
    """Progress in percent."""
    source: str | None = field(default=None, name="Source")
    """What the operation works on."""
    file: File | None = field(default=None, name="File")
    error: str | None = field(default=None, name="Error")
    """Error text, when something failed."""
    processed: str | None = field(default=None, name="Processed")
    """How far the operation has been processed."""


class FileShareParams(Model):
    """One user to share with, and the right given."""

    share_to: Guid | None = field(default=None, name="ShareTo")
    """Id of the user to share with."""
    access: FileShareParamsAccess | None = field(default=None, name="Access")
    """Right: 0 none, 1 full, 2 read, 3 deny, 4 varies, 5 review, 6 comment, 7 fill forms, 8
    custom filter.
    """


class Ace(Model):
    """One right of a user, a group or a link."""

    subject_id: Guid | None = field(default=None, name="SubjectId")
    """Id of the user or group that has the right."""
    subject_name: str | None = field(default=None, name="SubjectName")
    """Name of the user or group that has the right."""
    link: str | None = field(default=None, name="Link")
    """Link to the result."""
    subject_group: bool | None = field(default=None, name="SubjectGroup")
    """Whether the right is a group's."""
    owner: bool | None = field(default=None, name="Owner")
    share: AceWrapperShare | None = field(default=None, name="Share")
    """Right: 0 none, 1 full, 2 read, 3 deny, 4 varies, 5 review, 6 comment, 7 fill forms, 8
    custom filter.
    """
    locked_rights: bool | None = field(default=None, name="LockedRights")
    """Whether the right cannot be changed."""
    disable_remove: bool | None = field(default=None, name="DisableRemove")
    """Whether the right cannot be taken away."""
    link_settings: LinkSettings | None = field(default=None, name="LinkSettings")
    """Settings of the shared link."""
    entry_type: AceWrapperEntryType | None = field(default=None, name="EntryType")
    """Kind of entry: 1 folder, 2 file."""
    inherited: bool | None = field(default=None, name="Inherited")
    """Whether the right comes from a parent folder."""


class EntryProperties(Model):
    """The properties of a file."""

    form_filling: FormFillingProperties | None = field(default=None, name="FormFilling")
    """Settings for filling in forms."""


class ThirdPartyParams(Model):
    """A connected third-party storage account."""

    auth_data: AuthData | None = field(default=None, name="AuthData")
    """Credentials for the third-party storage."""
    corporate: bool | None = field(default=None, name="Corporate")
    """Whether the account is connected for the whole company."""
    customer_title: str | None = field(default=None, name="CustomerTitle")
    """Title under which the storage is shown."""
    provider_id: str | None = field(default=None, name="ProviderId")
    """Id of the storage provider."""
    provider_key: str | None = field(default=None, name="ProviderKey")
    """Key of the storage provider."""


class FileEntry(Model):
    """A file or folder."""

    id: dict[str, Any] | None = field(default=None, name="Id")
    """Id of this item."""
    title: str | None = field(default=None, name="Title")
    access: FileEntryWrapperAccess | None = field(default=None, name="Access")
    """Right: 0 none, 1 full, 2 read, 3 deny, 4 varies, 5 review, 6 comment, 7 fill forms, 8
    custom filter.
    """
    shared: bool | None = field(default=None, name="Shared")
    """Whether it is shared."""
    created: str | None = field(default=None, name="Created")
    """Time of creation."""
    created_by: EmployeeWraper | None = field(default=None, name="CreatedBy")
    """User who created it."""
    updated: str | None = field(default=None, name="Updated")
    """Time of the last change."""
    root_folder_type: FileEntryWrapperRootFolderType | None = field(
        default=None, name="RootFolderType"
    )
    """Number of the section the entry is in, such as 3 for the Trash or 5 for the user's own."""
    updated_by: EmployeeWraper | None = field(default=None, name="UpdatedBy")
    """User who last changed it."""
    provider_item: bool | None = field(default=None, name="ProviderItem")
    """Whether the entry is in third-party storage."""
    provider_key: str | None = field(default=None, name="ProviderKey")
    """Key of the storage provider."""
    provider_id: int | None = field(default=None, name="ProviderId")
    """Id of the storage provider."""
    deny_download: bool | None = field(default=None, name="DenyDownload")
    """Whether downloading is forbidden."""
    deny_sharing: bool | None = field(default=None, name="DenySharing")
    """Whether sharing is forbidden."""


class LinkSettings(Model):
    """The settings of a shared link."""

    auto_delete: bool | None = field(default=None, name="AutoDelete")
    """Whether the link is deleted once it expires."""
    expiration_date: str | None = field(default=None, name="ExpirationDate")
    """When the link expires."""
    expired: bool | None = field(default=None, name="Expired")
    """Whether the link has expired."""
    password: Secret | None = field(default=None, name="Password")


class FormFillingProperties(Model):
    """How filled-in forms are collected."""

    collect_fill_form: bool | None = field(default=None, name="CollectFillForm")
    """Whether filled-in forms are collected."""
    to_folder_id: str | None = field(default=None, name="ToFolderId")
    """Id of the folder in which the forms are collected."""
    to_folder_path: str | None = field(default=None, name="ToFolderPath")
    """Path of the folder in which the forms are collected."""
    create_folder_title: str | None = field(default=None, name="CreateFolderTitle")
    """Title of the folder created for the collected forms."""
    create_file_mask: str | None = field(default=None, name="CreateFileMask")
    """Pattern for the names of the collected files."""


class AuthData(Model):
    """Credentials for a third-party storage."""

    login: str | None = field(default=None, name="Login")
    password: Secret | None = field(default=None, name="Password")
    token: Secret | None = field(default=None, name="Token")
    """Authentication token."""
    url: str | None = field(default=None, name="Url")


ICompress: TypeAlias = dict[str, Any]
"""The archive format for downloads."""

FileShare: TypeAlias = dict[str, Any]
"""One right given on a file or folder."""
