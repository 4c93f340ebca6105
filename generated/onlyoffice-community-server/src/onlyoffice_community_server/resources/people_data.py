"""Handing over or removing the data of a user."""

from __future__ import annotations

from typing import Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.people import ReassignProgress, RemoveProgress

__all__ = ["AsyncPeopleData", "PeopleData"]

_GET_REASSIGNMENT_PROGRESS: Final[Operation[ReassignProgress]] = Operation(
    "people.data.get_reassignment_progress",
    "GET",
    "/api/2.0/people/reassign/progress",
    ReassignProgress,
)
_STOP_REASSIGNMENT: Final[Operation[None]] = Operation(
    "people.data.stop_reassignment",
    "PUT",
    "/api/2.0/people/reassign/terminate",
    answer="none",
    body="json",
)
_START_REASSIGNMENT: Final[Operation[ReassignProgress]] = Operation(
    "people.data.start_reassignment",
    "POST",
    "/api/2.0/people/reassign/start",
    ReassignProgress,
    body="json",
)
_GET_DELETION_PROGRESS: Final[Operation[RemoveProgress]] = Operation(
    "people.data.get_deletion_progress", "GET", "/api/2.0/people/remove/progress", RemoveProgress
)
_STOP_DELETION: Final[Operation[None]] = Operation(
    "people.data.stop_deletion",
    "PUT",
    "/api/2.0/people/remove/terminate",
    answer="none",
    body="json",
)
_START_DELETION: Final[Operation[RemoveProgress]] = Operation(
    "people.data.start_deletion",
    "POST",
    "/api/2.0/people/remove/start",
    RemoveProgress,
    body="json",
)


