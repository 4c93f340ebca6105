"""The types `AmazonRegion`, `AuthorizationService`, `ProviderToken`, `ServiceKey` and 6 more."""

from __future__ import annotations

from msgspec import field

from .._runtime.values import UNSET, Guid, Model, Secret, Timestamp, Unset

__all__ = [
    "AmazonRegion",
    "AuthorizationService",
    "ProviderToken",
    "ServiceKey",
    "Storage",
    "StorageParameter",
    "StorageProvider",
    "StorageSettings",
    "ThirdPartyAccount",
    "ThirdPartyCredentials",
]


class AmazonRegion(Model, rename="camel"):
    """Region of Amazon Web Services."""

    system_name: str | None = None
    """Name in addresses, such as `eu-west-1`."""
    display_name: str | None = None
    partition_name: str | None = None
    partition_dns_suffix: str | None = None


class AuthorizationService(Model, rename="camel"):
    """Outside service that users or files can be connected with."""

    name: str | None = None
    title: str | None = None
    description: str | None = None
    instruction: str | None = None
    """How to set the service up and use it."""
    can_set: bool | None = None
    """Whether the user can set the service up."""
    paid: bool | None = None
    """Whether the service is a paid one."""
    props: list[ServiceKey] | None = None
    """Keys of the service."""


class ProviderToken(Model, rename="camel"):
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


class ServiceKey(Model):
    """Key or setting of an outside service."""

    name: str | Unset | None = UNSET
    value: str | Unset | None = UNSET
    """At most 255 characters."""
    title: str | Unset | None = UNSET


class Storage(Model, rename="camel"):
    """Storage the portal can use."""

    id: str | None = None
    """Id of the storage."""
    title: str | None = None
    properties: list[ServiceKey] | None = None
    """Keys that sign in to the storage."""
    current: bool
    """Whether the portal uses this storage now."""
    is_set: bool
    """Whether the storage can be set up."""


class StorageParameter(Model):
    """Setting of a storage, under its key."""

    key: str | None = None
    """Name of the setting."""
    value: str | None = None


class StorageProvider(Model, rename="camel"):
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


class StorageSettings(Model, rename="camel"):
    """Storage module of the portal with its settings."""

    module: str | None = None
    """Name of the storage module."""
    props: dict[str, str | None] | None = None
    """Settings of the storage module, by name."""
    id: Guid | None = None
    """Id of the settings."""
    last_modified: Timestamp | None = None


class ThirdPartyAccount(Model, rename="camel"):
    """Third-party account."""

    auth_data: ThirdPartyCredentials | None = field(default=None, name="auth_data")
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


class ThirdPartyCredentials(Model, rename="camel"):
    """What a third-party account is signed in with."""

    login: str | None = None
    password: Secret | None = None
    raw_token: str | None = None
    """Token as the provider gave it."""
    url: str | None = None
    provider: str | None = None
    """Name of the provider."""
    token: ProviderToken | None = None
