"""Clients of APIs that offer several formats, and the settings that choose among them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack, cast

from .auth import NO_HOOKS
from .client import AsyncClient, Client
from .options import AsyncClientSettings, ClientSettings, FormatCallOptions, FormatOverrides

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .auth import AuthHooks, CredentialValue
    from .options import Overrides
    from .service import Service

__all__ = [
    "AsyncFormatClient",
    "AsyncFormatClientSettings",
    "FormatCallOptions",
    "FormatClient",
    "FormatClientSettings",
]


class FormatClientSettings(ClientSettings, FormatOverrides, total=False):
    """Settings of a client."""


class AsyncFormatClientSettings(AsyncClientSettings, FormatOverrides, total=False):
    """Settings of an async client."""


class FormatClient(Client):
    """A client; use it with `with`, or call `close()` when done.

    It may be used by several threads at once.
    """

    def __init__(
        self,
        service: Service,
        *,
        variables: Mapping[str, str | None],
        credentials: Mapping[str, CredentialValue | None],
        settings: FormatClientSettings,
        hooks: AuthHooks = NO_HOOKS,
    ) -> None:
        """Raises ConfigurationError for settings that cannot work, ValueError for times not above zero and for formats
        that are not offered."""
        _check_formats(service, settings)
        super().__init__(
            service, variables=variables, credentials=credentials, settings=settings, hooks=hooks
        )

    # It takes all that the other takes and more, so it can stand in its place.
    def with_options(  # pyright: ignore[reportIncompatibleMethodOverride]
        self, **overrides: Unpack[FormatOverrides]
    ) -> Self:
        """A copy with other settings, on the same connections.

        Closing a copy does nothing; closing the original closes the connections for all copies.
        """
        _check_formats(self._core.setup.service, overrides)
        return super().with_options(**cast("Overrides", overrides))


class AsyncFormatClient(AsyncClient):
    """An async client; use it with `async with`, or await `aclose()` when done."""

    def __init__(
        self,
        service: Service,
        *,
        variables: Mapping[str, str | None],
        credentials: Mapping[str, CredentialValue | None],
        settings: AsyncFormatClientSettings,
        hooks: AuthHooks = NO_HOOKS,
    ) -> None:
        """Raises ConfigurationError for settings that cannot work, ValueError for times not above zero and for formats
        that are not offered."""
        _check_formats(service, settings)
        super().__init__(
            service, variables=variables, credentials=credentials, settings=settings, hooks=hooks
        )

    # It takes all that the other takes and more, so it can stand in its place.
    def with_options(  # pyright: ignore[reportIncompatibleMethodOverride]
        self, **overrides: Unpack[FormatOverrides]
    ) -> Self:
        """A copy with other settings, on the same connections.

        Closing a copy does nothing; closing the original closes the connections for all copies.
        """
        _check_formats(self._core.setup.service, overrides)
        return super().with_options(**cast("Overrides", overrides))


def _check_formats(service: Service, settings: FormatOverrides) -> None:
    """Raise ValueError for a format that the service does not offer."""
    offered: tuple[tuple[str, tuple[str, ...]], ...] = (
        ("format", service.formats.answer),
        ("body_format", service.formats.body),
    )
    for name, formats in offered:
        wanted: Any = settings.get(name)
        if wanted is not None and wanted not in formats:
            raise ValueError(f"{name} is {wanted!r}, not one of {', '.join(formats)}")
