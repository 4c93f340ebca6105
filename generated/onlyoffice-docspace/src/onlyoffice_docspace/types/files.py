"""The types `AceShortWrapper`, `ActionConfig`, `ActionLinkConfig`, `AnonymousConfig` and 85
more.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from msgspec import field

from .._runtime.enums import OpenEnum, OpenIntEnum
from .._runtime.values import UNSET, Guid, Lenient, Model, Secret, Timestamp, Unset
from ..types.common import (
    Employee,
    EmployeeFull,
    FileEntryBase,
    FileEntryInteger,
    FileEntryType,
    FileOperationType,
    FileShare,
    MessageAction,
    UserInfo,
)

__all__ = [
    "AceShortWrapper",
    "ActionConfig",
    "ActionLinkConfig",
    "AnonymousConfig",
    "ApplyFilterOption",
    "AuthData",
    "AutoCleanUpData",
    "CheckDestFolder",
    "CheckDestFolderResult",
    "CoEditingConfig",
    "CoEditingConfigMode",
    "ConfigurationInteger",
    "ContentDisposition",
    "ContentType",
    "ConversationResult",
    "CustomerConfig",
    "CustomizationConfig",
    "DateToAutoCleanUp",
    "DocServiceUrl",
    "DocumentConfig",
    "DownloadRequestItem",
    "DraftLocationInteger",
    "EditHistory",
    "EditHistoryAuthor",
    "EditHistoryChangesWrapper",
    "EditHistoryData",
    "EditHistoryUrl",
    "EditorConfiguration",
    "EditorType",
    "EmbeddedConfig",
    "EncryptionKeysConfig",
    "ExternalShare",
    "FeedbackConfig",
    "FileConflictResolveType",
    "FileInteger",
    "FileIntegerViewAccessibility",
    "FileLink",
    "FileReference",
    "FileReferenceData",
    "FileStatus",
    "FileType",
    "FilesSettings",
    "FilesSettingsDefaultSharingAccessRight",
    "FilesSettingsInternalFormats",
    "FilesStatisticsFolder",
    "FilesStatisticsResult",
    "FillingFormResultInteger",
    "FilterType",
    "FormFillingManageAction",
    "FormFillingStatus",
    "FormRole",
    "FormRoleDto",
    "FormsItem",
    "GobackConfig",
    "GroupMemberSecurityRequest",
    "History",
    "HistoryAction",
    "HistoryData",
    "ICompress",
    "InfoConfig",
    "KeyValuePairBooleanString",
    "Location",
    "LogoConfig",
    "MentionWrapper",
    "Module",
    "OAuth20Token",
    "Options",
    "OrderBy",
    "OrdersItemRequestInteger",
    "Paragraph",
    "PermissionsConfig",
    "PluginsConfig",
    "Provider",
    "RecentConfig",
    "ReviewConfig",
    "Run",
    "Size",
    "SortedByType",
    "StartFillingForm",
    "StartFillingMode",
    "Status",
    "SubmitForm",
    "TemplatesConfig",
    "ThirdPartyParams",
    "Thumbnail",
    "UpdateDefaultAccessRightsSettingBodyItem",
    "UserConfig",
    "VectorizationStatus",
    "WatermarkOnDraw",
]


class EditorType(OpenEnum):
    """Kind of editor: desktop (0), mobile (1) or embedded (2)."""

    DESKTOP = (0, "Desktop")
    MOBILE = (1, "Mobile")
    EMBEDDED = (2, "Embedded")


class FormFillingManageAction(OpenEnum):
    """What to do with a filling: stop (0) or resume (1)."""

    STOP = (0, "Stop")
    RESUME = (1, "Resume")


class FilterType(OpenEnum):
    """Kind of entry to return, as a number."""

    NONE = (0, "None")
    FILES_ONLY = (1, "FilesOnly")
    FOLDERS_ONLY = (2, "FoldersOnly")
    DOCUMENTS_ONLY = (3, "DocumentsOnly")
    PRESENTATIONS_ONLY = (4, "PresentationsOnly")
    SPREADSHEETS_ONLY = (5, "SpreadsheetsOnly")
    IMAGES_ONLY = (7, "ImagesOnly")
    BY_USER = (8, "ByUser")
    BY_DEPARTMENT = (9, "ByDepartment")
    ARCHIVE_ONLY = (10, "ArchiveOnly")
    BY_EXTENSION = (11, "ByExtension")
    MEDIA_ONLY = (12, "MediaOnly")
    FILLING_FORMS_ROOMS = (13, "FillingFormsRooms")
    EDITING_ROOMS = (14, "EditingRooms")
    CUSTOM_ROOMS = (17, "CustomRooms")
    PUBLIC_ROOMS = (20, "PublicRooms")
    PDF = (22, "Pdf")
    PDF_FORM = (23, "PdfForm")
    VIRTUAL_DATA_ROOMS = (24, "VirtualDataRooms")
    DIAGRAMS_ONLY = (25, "DiagramsOnly")
    AI_ROOMS = (26, "AiRooms")


class ApplyFilterOption(OpenEnum):
    """What a filter returns: all (0), files (1) or folders (2)."""

    ALL = (0, "All")
    FILES = (1, "Files")
    FOLDERS = (2, "Folders")


class Location(OpenIntEnum):
    """Where a call is made from, 1 to 3."""

    VALUE_1 = 1
    VALUE_2 = 2
    VALUE_3 = 3


class FileConflictResolveType(OpenEnum):
    """What to do on a name clash: skip (0), overwrite (1) or duplicate (2)."""

    SKIP = ("Skip", 0)
    OVERWRITE = ("Overwrite", 1)
    DUPLICATE = ("Duplicate", 2)


class DateToAutoCleanUp(OpenEnum):
    """After how long the trash bin is emptied, from one week to three months."""

    ONE_WEEK = (1, "OneWeek")
    TWO_WEEKS = (2, "TwoWeeks")
    ONE_MONTH = (3, "OneMonth")
    THIRTY_DAYS = (4, "ThirtyDays")
    TWO_MONTHS = (5, "TwoMonths")
    THREE_MONTHS = (6, "ThreeMonths")


class FileStatus(OpenEnum):
    """Status of a file: a sum of flags such as being edited or new."""

    NONE = (0, "None")
    IS_EDITING = (1, "IsEditing")
    IS_NEW = (2, "IsNew")
    IS_CONVERTING = (4, "IsConverting")
    IS_ORIGINAL = (8, "IsOriginal")
    IS_EDITING_ALONE = (16, "IsEditingAlone")
    IS_FAVORITE = (32, "IsFavorite")
    IS_TEMPLATE = (64, "IsTemplate")
    IS_FILL_FORM_DRAFT = (128, "IsFillFormDraft")
    IS_COMPLETED_FORM = (256, "IsCompletedForm")


class FileType(OpenEnum):
    """Kind of file, such as image or spreadsheet, as a number."""

    UNKNOWN = (0, "Unknown")
    ARCHIVE = (1, "Archive")
    VIDEO = (2, "Video")
    AUDIO = (3, "Audio")
    IMAGE = (4, "Image")
    SPREADSHEET = (5, "Spreadsheet")
    PRESENTATION = (6, "Presentation")
    DOCUMENT = (7, "Document")
    PDF = (10, "Pdf")
    DIAGRAM = (11, "Diagram")


class Thumbnail(OpenEnum):
    """State of a thumbnail: waiting, created, error, not required or creating."""

    WAITING = (0, "Waiting")
    CREATED = (1, "Created")
    ERROR = (2, "Error")
    NOT_REQUIRED = (3, "NotRequired")
    CREATING = (4, "Creating")


class FormFillingStatus(OpenEnum):
    """Stage of a filling: none, draft, your turn, in progress, complete or stopped."""

    NONE = (0, "None")
    DRAFT = (1, "Draft")
    YOU_TURN = (2, "YouTurn")
    IN_PROGRESS = (3, "InProgress")
    COMPLETE = (4, "Complete")
    STOPED = (5, "Stoped")


class VectorizationStatus(OpenEnum):
    """State of a vectorization: in progress (0), completed (1) or failed (2)."""

    IN_PROGRESS = (0, "InProgress")
    COMPLETED = (1, "Completed")
    FAILED = (2, "Failed")


class StartFillingMode(OpenEnum):
    """How a filling starts: none (0), share to fill out (1) or start (2)."""

    NONE = (0, "None")
    SHARE_TO_FILL_OUT = (1, "ShareToFillOut")
    START_FILLING = (2, "StartFilling")


class CheckDestFolderResult(OpenEnum):
    """Whether all (0), part (1) or none (2) of the entries may go."""

    ALL_ALLOWED = (0, "AllAllowed")
    PART_ALLOWED = (1, "PartAllowed")
    NONE_ALLOWED = (2, "NoneAllowed")


class Status(OpenEnum):
    """State of an external link, such as fine, expired or password needed."""

    OK = (0, "Ok")
    INVALID = (1, "Invalid")
    EXPIRED = (2, "Expired")
    REQUIRED_PASSWORD = (3, "RequiredPassword")
    INVALID_PASSWORD = (4, "InvalidPassword")
    EXTERNAL_ACCESS_DENIED = (5, "ExternalAccessDenied")


class SortedByType(OpenEnum):
    """What files are sorted by, such as name or size, as a number."""

    DATE_AND_TIME = (0, "DateAndTime")
    AZ = (1, "AZ")
    SIZE = (2, "Size")
    AUTHOR = (3, "Author")
    TYPE = (4, "Type")
    NEW = (5, "New")
    DATE_AND_TIME_CREATION = (6, "DateAndTimeCreation")
    ROOM_TYPE = (7, "RoomType")
    TAGS = (8, "Tags")
    ROOM = (9, "Room")
    CUSTOM_ORDER = (10, "CustomOrder")
    LAST_OPENED = (11, "LastOpened")
    USED_SPACE = (12, "UsedSpace")


class CoEditingConfigMode(OpenEnum):
    """Co-editing mode: fast (0) or strict (1)."""

    FAST = (0, "Fast")
    STRICT = (1, "Strict")


class UpdateDefaultAccessRightsSettingBodyItem(OpenEnum):
    """Values of UpdateDefaultAccessRightsSettingBodyItem."""

    NONE = (0, "None")
    READ_WRITE = (1, "ReadWrite")
    READ = (2, "Read")
    RESTRICT = (3, "Restrict")
    VARIES = (4, "Varies")
    REVIEW = (5, "Review")
    COMMENT = (6, "Comment")
    FILL_FORMS = (7, "FillForms")
    CUSTOM_FILTER = (8, "CustomFilter")
    ROOM_MANAGER = (9, "RoomManager")
    EDITING = (10, "Editing")
    CONTENT_CREATOR = (11, "ContentCreator")


class FilesSettingsDefaultSharingAccessRight(OpenEnum):
    """Values of FilesSettingsDefaultSharingAccessRight."""

    NONE = (0, "None")
    READ_WRITE = (1, "ReadWrite")
    READ = (2, "Read")
    RESTRICT = (3, "Restrict")
    VARIES = (4, "Varies")
    REVIEW = (5, "Review")
    COMMENT = (6, "Comment")
    FILL_FORMS = (7, "FillForms")
    CUSTOM_FILTER = (8, "CustomFilter")
    ROOM_MANAGER = (9, "RoomManager")
    EDITING = (10, "Editing")
    CONTENT_CREATOR = (11, "ContentCreator")


class FileInteger(FileEntryInteger):
    """File."""

    folder_id: int | None = None
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
    """Status of the file: a sum of flags."""
    mute: bool | None = None
    """Whether notifications are muted."""
    view_url: str | None = None
    """Address to view the file."""
    web_url: str | None = None
    """Address of the file in the browser."""
    file_type: Lenient[FileType] | None = None
    """Kind of file, as a number."""
    file_exst: str | None = None
    """Extension of the file."""
    comment: str | None = None
    encrypted: bool | None = None
    """Whether the file is encrypted."""
    thumbnail_url: str | None = None
    """Address of the thumbnail."""
    thumbnail_status: Lenient[Thumbnail] | None = None
    """State of the thumbnail, as a number."""
    locked: bool | None = None
    locked_by: str | None = None
    """Id of the user who locked the file."""
    has_draft: bool | None = None
    form_filling_status: Lenient[FormFillingStatus] | None = None
    """How far the filling of the form is, as a number."""
    is_form: bool | None = None
    custom_filter_enabled: bool | None = None
    """Whether the Custom Filter mode is on for the file."""
    custom_filter_enabled_by: str | None = None
    """Name of the user who turned the Custom Filter mode on."""
    start_filling: bool | None = None
    """Whether the filling has started."""
    in_process_folder_id: int | None = None
    """Id of the In Process folder of the file."""
    in_process_folder_title: str | None = None
    """Title of the In Process folder of the file."""
    draft_location: DraftLocationInteger | None = None
    """Where the draft of the form is kept."""
    view_accessibility: FileIntegerViewAccessibility | None = None
    """What can be done with the file in the browser, by action."""
    last_opened: Timestamp | None = None
    expired: Timestamp | None = None
    """When the access expires."""
    vectorization_status: Lenient[VectorizationStatus] | None = None
    """State of the vectorization: in progress (0), completed (1) or failed (2)."""
    dimensions: Size | None = None
    """Width and height of the file's picture."""


