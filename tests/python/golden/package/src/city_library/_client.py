"""The clients of City Library."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, Unpack

from ._runtime.auth import Bearer, Credential, CredentialValue
from ._runtime.client import AsyncClient, AsyncClientSettings, Client, ClientSettings
from ._runtime.service import Server, Service, Variable
from .errors import TABLE

if TYPE_CHECKING:
    from .resources.books import AsyncBooks, Books

__all__ = ["AsyncLibrary", "Library"]

SERVICE: Final = Service(
    name="city_library",
    version="0.3.0",
    title="City Library",
    servers={
        "live": Server(
            "https://{host}/api",
            variables={"host": Variable(env="LIBRARY_HOST", default="library.example.com")},
        )
    },
    default_server="live",
    errors=TABLE,
    data=("data",),
    auth={"card": Bearer(token=Credential("card", env="LIBRARY_CARD"))},
    use=(("card",),),
    timeout=20.0,
)


class Library(Client):
    """Finds books and lends them.

    Use it with `with`, or call `close()`. Threads may share it.

    Args:
        host: Host name of the library's server. Else from the environment variable `LIBRARY_HOST`.
            `library.example.com` when not given.
        card: The number of a reader's card. Else from the environment variable `LIBRARY_CARD`.
        settings: Time-outs, retries, proxies and the like; see `ClientSettings`.

    Raises:
        ConfigurationError: A setting cannot work; a `LibraryError` like all others.
    """

    def __init__(
        self,
        *,
        host: str | None = None,
        card: CredentialValue | None = None,
        **settings: Unpack[ClientSettings],
    ) -> None:
        super().__init__(
            SERVICE, variables={"host": host}, credentials={"card": card}, settings=settings
        )

    @cached_property
    def books(self) -> Books:
        """The catalogue."""
        from .resources.books import Books

        return Books(self._core)


class AsyncLibrary(AsyncClient):
    """As `Library`, with methods to await. Use it with `async with`, or await `aclose()`."""

    def __init__(
        self,
        *,
        host: str | None = None,
        card: CredentialValue | None = None,
        **settings: Unpack[AsyncClientSettings],
    ) -> None:
        super().__init__(
            SERVICE, variables={"host": host}, credentials={"card": card}, settings=settings
        )

    @cached_property
    def books(self) -> AsyncBooks:
        """The catalogue."""
        from .resources.books import AsyncBooks

        return AsyncBooks(self._core)
