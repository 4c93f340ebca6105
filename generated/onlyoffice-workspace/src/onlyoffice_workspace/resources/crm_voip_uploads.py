"""Recordings for telephony."""

from __future__ import annotations

from typing import Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.crm import VoipUpload

__all__ = ["AsyncCrmVoipUploads", "CrmVoipUploads"]

_LIST: Final[Operation[list[VoipUpload]]] = Operation(
    "crm.voip.uploads.list",
    "GET",
    "/api/2.0/crm/voip/uploads",
    list[VoipUpload],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_DELETE: Final[Operation[VoipUpload]] = Operation(
    "crm.voip.uploads.delete", "DELETE", "/api/2.0/crm/voip/uploads", VoipUpload
)


class CrmVoipUploads(Resource):
    """Recordings for telephony."""

    with_raw_response = raw_view(lambda: CrmVoipUploadsWithRawResponse)
    with_streaming_response = streaming_view(lambda: CrmVoipUploadsWithStreamingResponse)

    def list(self, **options: Unpack[ListOptions]) -> Page[VoipUpload]:
        """Return the links to the files uploaded for VoIP."""
        return self._paged(_LIST, options)

    def delete(
        self, *, audio_type: int, file_name: str, **options: Unpack[FormatCallOptions]
    ) -> VoipUpload:
        """Delete an uploaded VoIP file by name and audio type.

        Args:
            audio_type: Number of the kind of audio.
        """
        return self._call(_DELETE, options, query={"audioType": audio_type, "fileName": file_name})


class AsyncCrmVoipUploads(AsyncResource):
    """Recordings for telephony.

    What its methods take and raise is told in `CrmVoipUploads`.
    """

    with_raw_response = raw_view(lambda: AsyncCrmVoipUploadsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCrmVoipUploadsWithStreamingResponse)

    def list(self, **options: Unpack[ListOptions]) -> AsyncPaginator[VoipUpload]:
        """Return the links to the files uploaded for VoIP.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options)

    async def delete(
        self, *, audio_type: int, file_name: str, **options: Unpack[FormatCallOptions]
    ) -> VoipUpload:
        """Delete an uploaded VoIP file by name and audio type."""
        return await self._call(
            _DELETE, options, query={"audioType": audio_type, "fileName": file_name}
        )


class CrmVoipUploadsWithRawResponse:
    """The methods of `CrmVoipUploads`, answering with the raw response."""

    def __init__(self, raw: CrmVoipUploads) -> None:
        self.list = as_raw(raw.list)
        self.delete = as_raw(raw.delete)


class AsyncCrmVoipUploadsWithRawResponse:
    """The methods of `AsyncCrmVoipUploads`, answering with the raw response."""

    def __init__(self, raw: AsyncCrmVoipUploads) -> None:
        self.list = as_raw_async(raw.list)
        self.delete = as_raw_async(raw.delete)


class CrmVoipUploadsWithStreamingResponse:
    """The methods of `CrmVoipUploads`, each a context manager over its response."""

    def __init__(self, streamed: CrmVoipUploads) -> None:
        self.list = as_streamed(streamed.list)
        self.delete = as_streamed(streamed.delete)


class AsyncCrmVoipUploadsWithStreamingResponse:
    """The methods of `AsyncCrmVoipUploads`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCrmVoipUploads) -> None:
        self.list = as_streamed_async(streamed.list)
        self.delete = as_streamed_async(streamed.delete)
