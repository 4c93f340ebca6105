"""Users and groups from an LDAP server."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.settings import LdapOperation, LdapSettings

__all__ = ["AsyncSettingsLdap", "SettingsLdap"]

_GET: Final[Operation[LdapSettings]] = Operation(
    "settings.ldap.get", "GET", "/api/2.0/settings/ldap", LdapSettings
)
_SAVE: Final[Operation[LdapOperation]] = Operation(
    "settings.ldap.save", "POST", "/api/2.0/settings/ldap", LdapOperation, body="json"
)
_GET_CRON: Final[Operation[str]] = Operation(
    "settings.ldap.get_cron", "GET", "/api/2.0/settings/ldap/cron", str
)
_SET_CRON: Final[Operation[None]] = Operation(
    "settings.ldap.set_cron", "POST", "/api/2.0/settings/ldap/cron", answer="none", body="json"
)
_SYNC: Final[Operation[LdapOperation]] = Operation(
    "settings.ldap.sync", "GET", "/api/2.0/settings/ldap/sync", LdapOperation
)
_TEST_SYNC: Final[Operation[LdapOperation]] = Operation(
    "settings.ldap.test_sync", "GET", "/api/2.0/settings/ldap/sync/test", LdapOperation
)
_TEST_SAVE: Final[Operation[LdapOperation]] = Operation(
    "settings.ldap.test_save",
    "POST",
    "/api/2.0/settings/ldap/save/test",
    LdapOperation,
    body="json",
)
_GET_STATUS: Final[Operation[LdapOperation]] = Operation(
    "settings.ldap.get_status", "GET", "/api/2.0/settings/ldap/status", LdapOperation
)
_GET_DEFAULTS: Final[Operation[LdapSettings]] = Operation(
    "settings.ldap.get_defaults", "GET", "/api/2.0/settings/ldap/default", LdapSettings
)


class SettingsLdap(Resource):
    """Users and groups from an LDAP server."""

    with_raw_response = raw_view(lambda: SettingsLdapWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsLdapWithStreamingResponse)

    def get(self, **options: Unpack[FormatCallOptions]) -> LdapSettings:
        """Return the LDAP settings of the portal."""
        return self._call(_GET, options)

    def save(
        self,
        *,
        settings: str | None = None,
        accept_certificate: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> LdapOperation:
        """Save the LDAP settings and start importing the users and groups.

        Args:
            settings: LDAP settings, serialized to a string.
            accept_certificate: Whether to accept the LDAP server's certificate.
        """
        return self._call(
            _SAVE, options, body={"settings": settings, "acceptCertificate": accept_certificate}
        )

    def get_cron(self, **options: Unpack[FormatCallOptions]) -> str:
        """Return the cron expression for automatic LDAP sync, or nothing when none is set."""
        return self._call(_GET_CRON, options)

    def set_cron(self, *, cron: str, **options: Unpack[FormatCallOptions]) -> None:
        """Set the cron expression for automatic LDAP sync.

        Args:
            cron: Cron expression.
        """
        return self._call(_SET_CRON, options, body={"cron": cron})

    def sync(self, **options: Unpack[FormatCallOptions]) -> LdapOperation:
        """Start bringing the portal up to date with the LDAP server."""
        return self._call(_SYNC, options)

    def test_sync(self, **options: Unpack[FormatCallOptions]) -> LdapOperation:
        """Start a trial sync that gathers the changes it would make."""
        return self._call(_TEST_SYNC, options)

    def test_save(
        self,
        *,
        settings: str | None = None,
        accept_certificate: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> LdapOperation:
        """Start saving the LDAP settings while gathering the portal changes they would bring.

        Args:
            settings: LDAP settings, serialized to a string.
            accept_certificate: Whether to accept the LDAP server's certificate.
        """
        return self._call(
            _TEST_SAVE,
            options,
            body={"settings": settings, "acceptCertificate": accept_certificate},
        )

    def get_status(self, **options: Unpack[FormatCallOptions]) -> LdapOperation:
        """Return how far the LDAP sync has got."""
        return self._call(_GET_STATUS, options)

    def get_defaults(self, **options: Unpack[FormatCallOptions]) -> LdapSettings:
        """Return the default LDAP settings."""
        return self._call(_GET_DEFAULTS, options)


class AsyncSettingsLdap(AsyncResource):
    """Users and groups from an LDAP server.

    What its methods take and raise is told in `SettingsLdap`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsLdapWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSettingsLdapWithStreamingResponse)

    async def get(self, **options: Unpack[FormatCallOptions]) -> LdapSettings:
        """Return the LDAP settings of the portal."""
        return await self._call(_GET, options)

    async def save(
        self,
        *,
        settings: str | None = None,
        accept_certificate: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> LdapOperation:
        """Save the LDAP settings and start importing the users and groups."""
        return await self._call(
            _SAVE, options, body={"settings": settings, "acceptCertificate": accept_certificate}
        )

    async def get_cron(self, **options: Unpack[FormatCallOptions]) -> str:
        """Return the cron expression for automatic LDAP sync, or nothing when none is set."""
        return await self._call(_GET_CRON, options)

    async def set_cron(self, *, cron: str, **options: Unpack[FormatCallOptions]) -> None:
        """Set the cron expression for automatic LDAP sync."""
        return await self._call(_SET_CRON, options, body={"cron": cron})

    async def sync(self, **options: Unpack[FormatCallOptions]) -> LdapOperation:
        """Start bringing the portal up to date with the LDAP server."""
        return await self._call(_SYNC, options)

    async def test_sync(self, **options: Unpack[FormatCallOptions]) -> LdapOperation:
        """Start a trial sync that gathers the changes it would make."""
        return await self._call(_TEST_SYNC, options)

    async def test_save(
        self,
        *,
        settings: str | None = None,
        accept_certificate: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> LdapOperation:
        """Start saving the LDAP settings while gathering the portal changes they would bring."""
        return await self._call(
            _TEST_SAVE,
            options,
            body={"settings": settings, "acceptCertificate": accept_certificate},
        )

    async def get_status(self, **options: Unpack[FormatCallOptions]) -> LdapOperation:
        """Return how far the LDAP sync has got."""
        return await self._call(_GET_STATUS, options)

    async def get_defaults(self, **options: Unpack[FormatCallOptions]) -> LdapSettings:
        """Return the default LDAP settings."""
        return await self._call(_GET_DEFAULTS, options)


class SettingsLdapWithRawResponse:
    """The methods of `SettingsLdap`, answering with the raw response."""

    def __init__(self, raw: SettingsLdap) -> None:
        self.get = as_raw(raw.get)
        self.save = as_raw(raw.save)
        self.get_cron = as_raw(raw.get_cron)
        self.set_cron = as_raw(raw.set_cron)
        self.sync = as_raw(raw.sync)
        self.test_sync = as_raw(raw.test_sync)
        self.test_save = as_raw(raw.test_save)
        self.get_status = as_raw(raw.get_status)
        self.get_defaults = as_raw(raw.get_defaults)


class AsyncSettingsLdapWithRawResponse:
    """The methods of `AsyncSettingsLdap`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsLdap) -> None:
        self.get = as_raw_async(raw.get)
        self.save = as_raw_async(raw.save)
        self.get_cron = as_raw_async(raw.get_cron)
        self.set_cron = as_raw_async(raw.set_cron)
        self.sync = as_raw_async(raw.sync)
        self.test_sync = as_raw_async(raw.test_sync)
        self.test_save = as_raw_async(raw.test_save)
        self.get_status = as_raw_async(raw.get_status)
        self.get_defaults = as_raw_async(raw.get_defaults)


class SettingsLdapWithStreamingResponse:
    """The methods of `SettingsLdap`, each a context manager over its response."""

    def __init__(self, streamed: SettingsLdap) -> None:
        self.get = as_streamed(streamed.get)
        self.save = as_streamed(streamed.save)
        self.get_cron = as_streamed(streamed.get_cron)
        self.set_cron = as_streamed(streamed.set_cron)
        self.sync = as_streamed(streamed.sync)
        self.test_sync = as_streamed(streamed.test_sync)
        self.test_save = as_streamed(streamed.test_save)
        self.get_status = as_streamed(streamed.get_status)
        self.get_defaults = as_streamed(streamed.get_defaults)


class AsyncSettingsLdapWithStreamingResponse:
    """The methods of `AsyncSettingsLdap`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsLdap) -> None:
        self.get = as_streamed_async(streamed.get)
        self.save = as_streamed_async(streamed.save)
        self.get_cron = as_streamed_async(streamed.get_cron)
        self.set_cron = as_streamed_async(streamed.set_cron)
        self.sync = as_streamed_async(streamed.sync)
        self.test_sync = as_streamed_async(streamed.test_sync)
        self.test_save = as_streamed_async(streamed.test_save)
        self.get_status = as_streamed_async(streamed.get_status)
        self.get_defaults = as_streamed_async(streamed.get_defaults)
