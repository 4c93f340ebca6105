"""People photos."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import (
    AsyncResource,
    Resource,
    as_raw,
    as_raw_async,
    as_streamed,
    as_streamed_async,
)
from .._runtime.values import UNSET, Unset
from ..types.common import KeyValuePairStringStringValues
from ..types.people import FileUploadResult, ThumbnailsData

__all__ = ["AsyncPeoplePhotos", "PeoplePhotos"]

_CREATE_THUMBNAILS: Final[Operation[ThumbnailsData]] = Operation(
    "people.photos.create_thumbnails",
    "POST",
    "/api/2.0/people/{userid}/photo/thumbnails",
    returns=ThumbnailsData,
    data=("response",),
    body="json",
    nullable=frozenset({"tmpFile"}),
)
_DELETE: Final[Operation[ThumbnailsData]] = Operation(
    "people.photos.delete",
    "DELETE",
    "/api/2.0/people/{userid}/photo",
    returns=ThumbnailsData,
    data=("response",),
)
_GET: Final[Operation[ThumbnailsData]] = Operation(
    "people.photos.get",
    "GET",
    "/api/2.0/people/{userid}/photo",
    returns=ThumbnailsData,
    data=("response",),
)
_UPDATE: Final[Operation[ThumbnailsData]] = Operation(
    "people.photos.update",
    "PUT",
    "/api/2.0/people/{userid}/photo",
    returns=ThumbnailsData,
    data=("response",),
    body="json",
    nullable=frozenset({"files"}),
)
_UPLOAD: Final[Operation[FileUploadResult]] = Operation(
    "people.photos.upload",
    "POST",
    "/api/2.0/people/{userid}/photo",
    returns=FileUploadResult,
    data=("response",),
    body="multipart",
)


class PeoplePhotos(Resource):
    """People photos."""

    @cached_property
    def with_raw_response(self) -> PeoplePhotosWithRawResponse:
        """The same methods, answering with status, headers and body; `parse()` gives the result."""
        return PeoplePhotosWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> PeoplePhotosWithStreamingResponse:
        """The same methods as context managers whose body is read as it arrives."""
        return PeoplePhotosWithStreamingResponse(self._streamed())

    def create_thumbnails(
        self,
        userid: str,
        *,
        tmp_file: str | Unset | None = UNSET,
        x: int | None = None,
        y: int | None = None,
        width: int | None = None,
        height: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ThumbnailsData:
        """Crop an uploaded image by coordinates and make the user's thumbnails from it.

        Args:
            userid: Id of the user.
            tmp_file: Path to the temporary image.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _CREATE_THUMBNAILS,
            options,
            path={"userid": userid},
            body={"tmpFile": tmp_file, "x": x, "y": y, "width": width, "height": height},
        )

    def delete(self, userid: str, **options: Unpack[CallOptions]) -> ThumbnailsData:
        """Delete the photo of a user.

        Args:
            userid: Id of the user.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"userid": userid})

    def get(self, userid: str, **options: Unpack[CallOptions]) -> ThumbnailsData:
        """Return the addresses of a user's photo in all its sizes.

        Args:
            userid: Id of the user.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"userid": userid})

    def update(
        self, userid: str, *, files: str | Unset | None = UNSET, **options: Unpack[CallOptions]
    ) -> ThumbnailsData:
        """Change the photo of a user to the image at a given address.

        Args:
            userid: Id of the user.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_UPDATE, options, path={"userid": userid}, body={"files": files})

    def upload(
        self,
        userid: str,
        *,
        form_collection: Sequence[KeyValuePairStringStringValues],
        **options: Unpack[CallOptions],
    ) -> FileUploadResult:
        """Upload an image as the photo of a user.

        Args:
            userid: Id of the user.
            form_collection: Image data, as form values.

        Raises:
            ContentTooLarge: The file or the request is larger than the server takes.
            NotSupported: The server does not support this kind of content or operation.
        """
        return self._call(
            _UPLOAD, options, path={"userid": userid}, body={"formCollection": form_collection}
        )


class AsyncPeoplePhotos(AsyncResource):
    """People photos."""

    @cached_property
    def with_raw_response(self) -> AsyncPeoplePhotosWithRawResponse:
        """The same methods, answering with status, headers and body; `parse()` gives the result."""
        return AsyncPeoplePhotosWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncPeoplePhotosWithStreamingResponse:
        """The same methods as context managers whose body is read as it arrives."""
        return AsyncPeoplePhotosWithStreamingResponse(self._streamed())

    async def create_thumbnails(
        self,
        userid: str,
        *,
        tmp_file: str | Unset | None = UNSET,
        x: int | None = None,
        y: int | None = None,
        width: int | None = None,
        height: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ThumbnailsData:
        """Crop an uploaded image by coordinates and make the user's thumbnails from it.

        Arguments and errors are those of `PeoplePhotos.create_thumbnails`.
        """
        return await self._call(
            _CREATE_THUMBNAILS,
            options,
            path={"userid": userid},
            body={"tmpFile": tmp_file, "x": x, "y": y, "width": width, "height": height},
        )

    async def delete(self, userid: str, **options: Unpack[CallOptions]) -> ThumbnailsData:
        """Delete the photo of a user.

        Arguments and errors are those of `PeoplePhotos.delete`.
        """
        return await self._call(_DELETE, options, path={"userid": userid})

    async def get(self, userid: str, **options: Unpack[CallOptions]) -> ThumbnailsData:
        """Return the addresses of a user's photo in all its sizes.

        Arguments and errors are those of `PeoplePhotos.get`.
        """
        return await self._call(_GET, options, path={"userid": userid})

    async def update(
        self, userid: str, *, files: str | Unset | None = UNSET, **options: Unpack[CallOptions]
    ) -> ThumbnailsData:
        """Change the photo of a user to the image at a given address.

        Arguments and errors are those of `PeoplePhotos.update`.
        """
        return await self._call(_UPDATE, options, path={"userid": userid}, body={"files": files})

    async def upload(
        self,
        userid: str,
        *,
        form_collection: Sequence[KeyValuePairStringStringValues],
        **options: Unpack[CallOptions],
    ) -> FileUploadResult:
        """Upload an image as the photo of a user.

        Arguments and errors are those of `PeoplePhotos.upload`.
        """
        return await self._call(
            _UPLOAD, options, path={"userid": userid}, body={"formCollection": form_collection}
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