class KeyValuePairBooleanString(Model):
    """Text with a flag."""

    key: bool | None = None
    """Key of the entry."""
    value: str | None = None


class ConfigurationInteger(Model, rename="camel"):
    """All that the editor needs to open a file."""

    document: DocumentConfig
    document_type: str | None
    """Type of the document for the editor."""
    editor_config: EditorConfiguration
    """Settings of the editor."""
    editor_type: Lenient[EditorType]
    """Kind of editor: desktop (0), mobile (1) or embedded (2)."""
    editor_url: str | None
    """Address of the editor."""
    token: Secret | None = None
    type: str | None = None
    """Kind of platform the editor runs on."""
    file: FileInteger
    error_message: str | None = None
    start_filling: bool | None = None
    """Whether the filling has started."""
    filling_status: bool | None = None
    """State of the form filling, as a flag."""
    start_filling_mode: Lenient[StartFillingMode] | None = None
    """How the filling starts, as a number."""
    filling_session_id: str | None = None
    """Id of the form-filling session."""


class FileLink(Model):
    """Link to a file for the editor."""

    filetype: str | None
    """Type of the document that is viewed or edited."""
    token: Secret | None = None
    """Signature of the data, as an encrypted token."""
    url: str | None
    """Address of the document."""


class FileReference(Model, rename="camel"):
    """File that another document refers to."""

    reference_data: FileReferenceData | None = None
    """Data that identifies the file in its own system."""
    error: str | None = None
    """Error message, if something went wrong."""
    path: str | None = None
    """Name of the file, or its relative path for the formula editor."""
    url: str | None = None
    """Address of the document."""
    file_type: str | None = None
    """Extension of the document that the address leads to."""
    key: str | None = None
    """Document id by which the service takes data from the co-editing session."""
    link: str | None = None
    token: Secret | None = None
    """Signature of the data, as an encrypted token."""


