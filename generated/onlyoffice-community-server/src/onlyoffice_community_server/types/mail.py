"""The types `ContactInfo`, `CrmContactData`, `Direction`, `MailAccountData` and 29 more."""

from __future__ import annotations

from typing import Any, TypeAlias

from msgspec import field

from .._runtime.enums import OpenStrEnum
from .._runtime.values import Model, Secret, Timestamp

__all__ = [
    "ContactInfo",
    "CrmContactData",
    "Direction",
    "MailAccountData",
    "MailAlertData",
    "MailAttachmentData",
    "MailAutoreplyData",
    "MailBoxData",
    "MailBoxDataAuthentication",
    "MailBoxDataEncryption",
    "MailBoxDataSmtpAuthentication",
    "MailBoxDataSmtpEncryption",
    "MailCommonSettings",
    "MailContactData",
    "MailCrmStatus",
    "MailFolderData",
    "MailFolderDataId",
    "MailMessageData",
    "MailMessageDataFolder",
    "MailMessageDataRestoreFolderId",
    "MailSieveFilterActionData",
    "MailSieveFilterActionDataAction",
    "MailSieveFilterConditionData",
    "MailSieveFilterConditionDataKey",
    "MailSieveFilterConditionDataOperation",
    "MailSieveFilterData",
    "MailSieveFilterOptionsApplyToData",
    "MailSieveFilterOptionsApplyToDataWithAttachments",
    "MailSieveFilterOptionsData",
    "MailSieveFilterOptionsDataMatchMultiConditions",
    "MailSignatureData",
    "MailTagData",
    "MailUserFolderData",
]


class Direction(OpenStrEnum):
    """Values of Direction."""

    NEXT = "next"
    PREV = "prev"


class MailFolderDataId(OpenStrEnum):
    """Values of MailFolderDataId."""

    SENDING = "Sending"
    INBOX = "Inbox"
    SENT = "Sent"
    DRAFT = "Draft"
    TRASH = "Trash"
    SPAM = "Spam"
    USER_FOLDER = "UserFolder"
    TEMPLATES = "Templates"


class MailMessageDataRestoreFolderId(OpenStrEnum):
    """Values of MailMessageDataRestoreFolderId."""

    SENDING = "Sending"
    INBOX = "Inbox"
    SENT = "Sent"
    DRAFT = "Draft"
    TRASH = "Trash"
    SPAM = "Spam"
    USER_FOLDER = "UserFolder"
    TEMPLATES = "Templates"


class MailMessageDataFolder(OpenStrEnum):
    """Values of MailMessageDataFolder."""

    SENDING = "Sending"
    INBOX = "Inbox"
    SENT = "Sent"
    DRAFT = "Draft"
    TRASH = "Trash"
    SPAM = "Spam"
    USER_FOLDER = "UserFolder"
    TEMPLATES = "Templates"


class MailBoxDataEncryption(OpenStrEnum):
    """Values of MailBoxDataEncryption."""

    NONE = "None"
    SSL = "SSL"
    START_TLS = "StartTLS"


class MailBoxDataSmtpEncryption(OpenStrEnum):
    """Values of MailBoxDataSmtpEncryption."""

    NONE = "None"
    SSL = "SSL"
    START_TLS = "StartTLS"


class MailBoxDataAuthentication(OpenStrEnum):
    """Values of MailBoxDataAuthentication."""

    NONE = "None"
    LOGIN = "Login"
    CRAM_MD5 = "CramMd5"
    O_AUTH2 = "OAuth2"
    NTLM = "Ntlm"


class MailBoxDataSmtpAuthentication(OpenStrEnum):
    """Values of MailBoxDataSmtpAuthentication."""

    NONE = "None"
    LOGIN = "Login"
    CRAM_MD5 = "CramMd5"
    O_AUTH2 = "OAuth2"
    NTLM = "Ntlm"


class MailSieveFilterConditionDataKey(OpenStrEnum):
    """Values of MailSieveFilterConditionDataKey."""

    FROM = "From"
    TO_OR_CC = "ToOrCc"
    TO = "To"
    CC = "Cc"
    SUBJECT = "Subject"


class MailSieveFilterConditionDataOperation(OpenStrEnum):
    """Values of MailSieveFilterConditionDataOperation."""

    MATCHES = "Matches"
    NOT_MATCHES = "NotMatches"
    CONTAINS = "Contains"
    NOT_CONTAINS = "NotContains"


class MailSieveFilterActionDataAction(OpenStrEnum):
    """Values of MailSieveFilterActionDataAction."""

    DELETE_FOREVER = "DeleteForever"
    MOVE_TO = "MoveTo"
    MARK_TAG = "MarkTag"
    MARK_AS_IMPORTANT = "MarkAsImportant"
    MARK_AS_READ = "MarkAsRead"


