"""Converting files to other formats."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.files import ConversionResult

__all__ = ["AsyncFilesConversion", "FilesConversion"]

_GET_STATUS: Final[Operation[list[ConversionResult]]] = Operation(
    "files.conversion.get_status",
    "GET",
    "/api/2.0/files/file/{fileId}/checkconversion",
    list[ConversionResult],
)
_START: Final[Operation[list[ConversionResult]]] = Operation(
    "files.conversion.start",
    "PUT",
    "/api/2.0/files/file/{fileId}/checkconversion",
    list[ConversionResult],
    body="json",
    secrets=frozenset({"password"}),
)


class FilesConversion(Resource):
    """Converting files to other formats."""

    with_raw_response = raw_view(lambda: FilesConversionWithRawResponse)
    with_streaming_response = streaming_view(lambda: FilesConversionWithStreamingResponse)

    def get_status(
        self, file_id: int | str, *, start: bool | None = None, **options: Unpack[CallOptions]
    ) -> list[ConversionResult]:
        """Return how far the conversion of a file is.

        Args:
            file_id: Id of the file.
            start: Whether the conversion is to be started.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET_STATUS, options, path={"fileId": file_id}, query={"start": start})

    def start(
        self,
        file_id: int | str,
        *,
        sync: bool | None = None,
        start_convert: bool | None = None,
        version: int | None = None,
        password: str | None = None,
        output_type: str | None = None,
        create_new_if_exist: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> list[ConversionResult]:
        """Start converting a file to another format.

        Args:
            file_id: Id of the file.
            sync: Whether the call waits for the conversion.
            start_convert: Whether the conversion is to be started.
            version: Version number.
            output_type: Format to convert to.
            create_new_if_exist: Whether a new file is made when one of that name is already there.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _START,
            options,
            path={"fileId": file_id},
            body={
                "sync": sync,
                "startConvert": start_convert,
                "version": version,
                "password": password,
                "outputType": output_type,
                "createNewIfExist": create_new_if_exist,
            },
        )


class AsyncFilesConversion(AsyncResource):
    """Converting files to other formats.

    What its methods take and raise is told in `FilesConversion`.
    """

    with_raw_response = raw_view(lambda: AsyncFilesConversionWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncFilesConversionWithStreamingResponse)

    async def get_status(
        self, file_id: int | str, *, start: bool | None = None, **options: Unpack[CallOptions]
    ) -> list[ConversionResult]:
        """Return how far the conversion of a file is."""
        return await self._call(
            _GET_STATUS, options, path={"fileId": file_id}, query={"start": start}
        )

    async def start(
        self,
        file_id: int | str,
        *,
        sync: bool | None = None,
        start_convert: bool | None = None,
        version: int | None = None,
        password: str | None = None,
        output_type: str | None = None,
        create_new_if_exist: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> list[ConversionResult]:
        """Start converting a file to another format."""
        return await self._call(
            _START,
            options,
            path={"fileId": file_id},
            body={
                "sync": sync,
                "startConvert": start_convert,
                "version": version,
                "password": password,
                "outputType": output_type,
                "createNewIfExist": create_new_if_exist,
            },
        )


class FilesConversionWithRawResponse:
    """The methods of `FilesConversion`, answering with the raw response."""

    def __init__(self, raw: FilesConversion) -> None:
        self.get_status = as_raw(raw.get_status)
        self.start = as_raw(raw.start)


class AsyncFilesConversionWithRawResponse:
    """The methods of `AsyncFilesConversion`, answering with the raw response."""

    def __init__(self, raw: AsyncFilesConversion) -> None:
        self.get_status = as_raw_async(raw.get_status)
        self.start = as_raw_async(raw.start)


class FilesConversionWithStreamingResponse:
    """The methods of `FilesConversion`, each a context manager over its response."""

    def __init__(self, streamed: FilesConversion) -> None:
        self.get_status = as_streamed(streamed.get_status)
        self.start = as_streamed(streamed.start)


class AsyncFilesConversionWithStreamingResponse:
    """The methods of `AsyncFilesConversion`, each a context manager over its response."""

    def __init__(self, streamed: AsyncFilesConversion) -> None:
        self.get_status = as_streamed_async(streamed.get_status)
        self.start = as_streamed_async(streamed.start)