class MentionWrapper(Model, rename="camel"):
    """MentionWrapper."""

    user: UserInfo | None = None
    email: str | None = None
    id: str | None = None
    """Id of what the call or the object is about."""
    image: str | None = None
    has_access: bool | None = None
    name: str | None = None


class History(Model):
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


class FillingFormResultInteger(Model, rename="camel"):
    """Form that was filled in."""

    form_number: int
    """Number of the filled form."""
    completed_form: FileInteger | None = None
    """Form as it was filled in."""
    original_form: FileInteger | None = None
    """Form that was filled in."""
    manager: EmployeeFull | None = None
    room_id: int
    """Id of the room."""
    is_room_member: bool | None = None
    """Whether the user is a member of the room."""


class EditHistoryData(Model, rename="camel"):
    """Data that shows a version in the editor."""

    changes_url: str | None = None
    """Address of the file with the change data."""
    key: str | None
    """Id of this state of the document for the editor."""
    previous: EditHistoryUrl | None = None
    """Previous version of the document."""
    token: Secret | None = None
    """Signature of the data, as an encrypted token."""
    url: str | None
    """Address of the document."""
    version: int
    """Version number."""
    file_type: str | None
    """Extension of the document."""


class EditHistory(Model, rename="camel"):
    """Version of a file in its history."""

    id: int | None = None
    """Id of the document."""
    key: str | None = None
    """Id of this state of the document for the editor."""
    version: int | None = None
    """Version number."""
    version_group: int | None = None
    """Group of versions that this one belongs to."""
    user: EditHistoryAuthor | None = None
    """Author of this version."""
    created: Timestamp | None = None
    changes_history: str | None = None
    """Changes of the file, as one string."""
    changes: list[EditHistoryChangesWrapper] | None = None
    """Changes made in this version."""
    server_version: str | None = None
    """Version of the server."""


