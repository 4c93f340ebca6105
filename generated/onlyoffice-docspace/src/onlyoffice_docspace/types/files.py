"""The types `ApplyFilterOption`, `ArchiveFormat`, `AutoCleanUpPeriod`, `AutoCleanUpSettings` and
36 more.
"""

from __future__ import annotations

from typing import Any

from msgspec import field

from .._runtime.enums import OpenEnum, OpenIntEnum
from .._runtime.values import UNSET, Guid, Lenient, Model, Secret, Timestamp, Unset
from ..types.audit import MessageAction
from ..types.people import Employee

__all__ = [
    "ApplyFilterOption",
    "ArchiveFormat",
    "AutoCleanUpPeriod",
    "AutoCleanUpSettings",
    "ConversionResult",
    "DestinationCheck",
    "DestinationVerdict",
    "Dimensions",
    "DownloadItem",
    "EntryOrder",
    "EntryPermissions",
    "File",
    "FileConflictResolveType",
    "FileEntry",
    "FileEntryType",
    "FileOperation",
    "FileOperationType",
    "FileOrder",
    "FileStatus",
    "FileType",
    "FileViewAccessibility",
    "FilesSettings",
    "FilterType",
    "Folder",
    "FolderContent",
    "FolderType",
    "History",
    "HistoryAction",
    "HistoryData",
    "InternalFormats",
    "Module",
    "RequestLocation",
    "SearchArea",
    "SectionUsedSpace",
    "SortedByType",
    "ThumbnailStatus",
    "UploadSession",
    "UploadSessionData",
    "UsedSpace",
    "VectorizationStatus",
]


class ApplyFilterOption(OpenEnum):
    """Whether a filter returns files, folders or both."""

    ALL = (0, "All")
    """Both."""
    FILES = (1, "Files")
    FOLDERS = (2, "Folders")


class AutoCleanUpPeriod(OpenEnum):
    """After how long the trash is emptied."""

    ONE_WEEK = (1, "OneWeek")
    TWO_WEEKS = (2, "TwoWeeks")
    ONE_MONTH = (3, "OneMonth")
    THIRTY_DAYS = (4, "ThirtyDays")
    TWO_MONTHS = (5, "TwoMonths")
    THREE_MONTHS = (6, "ThreeMonths")


class DestinationVerdict(OpenEnum):
    """How many of the entries may go to a folder."""

    ALL_ALLOWED = (0, "AllAllowed")
    PART_ALLOWED = (1, "PartAllowed")
    """Some of them."""
    NONE_ALLOWED = (2, "NoneAllowed")


class FileConflictResolveType(OpenEnum):
    """What to do when an entry of that name is there already."""

    SKIP = ("Skip", 0)
    """Leave it as it is."""
    OVERWRITE = ("Overwrite", 1)
    """Replace it."""
    DUPLICATE = ("Duplicate", 2)
    """Keep both."""


class FileEntryType(OpenEnum):
    """Kind of entry: folder or file."""

    FOLDER = (1, "Folder")
    FILE = (2, "File")


class FileOperationType(OpenEnum):
    """Kind of file operation."""

    MOVE = (0, "Move")
    COPY = (1, "Copy")
    DELETE = (2, "Delete")
    DOWNLOAD = (3, "Download")
    MARK_AS_READ = (4, "MarkAsRead")
    """Mark as read."""
    IMPORT = (5, "Import")
    CONVERT = (6, "Convert")
    DUPLICATE = (7, "Duplicate")
    """Copy beside the original."""


class FileStatus(OpenEnum):
    """State of a file. A number may be the sum of several."""

    NONE = (0, "None")
    """Nothing special."""
    IS_EDITING = (1, "IsEditing")
    """Somebody edits it."""
    IS_NEW = (2, "IsNew")
    """Not seen yet."""
    IS_CONVERTING = (4, "IsConverting")
    """Is being converted."""
    IS_ORIGINAL = (8, "IsOriginal")
    """Kept in its original format."""
    IS_EDITING_ALONE = (16, "IsEditingAlone")
    """One person edits it alone."""
    IS_FAVORITE = (32, "IsFavorite")
    """Marked as favorite."""
    IS_TEMPLATE = (64, "IsTemplate")
    """Marked as template."""
    IS_FILL_FORM_DRAFT = (128, "IsFillFormDraft")
    """Draft of a form."""
    IS_COMPLETED_FORM = (256, "IsCompletedForm")
    """Form that is filled in."""


