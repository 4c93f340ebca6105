"""Access to modules, administrators and password rules."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Any, Final, Unpack
from uuid import UUID

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.people import Employee
from ..types.settings import ModuleAccess, ModuleSecurity, PasswordSettings

__all__ = ["AsyncSettingsSecurity", "SettingsSecurity"]

_LIST: Final[Operation[list[ModuleSecurity]]] = Operation(
    "settings.security.list",
    "GET",
    "/api/2.0/settings/security",
    list[ModuleSecurity],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_SET: Final[Operation[list[ModuleSecurity]]] = Operation(
    "settings.security.set", "PUT", "/api/2.0/settings/security", list[ModuleSecurity], body="json"
)
_GET_AVAILABILITY: Final[Operation[bool]] = Operation(
    "settings.security.get_availability", "GET", "/api/2.0/settings/security/{id}", bool
)
_GET_PASSWORD_SETTINGS: Final[Operation[PasswordSettings]] = Operation(
    "settings.security.get_password_settings",
    "GET",
    "/api/2.0/settings/security/password",
    PasswordSettings,
)
_SET_PASSWORD_SETTINGS: Final[Operation[PasswordSettings]] = Operation(
    "settings.security.set_password_settings",
    "PUT",
    "/api/2.0/settings/security/password",
    PasswordSettings,
    body="json",
)
_SET_MANY: Final[Operation[list[ModuleSecurity]]] = Operation(
    "settings.security.set_many",
    "PUT",
    "/api/2.0/settings/security/access",
    list[ModuleSecurity],
    body="json",
)
_LIST_ADMINISTRATORS: Final[Operation[list[Employee]]] = Operation(
    "settings.security.list_administrators",
    "GET",
    "/api/2.0/settings/security/administrator/{productid}",
    list[Employee],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_CHECK_ADMINISTRATOR: Final[Operation[Any]] = Operation(
    "settings.security.check_administrator", "GET", "/api/2.0/settings/security/administrator", Any
)
_SET_ADMINISTRATOR: Final[Operation[Any]] = Operation(
    "settings.security.set_administrator",
    "PUT",
    "/api/2.0/settings/security/administrator",
    Any,
    body="json",
)


class SettingsSecurity(Resource):
    """Access to modules, administrators and password rules."""

    with_raw_response = raw_view(lambda: SettingsSecurityWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsSecurityWithStreamingResponse)

    def list(
        self, *, ids: Sequence[str] | None = None, **options: Unpack[ListOptions]
    ) -> Page[ModuleSecurity]:
        """List the security settings of several modules.

        Args:
            ids: Ids of the modules.
        """
        return self._paged(_LIST, options, query={"ids": ids})

    def set(
        self,
        *,
        id: str,
        enabled: bool,
        subjects: Sequence[UUID] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[ModuleSecurity]:
        """Turn a module on or off and choose the users and groups who may use it.

        Args:
            id: Id of the module.
            enabled: Whether the module is on.
            subjects: Ids of the users and groups.
        """
        return self._call(_SET, options, body={"id": id, "enabled": enabled, "subjects": subjects})

    def get_availability(self, id: UUID, **options: Unpack[FormatCallOptions]) -> bool:
        """Tell whether a module is enabled.

        Args:
            id: Id of the module.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET_AVAILABILITY, options, path={"id": id})

    def get_password_settings(self, **options: Unpack[FormatCallOptions]) -> PasswordSettings:
        """Return the rules for passwords on the portal."""
        return self._call(_GET_PASSWORD_SETTINGS, options)

    def set_password_settings(
        self,
        *,
        max_length: int | None = None,
        min_length: int | None = None,
        upper_case: bool | None = None,
        digits: bool | None = None,
        spec_symbols: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> PasswordSettings:
        """Set the rules for passwords: their length and whether they need capitals, digits or
        special characters.

        Args:
            max_length: Greatest length of a password.
            min_length: Smallest length of a password.
            upper_case: Whether a password must contain uppercase letters.
            digits: Whether a password must contain digits.
            spec_symbols: Whether a password must contain special characters.
        """
        return self._call(
            _SET_PASSWORD_SETTINGS,
            options,
            body={
                "maxLength": max_length,
                "minLength": min_length,
                "upperCase": upper_case,
                "digits": digits,
                "specSymbols": spec_symbols,
            },
        )

    def set_many(
        self, *, items: Sequence[ModuleAccess], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[ModuleSecurity]:
        """Set the security settings of several modules at once.

        Args:
            items: Modules and who may use them.
        """
        return self._call(_SET_MANY, options, body={"items": items})

    def list_administrators(
        self, product_id: UUID, **options: Unpack[ListOptions]
    ) -> Page[Employee]:
        """List the administrators of a product.

        Args:
            product_id: Id of the product.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_LIST_ADMINISTRATORS, options, path={"productid": product_id})

    def check_administrator(
        self, *, product_id: UUID, user_id: UUID, **options: Unpack[FormatCallOptions]
    ) -> Any:
        """Tell whether a user is an administrator of a product.

        Args:
            product_id: Id of the product.
            user_id: Id of the user.
        """
        return self._call(
            _CHECK_ADMINISTRATOR, options, query={"productid": product_id, "userid": user_id}
        )

    def set_administrator(
        self,
        *,
        product_id: UUID,
        user_id: UUID,
        administrator: bool,
        **options: Unpack[FormatCallOptions],
    ) -> Any:
        """Make a user an administrator of a product, or stop them from being one.

        Args:
            product_id: Id of the product.
            user_id: Id of the user.
            administrator: Whether the user is to be an administrator of the product.
        """
        return self._call(
            _SET_ADMINISTRATOR,
            options,
            body={"productid": product_id, "userid": user_id, "administrator": administrator},
        )


class AsyncSettingsSecurity(AsyncResource):
    """Access to modules, administrators and password rules.

    What its methods take and raise is told in `SettingsSecurity`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsSecurityWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSettingsSecurityWithStreamingResponse)

    def list(
        self, *, ids: Sequence[str] | None = None, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[ModuleSecurity]:
        """List the security settings of several modules.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options, query={"ids": ids})

    async def set(
        self,
        *,
        id: str,
        enabled: bool,
        subjects: Sequence[UUID] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[ModuleSecurity]:
        """Turn a module on or off and choose the users and groups who may use it."""
        return await self._call(
            _SET, options, body={"id": id, "enabled": enabled, "subjects": subjects}
        )

    async def get_availability(self, id: UUID, **options: Unpack[FormatCallOptions]) -> bool:
        """Tell whether a module is enabled."""
        return await self._call(_GET_AVAILABILITY, options, path={"id": id})

    async def get_password_settings(self, **options: Unpack[FormatCallOptions]) -> PasswordSettings:
        """Return the rules for passwords on the portal."""
        return await self._call(_GET_PASSWORD_SETTINGS, options)

    async def set_password_settings(
        self,
        *,
        max_length: int | None = None,
        min_length: int | None = None,
        upper_case: bool | None = None,
        digits: bool | None = None,
        spec_symbols: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> PasswordSettings:
        """Set the rules for passwords: their length and whether they need capitals, digits or
        special characters.
        """
        return await self._call(
            _SET_PASSWORD_SETTINGS,
            options,
            body={
                "maxLength": max_length,
                "minLength": min_length,
                "upperCase": upper_case,
                "digits": digits,
                "specSymbols": spec_symbols,
            },
        )

    async def set_many(
        self, *, items: Sequence[ModuleAccess], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[ModuleSecurity]:
        """Set the security settings of several modules at once."""
        return await self._call(_SET_MANY, options, body={"items": items})

    def list_administrators(
        self, product_id: UUID, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[Employee]:
        """List the administrators of a product.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_ADMINISTRATORS, options, path={"productid": product_id})

    async def check_administrator(
        self, *, product_id: UUID, user_id: UUID, **options: Unpack[FormatCallOptions]
    ) -> Any:
        """Tell whether a user is an administrator of a product."""
        return await self._call(
            _CHECK_ADMINISTRATOR, options, query={"productid": product_id, "userid": user_id}
        )

    async def set_administrator(
        self,
        *,
        product_id: UUID,
        user_id: UUID,
        administrator: bool,
        **options: Unpack[FormatCallOptions],
    ) -> Any:
        """Make a user an administrator of a product, or stop them from being one."""
        return await self._call(
            _SET_ADMINISTRATOR,
            options,
            body={"productid": product_id, "userid": user_id, "administrator": administrator},
        )


class SettingsSecurityWithRawResponse:
    """The methods of `SettingsSecurity`, answering with the raw response."""

    def __init__(self, raw: SettingsSecurity) -> None:
        self.list = as_raw(raw.list)
        self.set = as_raw(raw.set)
        self.get_availability = as_raw(raw.get_availability)
        self.get_password_settings = as_raw(raw.get_password_settings)
        self.set_password_settings = as_raw(raw.set_password_settings)
        self.set_many = as_raw(raw.set_many)
        self.list_administrators = as_raw(raw.list_administrators)
        self.check_administrator = as_raw(raw.check_administrator)
        self.set_administrator = as_raw(raw.set_administrator)


class AsyncSettingsSecurityWithRawResponse:
    """The methods of `AsyncSettingsSecurity`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsSecurity) -> None:
        self.list = as_raw_async(raw.list)
        self.set = as_raw_async(raw.set)
        self.get_availability = as_raw_async(raw.get_availability)
        self.get_password_settings = as_raw_async(raw.get_password_settings)
        self.set_password_settings = as_raw_async(raw.set_password_settings)
        self.set_many = as_raw_async(raw.set_many)
        self.list_administrators = as_raw_async(raw.list_administrators)
        self.check_administrator = as_raw_async(raw.check_administrator)
        self.set_administrator = as_raw_async(raw.set_administrator)


class SettingsSecurityWithStreamingResponse:
    """The methods of `SettingsSecurity`, each a context manager over its response."""

    def __init__(self, streamed: SettingsSecurity) -> None:
        self.list = as_streamed(streamed.list)
        self.set = as_streamed(streamed.set)
        self.get_availability = as_streamed(streamed.get_availability)
        self.get_password_settings = as_streamed(streamed.get_password_settings)
        self.set_password_settings = as_streamed(streamed.set_password_settings)
        self.set_many = as_streamed(streamed.set_many)
        self.list_administrators = as_streamed(streamed.list_administrators)
        self.check_administrator = as_streamed(streamed.check_administrator)
        self.set_administrator = as_streamed(streamed.set_administrator)


class AsyncSettingsSecurityWithStreamingResponse:
    """The methods of `AsyncSettingsSecurity`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsSecurity) -> None:
        self.list = as_streamed_async(streamed.list)
        self.set = as_streamed_async(streamed.set)
        self.get_availability = as_streamed_async(streamed.get_availability)
        self.get_password_settings = as_streamed_async(streamed.get_password_settings)
        self.set_password_settings = as_streamed_async(streamed.set_password_settings)
        self.set_many = as_streamed_async(streamed.set_many)
        self.list_administrators = as_streamed_async(streamed.list_administrators)
        self.check_administrator = as_streamed_async(streamed.check_administrator)
        self.set_administrator = as_streamed_async(streamed.set_administrator)
