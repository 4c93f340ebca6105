"""The types `Direction`, `MailAccount`, `MailAlert`, `MailAttachment` and 28 more."""

from __future__ import annotations

from msgspec import field

from .._runtime.enums import OpenEnum, OpenStrEnum
from .._runtime.values import Lenient, Model, Secret, Timestamp

__all__ = [
    "Direction",
    "MailAccount",
    "MailAlert",
    "MailAttachment",
    "MailAuthentication",
    "MailAutoreply",
    "MailContact",
    "MailContactInfo",
    "MailCrmLink",
    "MailCrmLinkType",
    "MailCrmStatus",
    "MailEncryption",
    "MailFilter",
    "MailFilterAction",
    "MailFilterActionType",
    "MailFilterAttachments",
    "MailFilterComparison",
    "MailFilterCondition",
    "MailFilterKey",
    "MailFilterMatching",
    "MailFilterOptions",
    "MailFilterScope",
    "MailFolder",
    "MailFolderType",
    "MailMessage",
    "MailOperation",
    "MailSettings",
    "MailSignature",
    "MailTag",
    "MailUserFolder",
    "Mailbox",
    "SentMailAttachment",
]


class Direction(OpenStrEnum):
    """Which way to go in a list."""

    NEXT = "next"
    PREV = "prev"


class MailFolderType(OpenEnum):
    """Folder of a mailbox."""

    SENDING = (0, "Sending")
    """Messages on their way out."""
    INBOX = (1, "Inbox")
    SENT = (2, "Sent")
    DRAFT = (3, "Draft")
    """Messages not sent yet."""
    TRASH = (4, "Trash")
    SPAM = (5, "Spam")
    USER_FOLDER = (6, "UserFolder")
    """A folder of the user."""
    TEMPLATES = (7, "Templates")
    """Message templates."""


class MailEncryption(OpenEnum):
    """Encryption of a connection to a mail server."""

    NONE = (0, "None")
    SSL = (1, "SSL")
    STARTTLS = (2, "StartTLS")


class MailAuthentication(OpenEnum):
    """SASL mechanism at a mail server."""

    NONE = (0, "None")
    LOGIN = (1, "Login")
    CRAM_MD5 = (4, "CramMd5")
    OAUTH2 = (5, "OAuth2")
    NTLM = (7, "Ntlm")


class MailFilterKey(OpenEnum):
    """Part of a message that a condition looks at."""

    FROM = (0, "From")
    TO_OR_CC = (1, "ToOrCc")
    TO = (2, "To")
    CC = (3, "Cc")
    SUBJECT = (4, "Subject")


class MailFilterComparison(OpenEnum):
    """How a condition compares."""

    MATCHES = (0, "Matches")
    NOT_MATCHES = (1, "NotMatches")
    """The part differs from the value."""
    CONTAINS = (2, "Contains")
    NOT_CONTAINS = (3, "NotContains")
    """The value does not occur in the part."""


class MailFilterActionType(OpenEnum):
    """What a mail filter does with a message."""

    DELETE_FOREVER = (0, "DeleteForever")
    """Deletes it without the Trash."""
    MOVE_TO = (1, "MoveTo")
    """Moves it to a folder."""
    MARK_TAG = (2, "MarkTag")
    """Gives it a tag."""
    MARK_AS_IMPORTANT = (3, "MarkAsImportant")
    """Marks it as important."""
    MARK_AS_READ = (4, "MarkAsRead")


class MailFilterMatching(OpenEnum):
    """How many conditions of a filter must hold."""

    NONE = (0, "None")
    MATCH_ALL = (1, "MatchAll")
    MATCH_AT_LEAST_ONE = (2, "MatchAtLeastOne")


class MailFilterAttachments(OpenEnum):
    """Which messages a filter takes, by their attachments."""

    WITH_AND_WITHOUT_ATTACHMENTS = (0, "WithAndWithoutAttachments")
    """All messages."""
    WITH_ATTACHMENTS = (1, "WithAttachments")
    """Those that have some."""
    WITHOUT_ATTACHMENTS = (2, "WithoutAttachments")
    """Those that have none."""


class MailCrmLinkType(OpenEnum):
    """Kind of a CRM item that is linked to mail."""

    CONTACT = (1, "Contact")
    CASE = (2, "Case")
    OPPORTUNITY = (3, "Opportunity")


class MailOperation(Model, rename="camel"):
    """A mail operation and its progress."""

    completed: bool | None = None
    """Whether the operation has finished."""
    id: str | None = None
    """Id of the operation."""
    status: str | None = None
    """What the operation is doing now."""
    error: str | None = None
    """Error text, when something failed."""
    percents: int | None = None
    """Progress of the operation in percent."""
    source: str | None = None
    """What the operation works on."""
    operation_type: int | None = None
    """Number of the kind of operation."""
    operation: str | None = None
    """Name of the operation."""


