"""Photos of users."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.people import PhotoThumbnails

__all__ = ["AsyncPeoplePhotos", "PeoplePhotos"]

_GET: Final[Operation[PhotoThumbnails]] = Operation(
    "people.photos.get", "GET", "/api/2.0/people/{userid}/photo", PhotoThumbnails
)
_UPDATE: Final[Operation[PhotoThumbnails]] = Operation(
    "people.photos.update", "PUT", "/api/2.0/people/{userid}/photo", PhotoThumbnails, body="json"
)
_DELETE: Final[Operation[PhotoThumbnails]] = Operation(
    "people.photos.delete", "DELETE", "/api/2.0/people/{userid}/photo", PhotoThumbnails
)
_CREATE_THUMBNAIL: Final[Operation[PhotoThumbnails]] = Operation(
    "people.photos.create_thumbnail",
    "POST",
    "/api/2.0/people/{userid}/photo/thumbnails",
    PhotoThumbnails,
    body="json",
)


class PeoplePhotos(Resource):
    """Photos of users."""

    with_raw_response = raw_view(lambda: PeoplePhotosWithRawResponse)
    with_streaming_response = streaming_view(lambda: PeoplePhotosWithStreamingResponse)

    def get(self, user_id: str, **options: Unpack[FormatCallOptions]) -> PhotoThumbnails:
        """Return the photo of a user.

        Args:
            user_id: Id of the user.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"userid": user_id})

    def update(
        self, user_id: str, *, files: str, **options: Unpack[FormatCallOptions]
    ) -> PhotoThumbnails:
        """Give a user a new photo.

        Args:
            user_id: Id of the user.
            files: URL of the avatar photo.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_UPDATE, options, path={"userid": user_id}, body={"files": files})

    def delete(self, user_id: str, **options: Unpack[FormatCallOptions]) -> PhotoThumbnails:
        """Delete the photo of a user.

        Args:
            user_id: Id of the user.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"userid": user_id})

    def create_thumbnail(
        self,
        user_id: str,
        *,
        tmp_file: str | None = None,
        x: int | None = None,
        y: int | None = None,
        width: int | None = None,
        height: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> PhotoThumbnails:
        """Cut a thumbnail out of a photo by its coordinates and size.

        Args:
            user_id: Id of the user.
            tmp_file: Path of the temporary file.
            x: Horizontal position of the crop.
            y: Vertical position of the crop.
            width: Width of the thumbnail.
            height: Height of the thumbnail.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _CREATE_THUMBNAIL,
            options,
            path={"userid": user_id},
            body={"tmpFile": tmp_file, "x": x, "y": y, "width": width, "height": height},
        )


class AsyncPeoplePhotos(AsyncResource):
    """Photos of users.

    What its methods take and raise is told in `PeoplePhotos`.
    """

    with_raw_response = raw_view(lambda: AsyncPeoplePhotosWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncPeoplePhotosWithStreamingResponse)

    async def get(self, user_id: str, **options: Unpack[FormatCallOptions]) -> PhotoThumbnails:
        """Return the photo of a user."""
        return await self._call(_GET, options, path={"userid": user_id})

    async def update(
        self, user_id: str, *, files: str, **options: Unpack[FormatCallOptions]
    ) -> PhotoThumbnails:
        """Give a user a new photo."""
        return await self._call(_UPDATE, options, path={"userid": user_id}, body={"files": files})

    async def delete(self, user_id: str, **options: Unpack[FormatCallOptions]) -> PhotoThumbnails:
        """Delete the photo of a user."""
        return await self._call(_DELETE, options, path={"userid": user_id})

    async def create_thumbnail(
        self,
        user_id: str,
        *,
        tmp_file: str | None = None,
        x: int | None = None,
        y: int | None = None,
        width: int | None = None,
        height: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> PhotoThumbnails:
        """Cut a thumbnail out of a photo by its coordinates and size."""
        return await self._call(
            _CREATE_THUMBNAIL,
            options,
            path={"userid": user_id},
            body={"tmpFile": tmp_file, "x": x, "y": y, "width": width, "height": height},
        )


class PeoplePhotosWithRawResponse:
    """The methods of `PeoplePhotos`, answering with the raw response."""

    def __init__(self, raw: PeoplePhotos) -> None:
        self.get = as_raw(raw.get)
        self.update = as_raw(raw.update)
        self.delete = as_raw(raw.delete)
        self.create_thumbnail = as_raw(raw.create_thumbnail)


class AsyncPeoplePhotosWithRawResponse:
    """The methods of `AsyncPeoplePhotos`, answering with the raw response."""

    def __init__(self, raw: AsyncPeoplePhotos) -> None:
        self.get = as_raw_async(raw.get)
        self.update = as_raw_async(raw.update)
        self.delete = as_raw_async(raw.delete)
        self.create_thumbnail = as_raw_async(raw.create_thumbnail)


class PeoplePhotosWithStreamingResponse:
    """The methods of `PeoplePhotos`, each a context manager over its response."""

    def __init__(self, streamed: PeoplePhotos) -> None:
        self.get = as_streamed(streamed.get)
        self.update = as_streamed(streamed.update)
        self.delete = as_streamed(streamed.delete)
        self.create_thumbnail = as_streamed(streamed.create_thumbnail)


class AsyncPeoplePhotosWithStreamingResponse:
    """The methods of `AsyncPeoplePhotos`, each a context manager over its response."""

    def __init__(self, streamed: AsyncPeoplePhotos) -> None:
        self.get = as_streamed_async(streamed.get)
        self.update = as_streamed_async(streamed.update)
        self.delete = as_streamed_async(streamed.delete)
        self.create_thumbnail = as_streamed_async(streamed.create_thumbnail)
