"""Storages of other providers that are connected to the portal."""

from __future__ import annotations

import builtins
from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.files import Folder
from ..types.storage import StorageProvider, ThirdPartyAccount

__all__ = ["AsyncFilesThirdParty", "FilesThirdParty"]

_LIST: Final[Operation[list[ThirdPartyAccount]]] = Operation(
    "files.third_party.list", "GET", "/api/2.0/files/thirdparty", list[ThirdPartyAccount]
)
_SAVE: Final[Operation[Folder]] = Operation(
    "files.third_party.save",
    "POST",
    "/api/2.0/files/thirdparty",
    Folder,
    body="json",
    secrets=frozenset({"password", "token"}),
)
_LIST_CAPABILITIES: Final[Operation[list[list[str]]]] = Operation(
    "files.third_party.list_capabilities",
    "GET",
    "/api/2.0/files/thirdparty/capabilities",
    list[list[str]],
)
_DELETE: Final[Operation[str]] = Operation(
    "files.third_party.delete", "DELETE", "/api/2.0/files/thirdparty/{providerId}", str
)
_LIST_COMMON: Final[Operation[list[Folder]]] = Operation(
    "files.third_party.list_common", "GET", "/api/2.0/files/thirdparty/common", list[Folder]
)
_GET_BACKUP: Final[Operation[Folder]] = Operation(
    "files.third_party.get_backup", "GET", "/api/2.0/files/thirdparty/backup", Folder
)
_SAVE_BACKUP: Final[Operation[Folder]] = Operation(
    "files.third_party.save_backup",
    "POST",
    "/api/2.0/files/thirdparty/backup",
    Folder,
    body="json",
    secrets=frozenset({"password", "token"}),
)
_LIST_PROVIDERS: Final[Operation[list[StorageProvider]]] = Operation(
    "files.third_party.list_providers",
    "GET",
    "/api/2.0/files/thirdparty/providers",
    list[StorageProvider],
)