class OrdersItemRequestInteger(Model, rename="camel"):
    """Entry with its place in the order."""

    entry_id: int
    """Id of the file or folder."""
    entry_type: Lenient[FileEntryType]
    """Kind of entry: folder (1) or file (2)."""
    order: int
    """Place in the order, from 1. From 1 to 2147483647."""


class FormRole(Model, rename="camel"):
    """Role in the filling of a form."""

    room_id: int | None = None
    """Id of the room."""
    role_name: str | Unset | None = UNSET
    role_color: str | Unset | None = UNSET
    user_id: Guid | None = None
    """Id of the user."""
    sequence: int | None = None
    """Place of the role in the order of filling."""
    submitted: bool | None = None
    """Whether the role submitted its part."""
    opened_at: Timestamp | None = None
    """When the role was opened."""
    submission_date: Timestamp | None = None
    """When the role submitted its part."""


class FormRoleDto(Model, rename="camel"):
    """Role in the filling of a form, with its progress."""

    role_name: str | None
    role_color: str | None = None
    user: EmployeeFull | None = None
    sequence: int
    """Place of the role in the order of filling."""
    submitted: bool
    """Whether the role submitted its part."""
    stoped_by: EmployeeFull | None = None
    """User who stopped the filling."""
    history: dict[str, Timestamp] | None = None
    """History of the role."""
    role_status: Lenient[FormFillingStatus] | None = None
    """How far the role is with its filling, as a number."""


class FormsItem(Model):
    """Item of a form, by key and type."""

    key: str | None = None
    """Key of the entry."""
    type: str | None = None
    """Type of the form item."""


class FilesStatisticsResult(Model, rename="camel"):
    """Space taken up, by section."""

    my_documents_used_space: FilesStatisticsFolder | None = None
    """Space that My documents take up."""
    trash_used_space: FilesStatisticsFolder | None = None
    """Space that the trash bin takes up."""
    archive_used_space: FilesStatisticsFolder | None = None
    """Space that the archive takes up."""
    rooms_used_space: FilesStatisticsFolder | None = None
    """Space that rooms take up."""
    ai_agents_used_space: FilesStatisticsFolder | None = None
    """Space that AI agents take up."""


