"""The types `AccessRight`, `AdvancedSharingSettings`, `ArchiveFormat`, `AutoCleanUp` and 26
more.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from msgspec import field

from .._runtime.enums import OpenEnum
from .._runtime.values import Guid, Lenient, Model, Secret, Timestamp
from ..types.people import Employee

__all__ = [
    "AccessRight",
    "AdvancedSharingSettings",
    "ArchiveFormat",
    "AutoCleanUp",
    "CleanUpAge",
    "ConflictResolution",
    "ConversionResult",
    "EditorConfiguration",
    "EntryId",
    "EntryType",
    "File",
    "FileEntry",
    "FileFilterType",
    "FileOperation",
    "FileOperationType",
    "FileProperties",
    "FileShare",
    "FileShareParams",
    "FileType",
    "Folder",
    "FolderContent",
    "FormFillingProperties",
    "LinkSettings",
    "SectionType",
    "SharingEntry",
    "StorageCredentials",
    "StoredFolder",
    "ThirdPartyAccount",
    "UploadSession",
    "UploadSessionData",
]


class AccessRight(OpenEnum):
    """What somebody may do with a file or folder."""

    NONE = (0, "None")
    """Nothing was said."""
    READ_WRITE = (1, "ReadWrite")
    """Read and change it."""
    READ = (2, "Read")
    """Read it."""
    RESTRICT = (3, "Restrict")
    """Nothing: access is denied."""
    VARIES = (4, "Varies")
    """Different rights for its parts."""
    REVIEW = (5, "Review")
    """Suggest changes."""
    COMMENT = (6, "Comment")
    """Read and comment."""
    FILL_FORMS = (7, "FillForms")
    """Fill in the fields of a form."""
    CUSTOM_FILTER = (8, "CustomFilter")
    """Filter a sheet without changing what others see."""


class SectionType(OpenEnum):
    """Section of the documents that a folder or file stands in."""

    DEFAULT = (0, "DEFAULT")
    """An ordinary folder."""
    COMMON = (1, "COMMON")
    """Common documents."""
    BUNCH = (2, "BUNCH")
    """Folders of one project."""
    TRASH = (3, "TRASH")
    """The Trash."""
    USER = (5, "USER")
    """My documents."""
    SHARE = (6, "SHARE")
    """What others share with the user."""
    PROJECTS = (8, "Projects")
    """Documents of all projects."""
    FAVORITES = (10, "Favorites")
    RECENT = (11, "Recent")
    """Files opened lately."""
    TEMPLATES = (12, "Templates")
    PRIVACY = (13, "Privacy")
    """The private room."""


class CleanUpAge(OpenEnum):
    """Age at which the Trash drops entries."""

    ONE_WEEK = (1, "OneWeek")
    TWO_WEEKS = (2, "TwoWeeks")
    ONE_MONTH = (3, "OneMonth")
    TWO_MONTHS = (4, "TwoMonths")
    THREE_MONTHS = (5, "ThreeMonths")


class FileOperationType(OpenEnum):
    """What an operation does with files and folders."""

    MOVE = (0, "Move")
    """Moves them."""
    COPY = (1, "Copy")
    """Copies them."""
    DELETE = (2, "Delete")
    """Deletes them."""
    DOWNLOAD = (3, "Download")
    """Packs them for downloading."""
    MARK_AS_READ = (4, "MarkAsRead")
    """Marks them as read."""
    IMPORT = (5, "Import")
    """Brings them in from elsewhere."""
    CONVERT = (6, "Convert")
    """Turns them into another format."""


class EntryType(OpenEnum):
    """Whether an entry is a folder or a file."""

    FOLDER = (1, "Folder")
    FILE = (2, "File")


class FileType(OpenEnum):
    """Kind of a file, by its extension."""

    ARCHIVE = (1, "Archive")
    AUDIO = (3, "Audio")
    DOCUMENT = (7, "Document")
    IMAGE = (4, "Image")
    PRESENTATION = (6, "Presentation")
    SPREADSHEET = (5, "Spreadsheet")
    UNKNOWN = (0, "Unknown")
    VIDEO = (2, "Video")


class FileFilterType(OpenEnum):
    """Which entries of a folder to list."""

    NONE = (0, "None")
    """All of them."""
    FILES_ONLY = (1, "FilesOnly")
    FOLDERS_ONLY = (2, "FoldersOnly")
    DOCUMENTS_ONLY = (3, "DocumentsOnly")
    PRESENTATIONS_ONLY = (4, "PresentationsOnly")
    SPREADSHEETS_ONLY = (5, "SpreadsheetsOnly")
    IMAGES_ONLY = (7, "ImagesOnly")
    BY_USER = (8, "ByUser")
    """Those of one user."""
    BY_DEPARTMENT = (9, "ByDepartment")
    """Those of one group."""
    ARCHIVE_ONLY = (10, "ArchiveOnly")
    BY_EXTENSION = (11, "ByExtension")
    MEDIA_ONLY = (12, "MediaOnly")


class ConflictResolution(OpenEnum):
    """What to do with a file whose name is taken at the destination."""

    SKIP = (0, "Skip")
    """Leave it where it is."""
    OVERWRITE = (1, "Overwrite")
    """Replace the other."""
    DUPLICATE = (2, "Duplicate")
    """Keep both."""


class FolderContent(Model, rename="camel", gc=True):
    """A folder with its files and subfolders."""

    files: list[File] | None = None
    folders: list[Folder] | None = None
    current: Folder | None = None
    """The folder itself."""
    path_parts: Any = None
    """Folders on the way from the root."""
    start_index: int | None = None
    """Number of entries skipped."""
    count: int | None = None
    total: int | None = None
    """Number of all entries."""
    new: int | None = None
    """Number of new entries."""


class FileEntry(Model, rename="camel"):
    """What files and folders have in common."""

    id: EntryId | None = None
    """Id of the file or folder."""
    title: str | None = None
    access: Lenient[AccessRight] | None = None
    shared: bool | None = None
    """Whether it is shared."""
    created: Timestamp | None = None
    """Time of creation."""
    created_by: Employee | None = None
    """User who created it."""
    updated: Timestamp | None = None
    """Time of the last change."""
    root_folder_type: Lenient[SectionType] | None = None
    updated_by: Employee | None = None
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


class Folder(FileEntry):
    """A folder."""

    parent_id: EntryId | None = None
    """Id of the parent."""
    files_count: int | None = None
    folders_count: int | None = None
    is_shareable: bool | None = None
    """Whether the folder can be shared."""
    is_favorite: bool | None = None
    """Whether it is among the favorites."""


class AutoCleanUp(Model, rename="camel"):
    """The settings for emptying the Trash automatically."""

    is_auto_clean_up: bool | None = None
    """Whether the Trash is emptied automatically."""
    gap: Lenient[CleanUpAge] | None = None
    """How often the Trash is emptied."""


class EditorConfiguration(Model, rename="camel"):
    """The configuration with which the editor opens a file."""

    document_type: str | None = None
    """Kind of document."""
    type_string: str | None = None
    """Editor type, as text."""


class FileOperation(Model):
    """An operation on files and folders and its progress."""

    id: str | None = None
    """Id of the operation."""
    operation: Lenient[FileOperationType] | None = None
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
    folders: list[Folder] | None = None


class StoredFolder(Model):
    """A folder as the document storage keeps it."""

    total_files: int | None = None
    total_folders: int | None = field(default=None, name="total_sub_folder")
    shareable: bool | None = None
    """Whether the folder can be shared."""
    new_for_me: int | None = field(default=None, name="isnew")
    """Number of items in the folder that are new to the current user."""
    folder_url: str | None = None
    folder_is_favorite: bool | None = None
    """Whether it is among the favorites."""
    id: EntryId | None = None
    """Id of the folder."""
    title: str | None = None
    create_by_id: Guid | None = None
    """Id of the user who created the folder."""
    create_by: str | None = None
    """Name of the user who created it."""
    create_on: str | None = None
    """Creation time, as text."""
    modified_on: str | None = None
    """Time of the last change, as text."""
    modified_by_id: Guid | None = None
    """Id of the user who last changed the folder."""
    modified_by: str | None = None
    """Name of the user who last changed the folder."""
    error: str | None = None
    """Error text, when something failed."""
    access: Lenient[AccessRight] | None = None
    shared: bool | None = None
    """Whether it is shared."""
    provider_id: int | None = None
    """Id of the storage provider."""
    provider_key: str | None = None
    """Key of the storage provider."""
    folder_id: EntryId | None = None
    """Folder id in the form it is shown."""
    deleted_permanently_date: str | None = None
    """When it will be deleted for good, as text."""
    deny_download: bool | None = None
    """Whether downloading is forbidden."""
    deny_sharing: bool | None = None
    """Whether sharing is forbidden."""


class ConversionResult(Model):
    """The conversion of a file and its progress."""

    id: str | None = None
    """Id of the operation."""
    operation: Lenient[FileOperationType] | None = None
    progress: int | None = None
    """Progress in percent."""
    source: str | None = None
    """What the operation works on."""
    file: File | None = field(default=None, name="result")
    error: str | None = None
    """Error text, when something failed."""
    processed: str | None = None
    """How far the operation has been processed."""


class FileShare(Model, rename="camel", gc=True):
    """What somebody may do with a file or folder."""

    access: Lenient[AccessRight] | None = None
    shared_to: Any = None
    """The user, the group or the link."""
    is_locked: bool | None = None
    """Whether the right cannot be changed."""
    is_owner: bool | None = None
    """Whether it is the owner."""


class FileShareParams(Model, rename="camel"):
    """One user to share with, and the right given."""

    share_to: Guid
    """Id of the user to share with."""
    access: Lenient[AccessRight]


class SharingEntry(Model, rename="camel"):
    """One right of a user, a group or a link."""

    id: Guid | None = None
    """Id of the user or group that has the right."""
    title: str | None = None
    """Name of the user or group that has the right."""
    link: str | None = None
    """Link to the result."""
    is_group: bool | None = field(default=None, name="is_group")
    """Whether the right is a group's."""
    owner: bool | None = None
    access: Lenient[AccessRight] | None = field(default=None, name="ace_status")
    locked: bool | None = None
    """Whether the right cannot be changed."""
    disable_remove: bool | None = field(default=None, name="disable_remove")
    """Whether the right cannot be taken away."""
    link_settings: LinkSettings | None = None
    """Settings of the shared link."""
    entry_type: Lenient[EntryType] | None = None
    """Kind of entry."""
    inherited: bool | None = None
    """Whether the right comes from a parent folder."""


