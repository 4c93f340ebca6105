"""Senders whose images are always shown."""

from __future__ import annotations

from typing import Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async

__all__ = ["AsyncMailImages", "MailImages"]

_LIST_TRUSTED_ADDRESSES: Final[Operation[list[str]]] = Operation(
    "mail.images.list_trusted_addresses",
    "GET",
    "/api/2.0/mail/display_images/addresses",
    list[str],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_ADD_TRUSTED_ADDRESS: Final[Operation[str]] = Operation(
    "mail.images.add_trusted_address",
    "POST",
    "/api/2.0/mail/display_images/address",
    str,
    body="json",
)
_REMOVE_TRUSTED_ADDRESS: Final[Operation[str]] = Operation(
    "mail.images.remove_trusted_address", "DELETE", "/api/2.0/mail/display_images/address", str
)


class MailImages(Resource):
    """Senders whose images are always shown."""

    with_raw_response = raw_view(lambda: MailImagesWithRawResponse)
    with_streaming_response = streaming_view(lambda: MailImagesWithStreamingResponse)

    def list_trusted_addresses(self, **options: Unpack[ListOptions]) -> Page[str]:
        """List the addresses whose messages may show images."""
        return self._paged(_LIST_TRUSTED_ADDRESSES, options)

    def add_trusted_address(self, *, address: str, **options: Unpack[FormatCallOptions]) -> str:
        """Trust an address, so that images in its messages are shown.

        Args:
            address: Address whose images may be shown.
        """
        return self._call(_ADD_TRUSTED_ADDRESS, options, body={"address": address})

    def remove_trusted_address(self, *, address: str, **options: Unpack[FormatCallOptions]) -> str:
        """Stop trusting an address for showing images.

        Args:
            address: Address whose images may be shown.
        """
        return self._call(_REMOVE_TRUSTED_ADDRESS, options, query={"address": address})


class AsyncMailImages(AsyncResource):
    """Senders whose images are always shown.

    What its methods take and raise is told in `MailImages`.
    """

    with_raw_response = raw_view(lambda: AsyncMailImagesWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncMailImagesWithStreamingResponse)

    def list_trusted_addresses(self, **options: Unpack[ListOptions]) -> AsyncPaginator[str]:
        """List the addresses whose messages may show images.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_TRUSTED_ADDRESSES, options)

    async def add_trusted_address(
        self, *, address: str, **options: Unpack[FormatCallOptions]
    ) -> str:
        """Trust an address, so that images in its messages are shown."""
        return await self._call(_ADD_TRUSTED_ADDRESS, options, body={"address": address})

    async def remove_trusted_address(
        self, *, address: str, **options: Unpack[FormatCallOptions]
    ) -> str:
        """Stop trusting an address for showing images."""
        return await self._call(_REMOVE_TRUSTED_ADDRESS, options, query={"address": address})


class MailImagesWithRawResponse:
    """The methods of `MailImages`, answering with the raw response."""

    def __init__(self, raw: MailImages) -> None:
        self.list_trusted_addresses = as_raw(raw.list_trusted_addresses)
        self.add_trusted_address = as_raw(raw.add_trusted_address)
        self.remove_trusted_address = as_raw(raw.remove_trusted_address)


class AsyncMailImagesWithRawResponse:
    """The methods of `AsyncMailImages`, answering with the raw response."""

    def __init__(self, raw: AsyncMailImages) -> None:
        self.list_trusted_addresses = as_raw_async(raw.list_trusted_addresses)
        self.add_trusted_address = as_raw_async(raw.add_trusted_address)
        self.remove_trusted_address = as_raw_async(raw.remove_trusted_address)


class MailImagesWithStreamingResponse:
    """The methods of `MailImages`, each a context manager over its response."""

    def __init__(self, streamed: MailImages) -> None:
        self.list_trusted_addresses = as_streamed(streamed.list_trusted_addresses)
        self.add_trusted_address = as_streamed(streamed.add_trusted_address)
        self.remove_trusted_address = as_streamed(streamed.remove_trusted_address)


class AsyncMailImagesWithStreamingResponse:
    """The methods of `AsyncMailImages`, each a context manager over its response."""

    def __init__(self, streamed: AsyncMailImages) -> None:
        self.list_trusted_addresses = as_streamed_async(streamed.list_trusted_addresses)
        self.add_trusted_address = as_streamed_async(streamed.add_trusted_address)
        self.remove_trusted_address = as_streamed_async(streamed.remove_trusted_address)