class PeopleData(Resource):
    """Handing over or removing the data of a user."""

    with_raw_response = raw_view(lambda: PeopleDataWithRawResponse)
    with_streaming_response = streaming_view(lambda: PeopleDataWithStreamingResponse)

    def get_reassignment_progress(
        self, *, user_id: UUID, **options: Unpack[FormatCallOptions]
    ) -> ReassignProgress:
        """Return how far handing over a user's data has come.

        Args:
            user_id: Id of the user.
        """
        return self._call(_GET_REASSIGNMENT_PROGRESS, options, query={"userId": user_id})

    def stop_reassignment(self, *, user_id: UUID, **options: Unpack[FormatCallOptions]) -> None:
        """Stop handing over a user's data.

        Args:
            user_id: Id of the user.
        """
        return self._call(_STOP_REASSIGNMENT, options, body={"userId": user_id})

    def start_reassignment(
        self,
        *,
        from_user_id: UUID,
        to_user_id: UUID,
        delete_profile: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ReassignProgress:
        """Start handing over all data of one user to another; the old profile can be deleted at the
        end.

        Args:
            from_user_id: Id of the user whose data is handed over.
            to_user_id: Id of the user who takes over the data.
            delete_profile: Whether to delete the profile once the data has been reassigned.
        """
        return self._call(
            _START_REASSIGNMENT,
            options,
            body={
                "fromUserId": from_user_id,
                "toUserId": to_user_id,
                "deleteProfile": delete_profile,
            },
        )

    def get_deletion_progress(
        self, *, user_id: UUID, **options: Unpack[FormatCallOptions]
    ) -> RemoveProgress:
        """Return how far the deletion of a user's data has come.

        Args:
            user_id: Id of the user.
        """
        return self._call(_GET_DELETION_PROGRESS, options, query={"userId": user_id})

    def stop_deletion(self, *, user_id: UUID, **options: Unpack[FormatCallOptions]) -> None:
        """Stop deleting a user's data.

        Args:
            user_id: Id of the user.
        """
        return self._call(_STOP_DELETION, options, body={"userId": user_id})

    def start_deletion(
        self, *, user_id: UUID, **options: Unpack[FormatCallOptions]
    ) -> RemoveProgress:
        """Start deleting a user's data.

        Args:
            user_id: Id of the user.
        """
        return self._call(_START_DELETION, options, body={"userId": user_id})


class AsyncPeopleData(AsyncResource):
    """Handing over or removing the data of a user.

    What its methods take and raise is told in `PeopleData`.
    """

    with_raw_response = raw_view(lambda: AsyncPeopleDataWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncPeopleDataWithStreamingResponse)

    async def get_reassignment_progress(
        self, *, user_id: UUID, **options: Unpack[FormatCallOptions]
    ) -> ReassignProgress:
        """Return how far handing over a user's data has come."""
        return await self._call(_GET_REASSIGNMENT_PROGRESS, options, query={"userId": user_id})

    async def stop_reassignment(
        self, *, user_id: UUID, **options: Unpack[FormatCallOptions]
    ) -> None:
        """Stop handing over a user's data."""
        return await self._call(_STOP_REASSIGNMENT, options, body={"userId": user_id})

    async def start_reassignment(
        self,
        *,
        from_user_id: UUID,
        to_user_id: UUID,
        delete_profile: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ReassignProgress:
        """Start handing over all data of one user to another; the old profile can be deleted at
        the end.
        """
        return await self._call(
            _START_REASSIGNMENT,
            options,
            body={
                "fromUserId": from_user_id,
                "toUserId": to_user_id,
                "deleteProfile": delete_profile,
            },
        )

    async def get_deletion_progress(
        self, *, user_id: UUID, **options: Unpack[FormatCallOptions]
    ) -> RemoveProgress:
        """Return how far the deletion of a user's data has come."""
        return await self._call(_GET_DELETION_PROGRESS, options, query={"userId": user_id})

    async def stop_deletion(self, *, user_id: UUID, **options: Unpack[FormatCallOptions]) -> None:
        """Stop deleting a user's data."""
        return await self._call(_STOP_DELETION, options, body={"userId": user_id})

    async def start_deletion(
        self, *, user_id: UUID, **options: Unpack[FormatCallOptions]
    ) -> RemoveProgress:
        """Start deleting a user's data."""
        return await self._call(_START_DELETION, options, body={"userId": user_id})


class PeopleDataWithRawResponse:
    """The methods of `PeopleData`, answering with the raw response."""

    def __init__(self, raw: PeopleData) -> None:
        self.get_reassignment_progress = as_raw(raw.get_reassignment_progress)
        self.stop_reassignment = as_raw(raw.stop_reassignment)
        self.start_reassignment = as_raw(raw.start_reassignment)
        self.get_deletion_progress = as_raw(raw.get_deletion_progress)
        self.stop_deletion = as_raw(raw.stop_deletion)
        self.start_deletion = as_raw(raw.start_deletion)


class AsyncPeopleDataWithRawResponse:
    """The methods of `AsyncPeopleData`, answering with the raw response."""

    def __init__(self, raw: AsyncPeopleData) -> None:
        self.get_reassignment_progress = as_raw_async(raw.get_reassignment_progress)
        self.stop_reassignment = as_raw_async(raw.stop_reassignment)
        self.start_reassignment = as_raw_async(raw.start_reassignment)
        self.get_deletion_progress = as_raw_async(raw.get_deletion_progress)
        self.stop_deletion = as_raw_async(raw.stop_deletion)
        self.start_deletion = as_raw_async(raw.start_deletion)


class PeopleDataWithStreamingResponse:
    """The methods of `PeopleData`, each a context manager over its response."""

    def __init__(self, streamed: PeopleData) -> None:
        self.get_reassignment_progress = as_streamed(streamed.get_reassignment_progress)
        self.stop_reassignment = as_streamed(streamed.stop_reassignment)
        self.start_reassignment = as_streamed(streamed.start_reassignment)
        self.get_deletion_progress = as_streamed(streamed.get_deletion_progress)
        self.stop_deletion = as_streamed(streamed.stop_deletion)
        self.start_deletion = as_streamed(streamed.start_deletion)


class AsyncPeopleDataWithStreamingResponse:
    """The methods of `AsyncPeopleData`, each a context manager over its response."""

    def __init__(self, streamed: AsyncPeopleData) -> None:
        self.get_reassignment_progress = as_streamed_async(streamed.get_reassignment_progress)
        self.stop_reassignment = as_streamed_async(streamed.stop_reassignment)
        self.start_reassignment = as_streamed_async(streamed.start_reassignment)
        self.get_deletion_progress = as_streamed_async(streamed.get_deletion_progress)
        self.stop_deletion = as_streamed_async(streamed.stop_deletion)
        self.start_deletion = as_streamed_async(streamed.start_deletion)
