"""The types `DkimRecord`, `DnsRecord`, `MailDomain`, `MailDomainDns` and 9 more."""

from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.values import Model

__all__ = [
    "DkimRecord",
    "DnsRecord",
    "MailDomain",
    "MailDomainDns",
    "MailServer",
    "MailServerAddress",
    "MailServerFull",
    "MailServerGroup",
    "MailServerLimits",
    "MailServerMailbox",
    "MailboxServer",
    "MxRecord",
    "NotificationAddress",
]


class MailServerMailbox(Model, rename="camel"):
    """A mailbox on the mail server."""

    id: int | None = None
    """Id of the mailbox."""
    user_id: str | None = None
    """Id of the user."""
    user_display_name: str | None = None
    """Name of the user who owns the mailbox."""
    address: MailServerAddress | None = None
    """Address of this mailbox or group."""
    name: str | None = None
    aliases: list[MailServerAddress] | None = None
    """Further addresses of the mailbox."""


class MailServerAddress(Model, rename="camel"):
    """An address on the mail server."""

    id: int | None = None
    """Id of the address."""
    domain_id: int | None = None
    """Id of the mail domain."""
    email: str | None = None


class MailServerGroup(Model):
    """A mail group and its addresses."""

    id: int | None = None
    """Id of the mail group."""
    address: MailServerAddress | None = None
    """Address of this mailbox or group."""
    addresses: list[MailServerAddress] | None = None
    """Member addresses of the mail group."""


class NotificationAddress(Model):
    """The address from which the portal sends notifications."""

    email: str | None = None
    smtp_server: str | None = None
    """Address of the SMTP server."""
    smtp_port: int | None = None
    """Port of the SMTP server."""
    smtp_account: str | None = None
    """Login on the SMTP server."""
    smtp_auth: bool | None = None
    """Whether the SMTP server asks for authentication."""
    smtp_encryption_type: str | None = None
    """Encryption of the SMTP connection."""
    smtp_auth_type: str | None = None
    """Kind of authentication at the SMTP server."""


class MailServer(Model, rename="camel", gc=True):
    """The portal's mail server."""

    id: int | None = None
    """Id of the mail server."""
    dns: MailDomainDns | None = None
    """DNS records that mail needs."""
    server_limits: MailServerLimits | None = None
    """Limits of the mail server."""
    in_server: MailboxServer | None = None
    """Server for incoming mail."""
    out_server: MailboxServer | None = None
    """Server for outgoing mail."""


class MailServerFull(Model, gc=True):
    """The mail server with its domains, mailboxes and groups."""

    server: MailServer | None = None
    """The mail server itself."""
    domains: list[MailDomain] | None = None
    """Mail domains of the server."""
    mailboxes: list[MailServerMailbox] | None = None
    """Mailboxes of the server."""
    mailgroups: list[MailServerGroup] | None = None
    """Mail groups of the server."""


class MailDomainDns(Model, rename="camel"):
    """The DNS records that a mail domain needs."""

    id: int | None = None
    """Id of this set of DNS records."""
    mx_record: MxRecord | None = None
    """MX record of the domain."""
    spf_record: DnsRecord | None = None
    """SPF record of the domain."""
    dkim_record: DkimRecord | None = None
    """DKIM record of the domain."""
    domain_check_record: DnsRecord | None = None
    """DNS record that proves the domain is yours."""
    is_verified: bool | None = None
    """Whether the DNS records have been verified."""


class MailDomain(Model, rename="camel"):
    """A domain of the mail server."""

    id: int | None = None
    """Id of the mail domain."""
    is_shared_domain: bool | None = None
    """Whether the mail domain is shared."""
    name: str | None = None
    dns: MailDomainDns | None = None
    """DNS records that mail needs."""


class MailServerLimits(Model, rename="camel"):
    """The limits of the mail server."""

    mailbox_max_count_per_user: int | None = None
    """Most mailboxes a user may have."""


class MxRecord(Model, rename="camel"):
    """An MX record and whether it has been verified."""

    host: str | None = None
    """Name of the mail server."""
    priority: int | None = None
    """Priority of the MX record."""
    is_verified: bool | None = None
    """Whether the DNS record has been verified."""


class DnsRecord(Model, rename="camel"):
    """A DNS record and whether it has been verified."""

    name: str | None = None
    value: str | None = None
    is_verified: bool | None = None
    """Whether the DNS record has been verified."""


class DkimRecord(Model, rename="camel"):
    """A DKIM record and whether it has been verified."""

    selector: str | None = None
    """Selector of the DKIM record."""
    public_key: str | None = None
    """Public key of the DKIM record."""
    is_verified: bool | None = None
    """Whether the DNS record has been verified."""


MailboxServer: TypeAlias = dict[str, Any]
"""A server for incoming or outgoing mail."""