class FileType(OpenEnum):
    """Kind of file."""

    UNKNOWN = (0, "Unknown")
    """Any other."""
    ARCHIVE = (1, "Archive")
    VIDEO = (2, "Video")
    AUDIO = (3, "Audio")
    IMAGE = (4, "Image")
    """Picture."""
    SPREADSHEET = (5, "Spreadsheet")
    """Table."""
    PRESENTATION = (6, "Presentation")
    """Slides."""
    DOCUMENT = (7, "Document")
    """Text."""
    PDF = (10, "Pdf")
    DIAGRAM = (11, "Diagram")
    """Drawing."""


class FilterType(OpenEnum):
    """Kind of entry to return."""

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
    """Archives such as `.zip`."""
    BY_EXTENSION = (11, "ByExtension")
    """Files of one extension."""
    MEDIA_ONLY = (12, "MediaOnly")
    """Audio and video."""
    FILLING_FORMS_ROOMS = (13, "FillingFormsRooms")
    EDITING_ROOMS = (14, "EditingRooms")
    CUSTOM_ROOMS = (17, "CustomRooms")
    PUBLIC_ROOMS = (20, "PublicRooms")
    PDF = (22, "Pdf")
    """PDF files."""
    PDF_FORM = (23, "PdfForm")
    """PDF forms."""
    VIRTUAL_DATA_ROOMS = (24, "VirtualDataRooms")
    DIAGRAMS_ONLY = (25, "DiagramsOnly")
    AI_ROOMS = (26, "AiRooms")


class FolderType(OpenEnum):
    """Kind of folder or room."""

    DEFAULT = (0, "DEFAULT")
    """Any other folder."""
    COMMON = (1, "COMMON")
    """Common documents of the portal."""
    BUNCH = (2, "BUNCH")
    """Folder of another module."""
    TRASH = (3, "TRASH")
    """The Trash."""
    USER = (5, "USER")
    """My documents."""
    SHARE = (6, "SHARE")
    """Shared with me."""
    PROJECTS = (8, "Projects")
    """Documents of projects."""
    FAVORITES = (10, "Favorites")
    """The favorites."""
    RECENT = (11, "Recent")
    """The files opened last."""
    TEMPLATES = (12, "Templates")
    """The templates."""
    PRIVACY = (13, "Privacy")
    """The Private Room."""
    VIRTUAL_ROOMS = (14, "VirtualRooms")
    """The rooms."""
    FILLING_FORMS_ROOM = (15, "FillingFormsRoom")
    """Room for filling in forms."""
    EDITING_ROOM = (16, "EditingRoom")
    """Room for working together."""
    CUSTOM_ROOM = (19, "CustomRoom")
    """Room with settings of its own."""
    ARCHIVE = (20, "Archive")
    """The archive."""
    THIRD_PARTY_BACKUP = (21, "ThirdpartyBackup")
    """Backups in a third-party storage."""
    PUBLIC_ROOM = (22, "PublicRoom")
    """Public room."""
    READY_FORM_FOLDER = (25, "ReadyFormFolder")
    """Forms that are filled in."""
    IN_PROCESS_FORM_FOLDER = (26, "InProcessFormFolder")
    """Forms that are being filled in."""
    FORM_FILLING_FOLDER_DONE = (27, "FormFillingFolderDone")
    """Filled copies of one form."""
    FORM_FILLING_FOLDER_IN_PROGRESS = (28, "FormFillingFolderInProgress")
    """Copies of one form that are being filled in."""
    VIRTUAL_DATA_ROOM = (29, "VirtualDataRoom")
    """Room for confidential documents."""
    ROOM_TEMPLATES = (30, "RoomTemplates")
    """The room templates."""
    AI_ROOM = (31, "AiRoom")
    """Room of an AI agent."""
    KNOWLEDGE = (32, "Knowledge")
    """What an AI agent knows."""
    RESULT_STORAGE = (33, "ResultStorage")
    """What an AI agent made."""
    AI_AGENTS = (34, "AiAgents")
    """The AI agents."""


class RequestLocation(OpenIntEnum):
    """Where a call is made from."""

    ROOM = 1
    DOCUMENTS = 2
    LINK = 3
    """An external link."""


