"""The description of an API as a whole, as a constant of generated code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from .envelope import Companions
from .error_table import ErrorTable
from .exceptions import ConfigurationError
from .formats import Formats
from .retry import RetryPolicy

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .auth import Scheme
    from .limits.described import Exceeded, Limit

__all__ = ["Server", "Service", "Variable"]


class Variable(Struct, frozen=True):
    """A part of a server's URL that the user gives.

    Its value is the argument of the client, else the environment variable `env`, else `default`; where `enum` lists
    values, it must be one of them.
    """

    env: str | None = None
    default: str | None = None
    enum: tuple[str, ...] = ()


class Server(Struct, frozen=True):
    """A base URL with `{variables}`."""

    url: str
    variables: Mapping[str, Variable] = {}


class Service(Struct, frozen=True, eq=False, kw_only=True):
    """An API: where it is, how it authenticates, how it fails."""

    name: str
    """Also the name of the logger."""
    version: str
    """Of the package."""
    title: str = ""
    servers: Mapping[str, Server]
    default_server: str
    auth: Mapping[str, Scheme] = {}
    use: tuple[tuple[str, ...], ...] = ()
    """Alternatives of schemes used together; the first whose credentials are all known is taken."""
    data: tuple[str, ...] = ()
    """Keys from the outside in, of the member of an answer that is the result."""
    companions: Companions = Companions()
    """Where the companions of the data stand in answers that have an envelope."""
    errors: ErrorTable = ErrorTable()
    formats: Formats = Formats()
    timeout: float | None = 60.0
    """Seconds for each step of an exchange: connecting, writing, waiting for data, waiting for a free connection."""
    retry: RetryPolicy = RetryPolicy()
    headers: Mapping[str, str] = {}
    """Sent with each call."""
    limits: tuple[Limit, ...] = ()
    """Kept before anything is sent."""
    exceeded: Exceeded | None = None
    """How answers tell of limits."""

    def at(self, server: str) -> Service:
        """The same API with another server for what is not tied to one.

        Raises ConfigurationError for a server that is not described.
        """
        if server not in self.servers:
            raise ConfigurationError(f"server is {server!r}, not one of {', '.join(self.servers)}")
        return replace(self, default_server=server)
