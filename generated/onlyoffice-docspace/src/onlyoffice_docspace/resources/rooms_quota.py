"""How much storage each room may take up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.files import Folder

__all__ = ["AsyncRoomsQuota", "RoomsQuota"]

_SET: Final[Operation[list[Folder]]] = Operation(
    "rooms.quota.set", "PUT", "/api/2.0/files/rooms/roomquota", list[Folder], body="json"
)
_RESET: Final[Operation[list[Folder]]] = Operation(
    "rooms.quota.reset", "PUT", "/api/2.0/files/rooms/resetquota", list[Folder], body="json"
)


class RoomsQuota(Resource):
    """How much storage each room may take up."""

    with_raw_response = raw_view(lambda: RoomsQuotaWithRawResponse)
    with_streaming_response = streaming_view(lambda: RoomsQuotaWithStreamingResponse)

    def set(
        self,
        *,
        room_ids: Sequence[int | str] | None = None,
        quota: int | None = None,
        **options: Unpack[CallOptions],
    ) -> list[Folder]:
        """Set the storage quota of the given rooms.

        Args:
            room_ids: Ids of the rooms.
            quota: Storage quota.
        """
        return self._call(_SET, options, body={"roomIds": room_ids, "quota": quota})

    def reset(
        self, *, room_ids: Sequence[int | str] | None = None, **options: Unpack[CallOptions]
    ) -> list[Folder]:
        """Reset the storage quota of the given rooms.

        Args:
            room_ids: Ids of the rooms.
        """
        return self._call(_RESET, options, body={"roomIds": room_ids})


class AsyncRoomsQuota(AsyncResource):
    """How much storage each room may take up.

    What its methods take and raise is told in `RoomsQuota`.
    """

    with_raw_response = raw_view(lambda: AsyncRoomsQuotaWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncRoomsQuotaWithStreamingResponse)

    async def set(
        self,
        *,
        room_ids: Sequence[int | str] | None = None,
        quota: int | None = None,
        **options: Unpack[CallOptions],
    ) -> list[Folder]:
        """Set the storage quota of the given rooms."""
        return await self._call(_SET, options, body={"roomIds": room_ids, "quota": quota})

    async def reset(
        self, *, room_ids: Sequence[int | str] | None = None, **options: Unpack[CallOptions]
    ) -> list[Folder]:
        """Reset the storage quota of the given rooms."""
        return await self._call(_RESET, options, body={"roomIds": room_ids})


class RoomsQuotaWithRawResponse:
    """The methods of `RoomsQuota`, answering with the raw response."""

    def __init__(self, raw: RoomsQuota) -> None:
        self.set = as_raw(raw.set)
        self.reset = as_raw(raw.reset)


class AsyncRoomsQuotaWithRawResponse:
    """The methods of `AsyncRoomsQuota`, answering with the raw response."""

    def __init__(self, raw: AsyncRoomsQuota) -> None:
        self.set = as_raw_async(raw.set)
        self.reset = as_raw_async(raw.reset)


class RoomsQuotaWithStreamingResponse:
    """The methods of `RoomsQuota`, each a context manager over its response."""

    def __init__(self, streamed: RoomsQuota) -> None:
        self.set = as_streamed(streamed.set)
        self.reset = as_streamed(streamed.reset)


class AsyncRoomsQuotaWithStreamingResponse:
    """The methods of `AsyncRoomsQuota`, each a context manager over its response."""

    def __init__(self, streamed: AsyncRoomsQuota) -> None:
        self.set = as_streamed_async(streamed.set)
        self.reset = as_streamed_async(streamed.reset)
