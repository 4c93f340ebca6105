"""The clients of ONLYOFFICE Hosted Solution."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, Unpack

from ._runtime.auth import Credential, CredentialValue, SignedHeader
from ._runtime.client import AsyncClient, AsyncClientSettings, Client, ClientSettings
from ._runtime.service import Server, Service, Variable
from .errors import TABLE

if TYPE_CHECKING:
    from .resources.portals import AsyncPortals, Portals
    from .resources.tariffs import AsyncTariffs, Tariffs

__all__ = ["AsyncHosted", "Hosted"]

SERVICE: Final = Service(
    name="onlyoffice_hosted",
    version="0.1.0",
    title="ONLYOFFICE Hosted Solution",
    servers={
        "portal": Server(
            "https://{host}", variables={"host": Variable(env="ONLYOFFICE_HOSTED_HOST")}
        )
    },
    default_server="portal",
    errors=TABLE,
    auth={
        "asc": SignedHeader(
            header="Authorization",
            scheme="ASC",
            digest="sha1",
            key=Credential("key", env="ONLYOFFICE_HOSTED_KEY"),
            secret=Credential("secret", env="ONLYOFFICE_HOSTED_SECRET"),
            encoding="url_token",
        ),
        "asc_base64": SignedHeader(
            header="Authorization",
            scheme="ASC",
            digest="sha1",
            key=Credential("key", env="ONLYOFFICE_HOSTED_KEY"),
            secret=Credential("secret", env="ONLYOFFICE_HOSTED_SECRET"),
            encoding="base64",
        ),
    },
    use=(("asc",), ("asc_base64",)),
    timeout=60.0,
)


class Hosted(Client):
    """Registers, suspends and deletes portals of your own server, and sets what they may use.

    Use it with `with`, or call `close()`. Threads may share it.

    Args:
        host: Host name of the server, with the port when it is not the usual one, such as
            `hosting.example.com:8092`. Else from the environment variable `ONLYOFFICE_HOSTED_HOST`.
        key: Names the caller; the server takes any text. Else from the environment variable
            `ONLYOFFICE_HOSTED_KEY`.
        secret: The value of `core.machinekey` in the server's settings; it signs and is never sent.
            Else from the environment variable `ONLYOFFICE_HOSTED_SECRET`.
        auth: How to authenticate; else the first whose credentials are there. `asc`: Every request
            carries the key, the time and an HMAC of both. It holds for five minutes, so the clocks
            must agree. `asc_base64`: The same with the hash in plain base64, which newer servers
            want.
        settings: Time-outs, retries, proxies and the like; see `ClientSettings`.

    Raises:
        ConfigurationError: A setting cannot work; a `HostedError` like all others.
    """

    def __init__(
        self,
        *,
        host: str | None = None,
        key: CredentialValue | None = None,
        secret: CredentialValue | None = None,
        **settings: Unpack[ClientSettings],
    ) -> None:
        super().__init__(
            SERVICE,
            variables={"host": host},
            credentials={"key": key, "secret": secret},
            settings=settings,
        )

    @cached_property
    def portals(self) -> Portals:
        """Portals on the server, from registration to removal."""
        from .resources.portals import Portals

        return Portals(self._core)

    @cached_property
    def tariffs(self) -> Tariffs:
        """What a portal may use, and until when."""
        from .resources.tariffs import Tariffs

        return Tariffs(self._core)


class AsyncHosted(AsyncClient):
    """As `Hosted`, with methods to await. Use it with `async with`, or await `aclose()`."""

    def __init__(
        self,
        *,
        host: str | None = None,
        key: CredentialValue | None = None,
        secret: CredentialValue | None = None,
        **settings: Unpack[AsyncClientSettings],
    ) -> None:
        super().__init__(
            SERVICE,
            variables={"host": host},
            credentials={"key": key, "secret": secret},
            settings=settings,
        )

    @cached_property
    def portals(self) -> AsyncPortals:
        """Portals on the server, from registration to removal."""
        from .resources.portals import AsyncPortals

        return AsyncPortals(self._core)

    @cached_property
    def tariffs(self) -> AsyncTariffs:
        """What a portal may use, and until when."""
        from .resources.tariffs import AsyncTariffs

        return AsyncTariffs(self._core)