class MailSieveFilterOptionsDataMatchMultiConditions(OpenStrEnum):
    """Values of MailSieveFilterOptionsDataMatchMultiConditions."""

    NONE = "None"
    MATCH_ALL = "MatchAll"
    MATCH_AT_LEAST_ONE = "MatchAtLeastOne"


class MailSieveFilterOptionsApplyToDataWithAttachments(OpenStrEnum):
    """Values of MailSieveFilterOptionsApplyToDataWithAttachments."""

    WITH_AND_WITHOUT_ATTACHMENTS = "WithAndWithoutAttachments"
    WITH_ATTACHMENTS = "WithAttachments"
    WITHOUT_ATTACHMENTS = "WithoutAttachments"


class MailCrmStatus(Model, rename="camel"):
    """Whether a conversation is linked to the CRM."""

    message_id: int | None = None
    """Id of the message."""
    is_linked: bool | None = None
    """Whether the conversation is linked to the CRM."""


class MailFolderData(Model, rename="camel"):
    """A standard mail folder with its counts."""

    id: MailFolderDataId | None = None
    """Folder: 0 sending, 1 inbox, 2 sent, 3 draft, 4 trash, 5 spam, 6 own folder, 7 templates."""
    unread_count: int | None = None
    """Number of unread items in the folder."""
    unread_messages_count: int | None = None
    """Number of unread messages in the folder."""
    total_count: int | None = None
    """Number of all items in the folder."""
    total_messges_count: int | None = None
    """Number of all messages in the folder."""
    time_modified: Timestamp | None = None
    """Time of the last change."""


class MailUserFolderData(Model, rename="camel"):
    """A mail folder of the user's own."""

    id: int | None = None
    """Id of the mail folder."""
    parent_id: int | None = None
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


class MailMessageData(Model, rename="camel"):
    """A mail message."""

    attachments: list[MailAttachmentData] | None = None
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
    chain_date_string: str | None = None
    """Date of the conversation, as text."""
    date_string: str | None = None
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
    restore_folder_id: MailMessageDataRestoreFolderId | None = None
    """Folder to restore to, numbered as in `Folder`."""
    folder: MailMessageDataFolder | None = None
    """Mail folder: 0 sending, 1 inbox, 2 sent, 3 draft, 4 trash, 5 spam, 6 own folder, 7
    templates.
    """
    user_folder_id: list[int] | None = None
    """Id of the user's own mail folder."""
    chain_length: int | None = None
    """Number of messages in the conversation."""
    was_new: bool | None = None
    """Whether the message was new before."""
    is_today: bool | None = None
    """Whether the message is from today."""
    is_yesterday: bool | None = None
    """Whether the message is from yesterday."""
    received_date: str | None = None
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


class MailAttachmentData(Model, rename="camel"):
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
    attached_as_link: bool | None = None
    """Whether the file is attached as a link."""
    temp_stored_url: str | None = None
    """URL of the temporarily stored attachment."""


class MailTagData(Model, rename="camel"):
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


class MailSieveFilterData(Model):
    """A mail filter with its conditions and actions."""

    id: int | None = None
    """Id of the filter."""
    name: str | None = None
    position: int | None = None
    """Place of the filter in the order of filters."""
    enabled: bool | None = None
    """Whether it is switched on."""
    conditions: list[MailSieveFilterConditionData] | None = None
    """What a message must match for the filter to act."""
    actions: list[MailSieveFilterActionData] | None = None
    """What the filter does with a message that matches."""
    options: MailSieveFilterOptionsData | None = None
    """When and to what the filter applies."""


class MailCommonSettings(Model, rename="camel"):
    """The general mail settings of a user."""

    enable_conversations_setting: bool | None = None
    """Whether messages are grouped into conversations."""
    always_display_images_setting: bool | None = None
    """Whether external images in messages are always shown."""
    cache_unread_messages_setting: bool | None = None
    """Whether unread messages are cached."""
    enable_go_next_after_move_setting: bool | None = None
    """Whether the next message opens after one is moved or deleted."""
    replace_message_body_setting: bool | None = None
    """Whether inserting a template replaces the whole text of the message."""


class MailAutoreplyData(Model, rename="camel"):
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


class MailSignatureData(Model, rename="camel"):
    """The signature of a mail account."""

    mailbox_id: int | None = None
    """Id of the mailbox."""
    html: str | None = None
    """Text as HTML."""
    is_active: bool | None = None
    """Whether the signature is in use."""


class MailAccountData(Model, rename="camel"):
    """A mail account of the user."""

    mailbox_id: int | None = None
    """Id of the mailbox."""
    email: str | None = None
    enabled: bool | None = None
    """Whether it is switched on."""
    name: str | None = None
    o_auth_connection: bool | None = None
    """Whether the account connects through OAuth."""
    signature: MailSignatureData | None = None
    """Signature of the mail account."""
    autoreply: MailAutoreplyData | None = None
    """Automatic reply of the mail account."""
    e_mail_in_folder: str | None = None
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
    date_created: list[Timestamp] | None = None
    """When the account was added."""


