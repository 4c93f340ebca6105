"""Templates that rooms are created from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.rooms import LogoCrop, TemplateCreationStatus

__all__ = ["AsyncRoomsTemplates", "RoomsTemplates"]

_CREATE: Final[Operation[TemplateCreationStatus]] = Operation(
    "rooms.templates.create",
    "POST",
    "/api/2.0/files/roomtemplate",
    TemplateCreationStatus,
    body="json",
)
_GET_CREATION_STATUS: Final[Operation[TemplateCreationStatus]] = Operation(
    "rooms.templates.get_creation_status",
    "GET",
    "/api/2.0/files/roomtemplate/status",
    TemplateCreationStatus,
)
_CHECK_PUBLIC: Final[Operation[bool]] = Operation(
    "rooms.templates.check_public", "GET", "/api/2.0/files/roomtemplate/{id}/public", bool
)
_SET_PUBLIC: Final[Operation[None]] = Operation(
    "rooms.templates.set_public",
    "PUT",
    "/api/2.0/files/roomtemplate/public",
    answer="none",
    body="json",
)


class RoomsTemplates(Resource):
    """Templates that rooms are created from."""

    with_raw_response = raw_view(lambda: RoomsTemplatesWithRawResponse)
    with_streaming_response = streaming_view(lambda: RoomsTemplatesWithStreamingResponse)

    def create(
        self,
        *,
        room_id: int,
        title: str | None = None,
        logo: LogoCrop | None = None,
        copy_logo: bool | None = None,
        share: Sequence[str] | None = None,
        groups: Sequence[UUID] | None = None,
        public: bool | None = None,
        tags: Sequence[str] | None = None,
        color: str | None = None,
        cover: str | None = None,
        quota: int | None = None,
        **options: Unpack[CallOptions],
    ) -> TemplateCreationStatus:
        """Start creating a room template and return the progress.

        Args:
            room_id: Id of the room.
            copy_logo: Whether the logo is copied too.
            share: E-mail addresses of people who may use the template.
            groups: Ids of groups that may use the template.
            public: Whether the room template is public.
            color: At most 6 characters.
            cover: Cover of the room. At most 50 characters.
            quota: Storage quota.
        """
        return self._call(
            _CREATE,
            options,
            body={
                "roomId": room_id,
                "title": title,
                "logo": logo,
                "copyLogo": copy_logo,
                "share": share,
                "groups": groups,
                "public": public,
                "tags": tags,
                "color": color,
                "cover": cover,
                "quota": quota,
            },
        )

    def get_creation_status(self, **options: Unpack[CallOptions]) -> TemplateCreationStatus:
        """Return how far the creation of a room template is."""
        return self._call(_GET_CREATION_STATUS, options)

    def check_public(self, id: int, **options: Unpack[CallOptions]) -> bool:
        """Tell whether a room template is public.

        Args:
            id: Id of the room template.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_CHECK_PUBLIC, options, path={"id": id})

    def set_public(
        self, *, id: int, public: bool | None = None, **options: Unpack[CallOptions]
    ) -> None:
        """Make a room template public or not.

        Args:
            id: Id of the room template.
            public: Whether the room template is public.
        """
        return self._call(_SET_PUBLIC, options, body={"id": id, "public": public})


class AsyncRoomsTemplates(AsyncResource):
    """Templates that rooms are created from.

    What its methods take and raise is told in `RoomsTemplates`.
    """

    with_raw_response = raw_view(lambda: AsyncRoomsTemplatesWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncRoomsTemplatesWithStreamingResponse)

    async def create(
        self,
        *,
        room_id: int,
        title: str | None = None,
        logo: LogoCrop | None = None,
        copy_logo: bool | None = None,
        share: Sequence[str] | None = None,
        groups: Sequence[UUID] | None = None,
        public: bool | None = None,
        tags: Sequence[str] | None = None,
        color: str | None = None,
        cover: str | None = None,
        quota: int | None = None,
        **options: Unpack[CallOptions],
    ) -> TemplateCreationStatus:
        """Start creating a room template and return the progress."""
        return await self._call(
            _CREATE,
            options,
            body={
                "roomId": room_id,
                "title": title,
                "logo": logo,
                "copyLogo": copy_logo,
                "share": share,
                "groups": groups,
                "public": public,
                "tags": tags,
                "color": color,
                "cover": cover,
                "quota": quota,
            },
        )

    async def get_creation_status(self, **options: Unpack[CallOptions]) -> TemplateCreationStatus:
        """Return how far the creation of a room template is."""
        return await self._call(_GET_CREATION_STATUS, options)

    async def check_public(self, id: int, **options: Unpack[CallOptions]) -> bool:
        """Tell whether a room template is public."""
        return await self._call(_CHECK_PUBLIC, options, path={"id": id})

    async def set_public(
        self, *, id: int, public: bool | None = None, **options: Unpack[CallOptions]
    ) -> None:
        """Make a room template public or not."""
        return await self._call(_SET_PUBLIC, options, body={"id": id, "public": public})


class RoomsTemplatesWithRawResponse:
    """The methods of `RoomsTemplates`, answering with the raw response."""

    def __init__(self, raw: RoomsTemplates) -> None:
        self.create = as_raw(raw.create)
        self.get_creation_status = as_raw(raw.get_creation_status)
        self.check_public = as_raw(raw.check_public)
        self.set_public = as_raw(raw.set_public)


class AsyncRoomsTemplatesWithRawResponse:
    """The methods of `AsyncRoomsTemplates`, answering with the raw response."""

    def __init__(self, raw: AsyncRoomsTemplates) -> None:
        self.create = as_raw_async(raw.create)
        self.get_creation_status = as_raw_async(raw.get_creation_status)
        self.check_public = as_raw_async(raw.check_public)
        self.set_public = as_raw_async(raw.set_public)


class RoomsTemplatesWithStreamingResponse:
    """The methods of `RoomsTemplates`, each a context manager over its response."""

    def __init__(self, streamed: RoomsTemplates) -> None:
        self.create = as_streamed(streamed.create)
        self.get_creation_status = as_streamed(streamed.get_creation_status)
        self.check_public = as_streamed(streamed.check_public)
        self.set_public = as_streamed(streamed.set_public)


class AsyncRoomsTemplatesWithStreamingResponse:
    """The methods of `AsyncRoomsTemplates`, each a context manager over its response."""

    def __init__(self, streamed: AsyncRoomsTemplates) -> None:
        self.create = as_streamed_async(streamed.create)
        self.get_creation_status = as_streamed_async(streamed.get_creation_status)
        self.check_public = as_streamed_async(streamed.check_public)
        self.set_public = as_streamed_async(streamed.set_public)