class MailCrmLink(Model, rename="camel"):
    """A CRM item that is linked to mail."""

    id: int
    """Id of the CRM item."""
    type: Lenient[MailCrmLinkType]
    entity_type_name: str | None = None
    """Name of its kind."""


class MailCrmStatus(Model, rename="camel"):
    """Whether a conversation is linked to the CRM."""

    message_id: int | None = None
    """Id of the message."""
    is_linked: bool | None = None
    """Whether the conversation is linked to the CRM."""


class MailFolder(Model):
    """A standard mail folder with its counts."""

    id: Lenient[MailFolderType] | None = None
    unread: int | None = None
    """Number of unread items in the folder."""
    unread_messages: int | None = None
    """Number of unread messages in the folder."""
    total_count: int | None = None
    """Number of all items in the folder."""
    total_messages_count: int | None = None
    """Number of all messages in the folder."""
    time_modified: Timestamp | None = None
    """Time of the last change."""


class MailUserFolder(Model):
    """A mail folder of the user's own."""

    id: int | None = None
    """Id of the mail folder."""
    parent: int | None = None
    """Id of the parent folder."""
    name: str | None = None
    unread_count: int | None = None
    """Number of unread items in the folder."""
    total_count: int | None = None
    """Number of all items in the folder."""
    unread_chain_count: int | None = None
    """Number of unread conversations in the folder."""
    total_chain_count: int | None = None
    """Number of all conversations in the folder."""
    folder_count: int | None = None
    """Number of subfolders."""


class MailMessage(Model, rename="camel"):
    """A mail message."""

    attachments: list[MailAttachment] | None = None
    """Files attached to it."""
    introduction: str | None = None
    """First words of the message."""
    html_body: str | None = None
    """Text of the message as HTML."""
    content_is_blocked: bool | None = None
    """Whether part of the content is blocked."""
    important: bool | None = None
    """Whether the message is marked important."""
    subject: str | None = None
    has_attachments: bool | None = None
    """Whether it has attachments."""
    bcc: str | None = None
    """Blind carbon copy addresses."""
    cc: str | None = None
    """Carbon copy addresses."""
    to: str | None = None
    """To whom the message goes."""
    address: str | None = None
    """Mail address of the message."""
    from_: str | None = field(default=None, name="from")
    """Who sent the message."""
    reply_to: str | None = None
    """Address to which replies go."""
    id: int | None = None
    """Id of the message."""
    chain_id: str | None = None
    """Id of the conversation."""
    chain_date: str | None = None
    """Date of the conversation, as text."""
    date_: str | None = field(default=None, name="date")
    """Date of the message, as text."""
    date_display: str | None = None
    """Date of the message in the form it is shown."""
    tag_ids: list[int] | None = None
    """Ids of the tags of the message."""
    labels_in_string: str | None = None
    """Labels of the message, as one string."""
    is_new: bool | None = None
    """Whether the message is unread."""
    is_answered: bool | None = None
    """Whether the message has been answered."""
    is_forwarded: bool | None = None
    """Whether the message has been forwarded."""
    text_body_only: bool | None = None
    """Whether the message has plain text only."""
    size: int | None = None
    """Size of the message."""
    eml_link: str | None = None
    """Link to the message as an EML file."""
    stream_id: str | None = None
    """Id of the message stream."""
    restore_folder_id: Lenient[MailFolderType] | None = None
    """Folder that the message goes back to."""
    folder: Lenient[MailFolderType] | None = None
    user_folder_id: int | None = None
    """Id of the user's own mail folder."""
    chain_length: int | None = None
    """Number of messages in the conversation."""
    was_new: bool | None = None
    """Whether the message was new before."""
    is_today: bool | None = None
    """Whether the message is from today."""
    is_yesterday: bool | None = None
    """Whether the message is from yesterday."""
    received_date: Timestamp | None = None
    """When the message was received."""
    is_body_corrupted: bool | None = None
    """Whether the body of the message is damaged."""
    has_parse_error: bool | None = None
    """Whether the message could not be parsed properly."""
    mime_message_id: str | None = None
    """Message-ID of the mail."""
    mime_reply_to_id: str | None = None
    """Message-ID of the mail this one replies to."""
    calendar_uid: str | None = None
    """UID of the calendar event that came with the message."""
    read_request_status: bool | None = None
    """Whether the sender asks for a read receipt."""