class FilesThirdParty(Resource):
    """Storages of other providers that are connected to the portal."""

    with_raw_response = raw_view(lambda: FilesThirdPartyWithRawResponse)
    with_streaming_response = streaming_view(lambda: FilesThirdPartyWithStreamingResponse)

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[ThirdPartyAccount]:
        """Return the connected third-party storage accounts."""
        return self._call(_LIST, options)

    def save(
        self,
        *,
        customer_title: str,
        provider_key: str,
        url: str | None = None,
        login: str | None = None,
        password: str | None = None,
        token: str | None = None,
        provider_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Folder:
        """Connect a third-party storage account, or change one.

        WebDav, Yandex, kDrive and SharePoint take a login and password, the others an OAuth token.

        Args:
            customer_title: Title the user gives the connected account.
            provider_key: Key of the provider.
            provider_id: Id of the provider.
        """
        return self._call(
            _SAVE,
            options,
            body={
                "url": url,
                "login": login,
                "password": password,
                "token": token,
                "customerTitle": customer_title,
                "providerKey": provider_key,
                "providerId": provider_id,
            },
        )

    def list_capabilities(
        self, **options: Unpack[CallOptions]
    ) -> builtins.list[builtins.list[str]]:
        """Return the keys of the storage providers that can be connected."""
        return self._call(_LIST_CAPABILITIES, options)

    def delete(self, provider_id: int, **options: Unpack[CallOptions]) -> str:
        """Disconnect a third-party storage account and return the id of its folder.

        Args:
            provider_id: Id of the provider.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"providerId": provider_id})

    def list_common(self, **options: Unpack[CallOptions]) -> builtins.list[Folder]:
        """Return the third-party storages connected to the "Common" section."""
        return self._call(_LIST_COMMON, options)

    def get_backup(self, **options: Unpack[CallOptions]) -> Folder:
        """Return the folder for the backup of the connected third-party account."""
        return self._call(_GET_BACKUP, options)

    def save_backup(
        self,
        *,
        url: str | None = None,
        login: str | None = None,
        password: str | None = None,
        token: str | None = None,
        customer_title: str | None = None,
        provider_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Folder:
        """Save a backup of a connected third-party account and return its folder.

        Args:
            customer_title: Title the user gives the connected account.
            provider_key: Key of the provider.
        """
        return self._call(
            _SAVE_BACKUP,
            options,
            body={
                "url": url,
                "login": login,
                "password": password,
                "token": token,
                "customerTitle": customer_title,
                "providerKey": provider_key,
            },
        )

    def list_providers(
        self, *, excludewebdav: bool | None = None, **options: Unpack[CallOptions]
    ) -> builtins.list[StorageProvider]:
        """Return all storage providers and whether each is connected, optionally without WebDAV
        ones.

        Args:
            excludewebdav: Whether to leave out WebDAV providers.
        """
        return self._call(_LIST_PROVIDERS, options, query={"excludewebdav": excludewebdav})


class AsyncFilesThirdParty(AsyncResource):
    """Storages of other providers that are connected to the portal.

    What its methods take and raise is told in `FilesThirdParty`.
    """

    with_raw_response = raw_view(lambda: AsyncFilesThirdPartyWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncFilesThirdPartyWithStreamingResponse)

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[ThirdPartyAccount]:
        """Return the connected third-party storage accounts."""
        return await self._call(_LIST, options)

    async def save(
        self,
        *,
        customer_title: str,
        provider_key: str,
        url: str | None = None,
        login: str | None = None,
        password: str | None = None,
        token: str | None = None,
        provider_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Folder:
        """Connect a third-party storage account, or change one."""
        return await self._call(
            _SAVE,
            options,
            body={
                "url": url,
                "login": login,
                "password": password,
                "token": token,
                "customerTitle": customer_title,
                "providerKey": provider_key,
                "providerId": provider_id,
            },
        )

    async def list_capabilities(
        self, **options: Unpack[CallOptions]
    ) -> builtins.list[builtins.list[str]]:
        """Return the keys of the storage providers that can be connected."""
        return await self._call(_LIST_CAPABILITIES, options)

    async def delete(self, provider_id: int, **options: Unpack[CallOptions]) -> str:
        """Disconnect a third-party storage account and return the id of its folder."""
        return await self._call(_DELETE, options, path={"providerId": provider_id})

    async def list_common(self, **options: Unpack[CallOptions]) -> builtins.list[Folder]:
        """Return the third-party storages connected to the "Common" section."""
        return await self._call(_LIST_COMMON, options)

    async def get_backup(self, **options: Unpack[CallOptions]) -> Folder:
        """Return the folder for the backup of the connected third-party account."""
        return await self._call(_GET_BACKUP, options)

    async def save_backup(
        self,
        *,
        url: str | None = None,
        login: str | None = None,
        password: str | None = None,
        token: str | None = None,
        customer_title: str | None = None,
        provider_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Folder:
        """Save a backup of a connected third-party account and return its folder."""
        return await self._call(
            _SAVE_BACKUP,
            options,
            body={
                "url": url,
                "login": login,
                "password": password,
                "token": token,
                "customerTitle": customer_title,
                "providerKey": provider_key,
            },
        )

    async def list_providers(
        self, *, excludewebdav: bool | None = None, **options: Unpack[CallOptions]
    ) -> builtins.list[StorageProvider]:
        """Return all storage providers and whether each is connected, optionally without WebDAV
        ones.
        """
        return await self._call(_LIST_PROVIDERS, options, query={"excludewebdav": excludewebdav})


class FilesThirdPartyWithRawResponse:
    """The methods of `FilesThirdParty`, answering with the raw response."""

    def __init__(self, raw: FilesThirdParty) -> None:
        self.list = as_raw(raw.list)
        self.save = as_raw(raw.save)
        self.list_capabilities = as_raw(raw.list_capabilities)
        self.delete = as_raw(raw.delete)
        self.list_common = as_raw(raw.list_common)
        self.get_backup = as_raw(raw.get_backup)
        self.save_backup = as_raw(raw.save_backup)
        self.list_providers = as_raw(raw.list_providers)


class AsyncFilesThirdPartyWithRawResponse:
    """The methods of `AsyncFilesThirdParty`, answering with the raw response."""

    def __init__(self, raw: AsyncFilesThirdParty) -> None:
        self.list = as_raw_async(raw.list)
        self.save = as_raw_async(raw.save)
        self.list_capabilities = as_raw_async(raw.list_capabilities)
        self.delete = as_raw_async(raw.delete)
        self.list_common = as_raw_async(raw.list_common)
        self.get_backup = as_raw_async(raw.get_backup)
        self.save_backup = as_raw_async(raw.save_backup)
        self.list_providers = as_raw_async(raw.list_providers)


class FilesThirdPartyWithStreamingResponse:
    """The methods of `FilesThirdParty`, each a context manager over its response."""

    def __init__(self, streamed: FilesThirdParty) -> None:
        self.list = as_streamed(streamed.list)
        self.save = as_streamed(streamed.save)
        self.list_capabilities = as_streamed(streamed.list_capabilities)
        self.delete = as_streamed(streamed.delete)
        self.list_common = as_streamed(streamed.list_common)
        self.get_backup = as_streamed(streamed.get_backup)
        self.save_backup = as_streamed(streamed.save_backup)
        self.list_providers = as_streamed(streamed.list_providers)


class AsyncFilesThirdPartyWithStreamingResponse:
    """The methods of `AsyncFilesThirdParty`, each a context manager over its response."""

    def __init__(self, streamed: AsyncFilesThirdParty) -> None:
        self.list = as_streamed_async(streamed.list)
        self.save = as_streamed_async(streamed.save)
        self.list_capabilities = as_streamed_async(streamed.list_capabilities)
        self.delete = as_streamed_async(streamed.delete)
        self.list_common = as_streamed_async(streamed.list_common)
        self.get_backup = as_streamed_async(streamed.get_backup)
        self.save_backup = as_streamed_async(streamed.save_backup)
        self.list_providers = as_streamed_async(streamed.list_providers)
