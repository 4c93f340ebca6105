"""Two-factor authentication."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.settings import TfaSettings, TfaType

__all__ = ["AsyncSettingsTfa", "SettingsTfa"]

_UPDATE: Final[Operation[bool]] = Operation(
    "settings.tfa.update", "PUT", "/api/2.0/settings/tfaapp", bool, body="json"
)
_GET: Final[Operation[TfaSettings]] = Operation(
    "settings.tfa.get", "GET", "/api/2.0/settings/tfaapp", TfaSettings
)
_CREATE_BACKUP_CODES: Final[Operation[list[Any]]] = Operation(
    "settings.tfa.create_backup_codes", "PUT", "/api/2.0/settings/tfaappnewcodes", list[Any]
)
_UNLINK_APP: Final[Operation[str]] = Operation(
    "settings.tfa.unlink_app", "PUT", "/api/2.0/settings/tfaappnewapp", str, body="json"
)


class SettingsTfa(Resource):
    """Two-factor authentication."""

    with_raw_response = raw_view(lambda: SettingsTfaWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsTfaWithStreamingResponse)

    def update(
        self,
        *,
        type: TfaType | None = None,
        trusted_ips: Sequence[str] | None = None,
        mandatory_users: Sequence[UUID] | None = None,
        mandatory_groups: Sequence[UUID] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> bool:
        """Choose the type of two-factor authentication.

        Args:
            type: Two-factor authentication: None, Sms or App.
            trusted_ips: Trusted IP addresses.
            mandatory_users: Ids of the users who must use two-factor authentication.
            mandatory_groups: Ids of the groups that must use two-factor authentication.
        """
        return self._call(
            _UPDATE,
            options,
            body={
                "type": type,
                "trustedIps": trusted_ips,
                "mandatoryUsers": mandatory_users,
                "mandatoryGroups": mandatory_groups,
            },
        )

    def get(self, **options: Unpack[FormatCallOptions]) -> TfaSettings:
        """Return how two-factor authentication is set up now."""
        return self._call(_GET, options)

    def create_backup_codes(self, **options: Unpack[FormatCallOptions]) -> list[Any]:
        """Return fresh backup codes for the authenticator app."""
        return self._call(_CREATE_BACKUP_CODES, options)

    def unlink_app(self, *, id: str, **options: Unpack[FormatCallOptions]) -> str:
        """Unlink the authenticator app from a user account and return the sign-in URL.

        Args:
            id: Id of the user.
        """
        return self._call(_UNLINK_APP, options, body={"id": id})


class AsyncSettingsTfa(AsyncResource):
    """Two-factor authentication.

    What its methods take and raise is told in `SettingsTfa`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsTfaWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSettingsTfaWithStreamingResponse)

    async def update(
        self,
        *,
        type: TfaType | None = None,
        trusted_ips: Sequence[str] | None = None,
        mandatory_users: Sequence[UUID] | None = None,
        mandatory_groups: Sequence[UUID] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> bool:
        """Choose the type of two-factor authentication."""
        return await self._call(
            _UPDATE,
            options,
            body={
                "type": type,
                "trustedIps": trusted_ips,
                "mandatoryUsers": mandatory_users,
                "mandatoryGroups": mandatory_groups,
            },
        )

    async def get(self, **options: Unpack[FormatCallOptions]) -> TfaSettings:
        """Return how two-factor authentication is set up now."""
        return await self._call(_GET, options)

    async def create_backup_codes(self, **options: Unpack[FormatCallOptions]) -> list[Any]:
        """Return fresh backup codes for the authenticator app."""
        return await self._call(_CREATE_BACKUP_CODES, options)

    async def unlink_app(self, *, id: str, **options: Unpack[FormatCallOptions]) -> str:
        """Unlink the authenticator app from a user account and return the sign-in URL."""
        return await self._call(_UNLINK_APP, options, body={"id": id})


class SettingsTfaWithRawResponse:
    """The methods of `SettingsTfa`, answering with the raw response."""

    def __init__(self, raw: SettingsTfa) -> None:
        self.update = as_raw(raw.update)
        self.get = as_raw(raw.get)
        self.create_backup_codes = as_raw(raw.create_backup_codes)
        self.unlink_app = as_raw(raw.unlink_app)


class AsyncSettingsTfaWithRawResponse:
    """The methods of `AsyncSettingsTfa`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsTfa) -> None:
        self.update = as_raw_async(raw.update)
        self.get = as_raw_async(raw.get)
        self.create_backup_codes = as_raw_async(raw.create_backup_codes)
        self.unlink_app = as_raw_async(raw.unlink_app)


class SettingsTfaWithStreamingResponse:
    """The methods of `SettingsTfa`, each a context manager over its response."""

    def __init__(self, streamed: SettingsTfa) -> None:
        self.update = as_streamed(streamed.update)
        self.get = as_streamed(streamed.get)
        self.create_backup_codes = as_streamed(streamed.create_backup_codes)
        self.unlink_app = as_streamed(streamed.unlink_app)


class AsyncSettingsTfaWithStreamingResponse:
    """The methods of `AsyncSettingsTfa`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsTfa) -> None:
        self.update = as_streamed_async(streamed.update)
        self.get = as_streamed_async(streamed.get)
        self.create_backup_codes = as_streamed_async(streamed.create_backup_codes)
        self.unlink_app = as_streamed_async(streamed.unlink_app)
