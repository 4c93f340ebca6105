"""Logos of rooms."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.uploads import Upload
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.files import Folder
from ..types.rooms import UploadResult

__all__ = ["AsyncRoomsLogos", "RoomsLogos"]

_CREATE: Final[Operation[Folder]] = Operation(
    "rooms.logos.create", "POST", "/api/2.0/files/rooms/{id}/logo", Folder, body="json"
)
_DELETE: Final[Operation[Folder]] = Operation(
    "rooms.logos.delete", "DELETE", "/api/2.0/files/rooms/{id}/logo", Folder
)
_UPLOAD: Final[Operation[UploadResult]] = Operation(
    "rooms.logos.upload", "POST", "/api/2.0/files/logos", UploadResult, body="multipart"
)


class RoomsLogos(Resource):
    """Logos of rooms."""

    with_raw_response = raw_view(lambda: RoomsLogosWithRawResponse)
    with_streaming_response = streaming_view(lambda: RoomsLogosWithStreamingResponse)

    def create(
        self,
        id: int | str,
        *,
        tmp_file: str | None = None,
        x: int | None = None,
        y: int | None = None,
        width: int | None = None,
        height: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Folder:
        """Make the logo of a room by cropping an uploaded image.

        Args:
            id: Id of the room.
            tmp_file: Path to the temporary image.
            x: Left edge of the part to keep in pixels.
            y: Upper edge of the part to keep in pixels.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _CREATE,
            options,
            path={"id": id},
            body={"tmpFile": tmp_file, "x": x, "y": y, "width": width, "height": height},
        )

    def delete(self, id: int | str, **options: Unpack[CallOptions]) -> Folder:
        """Remove the logo of a room.

        Args:
            id: Id of the room.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"id": id})

    def upload(self, *, file: Upload, **options: Unpack[CallOptions]) -> UploadResult:
        """Upload a temporary image that `create` can make a room logo from.

        Args:
            file: The image.
        """
        return self._call(_UPLOAD, options, body={"file": file})


class AsyncRoomsLogos(AsyncResource):
    """Logos of rooms.

    What its methods take and raise is told in `RoomsLogos`.
    """

    with_raw_response = raw_view(lambda: AsyncRoomsLogosWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncRoomsLogosWithStreamingResponse)

    async def create(
        self,
        id: int | str,
        *,
        tmp_file: str | None = None,
        x: int | None = None,
        y: int | None = None,
        width: int | None = None,
        height: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Folder:
        """Make the logo of a room by cropping an uploaded image."""
        return await self._call(
            _CREATE,
            options,
            path={"id": id},
            body={"tmpFile": tmp_file, "x": x, "y": y, "width": width, "height": height},
        )

    async def delete(self, id: int | str, **options: Unpack[CallOptions]) -> Folder:
        """Remove the logo of a room."""
        return await self._call(_DELETE, options, path={"id": id})

    async def upload(self, *, file: Upload, **options: Unpack[CallOptions]) -> UploadResult:
        """Upload a temporary image that `create` can make a room logo from."""
        return await self._call(_UPLOAD, options, body={"file": file})


class RoomsLogosWithRawResponse:
    """The methods of `RoomsLogos`, answering with the raw response."""

    def __init__(self, raw: RoomsLogos) -> None:
        self.create = as_raw(raw.create)
        self.delete = as_raw(raw.delete)
        self.upload = as_raw(raw.upload)


class AsyncRoomsLogosWithRawResponse:
    """The methods of `AsyncRoomsLogos`, answering with the raw response."""

    def __init__(self, raw: AsyncRoomsLogos) -> None:
        self.create = as_raw_async(raw.create)
        self.delete = as_raw_async(raw.delete)
        self.upload = as_raw_async(raw.upload)


class RoomsLogosWithStreamingResponse:
    """The methods of `RoomsLogos`, each a context manager over its response."""

    def __init__(self, streamed: RoomsLogos) -> None:
        self.create = as_streamed(streamed.create)
        self.delete = as_streamed(streamed.delete)
        self.upload = as_streamed(streamed.upload)


class AsyncRoomsLogosWithStreamingResponse:
    """The methods of `AsyncRoomsLogos`, each a context manager over its response."""

    def __init__(self, streamed: AsyncRoomsLogos) -> None:
        self.create = as_streamed_async(streamed.create)
        self.delete = as_streamed_async(streamed.delete)
        self.upload = as_streamed_async(streamed.upload)
