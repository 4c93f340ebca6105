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


class MailCrmStatus(Model):
    """Whether a conversation is linked to the CRM."""

    message_id: int | None = field(default=None, name="MessageId")
    """Id of the message."""
    is_linked: bool | None = field(default=None, name="IsLinked")
    """Whether the conversation is linked to the CRM."""


class MailFolderData(Model):
    """A standard mail folder with its counts."""

    id: MailFolderDataId | None = field(default=None, name="Id")
    """Folder: 0 sending, 1 inbox, 2 sent, 3 draft, 4 trash, 5 spam, 6 own folder, 7 templates."""
    unread_count: int | None = field(default=None, name="UnreadCount")
    """Number of unread items in the folder."""
    unread_messages_count: int | None = field(default=None, name="UnreadMessagesCount")
    """Number of unread messages in the folder."""
    total_count: int | None = field(default=None, name="TotalCount")
    """Number of all items in the folder."""
    total_messges_count: int | None = field(default=None, name="TotalMessgesCount")
    """Number of all messages in the folder."""
    time_modified: Timestamp | None = field(default=None, name="TimeModified")
    """Time of the last change."""


class MailUserFolderData(Model):
    """A mail folder of the user's own."""

    id: int | None = field(default=None, name="Id")
    """Id of the mail folder."""
    parent_id: int | None = field(default=None, name="ParentId")
    """Id of the parent folder."""
    name: str | None = field(default=None, name="Name")
    unread_count: int | None = field(default=None, name="UnreadCount")
    """Number of unread items in the folder."""
    total_count: int | None = field(default=None, name="TotalCount")
    """Number of all items in the folder."""
    unread_chain_count: int | None = field(default=None, name="UnreadChainCount")
    """Number of unread conversations in the folder."""
    total_chain_count: int | None = field(default=None, name="TotalChainCount")
    """Number of all conversations in the folder."""
    folder_count: int | None = field(default=None, name="FolderCount")
    """Number of subfolders."""


class MailMessageData(Model):
    """A mail message."""

    attachments: list[MailAttachmentData] | None = field(default=None, name="Attachments")
    """Files attached to it."""
    introduction: str | None = field(default=None, name="Introduction")
    """First words of the message."""
    html_body: str | None = field(default=None, name="HtmlBody")
    """Text of the message as HTML."""
    content_is_blocked: bool | None = field(default=None, name="ContentIsBlocked")
    """Whether part of the content is blocked."""
    important: bool | None = field(default=None, name="Important")
    """Whether the message is marked important."""
    subject: str | None = field(default=None, name="Subject")
    has_attachments: bool | None = field(default=None, name="HasAttachments")
    """Whether it has attachments."""
    bcc: str | None = field(default=None, name="Bcc")
    """Blind carbon copy addresses."""
    cc: str | None = field(default=None, name="Cc")
    """Carbon copy addresses."""
    to: str | None = field(default=None, name="To")
    """To whom the message goes."""
    address: str | None = field(default=None, name="Address")
    """Mail address of the message."""
    from_: str | None = field(default=None, name="From")
    """Who sent the message."""
    reply_to: str | None = field(default=None, name="ReplyTo")
    """Address to which replies go."""
    id: int | None = field(default=None, name="Id")
    """Id of the message."""
    chain_id: str | None = field(default=None, name="ChainId")
    """Id of the conversation."""
    chain_date_string: str | None = field(default=None, name="ChainDateString")
    """Date of the conversation, as text."""
    date_string: str | None = field(default=None, name="DateString")
    """Date of the message, as text."""
    date_display: str | None = field(default=None, name="DateDisplay")
    """Date of the message in the form it is shown."""
    tag_ids: list[int] | None = field(default=None, name="TagIds")
    """Ids of the tags of the message."""
    labels_in_string: str | None = field(default=None, name="LabelsInString")
    """Labels of the message, as one string."""
    is_new: bool | None = field(default=None, name="IsNew")
    """Whether the message is unread."""
    is_answered: bool | None = field(default=None, name="IsAnswered")
    """Whether the message has been answered."""
    is_forwarded: bool | None = field(default=None, name="IsForwarded")
    """Whether the message has been forwarded."""
    text_body_only: bool | None = field(default=None, name="TextBodyOnly")
    """Whether the message has plain text only."""
    size: int | None = field(default=None, name="Size")
    """Size of the message."""
    eml_link: str | None = field(default=None, name="EMLLink")
    """Link to the message as an EML file."""
    stream_id: str | None = field(default=None, name="StreamId")
    """Id of the message stream."""
    restore_folder_id: MailMessageDataRestoreFolderId | None = field(
        default=None, name="RestoreFolderId"
    )
    """Folder to restore to, numbered as in `Folder`."""
    folder: MailMessageDataFolder | None = field(default=None, name="Folder")
    """Mail folder: 0 sending, 1 inbox, 2 sent, 3 draft, 4 trash, 5 spam, 6 own folder, 7
    templates.
    """
    user_folder_id: list[int] | None = field(default=None, name="UserFolderId")
    """Id of the user's own mail folder."""
    chain_length: int | None = field(default=None, name="ChainLength")
    """Number of messages in the conversation."""
    was_new: bool | None = field(default=None, name="WasNew")
    """Whether the message was new before."""
    is_today: bool | None = field(default=None, name="IsToday")
    """Whether the message is from today."""
    is_yesterday: bool | None = field(default=None, name="IsYesterday")
    """Whether the message is from yesterday."""
    received_date: str | None = field(default=None, name="ReceivedDate")
    """When the message was received."""
    is_body_corrupted: bool | None = field(default=None, name="IsBodyCorrupted")
    """Whether the body of the message is damaged."""
    has_parse_error: bool | None = field(default=None, name="HasParseError")
    """Whether the message could not be parsed properly."""
    mime_message_id: str | None = field(default=None, name="MimeMessageId")
    """Message-ID of the mail."""
    mime_reply_to_id: str | None = field(default=None, name="MimeReplyToId")
    """Message-ID of the mail this one replies to."""
    calendar_uid: str | None = field(default=None, name="CalendarUid")
    """UID of the calendar event that came with the message."""
    read_request_status: bool | None = field(default=None, name="ReadRequestStatus")
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


