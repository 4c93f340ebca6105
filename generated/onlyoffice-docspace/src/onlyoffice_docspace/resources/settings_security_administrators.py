"""Administrators of products."""

from __future__ import annotations

import builtins
from typing import Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.people import Employee
from ..types.settings import ProductAdministrator

__all__ = ["AsyncSettingsSecurityAdministrators", "SettingsSecurityAdministrators"]

_LIST: Final[Operation[list[Employee]]] = Operation(
    "settings.security.administrators.list",
    "GET",
    "/api/2.0/settings/security/administrator/{productid}",
    list[Employee],
)
_CHECK: Final[Operation[ProductAdministrator]] = Operation(
    "settings.security.administrators.check",
    "GET",
    "/api/2.0/settings/security/administrator",
    ProductAdministrator,
)
_SET: Final[Operation[ProductAdministrator]] = Operation(
    "settings.security.administrators.set",
    "PUT",
    "/api/2.0/settings/security/administrator",
    ProductAdministrator,
    body="json",
)


class SettingsSecurityAdministrators(Resource):
    """Administrators of products."""

    with_raw_response = raw_view(lambda: SettingsSecurityAdministratorsWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: SettingsSecurityAdministratorsWithStreamingResponse
    )

    def list(self, productid: UUID, **options: Unpack[CallOptions]) -> builtins.list[Employee]:
        """Return the administrators of a product.

        Args:
            productid: Id of the product.
        """
        return self._call(_LIST, options, path={"productid": productid})

    def check(
        self, *, productid: UUID, userid: UUID, **options: Unpack[CallOptions]
    ) -> ProductAdministrator:
        """Tell whether a user administers a product.

        Args:
            productid: Id of the product.
            userid: Id of the user.
        """
        return self._call(_CHECK, options, query={"productid": productid, "userid": userid})

    def set(
        self,
        *,
        product_id: UUID,
        user_id: UUID,
        administrator: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ProductAdministrator:
        """Make a user an administrator of a product, or take that role away.

        Args:
            product_id: Id of the product.
            user_id: Id of the user.
            administrator: Whether the user is an administrator of the product.

        Raises:
            QuotaExceeded: The tariff or a quota does not allow it.
        """
        return self._call(
            _SET,
            options,
            body={"productId": product_id, "userId": user_id, "administrator": administrator},
        )


class AsyncSettingsSecurityAdministrators(AsyncResource):
    """Administrators of products.

    What its methods take and raise is told in `SettingsSecurityAdministrators`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsSecurityAdministratorsWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: AsyncSettingsSecurityAdministratorsWithStreamingResponse
    )

    async def list(
        self, productid: UUID, **options: Unpack[CallOptions]
    ) -> builtins.list[Employee]:
        """Return the administrators of a product."""
        return await self._call(_LIST, options, path={"productid": productid})

    async def check(
        self, *, productid: UUID, userid: UUID, **options: Unpack[CallOptions]
    ) -> ProductAdministrator:
        """Tell whether a user administers a product."""
        return await self._call(_CHECK, options, query={"productid": productid, "userid": userid})

    async def set(
        self,
        *,
        product_id: UUID,
        user_id: UUID,
        administrator: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ProductAdministrator:
        """Make a user an administrator of a product, or take that role away."""
        return await self._call(
            _SET,
            options,
            body={"productId": product_id, "userId": user_id, "administrator": administrator},
        )


class SettingsSecurityAdministratorsWithRawResponse:
    """The methods of `SettingsSecurityAdministrators`, answering with the raw response."""

    def __init__(self, raw: SettingsSecurityAdministrators) -> None:
        self.list = as_raw(raw.list)
        self.check = as_raw(raw.check)
        self.set = as_raw(raw.set)


class AsyncSettingsSecurityAdministratorsWithRawResponse:
    """The methods of `AsyncSettingsSecurityAdministrators`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsSecurityAdministrators) -> None:
        self.list = as_raw_async(raw.list)
        self.check = as_raw_async(raw.check)
        self.set = as_raw_async(raw.set)


class SettingsSecurityAdministratorsWithStreamingResponse:
    """The methods of `SettingsSecurityAdministrators`, each a context manager over its response."""

    def __init__(self, streamed: SettingsSecurityAdministrators) -> None:
        self.list = as_streamed(streamed.list)
        self.check = as_streamed(streamed.check)
        self.set = as_streamed(streamed.set)


class AsyncSettingsSecurityAdministratorsWithStreamingResponse:
    """The methods of `AsyncSettingsSecurityAdministrators`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsSecurityAdministrators) -> None:
        self.list = as_streamed_async(streamed.list)
        self.check = as_streamed_async(streamed.check)
        self.set = as_streamed_async(streamed.set)