class MailBoxData(Model, rename="camel"):
    """The server settings of a mailbox."""

    mail_box_id: int | None = None
    """Id of the mailbox."""
    e_mail_view: str | None = None
    """Mail address in the form it is shown."""
    name: str | None = None
    account: str | None = None
    """Login on the IMAP or POP server."""
    password: Secret | None = None
    server: str | None = None
    """Address of the IMAP or POP server."""
    smtp_server: str | None = None
    """Address of the SMTP server."""
    smtp_port_str: str | None = None
    """Port of the SMTP server, as text."""
    smtp_account: str | None = None
    """Login on the SMTP server."""
    smtp_password: Secret | None = None
    """Password for the SMTP server."""
    smtp_auth: bool | None = None
    """Whether the SMTP server asks for authentication."""
    port_str: str | None = None
    """Port of the IMAP or POP server, as text."""
    encryption: MailBoxDataEncryption | None = None
    """Encryption of the incoming connection: 0 none, 1 SSL, 2 StartTLS."""
    smtp_encryption: MailBoxDataSmtpEncryption | None = None
    """Encryption of the SMTP connection: 0 none, 1 SSL, 2 StartTLS."""
    authentication: MailBoxDataAuthentication | None = None
    """Authentication at the mail server: 0 none, 1 login, 4 CRAM-MD5, 5 OAuth 2, 7 NTLM."""
    smtp_authentication: MailBoxDataSmtpAuthentication | None = None
    """Authentication at the SMTP server: 0 none, 1 login, 4 CRAM-MD5, 5 OAuth 2, 7 NTLM."""
    imap: bool | None = None
    """Whether incoming mail is fetched over IMAP."""
    begin_date: Timestamp | None = None
    """Date from which mail of the account is loaded."""
    is_o_auth: bool | None = None
    """Whether the account connects through OAuth."""
    restrict: bool | None = None
    """Whether to load the mail of the last 30 days only instead of all of it."""
    e_mail_in_folder: str | None = None
    """Id of the document folder set for the account."""
    is_teamlab: bool | None = None
    """Whether the mailbox is on the portal's own mail server."""


class MailContactData(Model, rename="camel"):
    """A mail contact."""

    contact_id: int | None = None
    """Id of the contact."""
    name: str | None = None
    description: str | None = None
    emails: list[ContactInfo] | None = None
    phone_numbers: list[ContactInfo] | None = None
    type: int | None = None
    """Number of the contact type."""
    small_foto_url: str | None = None
    """URL of the small photo."""
    medium_foto_url: str | None = None
    """URL of the medium photo."""


class MailSieveFilterConditionData(Model):
    """One condition of a mail filter."""

    key: MailSieveFilterConditionDataKey | None = None
    """Part of the message to compare: 0 from, 1 to or cc, 2 to, 3 cc, 4 subject."""
    operation: MailSieveFilterConditionDataOperation | None = None
    """How to compare: 0 matches, 1 does not match, 2 contains, 3 does not contain."""
    value: str | None = None


class MailSieveFilterActionData(Model):
    """One action of a mail filter."""

    action: MailSieveFilterActionDataAction | None = None
    """Action: 0 delete for good, 1 move, 2 tag, 3 mark important, 4 mark read."""
    data: str | None = None
    """Argument of the action, where it needs one."""


class MailSieveFilterOptionsData(Model, rename="camel"):
    """The options of a mail filter."""

    match_multi_conditions: MailSieveFilterOptionsDataMatchMultiConditions | None = None
    """How conditions combine: 0 none, 1 all must match, 2 at least one must match."""
    apply_to: MailSieveFilterOptionsApplyToData | None = None
    """Which folders, mailboxes and kinds of messages the filter covers."""
    ignore_other: bool | None = None
    """Whether later filters are skipped once this one has matched."""


class ContactInfo(Model, rename="camel"):
    """One address or phone number of a mail contact."""

    id: int | None = None
    """Id of this item."""
    value: str | None = None
    is_primary: bool | None = None
    """Whether this is the primary one."""


class MailSieveFilterOptionsApplyToData(Model, rename="camel"):
    """The folders, mailboxes and messages a mail filter covers."""

    folders: list[int] | None = None
    """Numbers of the mail folders the filter covers."""
    mailboxes: list[int] | None = None
    """Ids of the mailboxes the filter covers."""
    with_attachments: MailSieveFilterOptionsApplyToDataWithAttachments | None = None
    """Attachments: 0 with or without, 1 only with, 2 only without."""


CrmContactData: TypeAlias = dict[str, Any]
"""A CRM item linked to mail: its id and type."""

MailAlertData: TypeAlias = dict[str, Any]
"""A mail alert."""
