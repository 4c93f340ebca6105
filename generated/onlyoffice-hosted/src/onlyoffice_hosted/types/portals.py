"""The types `NameCheck`, `Pong`, `RecaptchaType`, `RegisteredPortal` and 3 more."""

from __future__ import annotations

from .._runtime.enums import OpenEnum, OpenIntEnum
from .._runtime.values import Guid, Lenient, Model, Secret, Timestamp

__all__ = [
    "NameCheck",
    "Pong",
    "RecaptchaType",
    "RegisteredPortal",
    "Tenant",
    "TenantOwner",
    "TenantStatus",
]


class TenantStatus(OpenEnum):
    """Whether a portal can be used, or what is being done to it."""

    ACTIVE = (0, "Active")
    """In use."""
    SUSPENDED = (1, "Suspended")
    """Closed until it is activated again."""
    REMOVE_PENDING = (2, "RemovePending")
    """About to be deleted."""
    TRANSFERRING = (3, "Transfering")
    """Moving to another region."""
    RESTORING = (4, "Restoring")
    """Being restored from a backup."""
    MIGRATING = (5, "Migrating")
    """Taking over another system's data."""
    ENCRYPTION = (6, "Encryption")
    """Its files are being encrypted."""


class RecaptchaType(OpenIntEnum):
    """Which reCAPTCHA was answered."""

    DEFAULT = 0
    ANDROID_V2 = 1
    IOS_V2 = 2


class Tenant(Model, rename="camel"):
    """A portal. The server leaves out what it has no value for."""

    tenant_id: int
    """Id of the portal."""
    portal_name: str
    """Name of the portal, the first part of its domain."""
    status: Lenient[TenantStatus] | None = None
    created: Timestamp | None = None
    """When it was registered."""
    domain: str | None = None
    """Host name under which the portal is reached."""
    name: str | None = None
    """Title that visitors see."""
    language: str | None = None
    """Culture name such as `en-US`."""
    owner_id: Guid | None = None
    """Id of the owner's account on the portal."""
    time_zone_name: str | None = None
    """Time zone as people read it."""
    industry: int | None = None
    """Number of the owner's industry."""
    hosted_region: str | None = None
    """Region in which it is kept."""
    payment_id: str | None = None
    """Id under which it is billed."""
    quota: int | None = None
    """Bytes that the portal may hold; -1 for no limit."""
    used_size: int | None = None
    """Bytes that the portal holds."""
    owner: TenantOwner | None = None
    """The owner, when a list was asked for statistics."""


class TenantOwner(Model, rename="camel"):
    """Who owns a portal."""

    id: Guid
    email: str | None = None
    display_name: str | None = None
    """First and last name as the portal shows them."""


class RegisteredPortal(Model, rename="camel"):
    """A new portal and the link that activates it."""

    reference: Secret
    """Link that signs the owner in and activates the portal."""
    tenant: Tenant
    reference_welcome: Secret | None = None
    """Link that sends the welcome letter, where the server did not send it."""


class NameCheck(Model):
    """The answer to a name that is free."""

    message: str
    """Always `portalNameReadyToRegister`."""


class Pong(Model):
    """A sign of life."""

    value: str