class ContentType(Model, rename="camel"):
    """Media type of an upload."""

    boundary: str | Unset | None = UNSET
    """Text that separates the parts of a multipart body."""
    char_set: str | Unset | None = UNSET
    media_type: str | Unset | None = UNSET
    name: str | Unset | None = UNSET
    parameters: list[Any] | Unset | None = UNSET


class ContentDisposition(Model, rename="camel"):
    """How uploaded content is named and shown."""

    disposition_type: str | Unset | None = UNSET
    """Kind of disposition, such as attachment."""
    parameters: list[Any] | Unset | None = UNSET
    file_name: str | Unset | None = UNSET
    creation_date: Timestamp | None = None
    """When the file was created."""
    modification_date: Timestamp | None = None
    """When the file was last changed."""
    inline: bool | None = None
    """Whether the content is to be shown inline."""
    read_date: Timestamp | None = None
    """When the file was last read."""
    size: int | None = None
    """Size of the file in bytes."""


class ConversationResult(Model):
    """Progress or outcome of a conversion."""

    id: str | None
    """Id of the conversion."""
    operation: Lenient[FileOperationType] = field(name="Operation")
    """Kind of operation, as a number."""
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


class DownloadRequestItem(Model):
    """File to download, with its format and password."""

    key: int | str
    """Id of the file to download."""
    value: str | None
    """Format to convert the file to."""
    password: Secret | Unset | None = UNSET
    """Password that opens the file."""


class CheckDestFolder(Model):
    """Whether entries may go to a folder."""

    result: Lenient[CheckDestFolderResult] | None = None
    """Whether all (0), part (1) or none (2) of the entries may go there."""
    files: list[FileEntryBase] | None = None


class DocServiceUrl(Model, rename="camel"):
    """Addresses of ONLYOFFICE Docs."""

    version: str | None
    """Version of the document service, as text."""
    doc_service_url_api: str | None
    """Address of the API of ONLYOFFICE Docs."""
    doc_service_url: str | None
    """Address of ONLYOFFICE Docs."""
    doc_service_preload_url: str | None
    """Address that loads the scripts of the document service ahead of time."""
    doc_service_url_internal: str | None
    """Address of ONLYOFFICE Docs inside the private network."""
    doc_service_portal_url: str | None
    """Portal address for ONLYOFFICE Docs."""
    doc_service_signature_header: str | None
    """HTTP header that carries the signature."""
    doc_service_ssl_verification: bool
    """Whether the SSL certificate of the document service is checked."""
    is_default: bool
    """Whether these are the defaults."""


class ThirdPartyParams(Model, rename="camel"):
    """Third-party account."""

    auth_data: AuthData | None = field(default=None, name="auth_data")
    """Sign-in data for the third-party account."""
    corporate: bool | None = None
    """Whether the account is a corporate one."""
    rooms_storage: bool | None = None
    """Whether the storage is for rooms."""
    customer_title: str | None = field(default=None, name="customer_title")
    """Title the user gives the connected account."""
    provider_id: int | None = field(default=None, name="provider_id")
    """Id of the provider."""
    provider_key: str | None = field(default=None, name="provider_key")
    """Key of the provider."""


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
    internal_formats: FilesSettingsInternalFormats | None = None
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
    default_order: OrderBy | None = None
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
    automatically_clean_up: AutoCleanUpData | None = None
    """Settings for emptying the trash bin by itself."""
    can_search_by_content: bool | None = None
    """Whether files can be searched by what they contain."""
    default_sharing_access_rights: list[Lenient[FilesSettingsDefaultSharingAccessRight]] | None = (
        None
    )
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


class Module(Model, rename="camel"):
    """Module of the portal."""

    id: Guid | None = None
    """Id of the module."""
    app_name: str | None = None
    """Class name of the product behind the module."""
    title: str | None = None
    """Class name of the product behind the module."""
    link: str | None = None
    icon_url: str | None = None
    """Address of the icon."""
    image_url: str | None = None
    """Address of the image."""
    help_url: str | None = None
    """Address of the module's help."""
    description: str | None = None
    is_primary: bool | None = None


class AutoCleanUpData(Model, rename="camel"):
    """How the trash bin is emptied by itself."""

    is_auto_clean_up: bool | None = None
    """Whether files in the Trash are deleted for good by themselves."""
    gap: Lenient[DateToAutoCleanUp] | None = None
    """After how long the trash bin is emptied, as a number."""


class ActionLinkConfig(Model):
    """Link that scrolls to a place in the document."""

    action: ActionConfig | None = None
    """Action in the document that the editor scrolls to."""


class AceShortWrapper(Model, rename="camel"):
    """AceShortWrapper."""

    user: str | None = None
    permissions: str | None = None
    is_link: bool | None = None