class FileProperties(Model, rename="camel"):
    """The properties of a file."""

    form_filling: FormFillingProperties | None = None
    """Settings for filling in forms."""


class ThirdPartyAccount(Model):
    """A connected third-party storage account."""

    auth_data: StorageCredentials | None = None
    """Credentials for the third-party storage."""
    corporate: bool | None = None
    """Whether the account is connected for the whole company."""
    customer_title: str | None = None
    """Title under which the storage is shown."""
    provider_id: str | None = None
    """Id of the storage provider."""
    provider_key: str | None = None
    """Key of the storage provider."""


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


class StorageCredentials(Model):
    """Credentials for a third-party storage."""

    login: str | None = None
    password: Secret | None = None
    token: Secret | None = None
    """Authentication token."""
    url: str | None = None


class AdvancedSharingSettings(Model, rename="camel"):
    """Bans on downloading and sharing."""

    deny_download: bool | None = None
    """Whether downloading is forbidden."""
    deny_sharing: bool | None = None
    """Whether sharing is forbidden."""


class File(FileEntry):
    """A file."""

    folder_id: EntryId | None = None
    """Id of the folder it is in."""
    version: int | None = None
    """Number of the version."""
    version_group: int | None = None
    """Number of the group of versions that the version belongs to."""
    size_text: str | None = field(default=None, name="contentLength")
    """Size for people to read, such as 12.06 KB."""
    size: int | None = field(default=None, name="pureContentLength")
    """Size in bytes."""
    file_status: int | None = None
    """Sum of flags: 1 being edited, 2 new, 4 being converted, 8 original, 16 edited by one user
    alone, 32 favorite, 64 template, 128 draft of a form.
    """
    view_url: str | None = None
    """URL to download the file from."""
    web_url: str | None = None
    """URL of the page that shows the file."""
    file_type: Lenient[FileType] | None = None
    extension: str | None = field(default=None, name="fileExst")
    """Extension with its dot."""
    comment: str | None = None
    """Comment on the version."""
    encrypted: bool | None = None
    """Whether the file is encrypted."""
    thumbnail_url: str | None = None
    """URL of a small picture of the file."""


class UploadSession(Model):
    """A session for sending a large file."""

    success: bool | None = None
    data: UploadSessionData | None = None


class UploadSessionData(Model):
    """Where to send the chunks of a large file, and how much has arrived."""

    id: str | None = None
    """Id of the session."""
    location: str | None = None
    """URL that takes the next chunk."""
    bytes_total: int | None = None
    """Size of the file."""
    bytes_uploaded: int | None = None
    """Bytes that have arrived."""
    created: Timestamp | None = None
    """When the session began."""
    expired: Timestamp | None = None
    """When the session ends if no chunk comes before."""
    path: list[EntryId] | None = None
    """Ids of the folders on the way to the file."""


ArchiveFormat: TypeAlias = dict[str, Any]
"""The archive format for downloads."""

EntryId: TypeAlias = int | str
"""Id of a file or folder: a number in the portal itself, text in third-party storage."""
