"""Converting files to other formats."""

from __future__ import annotations

from typing import Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.files import ConversionResult, EntryId

__all__ = ["AsyncFilesConversion", "FilesConversion"]

_START: Final[Operation[list[ConversionResult]]] = Operation(
    "files.conversion.start",
    "PUT",
    "/api/2.0/files/file/{fileId}/checkconversion",
    list[ConversionResult],
)
_GET_STATUS: Final[Operation[list[ConversionResult]]] = Operation(
    "files.conversion.get_status",
    "GET",
    "/api/2.0/files/file/{fileId}/checkconversion",
    list[ConversionResult],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)


class FilesConversion(Resource):
    """Converting files to other formats."""

    with_raw_response = raw_view(lambda: FilesConversionWithRawResponse)
    with_streaming_response = streaming_view(lambda: FilesConversionWithStreamingResponse)

    def start(
        self, file_id: EntryId, **options: Unpack[FormatCallOptions]
    ) -> list[ConversionResult]:
        """Start converting a file to another format.

        Args:
            file_id: Id of the file.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_START, options, path={"fileId": file_id})

    def get_status(
        self, file_id: EntryId, *, start: bool | None = None, **options: Unpack[ListOptions]
    ) -> Page[ConversionResult]:
        """Return how far the conversion of a file has got.

        Args:
            file_id: Id of the file.
            start: Whether to start the conversion.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_GET_STATUS, options, path={"fileId": file_id}, query={"start": start})


class AsyncFilesConversion(AsyncResource):
    """Converting files to other formats.

    What its methods take and raise is told in `FilesConversion`.
    """

    with_raw_response = raw_view(lambda: AsyncFilesConversionWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncFilesConversionWithStreamingResponse)

    async def start(
        self, file_id: EntryId, **options: Unpack[FormatCallOptions]
    ) -> list[ConversionResult]:
        """Start converting a file to another format."""
        return await self._call(_START, options, path={"fileId": file_id})

    def get_status(
        self, file_id: EntryId, *, start: bool | None = None, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[ConversionResult]:
        """Return how far the conversion of a file has got.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_GET_STATUS, options, path={"fileId": file_id}, query={"start": start})


class FilesConversionWithRawResponse:
    """The methods of `FilesConversion`, answering with the raw response."""

    def __init__(self, raw: FilesConversion) -> None:
        self.start = as_raw(raw.start)
        self.get_status = as_raw(raw.get_status)


class AsyncFilesConversionWithRawResponse:
    """The methods of `AsyncFilesConversion`, answering with the raw response."""

    def __init__(self, raw: AsyncFilesConversion) -> None:
        self.start = as_raw_async(raw.start)
        self.get_status = as_raw_async(raw.get_status)


class FilesConversionWithStreamingResponse:
    """The methods of `FilesConversion`, each a context manager over its response."""

    def __init__(self, streamed: FilesConversion) -> None:
        self.start = as_streamed(streamed.start)
        self.get_status = as_streamed(streamed.get_status)


class AsyncFilesConversionWithStreamingResponse:
    """The methods of `AsyncFilesConversion`, each a context manager over its response."""

    def __init__(self, streamed: AsyncFilesConversion) -> None:
        self.start = as_streamed_async(streamed.start)
        self.get_status = as_streamed_async(streamed.get_status)