class GroupMemberSecurityRequest(Model, rename="camel"):
    """Access of a group member."""

    user: EmployeeFull
    group_access: Lenient[FileShare]
    """Access right of the group, as a number."""
    user_access: Lenient[FileShare] | None = None
    """Access right of the user, as a number."""
    overridden: bool
    """Whether the rights of the group are overridden for the member."""
    can_edit_access: bool
    """Whether the group member may change the access rights of the group."""
    owner: bool
    """Whether the member owns the group."""


class ExternalShare(Model, rename="camel"):
    """What an external link leads to, and whether it is valid."""

    status: Lenient[Status]
    """Whether the link is fine, invalid, expired or asks for a password, as a number."""
    id: str | None
    """Id of what is shared."""
    title: str | None
    type: Lenient[FileEntryType] | None = None
    """Kind of what is shared: folder (1) or file (2)."""
    tenant_id: int
    """Id of the tenant."""
    entity_id: str | None = None
    """Id of the shared file or folder."""
    entity_title: str | None = None
    """Title of the shared file or folder."""
    entity_type: Lenient[FileEntryType] | None = None
    """Kind of what is shared: folder (1) or file (2)."""
    is_room: bool | None = None
    """Whether the entity is a room."""
    shared: bool
    """Whether it is shared."""
    link_id: Guid
    """Id of the link."""
    is_authenticated: bool
    is_room_member: bool | None = None
    """Whether the user is a member of the room."""


class Provider(Model, rename="camel"):
    """Third-party storage provider."""

    name: str | None = None
    key: str | None = None
    """Key of the provider."""
    connected: bool | None = None
    """Whether the provider is connected."""
    oauth: bool | None = None
    """Whether the provider works by OAuth."""
    redirect_url: str | None = None
    """Address that the provider redirects to."""
    required_connection_url: bool | None = None
    """Whether the provider needs a connection address."""
    client_id: str | None = None
    """OAuth client id at the provider."""


class DraftLocationInteger(Model, rename="camel"):
    """Where the draft of a form is kept."""

    folder_id: int | None = None
    """Id of the In Process folder that holds the draft."""
    folder_title: str | None = None
    """Title of the In Process folder that holds the draft."""
    file_id: int | None = None
    """Id of the draft."""
    file_title: str | None = None
    """Title of the draft."""


class Size(Model):
    """Width and height."""

    height: int | None = None
    width: int | None = None


class DocumentConfig(Model, rename="camel"):
    """Document to open in the editor."""

    file_type: str | None = None
    """Type or extension of the file."""
    info: InfoConfig | None = None
    is_linked_for_me: bool | None = None
    """Whether the document is linked for the current user."""
    key: str | None = None
    """Id of this state of the document for the editor."""
    permissions: PermissionsConfig | None = None
    """What the user may do with the document."""
    shared_link_param: str | None = None
    """URL parameter of the shared link."""
    shared_link_key: str | None = None
    """Key of the shared link."""
    reference_data: FileReferenceData | None = None
    """Data that identifies the file in its own system."""
    title: str | None = None
    url: str | None = None
    """Address of the document."""
    is_form: bool | None = None
    options: Options | None = None
    """Options of the document, such as the watermark."""


class EditorConfiguration(Model, rename="camel"):
    """Settings of the editor."""

    callback_url: str | None = None
    """Address the editor reports changes to."""
    co_editing: CoEditingConfig | None = None
    """Co-editing settings of the editor."""
    create_url: str | None = None
    """Address for creating a new document from the editor."""
    customization: CustomizationConfig | None = None
    """How the editor looks and behaves."""
    embedded: EmbeddedConfig | None = None
    """Settings of the embedded viewer."""
    encryption_keys: EncryptionKeysConfig | None = None
    """Keys that encrypt the document."""
    lang: str | None
    """Language of the editor."""
    mode: str | None
    """Mode the editor opens in."""
    mode_write: bool | None = None
    """Whether the editor opens for writing."""
    plugins: PluginsConfig | None = None
    recent: list[RecentConfig] | None = None
    """Documents for the menu of recent files."""
    templates: list[TemplatesConfig] | None = None
    """Templates for the menu of new documents."""
    user: UserConfig
    """User who opened the document."""


class FileReferenceData(Model, rename="camel"):
    """What identifies a file in its own system."""

    file_key: str | None = None
    """Document id by which the service gets a link to the file."""
    instance_id: str | None = None
    """Id of the system that the file comes from."""
    room_id: str | None = None
    """Id of the room."""
    can_edit_room: bool | None = None
    """Whether the room can be edited."""


class HistoryAction(Model):
    """Action that a history entry records."""

    id: Lenient[MessageAction] | None = None
    """Number of the action."""
    key: str | None = None
    """Key of the entry."""


class HistoryData(Model, rename="camel"):
    """Details of a history entry."""

    initiator_name: str | None = None
    """Name of the user who did it."""


