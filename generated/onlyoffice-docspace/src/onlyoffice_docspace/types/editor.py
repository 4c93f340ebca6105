"""The types `AnonymousConfig`, `CoEditingConfig`, `CoEditingConfigMode`, `CustomerConfig` and 36
more.
"""

from __future__ import annotations

from msgspec import field

from .._runtime.enums import OpenEnum
from .._runtime.values import UNSET, Lenient, Model, Secret, Timestamp, Unset
from ..types.files import File
from ..types.sharing import AccessSummary

__all__ = [
    "AnonymousConfig",
    "CoEditingConfig",
    "CoEditingConfigMode",
    "CustomerConfig",
    "CustomizationConfig",
    "DocumentAction",
    "DocumentActionLink",
    "DocumentConfig",
    "DocumentOptions",
    "DocumentServiceAddresses",
    "EditHistory",
    "EditHistoryAuthor",
    "EditHistoryChange",
    "EditHistoryData",
    "EditTracking",
    "EditorConfig",
    "EditorLogo",
    "EditorOptions",
    "EditorType",
    "EmbeddedConfig",
    "EncryptionKeysConfig",
    "FeedbackConfig",
    "FileLink",
    "FileReference",
    "FileReferenceData",
    "GobackConfig",
    "InfoConfig",
    "PermissionsConfig",
    "PluginsConfig",
    "PreviousVersion",
    "RecentConfig",
    "ReviewConfig",
    "StartFillingForm",
    "StartFillingMode",
    "SubmitForm",
    "TemplatesConfig",
    "UserConfig",
    "WatermarkOnDraw",
    "WatermarkParagraph",
    "WatermarkTextRun",
]


class CoEditingConfigMode(OpenEnum):
    """Co-editing mode: fast or strict."""

    FAST = (0, "Fast")
    STRICT = (1, "Strict")


class EditorType(OpenEnum):
    """Kind of editor."""

    DESKTOP = (0, "Desktop")
    MOBILE = (1, "Mobile")
    EMBEDDED = (2, "Embedded")
    """Inside another page."""


class StartFillingMode(OpenEnum):
    """How the filling of a form starts."""

    NONE = (0, "None")
    SHARE_TO_FILL_OUT = (1, "ShareToFillOut")
    START_FILLING = (2, "StartFilling")


class AnonymousConfig(Model):
    """How the editor treats anonymous users."""

    request: bool
    """Whether anonymous users are asked for their name."""


class CoEditingConfig(Model):
    """Co-editing settings of the editor."""

    change: bool | None = None
    """Whether the co-editing mode can be switched inside the editor."""
    fast: bool | None = None
    """Whether the co-editing mode is the fast one."""
    mode: Lenient[CoEditingConfigMode] | None = None
    """Co-editing mode: fast or strict."""


class CustomerConfig(Model, rename="camel"):
    """Customer shown in the editor."""

    address: str | None = None
    logo: str | None = None
    logo_dark: str | None = None
    """Logo for the dark theme."""
    mail: str | None = None
    name: str | None = None
    www: str | None = None


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
    logo: EditorLogo | None = None
    mention_share: bool | None = None
    """Whether the share is mentioned."""
    submit_form: SubmitForm | None = None
    """The button that completes and submits the form."""
    start_filling_form: StartFillingForm | None = None
    """The button that starts the filling of the form."""


class DocumentAction(Model):
    """Place in the document to scroll to."""

    data: str | Unset | None = UNSET
    """Data that tells where to scroll to."""
    type: str | Unset | None = UNSET
    """Kind of action."""


class DocumentActionLink(Model):
    """Link that scrolls to a place in the document."""

    action: DocumentAction | None = None
    """Action in the document that the editor scrolls to."""


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
    options: DocumentOptions | None = None
    """Options of the document, such as the watermark."""


class DocumentOptions(Model):
    """Options of a document."""

    watermark_on_draw: WatermarkOnDraw | None = None
    """Watermark drawn over the document."""


class DocumentServiceAddresses(Model, rename="camel"):
    """Addresses of ONLYOFFICE Docs."""

    version: str | None = None
    """Version of the document service, as text."""
    doc_service_url_api: str | None = None
    """Address of the API of ONLYOFFICE Docs."""
    doc_service_url: str | None = None
    """Address of ONLYOFFICE Docs."""
    doc_service_preload_url: str | None = None
    """Address that loads the scripts of the document service ahead of time."""
    doc_service_url_internal: str | None = None
    """Address of ONLYOFFICE Docs inside the private network."""
    doc_service_portal_url: str | None = None
    """Portal address for ONLYOFFICE Docs."""
    doc_service_signature_header: str | None = None
    """HTTP header that carries the signature."""
    doc_service_ssl_verification: bool
    """Whether the SSL certificate of the document service is checked."""
    is_default: bool
    """Whether these are the defaults."""


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
    changes: list[EditHistoryChange] | None = None
    """Changes made in this version."""
    server_version: str | None = None
    """Version of the server."""