class MailAttachment(Model, rename="camel"):
    """An attachment of a message."""

    file_id: int | None = None
    """Id of the file."""
    file_name: str | None = None
    size: int | None = None
    content_type: str | None = None
    """Media type of the attachment."""
    need_save_to_temp: bool | None = None
    """Whether the document is saved to a template message."""
    content_id: str | None = None
    """Content-ID of the attachment in the message."""
    file_number: int | None = None
    """Number of the attachment within the message."""
    stored_name: str | None = None
    """Name under which the attachment is stored."""
    stream_id: str | None = None
    """Id of the message stream."""
    attached_as_link: bool | None = field(default=None, name="savedToMyDocuments")
    """Whether the file is attached as a link to a document."""
    temp_stored_url: str | None = None
    """URL of the temporarily stored attachment."""


class MailTag(Model, rename="camel"):
    """A mail tag."""

    id: int | None = None
    """Id of the mail tag."""
    name: str | None = None
    style: str | None = None
    """Suffix of the CSS style that colors the tag."""
    addresses: list[str] | None = None
    """Addresses associated with the tag."""
    letters_count: int | None = None
    """Number of messages with the tag."""


class MailFilter(Model):
    """A mail filter with its conditions and actions."""

    id: int | None = None
    """Id of the filter."""
    name: str | None = None
    position: int | None = None
    """Place of the filter in the order of filters."""
    enabled: bool | None = None
    """Whether it is switched on."""
    conditions: list[MailFilterCondition] | None = None
    """What a message must match for the filter to act."""
    actions: list[MailFilterAction] | None = None
    """What the filter does with a message that matches."""
    options: MailFilterOptions | None = None
    """When and to what the filter applies."""


class MailSettings(Model, rename="camel"):
    """The general mail settings of a user."""

    enable_conversations: bool | None = None
    """Whether messages are grouped into conversations."""
    always_display_images: bool | None = None
    """Whether external images in messages are always shown."""
    cache_unread_messages: bool | None = None
    """Whether unread messages are cached."""
    enable_go_next_after_move: bool | None = None
    """Whether the next message opens after one is moved or deleted."""
    replace_message_body: bool | None = None
    """Whether inserting a template replaces the whole text of the message."""


class MailAutoreply(Model, rename="camel"):
    """The automatic reply of a mail account."""

    mailbox_id: int | None = None
    """Id of the mailbox."""
    turn_on: bool | None = None
    """Whether automatic replies are on."""
    only_contacts: bool | None = None
    """Whether automatic replies go to contacts only."""
    turn_on_to_date: bool | None = None
    """Whether automatic replies stop at `ToDate`."""
    from_date: Timestamp | None = None
    """Start of the period in which automatic replies are sent."""
    to_date: Timestamp | None = None
    """End of the period in which automatic replies are sent."""
    subject: str | None = None
    html: str | None = None
    """Text as HTML."""


class MailSignature(Model, rename="camel"):
    """The signature of a mail account."""

    mailbox_id: int | None = None
    """Id of the mailbox."""
    html: str | None = None
    """Text as HTML."""
    is_active: bool | None = None
    """Whether the signature is in use."""


class MailAccount(Model, rename="camel"):
    """A mail account of the user."""

    mailbox_id: int | None = None
    """Id of the mailbox."""
    email: str | None = None
    enabled: bool | None = None
    """Whether it is switched on."""
    name: str | None = None
    oauth_connection: bool | None = field(default=None, name="oAuthConnection")
    """Whether the account connects through OAuth."""
    signature: MailSignature | None = None
    """Signature of the mail account."""
    autoreply: MailAutoreply | None = None
    """Automatic reply of the mail account."""
    email_in_folder: str | None = field(default=None, name="eMailInFolder")
    """Id of the document folder set for the account."""
    quota_error: bool | None = None
    """Whether the mail account has exceeded a quota."""
    auth_error: bool | None = None
    """Whether logging in to the mail account has failed."""
    is_group: bool | None = None
    """Whether the address belongs to a mail group."""
    is_alias: bool | None = None
    """Whether the address is an alias."""
    is_teamlab_mailbox: bool | None = None
    """Whether the mailbox is on the portal's own mail server."""
    is_default: bool | None = None
    """Whether this is the default account."""
    is_shared_domain_mailbox: bool | None = None
    """Whether the mailbox is in a shared mail domain."""
    date_created: Timestamp | None = None
    """When the account was added."""