class EditHistoryUrl(Model, rename="camel"):
    """Address of an earlier version."""

    key: str | None = None
    """Id of the previous state of the document."""
    url: str | None = None
    """Address of the previous version of the document."""
    file_type: str | None = None
    """Extension of the document."""


class EditHistoryAuthor(Model):
    """Author of a version."""

    id: str | None
    """Id of the author."""
    name: str | None = None


class EditHistoryChangesWrapper(Model, rename="camel"):
    """EditHistoryChangesWrapper."""

    user: EditHistoryAuthor | None = None
    created: Timestamp | None = None
    document_sha256: str | None = None


class FilesStatisticsFolder(Model, rename="camel"):
    """Folder with the space it takes up."""

    title: str | None = None
    used_space: int | None = None
    """Space that is taken up."""


class AuthData(Model, rename="camel"):
    """What a third-party account is signed in with."""

    login: str | None = None
    password: Secret | None = None
    raw_token: str | None = None
    """Token as the provider gave it."""
    url: str | None = None
    provider: str | None = None
    """Name of the provider."""
    token: OAuth20Token | None = None


class OrderBy(Model):
    """What to sort by, and in which direction."""

    is_asc: bool | None = None
    """Whether the order is ascending."""
    property_: Lenient[SortedByType] | None = field(default=None, name="property")
    """What to sort by, as a number."""


class ActionConfig(Model):
    """Place in the document to scroll to."""

    data: str | Unset | None = UNSET
    """Data that tells where to scroll to."""
    type: str | Unset | None = UNSET
    """Kind of action."""


class InfoConfig(Model, rename="camel"):
    """Information on the document shown in the editor."""

    favorite: bool | None = None
    """Whether the file is a favorite."""
    folder: str | None = None
    """Folder of the file."""
    owner: str | None = None
    sharing_settings: list[AceShortWrapper] | None = None
    """Sharing settings of the file."""
    type: Lenient[EditorType] | None = None
    """Kind of editor: desktop (0), mobile (1) or embedded (2)."""
    uploaded: str | None = None
    """The uploaded file."""


class PermissionsConfig(Model, rename="camel"):
    """What the user may do with a document."""

    comment: bool | None = None
    """Whether the document can be commented on."""
    chat: bool | None = None
    """Whether the document has its chat on."""
    download: bool | None = None
    """Whether the document can be downloaded."""
    edit: bool | None = None
    """Whether the document can be edited or just viewed."""
    fill_forms: bool | None = None
    """Whether forms can be filled in."""
    modify_filter: bool | None = None
    """Whether a filter takes effect for everyone (true) or just for the current user (false)."""
    protect: bool | None = None
    """Whether the buttons for protecting the document are shown."""
    print: bool | None = None
    """Whether the document can be printed."""
    review: bool | None = None
    """Whether the document can be reviewed."""
    copy: bool | None = None
    """Whether the content can be copied to the clipboard."""


class Options(Model):
    """Options of a document."""

    watermark_on_draw: WatermarkOnDraw | None = None
    """Watermark drawn over the document."""


class CoEditingConfig(Model):
    """Co-editing settings of the editor."""

    change: bool | None = None
    """Whether the co-editing mode can be switched inside the editor."""
    fast: bool | None = None
    """Whether the co-editing mode is the fast one."""
    mode: Lenient[CoEditingConfigMode] | None = None
    """Co-editing mode: fast (0) or strict (1)."""


class CustomizationConfig(Model, rename="camel"):
    """How the editor looks and behaves."""

    about: bool | None = None
    """Whether the About entry belongs to the customization."""
    customer: CustomerConfig | None = None
    """Customer shown in the editor."""
    anonymous: AnonymousConfig | None = None
    """Settings for anonymous users of the editor."""
    feedback: FeedbackConfig | None = None
    """Feedback and support button of the editor."""
    forcesave: bool | None = None
    """Whether files are force saved."""
    goback: GobackConfig | None = None
    """The open file location button of the editor."""
    review: ReviewConfig | None = None
    """Review settings of the editor."""
    logo: LogoConfig | None = None
    mention_share: bool | None = None
    """Whether the share is mentioned."""
    submit_form: SubmitForm | None = None
    """The button that completes and submits the form."""
    start_filling_form: StartFillingForm | None = None
    """The button that starts the filling of the form."""


class EmbeddedConfig(Model, rename="camel"):
    """Settings of the embedded viewer."""

    embed_url: str | None = None
    """Address of the document for embedding into a web page."""
    save_url: str | None = None
    """Address for saving the document to the user's computer."""
    share_link_param: str | None = None
    """URL parameter of the sharing."""
    share_url: str | None = None
    """Address by which others can share the document."""
    toolbar_docked: str | None = None
    """Where the toolbar of the embedded viewer is: "top" or "bottom"."""


