"""Keys with which programs call the API."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.api_keys import ApiKey

__all__ = ["ApiKeys", "AsyncApiKeys"]

_CREATE: Final[Operation[ApiKey]] = Operation(
    "api_keys.create",
    "POST",
    "/api/2.0/keys",
    ApiKey,
    body="json",
    limits=("requests", "writes", "daily_writes", "sensitive"),
)
_LIST: Final[Operation[list[ApiKey]]] = Operation(
    "api_keys.list", "GET", "/api/2.0/keys", list[ApiKey]
)
_LIST_PERMISSIONS: Final[Operation[list[str]]] = Operation(
    "api_keys.list_permissions", "GET", "/api/2.0/keys/permissions", list[str]
)
_GET_CURRENT: Final[Operation[ApiKey]] = Operation(
    "api_keys.get_current", "GET", "/api/2.0/keys/@self", ApiKey
)
_UPDATE: Final[Operation[bool]] = Operation(
    "api_keys.update",
    "PUT",
    "/api/2.0/keys/{keyId}",
    bool,
    body="json",
    limits=("requests", "writes", "daily_writes", "sensitive"),
)
_DELETE: Final[Operation[bool]] = Operation(
    "api_keys.delete",
    "DELETE",
    "/api/2.0/keys/{keyId}",
    bool,
    limits=("requests", "writes", "sensitive"),
)


class ApiKeys(Resource):
    """Keys with which programs call the API."""

    with_raw_response = raw_view(lambda: ApiKeysWithRawResponse)
    with_streaming_response = streaming_view(lambda: ApiKeysWithStreamingResponse)

    def create(
        self,
        *,
        name: str,
        permissions: Sequence[str] | None = None,
        expires_in_days: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiKey:
        """Create an API key; the full key value is part of this answer.

        Args:
            name: At most 30 characters.
            permissions: What the key allows, of `list_permissions`; without it everything.
            expires_in_days: Days until the key expires; without it the key never does. From 1 to
                365.
        """
        return self._call(
            _CREATE,
            options,
            body={"name": name, "permissions": permissions, "expiresInDays": expires_in_days},
        )

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[ApiKey]:
        """Return all API keys of the current user."""
        return self._call(_LIST, options)

    def list_permissions(self, **options: Unpack[CallOptions]) -> builtins.list[str]:
        """Return every permission that an API key can be given."""
        return self._call(_LIST_PERMISSIONS, options)

    def get_current(self, **options: Unpack[CallOptions]) -> ApiKey:
        """Return details of the API key of the current user."""
        return self._call(_GET_CURRENT, options)

    def update(
        self,
        key_id: UUID,
        *,
        name: str | None = None,
        permissions: Sequence[str] | None = None,
        is_active: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> bool:
        """Change the name, the permissions or the status of an API key.

        Args:
            key_id: Id of the API key.
            name: At most 30 characters.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"keyId": key_id},
            body={"name": name, "permissions": permissions, "isActive": is_active},
        )

    def delete(self, key_id: UUID, **options: Unpack[CallOptions]) -> bool:
        """Delete an API key by ID.

        Args:
            key_id: Id of the API key.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"keyId": key_id})


class AsyncApiKeys(AsyncResource):
    """Keys with which programs call the API.

    What its methods take and raise is told in `ApiKeys`.
    """

    with_raw_response = raw_view(lambda: AsyncApiKeysWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncApiKeysWithStreamingResponse)

    async def create(
        self,
        *,
        name: str,
        permissions: Sequence[str] | None = None,
        expires_in_days: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiKey:
        """Create an API key; the full key value is part of this answer."""
        return await self._call(
            _CREATE,
            options,
            body={"name": name, "permissions": permissions, "expiresInDays": expires_in_days},
        )

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[ApiKey]:
        """Return all API keys of the current user."""
        return await self._call(_LIST, options)

    async def list_permissions(self, **options: Unpack[CallOptions]) -> builtins.list[str]:
        """Return every permission that an API key can be given."""
        return await self._call(_LIST_PERMISSIONS, options)

    async def get_current(self, **options: Unpack[CallOptions]) -> ApiKey:
        """Return details of the API key of the current user."""
        return await self._call(_GET_CURRENT, options)

    async def update(
        self,
        key_id: UUID,
        *,
        name: str | None = None,
        permissions: Sequence[str] | None = None,
        is_active: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> bool:
        """Change the name, the permissions or the status of an API key."""
        return await self._call(
            _UPDATE,
            options,
            path={"keyId": key_id},
            body={"name": name, "permissions": permissions, "isActive": is_active},
        )

    async def delete(self, key_id: UUID, **options: Unpack[CallOptions]) -> bool:
        """Delete an API key by ID."""
        return await self._call(_DELETE, options, path={"keyId": key_id})


class ApiKeysWithRawResponse:
    """The methods of `ApiKeys`, answering with the raw response."""

    def __init__(self, raw: ApiKeys) -> None:
        self.create = as_raw(raw.create)
        self.list = as_raw(raw.list)
        self.list_permissions = as_raw(raw.list_permissions)
        self.get_current = as_raw(raw.get_current)
        self.update = as_raw(raw.update)
        self.delete = as_raw(raw.delete)


class AsyncApiKeysWithRawResponse:
    """The methods of `AsyncApiKeys`, answering with the raw response."""

    def __init__(self, raw: AsyncApiKeys) -> None:
        self.create = as_raw_async(raw.create)
        self.list = as_raw_async(raw.list)
        self.list_permissions = as_raw_async(raw.list_permissions)
        self.get_current = as_raw_async(raw.get_current)
        self.update = as_raw_async(raw.update)
        self.delete = as_raw_async(raw.delete)


class ApiKeysWithStreamingResponse:
    """The methods of `ApiKeys`, each a context manager over its response."""

    def __init__(self, streamed: ApiKeys) -> None:
        self.create = as_streamed(streamed.create)
        self.list = as_streamed(streamed.list)
        self.list_permissions = as_streamed(streamed.list_permissions)
        self.get_current = as_streamed(streamed.get_current)
        self.update = as_streamed(streamed.update)
        self.delete = as_streamed(streamed.delete)


class AsyncApiKeysWithStreamingResponse:
    """The methods of `AsyncApiKeys`, each a context manager over its response."""

    def __init__(self, streamed: AsyncApiKeys) -> None:
        self.create = as_streamed_async(streamed.create)
        self.list = as_streamed_async(streamed.list)
        self.list_permissions = as_streamed_async(streamed.list_permissions)
        self.get_current = as_streamed_async(streamed.get_current)
        self.update = as_streamed_async(streamed.update)
        self.delete = as_streamed_async(streamed.delete)
