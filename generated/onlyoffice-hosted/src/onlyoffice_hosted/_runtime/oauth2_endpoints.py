"""Where an authorization server is: described, or found through its discovery document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from msgspec import Struct, convert

from .addresses import base_url
from .exceptions import AuthorizationFailed, ConfigurationError
from .oauth2_errors import OAUTH2_TABLE
from .operation import Operation
from .request import Arguments
from .service import Server, Service
from .setup import Setup
from .steps import Fetch

if TYPE_CHECKING:
    from .oauth2 import OAuth2
    from .response import ApiResponse
    from .steps import Steps

__all__ = ["Address", "Endpoints", "endpoints"]

_WELL_KNOWN: Final = "/.well-known/openid-configuration"


class Address(Struct, frozen=True, eq=False):
    """An endpoint of an authorization server, ready to be called."""

    setup: Setup
    path: str

    @property
    def url(self) -> str:
        """The whole address."""
        return self.setup.base(None).text + self.path


class Endpoints(Struct, frozen=True, eq=False):
    """The endpoints of an authorization server; those that it does not have are None."""

    token: Address
    authorize: Address | None = None
    revoke: Address | None = None
    issuer: str | None = None
    in_body: bool = False
    """Whether the secret goes into the form."""


class _Document(Struct, frozen=True):
    """What is used of a discovery document (OpenID Connect Discovery 1.0 3)."""

    issuer: str
    authorization_endpoint: str
    token_endpoint: str
    revocation_endpoint: str | None = None
    token_endpoint_auth_methods_supported: tuple[str, ...] = ("client_secret_basic",)


def endpoints(name: str, scheme: OAuth2, setup: Setup) -> Steps[Endpoints]:
    """The endpoints of a scheme; `name` is the scheme's.

    Raises ConfigurationError for an address that secrets must not be sent to, AuthorizationFailed for a discovery document
    of somebody else, and what reading it raises.
    """
    if scheme.discovery_url is not None:
        return (yield from _discovered(name, scheme.discovery_url, setup))
    authorize, revoke = scheme.authorize_url, scheme.revoke_url
    return Endpoints(
        token=_address(setup, scheme.tokens_url or "/"),
        authorize=None if authorize is None else _address(setup, authorize),
        revoke=None if revoke is None else _address(setup, revoke),
        in_body=scheme.client_auth == "body",
    )


def _discovered(name: str, url: str, setup: Setup) -> Steps[Endpoints]:
    address = _address(setup, url)
    operation: Operation[_Document] = Operation(
        f"{name}.discover", "GET", address.path, returns=_Document, auth=()
    )
    response: ApiResponse[_Document] = yield Fetch(operation, Arguments(), address.setup)
    found = convert(response.parse(), _Document)
    # Discovery 4.3: otherwise one server could speak for another.
    if found.issuer.rstrip("/") + _WELL_KNOWN != address.url:
        raise AuthorizationFailed("The discovery document names another issuer", code="issuer")
    methods = found.token_endpoint_auth_methods_supported
    revoke = found.revocation_endpoint
    return Endpoints(
        token=_discovered_address(setup, found.token_endpoint),
        authorize=_discovered_address(setup, found.authorization_endpoint),
        revoke=None if revoke is None else _discovered_address(setup, revoke),
        issuer=found.issuer,
        in_body="client_secret_basic" not in methods and "client_secret_post" in methods,
    )


def _discovered_address(setup: Setup, url: str) -> Address:
    if not url.startswith(("https://", "http://")):
        raise ConfigurationError("The discovery document holds an address that is none")
    return _made(setup, url)


def _address(setup: Setup, url: str) -> Address:
    """An address of the description, at the origin that the user named, if one was."""
    other = setup.hooks.oauth_url
    if url.startswith("/"):
        return _made(setup, (other or setup.base(None).text).rstrip("/") + url)
    if other is not None:
        parts = urlsplit(url)
        return _made(setup, other.rstrip("/") + parts._replace(scheme="", netloc="").geturl())
    return _made(setup, url)


def _made(setup: Setup, url: str) -> Address:
    parts = urlsplit(url)
    origin = f"{parts.scheme}://{parts.netloc}"
    base = base_url(origin)
    if not (base.secure or setup.allow_http):
        raise ConfigurationError(
            "An authorization server is not asked over plain http; use https, or pass allow_http=True"
        )
    own = setup.service
    service = Service(
        name=own.name,
        version=own.version,
        servers={"main": Server(origin)},
        default_server="main",
        errors=OAUTH2_TABLE,
        timeout=own.timeout,
        retry=own.retry,
    )
    inner = Setup(
        service,
        {},
        {},
        {"base_url": origin, "clock": setup.now, "allow_http": setup.allow_http},
        {},
    )
    path = parts._replace(scheme="", netloc="", fragment="").geturl()
    return Address(inner, path or "/")
