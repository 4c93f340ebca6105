"""The types `MailboxServer`, `ServerData`, `ServerDomainAddressData`, `ServerDomainData` and 9
more.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from msgspec import field

from .._runtime.values import Model

__all__ = [
    "MailboxServer",
    "ServerData",
    "ServerDomainAddressData",
    "ServerDomainData",
    "ServerDomainDkimRecordData",
    "ServerDomainDnsData",
    "ServerDomainDnsRecordData",
    "ServerDomainGroupData",
    "ServerDomainMxRecordData",
    "ServerFullData",
    "ServerLimitData",
    "ServerMailboxData",
    "ServerNotificationAddressData",
]


class ServerMailboxData(Model):
    """A mailbox on the mail server."""

    id: int | None = field(default=None, name="Id")
    """Id of the mailbox."""
    user_id: str | None = field(default=None, name="UserId")
    """Id of the user."""
    user_display_name: str | None = field(default=None, name="UserDisplayName")
    """Name of the user who owns the mailbox."""
    address: ServerDomainAddressData | None = field(default=None, name="Address")
    """Address of this mailbox or group."""
    name: str | None = field(default=None, name="Name")
    aliases: list[ServerDomainAddressData] | None = field(default=None, name="Aliases")
    """Further addresses of the mailbox."""


class ServerDomainAddressData(Model):
    """An address on the mail server."""

    id: int | None = field(default=None, name="Id")
    """Id of the address."""
    domain_id: int | None = field(default=None, name="DomainId")
    """Id of the mail domain."""
    email: str | None = field(default=None, name="Email")


class ServerDomainGroupData(Model):
    """A mail group and its addresses."""

    id: int | None = field(default=None, name="Id")
    """Id of the mail group."""
    address: ServerDomainAddressData | None = field(default=None, name="Address")
    """Address of this mailbox or group."""
    addresses: list[ServerDomainAddressData] | None = field(default=None, name="Addresses")
    """Member addresses of the mail group."""


class ServerNotificationAddressData(Model):
    """The address from which the portal sends notifications."""

    email: str | None = field(default=None, name="Email")
    smtp_server: str | None = field(default=None, name="SmtpServer")
    """Address of the SMTP server."""
    smtp_port: int | None = field(default=None, name="SmtpPort")
    """Port of the SMTP server."""
    smtp_account: str | None = field(default=None, name="SmtpAccount")
    """Login on the SMTP server."""
    smtp_auth: bool | None = field(default=None, name="SmtpAuth")
    """Whether the SMTP server asks for authentication."""
    smpt_encryption_type: str | None = field(default=None, name="SmptEncryptionType")
    """Encryption of the SMTP connection."""
    smtp_authentication_type: str | None = field(default=None, name="SmtpAuthenticationType")
    """Kind of authentication at the SMTP server."""


class ServerData(Model):
    """The portal's mail server."""

    id: int | None = field(default=None, name="Id")
    """Id of the mail server."""
    dns: ServerDomainDnsData | None = field(default=None, name="Dns")
    """DNS records that mail needs."""
    server_limits: ServerLimitData | None = field(default=None, name="ServerLimits")
    """Limits of the mail server."""
    in_server: MailboxServer | None = field(default=None, name="InServer")
    """Server for incoming mail."""
    out_server: MailboxServer | None = field(default=None, name="OutServer")
    """Server for outgoing mail."""


class ServerFullData(Model):
    """The mail server with its domains, mailboxes and groups."""

    server: ServerData | None = field(default=None, name="Server")
    """The mail server itself."""
    domains: list[ServerDomainData] | None = field(default=None, name="Domains")
    """Mail domains of the server."""
    mailboxes: list[ServerMailboxData] | None = field(default=None, name="Mailboxes")
    """Mailboxes of the server."""
    mailgroups: list[ServerDomainGroupData] | None = field(default=None, name="Mailgroups")
    """Mail groups of the server."""


class ServerDomainDnsData(Model):
    """The DNS records that a mail domain needs."""

    id: int | None = field(default=None, name="Id")
    """Id of this set of DNS records."""
    mx_record: ServerDomainMxRecordData | None = field(default=None, name="MxRecord")
    """MX record of the domain."""
    spf_record: ServerDomainDnsRecordData | None = field(default=None, name="SpfRecord")
    """SPF record of the domain."""
    dkim_record: ServerDomainDkimRecordData | None = field(default=None, name="DkimRecord")
    """DKIM record of the domain."""
    domain_check_record: ServerDomainDnsRecordData | None = field(
        default=None, name="DomainCheckRecord"
    )
    """DNS record that proves the domain is yours."""
    is_verified: bool | None = field(default=None, name="IsVerified")
    """Whether the DNS records have been verified."""


class ServerDomainData(Model):
    """A domain of the mail server."""

    id: int | None = field(default=None, name="Id")
    """Id of the mail domain."""
    is_shared_domain: bool | None = field(default=None, name="IsSharedDomain")
    """Whether the mail domain is shared."""
    name: str | None = field(default=None, name="Name")
    dns: ServerDomainDnsData | None = field(default=None, name="Dns")
    """DNS records that mail needs."""


class ServerLimitData(Model):
    """The limits of the mail server."""

    mailbox_max_count_per_user: int | None = field(default=None, name="MailboxMaxCountPerUser")
    """Most mailboxes a user may have."""


class ServerDomainMxRecordData(Model):
    """An MX record and whether it has been verified."""

    host: str | None = field(default=None, name="Host")
    """Name of the mail server."""
    priority: int | None = field(default=None, name="Priority")
    """Priority of the MX record."""
    is_verified: bool | None = field(default=None, name="IsVerified")
    """Whether the DNS record has been verified."""


class ServerDomainDnsRecordData(Model):
    """A DNS record and whether it has been verified."""

    name: str | None = field(default=None, name="Name")
    value: str | None = field(default=None, name="Value")
    is_verified: bool | None = field(default=None, name="IsVerified")
    """Whether the DNS record has been verified."""


class ServerDomainDkimRecordData(Model):
    """A DKIM record and whether it has been verified."""

    selector: str | None = field(default=None, name="Selector")
    """Selector of the DKIM record."""
    public_key: str | None = field(default=None, name="PublicKey")
    """Public key of the DKIM record."""
    is_verified: bool | None = field(default=None, name="IsVerified")
    """Whether the DNS record has been verified."""


MailboxServer: TypeAlias = dict[str, Any]
"""A server for incoming or outgoing mail."""
