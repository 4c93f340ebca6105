"""Base classes of generated clients."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final, NoReturn, Self, Unpack

from msgspec import UNSET

from .auth import NO_HOOKS, AuthHooks
from .core import AsyncCore, Core
from .formats import Formats
from .operation import Operation
from .options import (
    AsyncClientSettings,
    CallOptions,
    ClientSettings,
    Overrides,
    defaults_of,
)
from .request import Arguments
from .setup import Setup

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from .auth import CredentialValue
    from .limits.budget import Budget
    from .response import ApiResponse
    from .service import Service

__all__ = ["AsyncClient", "AsyncClientSettings", "Client", "ClientSettings"]

_NONE: Final[Mapping[str, object]] = {}
_NOT_PICKLED: Final = (
    "A client holds connections and secrets, so it is not pickled; make one in each process"
)


def _free_operation(method: str, path: str) -> Operation[Any]:
    """A call that the package does not describe. Raises ValueError for a path that could lead elsewhere."""
    segments = path.split("?", 1)[0].split("/")
    if (
        not path.startswith("/")
        or path.startswith("//")
        or {".", ".."} & set(segments)
        or {"?", "#"} & set(path)
    ):
        raise ValueError(
            "A path starts with one slash and has no dot segments, ? and #; use query="
        )
    if not (method.isascii() and method.isalpha()):
        raise ValueError(f"{method!r} is not an HTTP method")
    method = method.upper()
    # The path is complete: whoever wants a suffix writes it.
    return Operation(
        f"{method} {path}",
        method,
        path,
        returns=Any,
        data=(),
        formats=Formats(),
        body="json",
    )


class Client:
    """A client; use it with `with`, or call `close()` when done.

    It may be used by several threads at once. A process that forks leaves its child without connections: the child opens
    its own.
    """

    def __init__(
        self,
        service: Service,
        *,
        variables: Mapping[str, str | None],
        credentials: Mapping[str, CredentialValue | None],
        settings: ClientSettings,
        hooks: AuthHooks = NO_HOOKS,
    ) -> None:
        """Raises ConfigurationError for settings that cannot work, ValueError for times not above zero."""
        # httpx2 takes longer to import than all else together, and only clients need it.
        from .transport import SyncTransport

        setup = Setup(service, variables, credentials, settings, os.environ, hooks)
        self._core = Core(setup, defaults_of(settings), SyncTransport(settings))
        self._owns_transport = True

    def with_options(self, **overrides: Unpack[Overrides]) -> Self:
        """A copy with other settings, on the same connections.

        Closing a copy does nothing; closing the original closes the connections for all copies.
        """
        copy = object.__new__(type(self))
        copy._core = Core(
            self._core.setup, self._core.defaults.replaced(overrides), self._core.transport
        )
        copy._owns_transport = False
        return copy

    @property
    def limits(self) -> tuple[Budget, ...]:
        """The server's limits and what is left of them, as far as is known here; none where they are not kept."""
        return self._core.setup.budgets()

    def request(
        self,
        method: str,
        path: str,
        *,
        variables: Mapping[str, object] = _NONE,
        query: Mapping[str, object] = _NONE,
        body: object = UNSET,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """Make a call that this package does not describe, with authentication, retries and errors as usual.

        `path` starts with a slash, goes behind the base URL as it is, and may have `{variables}`; `body` is sent as JSON.
        """
        operation = _free_operation(method, path)
        return self._core.raw(operation, options, Arguments(variables, query, body=body))

    def close(self) -> None:
        """Close all connections; calls that other threads are at fail with ClientClosed.

        A client given as `http_client` stays open, and what is on its way there goes on to its end.
        """
        if self._owns_transport:
            self._core.transport.close()
            if (gate := self._core.setup.gate) is not None:
                gate.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._core.setup.base(None).text!r})"

    def __reduce__(self) -> NoReturn:
        raise TypeError(_NOT_PICKLED)


class AsyncClient:
    """An async client; use it with `async with`, or await `aclose()` when done.

    It may be used in several event loops, each of which has connections of its own; `aclose()` closes those of its loop.
    """

    def __init__(
        self,
        service: Service,
        *,
        variables: Mapping[str, str | None],
        credentials: Mapping[str, CredentialValue | None],
        settings: AsyncClientSettings,
        hooks: AuthHooks = NO_HOOKS,
    ) -> None:
        """Raises ConfigurationError for settings that cannot work, ValueError for times not above zero."""
        # httpx2 takes longer to import than all else together, and only clients need it.
        from .transport import AsyncTransport

        setup = Setup(service, variables, credentials, settings, os.environ, hooks)
        self._core = AsyncCore(setup, defaults_of(settings), AsyncTransport(settings))
        self._owns_transport = True

    def with_options(self, **overrides: Unpack[Overrides]) -> Self:
        """A copy with other settings, on the same connections.

        Closing a copy does nothing; closing the original closes the connections for all copies.
        """
        copy = object.__new__(type(self))
        copy._core = AsyncCore(
            self._core.setup, self._core.defaults.replaced(overrides), self._core.transport
        )
        copy._owns_transport = False
        return copy

    @property
    def limits(self) -> tuple[Budget, ...]:
        """The server's limits and what is left of them, as far as is known here; none where they are not kept."""
        return self._core.setup.budgets()

    async def request(
        self,
        method: str,
        path: str,
        *,
        variables: Mapping[str, object] = _NONE,
        query: Mapping[str, object] = _NONE,
        body: object = UNSET,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Any]:
        """Make a call that this package does not describe, with authentication, retries and errors as usual.

        `path` starts with a slash, goes behind the base URL as it is, and may have `{variables}`; `body` is sent as JSON.
        """
        operation = _free_operation(method, path)
        return await self._core.raw(operation, options, Arguments(variables, query, body=body))

    async def aclose(self) -> None:
        """Close all connections; calls that other tasks are at fail with ClientClosed.

        A client given as `http_client` stays open.
        """
        if self._owns_transport:
            await self._core.transport.close()
            if (gate := self._core.setup.gate) is not None:
                await gate.aclose()

    close = aclose

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._core.setup.base(None).text!r})"

    def __reduce__(self) -> NoReturn:
        raise TypeError(_NOT_PICKLED)
