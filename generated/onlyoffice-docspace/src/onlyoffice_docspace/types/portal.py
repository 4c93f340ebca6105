"""The types `Industry`, `Tenant`, `TenantPartner`, `TenantRecord` and 2 more."""

from __future__ import annotations

from msgspec import field

from .._runtime.enums import OpenEnum
from .._runtime.values import Guid, Lenient, Model, Timestamp

__all__ = [
    "Industry",
    "Tenant",
    "TenantPartner",
    "TenantRecord",
    "TenantStatus",
    "TrustedDomainsType",
]


class Industry(OpenEnum):
    """Trade of the company that has the portal."""

    OTHER = (0, "Other")
    ACCOUNTING = (1, "Accounting")
    ADVERTISING_MARKETING_PR = (2, "AdvertisingMarketingPR")
    """Advertising, marketing and public relations."""
    BANKING = (3, "Banking")
    CONSULTING = (4, "Consulting")
    DESIGN = (5, "Design")
    """Graphics, fashion and the like."""
    EDUCATION = (6, "Education")
    ENVIRONMENT = (7, "Environment")
    FINANCIAL_SERVICES = (8, "FinancialServices")
    HEALTH_CARE = (9, "HealthCare")
    IT = (10, "IT")
    """Information technology."""
    LEGAL = (11, "Legal")
    MANUFACTURING = (12, "Manufacturing")
    PUBLIC_SECTOR = (13, "PublicSector")
    """State and communities."""
    PUBLISHING = (14, "Publishing")
    RETAIL_SALES = (15, "RetailSales")
    """Shops."""
    TELECOMMUNICATIONS = (16, "Telecommunications")


class TenantStatus(OpenEnum):
    """State of a tenant."""

    ACTIVE = (0, "Active")
    SUSPENDED = (1, "Suspended")
    """Deactivated."""
    REMOVE_PENDING = (2, "RemovePending")
    """Will be removed."""
    TRANSFERRING = (3, "Transfering")
    """Moves to another server."""
    RESTORING = (4, "Restoring")
    """Is being restored."""
    MIGRATING = (5, "Migrating")
    """Its storage moves."""
    ENCRYPTION = (6, "Encryption")
    """Its storage is being encrypted."""


class TrustedDomainsType(OpenEnum):
    """Which mail domains are trusted."""

    NONE = (0, "None")
    CUSTOM = (1, "Custom")
    """Those in a list."""
    ALL = (2, "All")


class Tenant(Model, rename="camel"):
    """Tenant: one portal with its settings."""

    affiliate_id: str | None = None
    """Id of the affiliate."""
    tenant_alias: str | None = None
    """Short name of the tenant."""
    calls: bool | None = None
    """Whether calls are available to the tenant."""
    campaign: str | None = None
    """Campaign the tenant came from."""
    creation_date_time: Timestamp | None = None
    """When the tenant was created."""
    hosted_region: str | None = None
    """Region the tenant is hosted in."""
    tenant_id: int | None = None
    """Id of the tenant."""
    industry: Lenient[Industry] | None = None
    """Industry the tenant belongs to."""
    language: str | None = None
    """Language code."""
    last_modified: Timestamp | None = None
    mapped_domain: str | None = None
    """Custom domain of the tenant."""
    name: str | None = None
    owner_id: Guid | None = None
    """Id of the owner."""
    payment_id: str | None = None
    """Payment id of the tenant."""
    spam: bool | None = None
    """Whether the ONLYOFFICE newsletter may be sent."""
    status: Lenient[TenantStatus] | None = None
    """Status of the tenant."""
    status_change_date: Timestamp | None = None
    """When the status of the tenant changed."""
    time_zone: str | None = None
    trusted_domains: list[str] | None = None
    trusted_domains_raw: str | None = None
    """Trusted domains, as one string."""
    trusted_domains_type: Lenient[TrustedDomainsType] | None = None
    """Which domains are trusted: none, custom ones or all."""
    version: int | None = None
    """Version number."""
    version_changed: Timestamp | None = None
    """When the version changed."""
    region: str | None = None
    """AWS region of the tenant."""


class TenantPartner(Model, rename="camel"):
    """Partner a tenant came through."""

    tenant_id: int | None = None
    """Id of the tenant."""
    partner_id: str | None = None
    """Id of the partner. At most 36 characters."""
    affiliate_id: str | None = None
    """Id of the affiliate. At most 50 characters."""
    campaign: str | None = None
    """Campaign the tenant came from. At most 50 characters."""


class TenantRecord(Model, rename="camel"):
    """Tenant as the database keeps it."""

    id: int | None = None
    """Id of the tenant."""
    name: str | None = None
    """At most 255 characters."""
    alias: str | None = None
    """Short name of the tenant. At most 100 characters."""
    mapped_domain: str | None = None
    """Custom domain of the tenant. At most 100 characters."""
    version: int | None = None
    """Version number."""
    version_changed: Timestamp | None = field(default=None, name="version_Changed")
    """When the version changed."""
    version_changed_at: Timestamp | None = field(default=None, name="versionChanged")
    """When the version changed."""
    language: str | None = None
    """Language code. At most 10 characters."""
    time_zone: str | None = None
    """At most 50 characters."""
    trusted_domains_raw: str | None = None
    """Trusted domains, as one string. At most 1024 characters."""
    trusted_domains_enabled: Lenient[TrustedDomainsType] | None = None
    """Which domains are trusted: none, custom ones or all."""
    status: Lenient[TenantStatus] | None = None
    """Status of the tenant."""
    status_changed: Timestamp | None = None
    """When the status of the tenant changed."""
    status_changed_hack: Timestamp | None = None
    """Internal form of the date when the tenant status changed."""
    creation_date_time: Timestamp | None = None
    """When the tenant was created."""
    owner_id: Guid | None = None
    """Id of the owner."""
    payment_id: str | None = None
    """Payment id of the tenant. At most 38 characters."""
    industry: Lenient[Industry] | None = None
    """Industry the tenant belongs to."""
    last_modified: Timestamp | None = None
    calls: bool | None = None
    """Whether calls are available to the tenant."""
    partner: TenantPartner | None = None