class MailTagData(Model):
    """A mail tag."""

    id: int | None = field(default=None, name="Id")
    """Id of the mail tag."""
    name: str | None = field(default=None, name="Name")
    style: str | None = field(default=None, name="Style")
    """Suffix of the CSS style that colors the tag."""
    addresses: list[str] | None = field(default=None, name="Addresses")
    """Addresses associated with the tag."""
    letters_count: int | None = field(default=None, name="LettersCount")
    """Number of messages with the tag."""


class MailSieveFilterData(Model):
    """A mail filter with its conditions and actions."""

    id: int | None = field(default=None, name="Id")
    """Id of the filter."""
    name: str | None = field(default=None, name="Name")
    position: int | None = field(default=None, name="Position")
    """Place of the filter in the order of filters."""
    enabled: bool | None = field(default=None, name="Enabled")
    """Whether it is switched on."""
    conditions: list[MailSieveFilterConditionData] | None = field(default=None, name="Conditions")
    """What a message must match for the filter to act."""
    actions: list[MailSieveFilterActionData] | None = field(default=None, name="Actions")
    """What the filter does with a message that matches."""
    options: MailSieveFilterOptionsData | None = field(default=None, name="Options")
    """When and to what the filter applies."""


class MailCommonSettings(Model):
    """The general mail settings of a user."""

    enable_conversations_setting: bool | None = field(
        default=None, name="EnableConversationsSetting"
    )
    """Whether messages are grouped into conversations."""
    always_display_images_setting: bool | None = field(
        default=None, name="AlwaysDisplayImagesSetting"
    )
    """Whether external images in messages are always shown."""
    cache_unread_messages_setting: bool | None = field(
        default=None, name="CacheUnreadMessagesSetting"
    )
    """Whether unread messages are cached."""
    enable_go_next_after_move_setting: bool | None = field(
        default=None, name="EnableGoNextAfterMoveSetting"
    )
    """Whether the next message opens after one is moved or deleted."""
    replace_message_body_setting: bool | None = field(
        default=None, name="ReplaceMessageBodySetting"
    )
    """Whether inserting a template replaces the whole text of the message."""