class SearchArea(OpenEnum):
    """Where to search."""

    ACTIVE = (0, "Active")
    """Rooms in use."""
    ARCHIVE = (1, "Archive")
    """Archived rooms."""
    ANY = (2, "Any")
    """Both."""
    RECENT_BY_LINKS = (3, "RecentByLinks")
    """What was opened by links."""
    TEMPLATES = (4, "Templates")
    """Room templates."""
    KNOWLEDGE = (5, "Knowledge")
    """What AI agents know."""
    RESULT_STORAGE = (6, "ResultStorage")
    """What AI agents made."""
    AI_AGENTS = (7, "AiAgents")


class SortedByType(OpenEnum):
    """What files are sorted by."""

    MODIFIED = (0, "DateAndTime")
    """Time of the last change."""
    NAME = (1, "AZ")
    """Title."""
    SIZE = (2, "Size")
    AUTHOR = (3, "Author")
    """Owner."""
    TYPE = (4, "Type")
    """Kind of file."""
    NEW = (5, "New")
    """New ones first."""
    CREATED = (6, "DateAndTimeCreation")
    """Time of creation."""
    ROOM_TYPE = (7, "RoomType")
    TAGS = (8, "Tags")
    ROOM = (9, "Room")
    """Room that they are in."""
    CUSTOM_ORDER = (10, "CustomOrder")
    """Places in the order of the room."""
    LAST_OPENED = (11, "LastOpened")
    USED_SPACE = (12, "UsedSpace")


class ThumbnailStatus(OpenEnum):
    """State of a thumbnail."""

    WAITING = (0, "Waiting")
    """Will be made."""
    CREATED = (1, "Created")
    ERROR = (2, "Error")
    NOT_REQUIRED = (3, "NotRequired")
    """None is made for such a file."""
    CREATING = (4, "Creating")
    """Is being made."""


class VectorizationStatus(OpenEnum):
    """State of a vectorization: in progress, completed or failed."""

    IN_PROGRESS = (0, "InProgress")
    COMPLETED = (1, "Completed")
    FAILED = (2, "Failed")


class ArchiveFormat(Model, rename="camel"):
    """Format in which downloads are packed."""

    archive_extension: str | None = None
    """Extension of the archive, such as `.zip`."""


class AutoCleanUpSettings(Model, rename="camel"):
    """How the trash bin is emptied by itself."""

    is_auto_clean_up: bool | None = None
    """Whether files in the Trash are deleted for good by themselves."""
    gap: Lenient[AutoCleanUpPeriod] | None = None
    """After how long the trash bin is emptied."""


class ConversionResult(Model, gc=True):
    """Progress or outcome of a conversion."""

    id: str | None = None
    """Id of the conversion."""
    operation: Lenient[FileOperationType] = field(name="Operation")
    """Kind of operation."""
    progress: int
    """How far the work has come."""
    source: str | None = None
    """File that is converted."""
    result: Any = None
    """File that came out of the conversion."""
    error: str | None = None
    """Error message, if something went wrong."""
    processed: str | None = None
    """Whether the conversion has been handled."""


class DestinationCheck(Model):
    """Whether entries may go to a folder."""

    result: Lenient[DestinationVerdict] | None = None
    """Whether all, part or none of the entries may go there."""
    files: list[FileEntry] | None = None


class Dimensions(Model):
    """Width and height."""

    height: int | None = None
    width: int | None = None


class DownloadItem(Model):
    """File to download, with its format and password."""

    key: int | str
    """Id of the file to download."""
    value: str | Unset | None = UNSET
    """Format to convert the file to."""
    password: Secret | Unset | None = UNSET
    """Password that opens the file."""


class EntryOrder(Model, rename="camel"):
    """Entry with its place in the order."""

    entry_id: int | str
    """Id of the file or folder."""
    entry_type: Lenient[FileEntryType]
    """Kind of entry: folder or file."""
    order: int
    """Place in the order, from 1. From 1 to 2147483647."""