class EncryptionKeysConfig(Model, rename="camel"):
    """Keys that encrypt a document."""

    crypto_engine_id: str | None = None
    """Id of the engine the encryption key belongs to."""
    private_key_enc: str | None = None
    """Private key of the user."""
    public_key: str | None = None
    """Public key of the user."""


class PluginsConfig(Model, rename="camel"):
    """Plugins of the editor."""

    plugins_data: list[str] | None = None
    """Addresses of the plugin configuration files."""


class RecentConfig(Model):
    """Document in the menu of recent files."""

    folder: str | None = None
    """Folder the document is kept in."""
    title: str | None = None
    url: str | None = None
    """Address of the document."""


class TemplatesConfig(Model):
    """Template in the menu of new documents."""

    image: str | None = None
    """Address of the image."""
    title: str | None = None
    url: str | None = None
    """Address at which the document is created."""


class UserConfig(Model, rename="camel"):
    """User who opened the document."""

    id: str | None = None
    """Id of the user."""
    name: str | None = None
    image: str | None = None
    """Path to the avatar of the user."""
    roles: list[str] | None = None
    customer_id: str | None = None
    """Id of the customer."""


class OAuth20Token(Model, rename="camel"):
    """OAuth 2.0 token with its client."""

    access_token: Secret | None = field(default=None, name="access_token")
    """Access token that the authorization server issued."""
    refresh_token: Secret | None = field(default=None, name="refresh_token")
    """Token that gets a new access token."""
    expires_in: int | None = field(default=None, name="expires_in")
    """Seconds until the access token expires."""
    client_id: str | None = field(default=None, name="client_id")
    """Id of the OAuth client."""
    client_secret: Secret | None = field(default=None, name="client_secret")
    """Secret of the OAuth client."""
    redirect_uri: str | None = field(default=None, name="redirect_uri")
    """Address the user is sent to after the authorization."""
    timestamp: Timestamp | None = None
    """When the token was issued."""
    is_expired: bool | None = None


class WatermarkOnDraw(Model):
    """Watermark drawn over a document."""

    width: float | None = None
    """Width of the watermark in millimeters."""
    height: float | None = None
    """Height of the watermark in millimeters."""
    margins: list[int] | None = None
    """Margins of the watermark in millimeters."""
    fill: str | None = None
    """Fill color of the watermark."""
    rotate: int | None = None
    """Angle the watermark is turned by."""
    transparent: float | None = None
    """Transparency of the watermark in percent."""
    paragraphs: list[Paragraph] | None = None
    """Paragraphs of the watermark."""


class CustomerConfig(Model, rename="camel"):
    """Customer shown in the editor."""

    address: str | None = None
    logo: str | None = None
    logo_dark: str | None = None
    """Logo for the dark theme."""
    mail: str | None = None
    name: str | None = None
    www: str | None = None


class AnonymousConfig(Model):
    """How the editor treats anonymous users."""

    request: bool
    """Whether anonymous users are asked for their name."""


class FeedbackConfig(Model):
    """Feedback and support button of the editor."""

    url: str | None = None
    """Address that the feedback and support button opens."""
    visible: bool | None = None
    """Whether it is shown."""


class GobackConfig(Model):
    """The open file location button of the editor."""

    url: str | None = None
    """Address that the open file location button opens."""


class ReviewConfig(Model, rename="camel"):
    """Review settings of the editor."""

    review_display: str | None = None
    """How changes under review are shown."""


class LogoConfig(Model, rename="camel"):
    """Logo shown in the editor."""

    image: str | None = None
    image_dark: str | None = None
    """Logo for the dark theme."""
    image_light: str | None = None
    """Logo for the light theme."""
    image_embedded: str | None = None
    """Logo for the embedded editor."""
    url: str | None = None
    """Address that a click on the logo opens."""
    visible: bool | None = None
    """Whether it is shown."""


class SubmitForm(Model, rename="camel"):
    """The button that completes and submits a form."""

    visible: bool | None = None
    """Whether it is shown."""
    result_message: str | None = None
    """Message shown after a form is submitted."""


class StartFillingForm(Model):
    """The button that starts the filling of a form."""

    text: str | None = None
    """Caption of the button."""


class Paragraph(Model):
    """Paragraph of a watermark."""

    align: int | None = None
    """Alignment of the paragraph, as a number."""
    runs: list[Run] | None = None
    """Runs of text in the paragraph."""


class Run(Model):
    """Run of text in a watermark."""

    fill: list[int] | None = None
    """Fill color of the text: red, green and blue."""
    text: str | None = None
    font_size: str | None = field(default=None, name="font-size")
    """Font size of the text in points."""


class FileIntegerViewAccessibility(Model):
    """FileIntegerViewAccessibility."""

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


class FilesSettingsInternalFormats(Model):
    """FilesSettingsInternalFormats."""

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


ICompress: TypeAlias = dict[str, Any]
"""What archive formats have in common."""