class EditHistoryAuthor(Model):
    """Author of a version."""

    id: str | None = None
    """Id of the author."""
    name: str | None = None


class EditHistoryChange(Model, rename="camel"):
    """Change of a document, with its author and time."""

    user: EditHistoryAuthor | None = None
    created: Timestamp | None = None
    document_sha256: str | None = None
    """SHA-256 hash of the document."""


class EditHistoryData(Model, rename="camel"):
    """Data that shows a version in the editor."""

    changes_url: str | None = None
    """Address of the file with the change data."""
    key: str | None = None
    """Id of this state of the document for the editor."""
    previous: PreviousVersion | None = None
    """Previous version of the document."""
    token: Secret | None = None
    """Signature of the data, as an encrypted token."""
    url: str | None = None
    """Address of the document."""
    version: int
    """Version number."""
    file_type: str | None = None
    """Extension of the document."""


class EditTracking(Model):
    """Whether a file is still being edited."""

    tracked: bool | None = field(default=None, name="key")
    """Whether the tracking goes on."""
    reason: str | None = field(default=None, name="value")
    """Why it does not."""


class EditorConfig(Model, rename="camel"):
    """All that the editor needs to open a file."""

    document: DocumentConfig
    document_type: str | None = None
    """Type of the document for the editor."""
    editor_config: EditorOptions
    """Settings of the editor."""
    editor_type: Lenient[EditorType]
    """Kind of editor: desktop, mobile or embedded."""
    editor_url: str | None = None
    """Address of the editor."""
    token: Secret | None = None
    type: str | None = None
    """Kind of platform the editor runs on."""
    file: File
    error_message: str | None = None
    start_filling: bool | None = None
    """Whether the filling has started."""
    filling_status: bool | None = None
    """State of the form filling, as a flag."""
    start_filling_mode: Lenient[StartFillingMode] | None = None
    """How the filling starts."""
    filling_session_id: str | None = None
    """Id of the form-filling session."""


class EditorLogo(Model, rename="camel"):
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


class EditorOptions(Model, rename="camel"):
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
    lang: str | None = None
    """Language of the editor."""
    mode: str | None = None
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


class FeedbackConfig(Model):
    """Feedback and support button of the editor."""

    url: str | None = None
    """Address that the feedback and support button opens."""
    visible: bool | None = None
    """Whether it is shown."""


class FileLink(Model):
    """Link to a file for the editor."""

    filetype: str | None = None
    """Type of the document that is viewed or edited."""
    token: Secret | None = None
    """Signature of the data, as an encrypted token."""
    url: str | None = None
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


class GobackConfig(Model):
    """The open file location button of the editor."""

    url: str | None = None
    """Address that the open file location button opens."""


class InfoConfig(Model, rename="camel"):
    """Information on the document shown in the editor."""

    favorite: bool | None = None
    """Whether the file is a favorite."""
    folder: str | None = None
    """Folder of the file."""
    owner: str | None = None
    sharing_settings: list[AccessSummary] | None = None
    """Sharing settings of the file."""
    type: Lenient[EditorType] | None = None
    """Kind of editor: desktop, mobile or embedded."""
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


class PluginsConfig(Model, rename="camel"):
    """Plugins of the editor."""

    plugins_data: list[str] | None = None
    """Addresses of the plugin configuration files."""


class PreviousVersion(Model, rename="camel"):
    """Address of an earlier version."""

    key: str | None = None
    """Id of the previous state of the document."""
    url: str | None = None
    """Address of the previous version of the document."""
    file_type: str | None = None
    """Extension of the document."""


class RecentConfig(Model):
    """Document in the menu of recent files."""

    folder: str | None = None
    """Folder the document is kept in."""
    title: str | None = None
    url: str | None = None
    """Address of the document."""


class ReviewConfig(Model, rename="camel"):
    """Review settings of the editor."""

    review_display: str | None = None
    """How changes under review are shown."""


class StartFillingForm(Model):
    """The button that starts the filling of a form."""

    text: str | None = None
    """Caption of the button."""


class SubmitForm(Model, rename="camel"):
    """The button that completes and submits a form."""

    visible: bool | None = None
    """Whether it is shown."""
    result_message: str | None = None
    """Message shown after a form is submitted."""


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
    paragraphs: list[WatermarkParagraph] | None = None
    """Paragraphs of the watermark."""


class WatermarkParagraph(Model):
    """Paragraph of a watermark."""

    align: int | None = None
    """Alignment of the paragraph, as a number."""
    runs: list[WatermarkTextRun] | None = None
    """Runs of text in the paragraph."""


class WatermarkTextRun(Model):
    """Run of text in a watermark."""

    fill: list[int] | None = None
    """Fill color of the text: red, green and blue."""
    text: str | None = None
    font_size: str | None = field(default=None, name="font-size")
    """Font size of the text in points."""