class EntryPermissions(Model):
    """What the caller may do with a file or folder."""

    read: bool | None = field(default=None, name="Read")
    """Whether the caller may read the entry."""
    comment: bool | None = field(default=None, name="Comment")
    """Whether the caller may comment."""
    fill_forms: bool | None = field(default=None, name="FillForms")
    """Whether the caller may fill in forms."""
    review: bool | None = field(default=None, name="Review")
    """Whether the caller may review the entry."""
    create: bool | None = field(default=None, name="Create")
    """Whether the caller may create things in the entry."""
    create_from: bool | None = field(default=None, name="CreateFrom")
    """Whether the caller may create something from the entry."""
    edit: bool | None = field(default=None, name="Edit")
    """Whether the caller may edit the entry."""
    delete: bool | None = field(default=None, name="Delete")
    """Whether the caller may delete the entry."""
    custom_filter: bool | None = field(default=None, name="CustomFilter")
    """Whether the caller may use the Custom Filter mode."""
    edit_room: bool | None = field(default=None, name="EditRoom")
    """Whether the caller may edit the room."""
    rename: bool | None = field(default=None, name="Rename")
    """Whether the caller may rename the entry."""
    read_history: bool | None = field(default=None, name="ReadHistory")
    """Whether the caller may see the version history."""
    lock: bool | None = field(default=None, name="Lock")
    """Whether the caller may lock the entry."""
    edit_history: bool | None = field(default=None, name="EditHistory")
    """Whether the caller may change the version history."""
    copy_to: bool | None = field(default=None, name="CopyTo")
    """Whether the caller may copy things into the entry."""
    copy: bool | None = field(default=None, name="Copy")
    """Whether the caller may copy the entry."""
    move_to: bool | None = field(default=None, name="MoveTo")
    """Whether the caller may move things into the entry."""
    move: bool | None = field(default=None, name="Move")
    """Whether the caller may move the entry."""
    pin: bool | None = field(default=None, name="Pin")
    """Whether the caller may pin the entry."""
    mute: bool | None = field(default=None, name="Mute")
    """Whether the caller may mute the entry."""
    edit_access: bool | None = field(default=None, name="EditAccess")
    """Whether the caller may change access rights."""
    duplicate: bool | None = field(default=None, name="Duplicate")
    """Whether the caller may duplicate the entry."""
    submit_to_form_gallery: bool | None = field(default=None, name="SubmitToFormGallery")
    """Whether the caller may submit the form to the form gallery."""
    download: bool | None = field(default=None, name="Download")
    """Whether the caller may download the entry."""
    convert: bool | None = field(default=None, name="Convert")
    """Whether the caller may convert the entry."""
    copy_shared_link: bool | None = field(default=None, name="CopySharedLink")
    """Whether the caller may copy the shared link of the entry."""
    read_links: bool | None = field(default=None, name="ReadLinks")
    """Whether the caller may see the links of the entry."""
    reconnect: bool | None = field(default=None, name="Reconnect")
    """Whether the caller may reconnect the entry."""
    create_room_from: bool | None = field(default=None, name="CreateRoomFrom")
    """Whether the caller may create a room from the entry."""
    copy_link: bool | None = field(default=None, name="CopyLink")
    """Whether the caller may copy the link to the entry."""
    embed: bool | None = field(default=None, name="Embed")
    """Whether the caller may embed the entry into a web page."""
    change_owner: bool | None = field(default=None, name="ChangeOwner")
    """Whether the caller may give the entry another owner."""
    index_export: bool | None = field(default=None, name="IndexExport")
    """Whether the caller may export the index."""
    start_filling: bool | None = field(default=None, name="StartFilling")
    """Whether the caller may start the filling of the form."""
    filling_status: bool | None = field(default=None, name="FillingStatus")
    """Whether the caller may see how the filling goes."""
    reset_filling: bool | None = field(default=None, name="ResetFilling")
    """Whether the caller may reset the filling of the form."""
    stop_filling: bool | None = field(default=None, name="StopFilling")
    """Whether the caller may stop the filling of the form."""
    open_form: bool | None = field(default=None, name="OpenForm")
    """Whether the caller may open the form."""
    edit_internal: bool | None = field(default=None, name="EditInternal")
    """Whether the caller may change the setting for internal sharing."""
    edit_expiration: bool | None = field(default=None, name="EditExpiration")
    """Whether the caller may change the expiration date."""
    vectorization: bool | None = field(default=None, name="Vectorization")
    """Whether the caller may have the entry vectorized."""
    ask_ai: bool | None = field(default=None, name="AskAi")
    """Whether the caller may ask the AI about the entry."""
    use_chat: bool | None = field(default=None, name="UseChat")
    """Whether the caller may use the chat."""