class Mailbox(Model):
    """The server settings of a mailbox."""

    id: int | None = None
    """Id of the mailbox."""
    email: str | None = None
    """Mail address in the form it is shown."""
    name: str | None = None
    account: str | None = None
    """Login on the IMAP or POP server."""
    password: Secret | None = None
    server: str | None = None
    """Address of the IMAP or POP server."""
    smtp_server: str | None = None
    """Address of the SMTP server."""
    smtp_port: str | None = None
    """Port of the SMTP server, as text."""
    smtp_account: str | None = None
    """Login on the SMTP server."""
    smtp_password: Secret | None = None
    """Password for the SMTP server."""
    smtp_auth: bool | None = None
    """Whether the SMTP server asks for authentication."""
    port: str | None = None
    """Port of the IMAP or POP server, as text."""
    incoming_encryption_type: Lenient[MailEncryption] | None = None
    """Encryption of the incoming connection."""
    outcoming_encryption_type: Lenient[MailEncryption] | None = None
    """Encryption of the SMTP connection."""
    auth_type_in: Lenient[MailAuthentication] | None = None
    """Authentication at the mail server."""
    auth_type_smtp: Lenient[MailAuthentication] | None = None
    """Authentication at the SMTP server."""
    imap: bool | None = None
    """Whether incoming mail is fetched over IMAP."""
    begin_date: Timestamp | None = None
    """Date from which mail of the account is loaded."""
    is_oauth: bool | None = None
    """Whether the account connects through OAuth."""
    restrict: bool | None = None
    """Whether to load the mail of the last 30 days only instead of all of it."""
    email_in_folder: str | None = None
    """Id of the document folder set for the account."""
    is_teamlab: bool | None = None
    """Whether the mailbox is on the portal's own mail server."""


class MailAlert(Model):
    """A notice about a mail account."""

    id: int | None = None
    type: int | None = None
    """Number of the kind of notice."""
    mailbox_id: int | None = field(default=None, name="id_mailbox")
    """Id of the mailbox."""
    data: str | None = None
    """What it is about, as JSON text."""


class MailContact(Model):
    """A mail contact."""

    id: int | None = None
    """Id of the contact."""
    name: str | None = None
    description: str | None = None
    emails: list[MailContactInfo] | None = None
    phones: list[MailContactInfo] | None = None
    type: int | None = None
    """Number of the contact type."""
    small_photo_url: str | None = field(default=None, name="smallFotoUrl")
    """URL of the small photo."""
    medium_photo_url: str | None = field(default=None, name="mediumFotoUrl")
    """URL of the medium photo."""


class MailFilterCondition(Model):
    """One condition of a mail filter."""

    key: Lenient[MailFilterKey] | None = None
    """Part of the message to compare."""
    operation: Lenient[MailFilterComparison] | None = None
    """How to compare."""
    value: str | None = None


class MailFilterAction(Model):
    """One action of a mail filter."""

    action: Lenient[MailFilterActionType] | None = None
    data: str | None = None
    """Argument of the action, where it needs one."""


class MailFilterOptions(Model, rename="camel"):
    """The options of a mail filter."""

    match_multi_conditions: Lenient[MailFilterMatching] | None = None
    """How conditions combine."""
    apply_to: MailFilterScope | None = None
    """Which folders, mailboxes and kinds of messages the filter covers."""
    ignore_other: bool | None = None
    """Whether later filters are skipped once this one has matched."""


class MailContactInfo(Model, rename="camel"):
    """One address or phone number of a mail contact."""

    id: int | None = None
    """Id of this item."""
    value: str | None = None
    is_primary: bool | None = None
    """Whether this is the primary one."""


class MailFilterScope(Model, rename="camel"):
    """The folders, mailboxes and messages a mail filter covers."""

    folders: list[int] | None = None
    """Numbers of the mail folders the filter covers."""
    mailboxes: list[int] | None = None
    """Ids of the mailboxes the filter covers."""
    with_attachments: Lenient[MailFilterAttachments] | None = None
    """Attachments."""


class SentMailAttachment(Model, rename="camel"):
    """A file to attach to a message."""

    file_id: int | None = None
    """Id of the file."""
    file_name: str | None = None
    size: int | None = None
    content_type: str | None = None
    """Media type of the attachment."""
    need_save_to_temp: bool | None = None
    """Whether the document is saved to a template message."""
    content_id: str | None = None
    """Content-ID of the attachment in the message."""
    file_number: int | None = None
    """Number of the attachment within the message."""
    stored_name: str | None = None
    """Name under which the attachment is stored."""
    stream_id: str | None = None
    """Id of the message stream."""
    temp_stored_url: str | None = None
    """URL of the temporarily stored attachment."""
    attached_as_link: bool | None = None
    """Whether the file is attached as a link."""
