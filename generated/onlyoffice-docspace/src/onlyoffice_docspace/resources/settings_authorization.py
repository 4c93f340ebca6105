"""Keys of outside services."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.storage import AuthorizationService, ServiceKey

__all__ = ["AsyncSettingsAuthorization", "SettingsAuthorization"]

_LIST_SERVICES: Final[Operation[list[AuthorizationService]]] = Operation(
    "settings.authorization.list_services",
    "GET",
    "/api/2.0/settings/authservice",
    list[AuthorizationService],
)
_SET_KEYS: Final[Operation[bool]] = Operation(
    "settings.authorization.set_keys", "POST", "/api/2.0/settings/authservice", bool, body="json"
)


class SettingsAuthorization(Resource):
    """Keys of outside services."""

    with_raw_response = raw_view(lambda: SettingsAuthorizationWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsAuthorizationWithStreamingResponse)

    def list_services(self, **options: Unpack[CallOptions]) -> list[AuthorizationService]:
        """Return the external authorization services and how each is set up."""
        return self._call(_LIST_SERVICES, options)

    def set_keys(
        self,
        *,
        name: str | None = None,
        title: str | None = None,
        description: str | None = None,
        instruction: str | None = None,
        can_set: bool | None = None,
        paid: bool | None = None,
        props: Sequence[ServiceKey] | None = None,
        **options: Unpack[CallOptions],
    ) -> bool:
        """Save the keys of an external authorization service; the result tells whether they
        changed.

        Args:
            instruction: How to set the service up and use it.
            can_set: Whether the user can set the service up.

        Raises:
            QuotaExceeded: The tariff or a quota does not allow it.
        """
        return self._call(
            _SET_KEYS,
            options,
            body={
                "name": name,
                "title": title,
                "description": description,
                "instruction": instruction,
                "canSet": can_set,
                "paid": paid,
                "props": props,
            },
        )


class AsyncSettingsAuthorization(AsyncResource):
    """Keys of outside services.

    What its methods take and raise is told in `SettingsAuthorization`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsAuthorizationWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: AsyncSettingsAuthorizationWithStreamingResponse
    )

    async def list_services(self, **options: Unpack[CallOptions]) -> list[AuthorizationService]:
        """Return the external authorization services and how each is set up."""
        return await self._call(_LIST_SERVICES, options)

    async def set_keys(
        self,
        *,
        name: str | None = None,
        title: str | None = None,
        description: str | None = None,
        instruction: str | None = None,
        can_set: bool | None = None,
        paid: bool | None = None,
        props: Sequence[ServiceKey] | None = None,
        **options: Unpack[CallOptions],
    ) -> bool:
        """Save the keys of an external authorization service; the result tells whether they
        changed.
        """
        return await self._call(
            _SET_KEYS,
            options,
            body={
                "name": name,
                "title": title,
                "description": description,
                "instruction": instruction,
                "canSet": can_set,
                "paid": paid,
                "props": props,
            },
        )


class SettingsAuthorizationWithRawResponse:
    """The methods of `SettingsAuthorization`, answering with the raw response."""

    def __init__(self, raw: SettingsAuthorization) -> None:
        self.list_services = as_raw(raw.list_services)
        self.set_keys = as_raw(raw.set_keys)


class AsyncSettingsAuthorizationWithRawResponse:
    """The methods of `AsyncSettingsAuthorization`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsAuthorization) -> None:
        self.list_services = as_raw_async(raw.list_services)
        self.set_keys = as_raw_async(raw.set_keys)


class SettingsAuthorizationWithStreamingResponse:
    """The methods of `SettingsAuthorization`, each a context manager over its response."""

    def __init__(self, streamed: SettingsAuthorization) -> None:
        self.list_services = as_streamed(streamed.list_services)
        self.set_keys = as_streamed(streamed.set_keys)


class AsyncSettingsAuthorizationWithStreamingResponse:
    """The methods of `AsyncSettingsAuthorization`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsAuthorization) -> None:
        self.list_services = as_streamed_async(streamed.list_services)
        self.set_keys = as_streamed_async(streamed.set_keys)
