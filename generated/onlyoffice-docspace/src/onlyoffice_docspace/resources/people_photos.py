"""Photos of users."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.uploads import Upload
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.people import UserPhoto
from ..types.rooms import UploadResult

__all__ = ["AsyncPeoplePhotos", "PeoplePhotos"]

_CREATE_THUMBNAILS: Final[Operation[UserPhoto]] = Operation(
    "people.photos.create_thumbnails",
    "POST",
    "/api/2.0/people/{userid}/photo/thumbnails",
    UserPhoto,
    body="json",
)
_DELETE: Final[Operation[UserPhoto]] = Operation(
    "people.photos.delete", "DELETE", "/api/2.0/people/{userid}/photo", UserPhoto
)
_GET: Final[Operation[UserPhoto]] = Operation(
    "people.photos.get", "GET", "/api/2.0/people/{userid}/photo", UserPhoto
)
_UPDATE: Final[Operation[UserPhoto]] = Operation(
    "people.photos.update", "PUT", "/api/2.0/people/{userid}/photo", UserPhoto, body="json"
)
_UPLOAD: Final[Operation[UploadResult]] = Operation(
    "people.photos.upload", "POST", "/api/2.0/people/{userid}/photo", UploadResult, body="multipart"
)


class PeoplePhotos(Resource):
    """Photos of users."""

    with_raw_response = raw_view(lambda: PeoplePhotosWithRawResponse)
    with_streaming_response = streaming_view(lambda: PeoplePhotosWithStreamingResponse)

    def create_thumbnails(
        self,
        userid: str,
        *,
        tmp_file: str | None = None,
        x: int | None = None,
        y: int | None = None,
        width: int | None = None,
        height: int | None = None,
        **options: Unpack[CallOptions],
    ) -> UserPhoto:
        """Crop an uploaded image by coordinates and make the user's thumbnails from it.

        Args:
            userid: Id of the user, or the user name.
            tmp_file: Path to the temporary image.
            x: Left edge of the part to keep in pixels.
            y: Upper edge of the part to keep in pixels.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _CREATE_THUMBNAILS,
            options,
            path={"userid": userid},
            body={"tmpFile": tmp_file, "x": x, "y": y, "width": width, "height": height},
        )

    def delete(self, userid: str, **options: Unpack[CallOptions]) -> UserPhoto:
        """Delete the photo of a user.

        Args:
            userid: Id of the user, or the user name.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"userid": userid})

    def get(self, userid: str, **options: Unpack[CallOptions]) -> UserPhoto:
        """Return the addresses of a user's photo in all its sizes.

        Args:
            userid: Id of the user, or the user name.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"userid": userid})

    def update(
        self, userid: str, *, files: str | None = None, **options: Unpack[CallOptions]
    ) -> UserPhoto:
        """Change the photo of a user to the image at a given address.

        Args:
            userid: Id of the user, or the user name.
            files: Address of the photo.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_UPDATE, options, path={"userid": userid}, body={"files": files})

    def upload(
        self, userid: str, *, file: Upload, autosave: bool, **options: Unpack[CallOptions]
    ) -> UploadResult:
        """Upload an image as the photo of a user.

        Args:
            userid: Id of the user, or the user name.
            file: The image.
            autosave: Whether the image becomes the photo at once; else `create_thumbnails` does
                that.

        Raises:
            ContentTooLarge: The file or the request is larger than the server takes.
            NotSupported: The server does not support this kind of content or operation.
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPLOAD, options, path={"userid": userid}, body={"file": file, "Autosave": autosave}
        )


class AsyncPeoplePhotos(AsyncResource):
    """Photos of users.

    What its methods take and raise is told in `PeoplePhotos`.
    """

    with_raw_response = raw_view(lambda: AsyncPeoplePhotosWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncPeoplePhotosWithStreamingResponse)

    async def create_thumbnails(
        self,
        userid: str,
        *,
        tmp_file: str | None = None,
        x: int | None = None,
        y: int | None = None,
        width: int | None = None,
        height: int | None = None,
        **options: Unpack[CallOptions],
    ) -> UserPhoto:
        """Crop an uploaded image by coordinates and make the user's thumbnails from it."""
        return await self._call(
            _CREATE_THUMBNAILS,
            options,
            path={"userid": userid},
            body={"tmpFile": tmp_file, "x": x, "y": y, "width": width, "height": height},
        )

    async def delete(self, userid: str, **options: Unpack[CallOptions]) -> UserPhoto:
        """Delete the photo of a user."""
        return await self._call(_DELETE, options, path={"userid": userid})

    async def get(self, userid: str, **options: Unpack[CallOptions]) -> UserPhoto:
        """Return the addresses of a user's photo in all its sizes."""
        return await self._call(_GET, options, path={"userid": userid})

    async def update(
        self, userid: str, *, files: str | None = None, **options: Unpack[CallOptions]
    ) -> UserPhoto:
        """Change the photo of a user to the image at a given address."""
        return await self._call(_UPDATE, options, path={"userid": userid}, body={"files": files})

    async def upload(
        self, userid: str, *, file: Upload, autosave: bool, **options: Unpack[CallOptions]
    ) -> UploadResult:
        """Upload an image as the photo of a user."""
        return await self._call(
            _UPLOAD, options, path={"userid": userid}, body={"file": file, "Autosave": autosave}
        )


class PeoplePhotosWithRawResponse:
    """The methods of `PeoplePhotos`, answering with the raw response."""

    def __init__(self, raw: PeoplePhotos) -> None:
        self.create_thumbnails = as_raw(raw.create_thumbnails)
        self.delete = as_raw(raw.delete)
        self.get = as_raw(raw.get)
        self.update = as_raw(raw.update)
        self.upload = as_raw(raw.upload)


class AsyncPeoplePhotosWithRawResponse:
    """The methods of `AsyncPeoplePhotos`, answering with the raw response."""

    def __init__(self, raw: AsyncPeoplePhotos) -> None:
        self.create_thumbnails = as_raw_async(raw.create_thumbnails)
        self.delete = as_raw_async(raw.delete)
        self.get = as_raw_async(raw.get)
        self.update = as_raw_async(raw.update)
        self.upload = as_raw_async(raw.upload)


class PeoplePhotosWithStreamingResponse:
    """The methods of `PeoplePhotos`, each a context manager over its response."""

    def __init__(self, streamed: PeoplePhotos) -> None:
        self.create_thumbnails = as_streamed(streamed.create_thumbnails)
        self.delete = as_streamed(streamed.delete)
        self.get = as_streamed(streamed.get)
        self.update = as_streamed(streamed.update)
        self.upload = as_streamed(streamed.upload)


class AsyncPeoplePhotosWithStreamingResponse:
    """The methods of `AsyncPeoplePhotos`, each a context manager over its response."""

    def __init__(self, streamed: AsyncPeoplePhotos) -> None:
        self.create_thumbnails = as_streamed_async(streamed.create_thumbnails)
        self.delete = as_streamed_async(streamed.delete)
        self.get = as_streamed_async(streamed.get)
        self.update = as_streamed_async(streamed.update)
        self.upload = as_streamed_async(streamed.upload)