class MailAutoreplyData(Model):
    """The automatic reply of a mail account."""

    mailbox_id: int | None = field(default=None, name="MailboxId")
    """Id of the mailbox."""
    turn_on: bool | None = field(default=None, name="TurnOn")
    """Whether automatic replies are on."""
    only_contacts: bool | None = field(default=None, name="OnlyContacts")
    """Whether automatic replies go to contacts only."""
    turn_on_to_date: bool | None = field(default=None, name="TurnOnToDate")
    """Whether automatic replies stop at `ToDate`."""
    from_date: Timestamp | None = field(default=None, name="FromDate")
    """Start of the period in which automatic replies are sent."""
    to_date: Timestamp | None = field(default=None, name="ToDate")
    """End of the period in which automatic replies are sent."""
    subject: str | None = field(default=None, name="Subject")
    html: str | None = field(default=None, name="Html")
    """Text as HTML."""


class MailSignatureData(Model):
    """The signature of a mail account."""

    mailbox_id: int | None = field(default=None, name="MailboxId")
    """Id of the mailbox."""
    html: str | None = field(default=None, name="Html")
    """Text as HTML."""
    is_active: bool | None = field(default=None, name="IsActive")
    """Whether the signature is in use."""


class MailAccountData(Model):
    """A mail account of the user."""

    mailbox_id: int | None = field(default=None, name="MailboxId")
    """Id of the mailbox."""
    email: str | None = field(default=None, name="Email")
    enabled: bool | None = field(default=None, name="Enabled")
    """Whether it is switched on."""
    name: str | None = field(default=None, name="Name")
    o_auth_connection: bool | None = field(default=None, name="OAuthConnection")
    """Whether the account connects through OAuth."""
    signature: MailSignatureData | None = field(default=None, name="Signature")
    """Signature of the mail account."""
    autoreply: MailAutoreplyData | None = field(default=None, name="Autoreply")
    """Automatic reply of the mail account."""
    e_mail_in_folder: str | None = field(default=None, name="EMailInFolder")
    """Id of the document folder set for the account."""
    quota_error: bool | None = field(default=None, name="QuotaError")
    """Whether the mail account has exceeded a quota."""
    auth_error: bool | None = field(default=None, name="AuthError")
    """Whether logging in to the mail account has failed."""
    is_group: bool | None = field(default=None, name="IsGroup")
    """Whether the address belongs to a mail group."""
    is_alias: bool | None = field(default=None, name="IsAlias")
    """Whether the address is an alias."""
    is_teamlab_mailbox: bool | None = field(default=None, name="IsTeamlabMailbox")
    """Whether the mailbox is on the portal's own mail server."""
    is_default: bool | None = field(default=None, name="IsDefault")
    """Whether this is the default account."""
    is_shared_domain_mailbox: bool | None = field(default=None, name="IsSharedDomainMailbox")
    """Whether the mailbox is in a shared mail domain."""
    date_created: list[Timestamp] | None = field(default=None, name="DateCreated")
    """When the account was added."""


class MailBoxData(Model):
    """The server settings of a mailbox."""

    mail_box_id: int | None = field(default=None, name="MailBoxId")
    """Id of the mailbox."""
    e_mail_view: str | None = field(default=None, name="EMailView")
    """Mail address in the form it is shown."""
    name: str | None = field(default=None, name="Name")
    account: str | None = field(default=None, name="Account")
    """Login on the IMAP or POP server."""
    password: Secret | None = field(default=None, name="Password")
    server: str | None = field(default=None, name="Server")
    """Address of the IMAP or POP server."""
    smtp_server: str | None = field(default=None, name="SmtpServer")
    """Address of the SMTP server."""
    smtp_port_str: str | None = field(default=None, name="SmtpPortStr")
    """Port of the SMTP server, as text."""
    smtp_account: str | None = field(default=None, name="SmtpAccount")
    """Login on the SMTP server."""
    smtp_password: Secret | None = field(default=None, name="SmtpPassword")
    """Password for the SMTP server."""
    smtp_auth: bool | None = field(default=None, name="SmtpAuth")
    """Whether the SMTP server asks for authentication."""
    port_str: str | None = field(default=None, name="PortStr")
    """Port of the IMAP or POP server, as text."""
    encryption: MailBoxDataEncryption | None = field(default=None, name="Encryption")
    """Encryption of the incoming connection: 0 none, 1 SSL, 2 StartTLS."""
    smtp_encryption: MailBoxDataSmtpEncryption | None = field(default=None, name="SmtpEncryption")
    """Encryption of the SMTP connection: 0 none, 1 SSL, 2 StartTLS."""
    authentication: MailBoxDataAuthentication | None = field(default=None, name="Authentication")
    """Authentication at the mail server: 0 none, 1 login, 4 CRAM-MD5, 5 OAuth 2, 7 NTLM."""
    smtp_authentication: MailBoxDataSmtpAuthentication | None = field(
        default=None, name="SmtpAuthentication"
    )
    """Authentication at the SMTP server: 0 none, 1 login, 4 CRAM-MD5, 5 OAuth 2, 7 NTLM."""
    imap: bool | None = field(default=None, name="Imap")
    """Whether incoming mail is fetched over IMAP."""
    begin_date: Timestamp | None = field(default=None, name="BeginDate")
    """Date from which mail of the account is loaded."""
    is_o_auth: bool | None = field(default=None, name="IsOAuth")
    """Whether the account connects through OAuth."""
    restrict: bool | None = field(default=None, name="Restrict")
    """Whether to load the mail of the last 30 days only instead of all of it."""
    e_mail_in_folder: str | None = field(default=None, name="EMailInFolder")
    """Id of the document folder set for the account."""
    is_teamlab: bool | None = field(default=None, name="IsTeamlab")
    """Whether the mailbox is on the portal's own mail server."""