class FileEntry(Model, rename="camel"):
    """File or folder."""

    id: int | str | None = None
    """Id of the file or folder."""
    title: str | None = None
    access: Lenient[AccessRight] | None = None
    """Access right."""
    shared_by: Employee | None = None
    """User who shared the entry."""
    owned_by: Employee | None = None
    """User who owns it."""
    shared: bool | None = None
    """Whether the entry is shared by a link."""
    shared_for_user: bool | None = None
    """Whether the entry is shared with the user."""
    parent_shared: bool | None = None
    """Whether the parent is shared."""
    short_web_url: str | None = None
    """Short address of the entry."""
    created: Timestamp | None = None
    created_by: Employee | None = None
    """User who created it."""
    updated: Timestamp | None = None
    auto_delete: Timestamp | None = None
    """When the entry will be deleted by itself."""
    root_folder_type: Lenient[FolderType] | None = None
    """Kind of root folder."""
    parent_room_type: Lenient[FolderType] | None = None
    """Kind of room the entry is in."""
    updated_by: Employee | None = None
    """User who last changed it."""
    provider_item: bool | None = None
    """Whether the entry belongs to a third-party provider."""
    provider_key: str | None = None
    """Key of the provider."""
    provider_id: int | None = None
    """Id of the provider."""
    order: str | None = None
    """Place in the order."""
    is_favorite: bool | None = None
    file_entry_type: Lenient[FileEntryType] | None = None
    """Whether the entry is a folder or a file."""
    root_folder_id: int | str | None = None
    """Id of the root folder."""
    origin_id: int | str | None = None
    """Id of where the entry came from."""
    origin_room_id: int | str | None = None
    """Id of the room the entry came from."""
    origin_title: str | None = None
    """Title of where the entry came from."""
    origin_room_title: str | None = None
    """Title of the room the entry came from."""
    can_share: bool | None = None
    """Whether the entry can be shared."""
    share_settings: ShareCounts | None = None
    """Sharing settings of the entry, by kind of recipient."""
    security: EntryPermissions | None = None
    """What the caller may do with the entry, by action."""
    available_share_rights: ShareRights | None = None
    """Access rights that each kind of recipient of the entry can be given."""
    request_token: str | None = None
    """Token that checks access through the link."""
    external: bool | None = None
    """Whether the entry can be reached through an external link."""
    expiration_date: Timestamp | None = None
    is_link_expired: bool | None = None
    """Whether the link to the file or folder has expired."""


class File(FileEntry):
    """File."""

    folder_id: int | str | None = None
    """Id of the folder."""
    version: int | None = None
    """Version number."""
    version_group: int | None = None
    """Group of versions that this one belongs to."""
    content_length: str | None = None
    """Size of the file, as text."""
    pure_content_length: int | None = None
    """Size of the file, as a number."""
    file_status: Lenient[FileStatus] | None = None
    """State of the file; the sum of the numbers when there are several."""
    mute: bool | None = None
    """Whether notifications are muted."""
    view_url: str | None = None
    """Address to view the file."""
    web_url: str | None = None
    """Address of the file in the browser."""
    file_type: Lenient[FileType] | None = None
    """Kind of file."""
    file_extension: str | None = field(default=None, name="fileExst")
    """Extension of the file."""
    comment: str | None = None
    encrypted: bool | None = None
    """Whether the file is encrypted."""
    thumbnail_url: str | None = None
    """Address of the thumbnail."""
    thumbnail_status: Lenient[ThumbnailStatus] | None = None
    """State of the thumbnail."""
    locked: bool | None = None
    locked_by: str | None = None
    """Id of the user who locked the file."""
    has_draft: bool | None = None
    form_filling_status: Lenient[FormFillingStatus] | None = None
    """How far the filling of the form is."""
    is_form: bool | None = None
    custom_filter_enabled: bool | None = None
    """Whether the Custom Filter mode is on for the file."""
    custom_filter_enabled_by: str | None = None
    """Name of the user who turned the Custom Filter mode on."""
    start_filling: bool | None = None
    """Whether the filling has started."""
    in_process_folder_id: int | str | None = None
    """Id of the In Process folder of the file."""
    in_process_folder_title: str | None = None
    """Title of the In Process folder of the file."""
    draft_location: DraftLocation | None = None
    """Where the draft of the form is kept."""
    view_accessibility: FileViewAccessibility | None = None
    """What can be done with the file in the browser, by action."""
    last_opened: Timestamp | None = None
    expired: Timestamp | None = None
    """When the access expires."""
    vectorization_status: Lenient[VectorizationStatus] | None = None
    """State of the vectorization: in progress, completed or failed."""
    dimensions: Dimensions | None = None
    """Width and height of the file's picture."""


