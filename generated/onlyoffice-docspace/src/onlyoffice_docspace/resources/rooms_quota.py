"""How much storage each room may take up."""

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
from ..types.files import Folder

__all__ = ["AsyncRoomsQuota", "RoomsQuota"]

_SET: Final[Operation[list[Folder]]] = Operation(
    "rooms.quota.set",
    "PUT",
    "/api/2.0/files/rooms/roomquota",
    returns=list[Folder],
    data=("response",),
    body="json",
    limits=("requests", "writes", "daily_writes"),
)
_RESET: Final[Operation[list[Folder]]] = Operation(
    "rooms.quota.reset",
    "PUT",
    "/api/2.0/files/rooms/resetquota",
    returns=list[Folder],
    data=("response",),
    body="json",
    limits=("requests", "writes", "daily_writes"),
)


class RoomsQuota(Resource):
    """How much storage each room may take up."""

    @cached_property
    def with_raw_response(self) -> RoomsQuotaWithRawResponse:
        """The same methods, answering with status, headers and body; `parse()` gives the result."""
        return RoomsQuotaWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> RoomsQuotaWithStreamingResponse:
        """The same methods as context managers whose body is read as it arrives."""
        return RoomsQuotaWithStreamingResponse(self._streamed())

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

    @cached_property
    def with_raw_response(self) -> AsyncRoomsQuotaWithRawResponse:
        """The same methods, answering with status, headers and body; `parse()` gives the result."""
        return AsyncRoomsQuotaWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncRoomsQuotaWithStreamingResponse:
        """The same methods as context managers whose body is read as it arrives."""
        return AsyncRoomsQuotaWithStreamingResponse(self._streamed())

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