class MailContactData(Model):
    """A mail contact."""

    contact_id: int | None = field(default=None, name="ContactId")
    """Id of the contact."""
    name: str | None = field(default=None, name="Name")
    description: str | None = field(default=None, name="Description")
    emails: list[ContactInfo] | None = field(default=None, name="Emails")
    phone_numbers: list[ContactInfo] | None = field(default=None, name="PhoneNumbers")
    type: int | None = field(default=None, name="Type")
    """Number of the contact type."""
    small_foto_url: str | None = field(default=None, name="SmallFotoUrl")
    """URL of the small photo."""
    medium_foto_url: str | None = field(default=None, name="MediumFotoUrl")
    """URL of the medium photo."""


class MailSieveFilterConditionData(Model):
    """One condition of a mail filter."""

    key: MailSieveFilterConditionDataKey | None = field(default=None, name="Key")
    """Part of the message to compare: 0 from, 1 to or cc, 2 to, 3 cc, 4 subject."""
    operation: MailSieveFilterConditionDataOperation | None = field(default=None, name="Operation")
    """How to compare: 0 matches, 1 does not match, 2 contains, 3 does not contain."""
    value: str | None = field(default=None, name="Value")


class MailSieveFilterActionData(Model):
    """One action of a mail filter."""

    action: MailSieveFilterActionDataAction | None = field(default=None, name="Action")
    """Action: 0 delete for good, 1 move, 2 tag, 3 mark important, 4 mark read."""
    data: str | None = field(default=None, name="Data")
    """Argument of the action, where it needs one."""


class MailSieveFilterOptionsData(Model):
    """The options of a mail filter."""

    match_multi_conditions: MailSieveFilterOptionsDataMatchMultiConditions | None = field(
        default=None, name="MatchMultiConditions"
    )
    """How conditions combine: 0 none, 1 all must match, 2 at least one must match."""
    apply_to: MailSieveFilterOptionsApplyToData | None = field(default=None, name="ApplyTo")
    """Which folders, mailboxes and kinds of messages the filter covers."""
    ignore_other: bool | None = field(default=None, name="IgnoreOther")
    """Whether later filters are skipped once this one has matched."""


class ContactInfo(Model):
    """One address or phone number of a mail contact."""

    id: int | None = field(default=None, name="Id")
    """Id of this item."""
    value: str | None = field(default=None, name="Value")
    is_primary: bool | None = field(default=None, name="IsPrimary")
    """Whether this is the primary one."""


class MailSieveFilterOptionsApplyToData(Model):
    """The folders, mailboxes and messages a mail filter covers."""

    folders: list[int] | None = field(default=None, name="Folders")
    """Numbers of the mail folders the filter covers."""
    mailboxes: list[int] | None = field(default=None, name="Mailboxes")
    """Ids of the mailboxes the filter covers."""
    with_attachments: MailSieveFilterOptionsApplyToDataWithAttachments | None = field(
        default=None, name="WithAttachments"
    )
    """Attachments: 0 with or without, 1 only with, 2 only without."""


CrmContactData: TypeAlias = dict[str, Any]
"""A CRM item linked to mail: its id and type."""

MailAlertData: TypeAlias = dict[str, Any]
"""A mail alert."""