class FileOperation(Model):
    """File operation with its progress."""

    id: str | None = None
    """Id of the file operation."""
    operation: Lenient[FileOperationType] = field(name="Operation")
    """Kind of operation."""
    progress: int
    """How much is done, in percent."""
    error: str | None = None
    """Error message, if something went wrong."""
    processed: str | None = None
    """How far the operation has come."""
    finished: bool
    url: str | None = None
    """Address of what the operation made."""
    files: list[File] | None = None
    folders: list[Folder] | None = None


class FileOrder(Model):
    """What to sort by, and in which direction."""

    is_asc: bool | None = None
    """Whether the order is ascending."""
    property_: Lenient[SortedByType] | None = field(default=None, name="property")
    """What to sort by."""


class FileViewAccessibility(Model):
    """What can be done with a file in the browser."""

    image_view: bool | None = field(default=None, name="ImageView")
    """Whether the file can be viewed as an image."""
    media_view: bool | None = field(default=None, name="MediaView")
    """Whether the file can be played as media."""
    web_view: bool | None = field(default=None, name="WebView")
    """Whether the file can be viewed in the browser."""
    web_edit: bool | None = field(default=None, name="WebEdit")
    """Whether the file can be edited in the browser."""
    web_review: bool | None = field(default=None, name="WebReview")
    """Whether the file can be reviewed in the browser."""
    web_custom_filter_editing: bool | None = field(default=None, name="WebCustomFilterEditing")
    """Whether the file can be edited in the browser with the Custom Filter mode."""
    web_restricted_editing: bool | None = field(default=None, name="WebRestrictedEditing")
    """Whether the file can be edited in the browser with restrictions."""
    web_comment: bool | None = field(default=None, name="WebComment")
    """Whether the file can be commented on in the browser."""
    can_convert: bool | None = field(default=None, name="CanConvert")
    """Whether the file can be converted."""
    must_convert: bool | None = field(default=None, name="MustConvert")
    """Whether the file has to be converted."""


