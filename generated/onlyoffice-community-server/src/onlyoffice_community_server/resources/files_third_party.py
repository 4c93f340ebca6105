"""Connected third-party storage."""

from __future__ import annotations

import builtins
from typing import Any, Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.files import Folder, StoredFolder, ThirdPartyAccount

__all__ = ["AsyncFilesThirdParty", "FilesThirdParty"]

_LIST_PROVIDERS: Final[Operation[list[list[str]]]] = Operation(
    "files.third_party.list_providers",
    "GET",
    "/api/2.0/files/thirdparty/capabilities",
    list[list[str]],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_SAVE: Final[Operation[Folder]] = Operation(
    "files.third_party.save",
    "POST",
    "/api/2.0/files/thirdparty",
    Folder,
    body="json",
    secrets=frozenset({"password", "token"}),
)
_LIST: Final[Operation[list[ThirdPartyAccount]]] = Operation(
    "files.third_party.list",
    "GET",
    "/api/2.0/files/thirdparty",
    list[ThirdPartyAccount],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST_COMMON: Final[Operation[list[StoredFolder]]] = Operation(
    "files.third_party.list_common",
    "GET",
    "/api/2.0/files/thirdparty/common",
    list[StoredFolder],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_REMOVE: Final[Operation[Any]] = Operation(
    "files.third_party.remove", "DELETE", "/api/2.0/files/thirdparty/{providerId}", Any
)


class FilesThirdParty(Resource):
    """Connected third-party storage."""

    with_raw_response = raw_view(lambda: FilesThirdPartyWithRawResponse)
    with_streaming_response = streaming_view(lambda: FilesThirdPartyWithStreamingResponse)

    def list_providers(self, **options: Unpack[ListOptions]) -> Page[builtins.list[str]]:
        """List the keys of the storage services that can be connected."""
        return self._paged(_LIST_PROVIDERS, options)

    def save(
        self,
        *,
        url: str | None = None,
        login: str | None = None,
        password: str | None = None,
        token: str | None = None,
        is_corporate: bool | None = None,
        customer_title: str | None = None,
        provider_key: str | None = None,
        provider_id: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Folder:
        """Connect a third-party storage account, by login and password or by an OAuth 2.0 token
        depending on the provider.

        Args:
            url: URL for connecting to SharePoint.
            token: Authentication token.
            is_corporate: Whether the account is connected for the whole company.
            customer_title: Title under which the storage is shown.
            provider_key: Key of the storage provider.
            provider_id: Id of the storage provider.
        """
        return self._call(
            _SAVE,
            options,
            body={
                "url": url,
                "login": login,
                "password": password,
                "token": token,
                "isCorporate": is_corporate,
                "customerTitle": customer_title,
                "providerKey": provider_key,
                "providerId": provider_id,
            },
        )

    def list(self, **options: Unpack[ListOptions]) -> Page[ThirdPartyAccount]:
        """List the third-party storage services connected by now."""
        return self._paged(_LIST, options)

    def list_common(self, **options: Unpack[ListOptions]) -> Page[StoredFolder]:
        """List the third-party storage services connected to the "Common" section."""
        return self._paged(_LIST_COMMON, options)

    def remove(self, provider_id: int, **options: Unpack[FormatCallOptions]) -> Any:
        """Disconnect a third-party storage account.

        Args:
            provider_id: Id of the provider: the number in a folder id, so 123 for `sbox-123`.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_REMOVE, options, path={"providerId": provider_id})


class AsyncFilesThirdParty(AsyncResource):
    """Connected third-party storage.

    What its methods take and raise is told in `FilesThirdParty`.
    """

    with_raw_response = raw_view(lambda: AsyncFilesThirdPartyWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncFilesThirdPartyWithStreamingResponse)

    def list_providers(self, **options: Unpack[ListOptions]) -> AsyncPaginator[builtins.list[str]]:
        """List the keys of the storage services that can be connected.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_PROVIDERS, options)

    async def save(
        self,
        *,
        url: str | None = None,
        login: str | None = None,
        password: str | None = None,
        token: str | None = None,
        is_corporate: bool | None = None,
        customer_title: str | None = None,
        provider_key: str | None = None,
        provider_id: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Folder:
        """Connect a third-party storage account, by login and password or by an OAuth 2.0 token
        depending on the provider.
        """
        return await self._call(
            _SAVE,
            options,
            body={
                "url": url,
                "login": login,
                "password": password,
                "token": token,
                "isCorporate": is_corporate,
                "customerTitle": customer_title,
                "providerKey": provider_key,
                "providerId": provider_id,
            },
        )

    def list(self, **options: Unpack[ListOptions]) -> AsyncPaginator[ThirdPartyAccount]:
        """List the third-party storage services connected by now.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options)

    def list_common(self, **options: Unpack[ListOptions]) -> AsyncPaginator[StoredFolder]:
        """List the third-party storage services connected to the "Common" section.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_COMMON, options)

    async def remove(self, provider_id: int, **options: Unpack[FormatCallOptions]) -> Any:
        """Disconnect a third-party storage account."""
        return await self._call(_REMOVE, options, path={"providerId": provider_id})


class FilesThirdPartyWithRawResponse:
    """The methods of `FilesThirdParty`, answering with the raw response."""

    def __init__(self, raw: FilesThirdParty) -> None:
        self.list_providers = as_raw(raw.list_providers)
        self.save = as_raw(raw.save)
        self.list = as_raw(raw.list)
        self.list_common = as_raw(raw.list_common)
        self.remove = as_raw(raw.remove)


class AsyncFilesThirdPartyWithRawResponse:
    """The methods of `AsyncFilesThirdParty`, answering with the raw response."""

    def __init__(self, raw: AsyncFilesThirdParty) -> None:
        self.list_providers = as_raw_async(raw.list_providers)
        self.save = as_raw_async(raw.save)
        self.list = as_raw_async(raw.list)
        self.list_common = as_raw_async(raw.list_common)
        self.remove = as_raw_async(raw.remove)


class FilesThirdPartyWithStreamingResponse:
    """The methods of `FilesThirdParty`, each a context manager over its response."""

    def __init__(self, streamed: FilesThirdParty) -> None:
        self.list_providers = as_streamed(streamed.list_providers)
        self.save = as_streamed(streamed.save)
        self.list = as_streamed(streamed.list)
        self.list_common = as_streamed(streamed.list_common)
        self.remove = as_streamed(streamed.remove)


class AsyncFilesThirdPartyWithStreamingResponse:
    """The methods of `AsyncFilesThirdParty`, each a context manager over its response."""

    def __init__(self, streamed: AsyncFilesThirdParty) -> None:
        self.list_providers = as_streamed_async(streamed.list_providers)
        self.save = as_streamed_async(streamed.save)
        self.list = as_streamed_async(streamed.list)
        self.list_common = as_streamed_async(streamed.list_common)
        self.remove = as_streamed_async(streamed.remove)
