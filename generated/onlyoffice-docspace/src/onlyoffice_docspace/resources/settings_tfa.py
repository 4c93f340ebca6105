"""Two-factor authentication."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.security import TfaBackupCode, TfaSettings, TfaSetupCode, TfaType

__all__ = ["AsyncSettingsTfa", "SettingsTfa"]

_GET: Final[Operation[list[TfaSettings]]] = Operation(
    "settings.tfa.get", "GET", "/api/2.0/settings/tfaapp", list[TfaSettings]
)
_UPDATE: Final[Operation[bool]] = Operation(
    "settings.tfa.update", "PUT", "/api/2.0/settings/tfaapp", bool, body="json"
)
_VALIDATE_CODE: Final[Operation[bool]] = Operation(
    "settings.tfa.validate_code", "POST", "/api/2.0/settings/tfaapp/validate", bool, body="json"
)
_GET_CONFIRMATION_URL: Final[Operation[str]] = Operation(
    "settings.tfa.get_confirmation_url", "GET", "/api/2.0/settings/tfaapp/confirm", str
)
_UPDATE_WITH_LINK: Final[Operation[str]] = Operation(
    "settings.tfa.update_with_link", "PUT", "/api/2.0/settings/tfaappwithlink", str, body="json"
)
_GENERATE_SETUP_CODE: Final[Operation[TfaSetupCode]] = Operation(
    "settings.tfa.generate_setup_code", "GET", "/api/2.0/settings/tfaapp/setup", TfaSetupCode
)
_LIST_BACKUP_CODES: Final[Operation[list[TfaBackupCode]]] = Operation(
    "settings.tfa.list_backup_codes", "GET", "/api/2.0/settings/tfaappcodes", list[TfaBackupCode]
)
_RENEW_BACKUP_CODES: Final[Operation[list[TfaBackupCode]]] = Operation(
    "settings.tfa.renew_backup_codes",
    "PUT",
    "/api/2.0/settings/tfaappnewcodes",
    list[TfaBackupCode],
)
_UNLINK_APP: Final[Operation[str]] = Operation(
    "settings.tfa.unlink_app", "PUT", "/api/2.0/settings/tfaappnewapp", str, body="json"
)


class SettingsTfa(Resource):
    """Two-factor authentication."""

    with_raw_response = raw_view(lambda: SettingsTfaWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsTfaWithStreamingResponse)

    def get(self, **options: Unpack[CallOptions]) -> list[TfaSettings]:
        """Return the kinds of two-factor authentication and how each is set up."""
        return self._call(_GET, options)

    def update(
        self,
        *,
        type: TfaType | None = None,
        id: UUID | None = None,
        trusted_ips: Sequence[str] | None = None,
        mandatory_users: Sequence[UUID] | None = None,
        mandatory_groups: Sequence[UUID] | None = None,
        **options: Unpack[CallOptions],
    ) -> bool:
        """Change the kind of two-factor authentication, its trusted IP addresses and the users and
        groups it is mandatory for.

        Args:
            type: Kind of second factor.
            id: Id of the user.
            trusted_ips: IP addresses from which no second factor is asked.
            mandatory_users: Ids of the users who have to use two-factor sign-in.
            mandatory_groups: Ids of the groups whose members have to use two-factor sign-in.

        Raises:
            MethodNotAllowed: This does not work for such an entry.
        """
        return self._call(
            _UPDATE,
            options,
            body={
                "type": type,
                "id": id,
                "trustedIps": trusted_ips,
                "mandatoryUsers": mandatory_users,
                "mandatoryGroups": mandatory_groups,
            },
        )

    def validate_code(self, *, code: str, **options: Unpack[CallOptions]) -> bool:
        """Tell whether a two-factor authentication code is valid.

        Args:
            code: Code that the user or client was given.
        """
        return self._call(_VALIDATE_CODE, options, body={"code": code})

    def get_confirmation_url(self, **options: Unpack[CallOptions]) -> str:
        """Return the confirmation link for signing in by SMS or by the authenticator app."""
        return self._call(_GET_CONFIRMATION_URL, options)

    def update_with_link(
        self,
        *,
        type: TfaType | None = None,
        id: UUID | None = None,
        trusted_ips: Sequence[str] | None = None,
        mandatory_users: Sequence[UUID] | None = None,
        mandatory_groups: Sequence[UUID] | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Return the confirmation link for changing the two-factor authentication settings.

        Args:
            type: Kind of second factor.
            id: Id of the user.
            trusted_ips: IP addresses from which no second factor is asked.
            mandatory_users: Ids of the users who have to use two-factor sign-in.
            mandatory_groups: Ids of the groups whose members have to use two-factor sign-in.

        Raises:
            MethodNotAllowed: This does not work for such an entry.
        """
        return self._call(
            _UPDATE_WITH_LINK,
            options,
            body={
                "type": type,
                "id": id,
                "trustedIps": trusted_ips,
                "mandatoryUsers": mandatory_users,
                "mandatoryGroups": mandatory_groups,
            },
        )

    def generate_setup_code(self, **options: Unpack[CallOptions]) -> TfaSetupCode:
        """Create the manual key and the QR code for setting up an authenticator app for the current
        user.

        Raises:
            MethodNotAllowed: This does not work for such an entry.
        """
        return self._call(_GENERATE_SETUP_CODE, options)

    def list_backup_codes(self, **options: Unpack[CallOptions]) -> list[TfaBackupCode]:
        """Return the codes of the authenticator app.

        Raises:
            MethodNotAllowed: This does not work for such an entry.
        """
        return self._call(_LIST_BACKUP_CODES, options)

    def renew_backup_codes(self, **options: Unpack[CallOptions]) -> list[TfaBackupCode]:
        """Issue new backup codes for the authenticator app.

        Raises:
            MethodNotAllowed: This does not work for such an entry.
        """
        return self._call(_RENEW_BACKUP_CODES, options)

    def unlink_app(
        self,
        *,
        type: TfaType | None = None,
        id: UUID | None = None,
        trusted_ips: Sequence[str] | None = None,
        mandatory_users: Sequence[UUID] | None = None,
        mandatory_groups: Sequence[UUID] | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Unlink the authenticator app from a user account and return the login address.

        Args:
            type: Kind of second factor.
            id: Id of the user.
            trusted_ips: IP addresses from which no second factor is asked.
            mandatory_users: Ids of the users who have to use two-factor sign-in.
            mandatory_groups: Ids of the groups whose members have to use two-factor sign-in.

        Raises:
            MethodNotAllowed: This does not work for such an entry.
        """
        return self._call(
            _UNLINK_APP,
            options,
            body={
                "type": type,
                "id": id,
                "trustedIps": trusted_ips,
                "mandatoryUsers": mandatory_users,
                "mandatoryGroups": mandatory_groups,
            },
        )


class AsyncSettingsTfa(AsyncResource):
    """Two-factor authentication.

    What its methods take and raise is told in `SettingsTfa`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsTfaWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSettingsTfaWithStreamingResponse)

    async def get(self, **options: Unpack[CallOptions]) -> list[TfaSettings]:
        """Return the kinds of two-factor authentication and how each is set up."""
        return await self._call(_GET, options)

    async def update(
        self,
        *,
        type: TfaType | None = None,
        id: UUID | None = None,
        trusted_ips: Sequence[str] | None = None,
        mandatory_users: Sequence[UUID] | None = None,
        mandatory_groups: Sequence[UUID] | None = None,
        **options: Unpack[CallOptions],
    ) -> bool:
        """Change the kind of two-factor authentication, its trusted IP addresses and the users
        and groups it is mandatory for.
        """
        return await self._call(
            _UPDATE,
            options,
            body={
                "type": type,
                "id": id,
                "trustedIps": trusted_ips,
                "mandatoryUsers": mandatory_users,
                "mandatoryGroups": mandatory_groups,
            },
        )

    async def validate_code(self, *, code: str, **options: Unpack[CallOptions]) -> bool:
        """Tell whether a two-factor authentication code is valid."""
        return await self._call(_VALIDATE_CODE, options, body={"code": code})

    async def get_confirmation_url(self, **options: Unpack[CallOptions]) -> str:
        """Return the confirmation link for signing in by SMS or by the authenticator app."""
        return await self._call(_GET_CONFIRMATION_URL, options)

    async def update_with_link(
        self,
        *,
        type: TfaType | None = None,
        id: UUID | None = None,
        trusted_ips: Sequence[str] | None = None,
        mandatory_users: Sequence[UUID] | None = None,
        mandatory_groups: Sequence[UUID] | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Return the confirmation link for changing the two-factor authentication settings."""
        return await self._call(
            _UPDATE_WITH_LINK,
            options,
            body={
                "type": type,
                "id": id,
                "trustedIps": trusted_ips,
                "mandatoryUsers": mandatory_users,
                "mandatoryGroups": mandatory_groups,
            },
        )

    async def generate_setup_code(self, **options: Unpack[CallOptions]) -> TfaSetupCode:
        """Create the manual key and the QR code for setting up an authenticator app for the
        current user.
        """
        return await self._call(_GENERATE_SETUP_CODE, options)

    async def list_backup_codes(self, **options: Unpack[CallOptions]) -> list[TfaBackupCode]:
        """Return the codes of the authenticator app."""
        return await self._call(_LIST_BACKUP_CODES, options)

    async def renew_backup_codes(self, **options: Unpack[CallOptions]) -> list[TfaBackupCode]:
        """Issue new backup codes for the authenticator app."""
        return await self._call(_RENEW_BACKUP_CODES, options)

    async def unlink_app(
        self,
        *,
        type: TfaType | None = None,
        id: UUID | None = None,
        trusted_ips: Sequence[str] | None = None,
        mandatory_users: Sequence[UUID] | None = None,
        mandatory_groups: Sequence[UUID] | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Unlink the authenticator app from a user account and return the login address."""
        return await self._call(
            _UNLINK_APP,
            options,
            body={
                "type": type,
                "id": id,
                "trustedIps": trusted_ips,
                "mandatoryUsers": mandatory_users,
                "mandatoryGroups": mandatory_groups,
            },
        )


class SettingsTfaWithRawResponse:
    """The methods of `SettingsTfa`, answering with the raw response."""

    def __init__(self, raw: SettingsTfa) -> None:
        self.get = as_raw(raw.get)
        self.update = as_raw(raw.update)
        self.validate_code = as_raw(raw.validate_code)
        self.get_confirmation_url = as_raw(raw.get_confirmation_url)
        self.update_with_link = as_raw(raw.update_with_link)
        self.generate_setup_code = as_raw(raw.generate_setup_code)
        self.list_backup_codes = as_raw(raw.list_backup_codes)
        self.renew_backup_codes = as_raw(raw.renew_backup_codes)
        self.unlink_app = as_raw(raw.unlink_app)


class AsyncSettingsTfaWithRawResponse:
    """The methods of `AsyncSettingsTfa`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsTfa) -> None:
        self.get = as_raw_async(raw.get)
        self.update = as_raw_async(raw.update)
        self.validate_code = as_raw_async(raw.validate_code)
        self.get_confirmation_url = as_raw_async(raw.get_confirmation_url)
        self.update_with_link = as_raw_async(raw.update_with_link)
        self.generate_setup_code = as_raw_async(raw.generate_setup_code)
        self.list_backup_codes = as_raw_async(raw.list_backup_codes)
        self.renew_backup_codes = as_raw_async(raw.renew_backup_codes)
        self.unlink_app = as_raw_async(raw.unlink_app)


class SettingsTfaWithStreamingResponse:
    """The methods of `SettingsTfa`, each a context manager over its response."""

    def __init__(self, streamed: SettingsTfa) -> None:
        self.get = as_streamed(streamed.get)
        self.update = as_streamed(streamed.update)
        self.validate_code = as_streamed(streamed.validate_code)
        self.get_confirmation_url = as_streamed(streamed.get_confirmation_url)
        self.update_with_link = as_streamed(streamed.update_with_link)
        self.generate_setup_code = as_streamed(streamed.generate_setup_code)
        self.list_backup_codes = as_streamed(streamed.list_backup_codes)
        self.renew_backup_codes = as_streamed(streamed.renew_backup_codes)
        self.unlink_app = as_streamed(streamed.unlink_app)


class AsyncSettingsTfaWithStreamingResponse:
    """The methods of `AsyncSettingsTfa`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsTfa) -> None:
        self.get = as_streamed_async(streamed.get)
        self.update = as_streamed_async(streamed.update)
        self.validate_code = as_streamed_async(streamed.validate_code)
        self.get_confirmation_url = as_streamed_async(streamed.get_confirmation_url)
        self.update_with_link = as_streamed_async(streamed.update_with_link)
        self.generate_setup_code = as_streamed_async(streamed.generate_setup_code)
        self.list_backup_codes = as_streamed_async(streamed.list_backup_codes)
        self.renew_backup_codes = as_streamed_async(streamed.renew_backup_codes)
        self.unlink_app = as_streamed_async(streamed.unlink_app)