class FilesSettings(Model, rename="camel"):
    """Settings of the files module."""

    exts_image_previewed: list[str] | None = None
    """Extensions of images that can be previewed."""
    exts_media_previewed: list[str] | None = None
    """Extensions of media that can be previewed."""
    exts_web_previewed: list[str] | None = None
    """Extensions of files that can be viewed."""
    exts_web_edited: list[str] | None = None
    """Extensions of files that can be edited."""
    exts_web_encrypt: list[str] | None = None
    """Extensions of files that can be encrypted."""
    exts_web_reviewed: list[str] | None = None
    """Extensions of files that can be reviewed."""
    exts_web_custom_filter_editing: list[str] | None = None
    """Extensions of files that allow the Custom Filter mode."""
    exts_web_restricted_editing: list[str] | None = None
    """Extensions of files whose editing is restricted."""
    exts_web_commented: list[str] | None = None
    """Extensions of files that can be commented on."""
    exts_web_template: list[str] | None = None
    """Extensions of templates."""
    exts_must_convert: list[str] | None = None
    """Extensions of files that have to be converted first."""
    exts_convertible: dict[str, list[str] | None] | None = None
    """Extensions that can be converted, with what they convert to."""
    exts_uploadable: list[str] | None = None
    """Extensions of files that can be uploaded."""
    exts_archive: list[str] | None = None
    """Extensions of archives."""
    exts_video: list[str] | None = None
    """Extensions of videos."""
    exts_audio: list[str] | None = None
    """Extensions of audio files."""
    exts_image: list[str] | None = None
    """Extensions of images."""
    exts_spreadsheet: list[str] | None = None
    """Extensions of spreadsheets."""
    exts_presentation: list[str] | None = None
    """Extensions of presentations."""
    exts_document: list[str] | None = None
    """Extensions of text documents."""
    exts_diagram: list[str] | None = None
    """Extensions of diagrams."""
    internal_formats: InternalFormats | None = None
    """Format in which each kind of file is kept."""
    master_form_extension: str | None = None
    """Extension of master forms."""
    param_version: str | None = None
    """Name of the URL parameter for the file version."""
    param_out_type: str | None = None
    """Name of the URL parameter for the output format."""
    file_download_url_string: str | None = None
    """Address to download a file from."""
    file_web_viewer_url_string: str | None = None
    """Address of the web viewer."""
    file_web_viewer_external_url_string: str | None = None
    """Address of the web viewer for external users."""
    file_web_editor_url_string: str | None = None
    """Address of the web editor."""
    file_web_editor_external_url_string: str | None = None
    """Address of the web editor for external users."""
    file_redirect_preview_url_string: str | None = None
    """Address that redirects to the file viewer."""
    file_thumbnail_url_string: str | None = None
    """Address of the file's thumbnail."""
    confirm_delete: bool | None = None
    """Whether the user is asked before a file is deleted."""
    enable_third_party: bool | None = None
    """Whether users may connect third-party storages."""
    external_share: bool | None = None
    """Whether files may be shared by external links."""
    external_share_social_media: bool | None = None
    """Whether files may be shared on social media."""
    store_original_files: bool | None = None
    """Whether original files are kept."""
    keep_new_file_name: bool | None = None
    """Whether the new file name is kept."""
    display_file_extension: bool | None = None
    """Whether file extensions are shown."""
    convert_notify: bool | None = None
    """Whether a notice about the conversion is shown."""
    hide_confirm_cancel_operation: bool | None = None
    """Whether canceling an operation goes without asking."""
    hide_confirm_convert_save: bool | None = None
    """Whether a copy in the original format is saved without asking on conversion."""
    hide_confirm_convert_open: bool | None = None
    """Whether a conversion result opens without asking."""
    hide_confirm_room_lifetime: bool | None = None
    """Whether the notice on how long files live in the room is left out."""
    default_order: FileOrder | None = None
    """Order in which files are listed by default."""
    forcesave: bool | None = None
    """Whether files are force saved."""
    store_forcesave: bool | None = None
    """Whether force saved versions are kept."""
    recent_section: bool | None = None
    """Whether the Recent section is shown."""
    favorites_section: bool | None = None
    """Whether the Favorites section is shown."""
    templates_section: bool | None = None
    """Whether the Templates section is shown."""
    download_tar_gz: bool | None = None
    """Whether downloads come as .tar.gz."""
    automatically_clean_up: AutoCleanUpSettings | None = None
    """Settings for emptying the trash bin by itself."""
    can_search_by_content: bool | None = None
    """Whether files can be searched by what they contain."""
    default_sharing_access_rights: list[Lenient[AccessRight]] | None = None
    """Access rights offered by default when sharing."""
    max_upload_thread_count: int | None = None
    """How many upload threads may run at once."""
    chunk_upload_size: int | None = None
    """Size of one chunk when a large file is uploaded."""
    open_editor_in_same_tab: bool | None = None
    """Whether the editor opens in the same browser tab."""
    exts_files_vectorized: list[str] | None = None
    """Extensions of files that can be vectorized."""
    max_vectorization_file_size: int | None = None
    """Largest size of a file that can be vectorized."""


class Folder(FileEntry):
    """Folder or room with a numeric id."""

    parent_id: int | str | None = None
    """Id of the parent folder."""
    files_count: int | None = None
    folders_count: int | None = None
    is_shareable: bool | None = None
    """Whether the folder can be shared."""
    new: int | None = None
    """Number given for new items in the folder."""
    mute: bool | None = None
    """Whether notifications are muted."""
    tags: list[str] | None = None
    logo: RoomLogo | None = None
    pinned: bool | None = None
    room_type: Lenient[RoomType] | None = None
    """Kind of room."""
    private: bool | None = None
    """Whether it is private."""
    indexing: bool | None = None
    """Whether the folder is indexed."""
    deny_download: bool | None = None
    """Whether downloading is forbidden."""
    lifetime: RoomDataLifetime | None = None
    """How long files live in the room."""
    watermark: Watermark | None = None
    type: Lenient[FolderType] | None = None
    """Kind of folder."""
    in_room: bool | None = None
    """Whether the folder is in the room."""
    quota_limit: int | None = None
    """Storage quota in force."""
    is_custom_quota: bool | None = None
    """Whether a quota of its own is set."""
    used_space: int | None = None
    """Space that is taken up."""
    password_protected: bool | None = None
    """Whether a password protects it."""
    expired: bool | None = None
    """Whether the external link to the folder has expired. Deprecated."""
    chat_settings: ChatSettings | None = None
    """Settings of the AI chat in the room."""
    root_room_type: Lenient[RoomType] | None = None
    """Kind of room at the root."""


class FolderContent(Model, rename="camel", gc=True):
    """Folder with the files and folders in it."""

    files: list[File] | None = None
    folders: list[Folder] | None = None
    current: Folder | None = None
    """The folder itself."""
    path_parts: list[Any] | None = None
    """Folders on the way to this folder, from the top."""
    start_index: int | None = None
    """Index of the first item returned."""
    count: int | None = None
    """Number of items."""
    total: int
    """Number of all items in the folder."""
    new: int | None = None
    """Number given for new items in the folder."""


class History(Model, gc=True):
    """Entry in the history of a file or folder."""

    id: int
    """Id of the history entry."""
    action: HistoryAction
    """Action that the history entry records."""
    initiator: Employee
    """User who did it."""
    date_: Timestamp = field(name="date")
    data: HistoryData
    related: list[History] | None = None
    """History entries that belong to this one."""


class HistoryAction(Model):
    """Action that a history entry records."""

    id: Lenient[MessageAction] | None = None
    """Number of the action."""
    key: str | None = None
    """Name of the action."""


class HistoryData(Model, rename="camel"):
    """Details of a history entry."""

    initiator_name: str | None = None
    """Name of the user who did it."""


class InternalFormats(Model):
    """Extension in which each kind of file is kept."""

    unknown: str | None = field(default=None, name="Unknown")
    """Format kept for files of an unknown kind."""
    archive: str | None = field(default=None, name="Archive")
    """Format kept for archives."""
    video: str | None = field(default=None, name="Video")
    """Format kept for videos."""
    audio: str | None = field(default=None, name="Audio")
    """Format kept for audio files."""
    image: str | None = field(default=None, name="Image")
    """Format kept for images."""
    spreadsheet: str | None = field(default=None, name="Spreadsheet")
    """Format kept for spreadsheets."""
    presentation: str | None = field(default=None, name="Presentation")
    """Format kept for presentations."""
    document: str | None = field(default=None, name="Document")
    """Format kept for text documents."""
    pdf: str | None = field(default=None, name="Pdf")
    """Format kept for PDF files."""
    diagram: str | None = field(default=None, name="Diagram")
    """Format kept for diagrams."""


class Module(Model, rename="camel"):
    """Module of the portal, such as Documents."""

    id: Guid | None = None
    """Id of the module."""
    app_name: str | None = None
    """Class name of the product behind the module."""
    title: str | None = None
    """Name of the module."""
    link: str | None = None
    icon_url: str | None = None
    """Address of the icon."""
    image_url: str | None = None
    """Address of the image."""
    help_url: str | None = None
    """Address of the module's help."""
    description: str | None = None
    is_primary: bool | None = None


class SectionUsedSpace(Model, rename="camel"):
    """Folder with the space it takes up."""

    title: str | None = None
    used_space: int | None = None
    """Space that is taken up."""


class UploadSession(Model):
    """Session that was opened for an upload in chunks."""

    success: bool | None = None
    data: UploadSessionData | None = None


class UploadSessionData(Model):
    """Where the chunks of a file go, and until when."""

    id: str | None = None
    """Id of the session."""
    location: str | None = None
    """Address that each chunk is posted to, in order."""
    bytes_total: int | None = None
    """Size of the whole file."""
    bytes_uploaded: int | None = None
    """How much of it is there."""
    created: Timestamp | None = None
    expired: Timestamp | None = None
    """When the session ends if no chunk arrives."""
    path: list[int | str] | None = None
    """Ids of the folders on the way to the file."""


class UsedSpace(Model, rename="camel"):
    """Space taken up, by section."""

    my_documents_used_space: SectionUsedSpace | None = None
    """Space that My documents take up."""
    trash_used_space: SectionUsedSpace | None = None
    """Space that the trash bin takes up."""
    archive_used_space: SectionUsedSpace | None = None
    """Space that the archive takes up."""
    rooms_used_space: SectionUsedSpace | None = None
    """Space that rooms take up."""
    ai_agents_used_space: SectionUsedSpace | None = None
    """Space that AI agents take up."""


# ruff: noqa: E402
# Modules that refer back to this one: by now everything that they need of it is here.
from ..types.forms import DraftLocation, FormFillingStatus
from ..types.rooms import ChatSettings, RoomDataLifetime, RoomLogo, RoomType, Watermark
from ..types.sharing import AccessRight, ShareCounts, ShareRights
