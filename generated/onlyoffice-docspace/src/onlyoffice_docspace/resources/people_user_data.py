"""Handing over and deleting what users have."""

from __future__ import annotations

from typing import Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.people import EmployeeType
from ..types.tasks import TaskProgress

__all__ = ["AsyncPeopleUserData", "PeopleUserData"]

_GET_REASSIGNMENT_PROGRESS: Final[Operation[TaskProgress]] = Operation(
    "people.user_data.get_reassignment_progress",
    "GET",
    "/api/2.0/people/reassign/progress/{userid}",
    TaskProgress,
)
_START_REASSIGNMENT: Final[Operation[TaskProgress]] = Operation(
    "people.user_data.start_reassignment",
    "POST",
    "/api/2.0/people/reassign/start",
    TaskProgress,
    body="json",
)
_CANCEL_REASSIGNMENT: Final[Operation[TaskProgress]] = Operation(
    "people.user_data.cancel_reassignment",
    "PUT",
    "/api/2.0/people/reassign/terminate",
    TaskProgress,
    body="json",
)
_CHECK_REASSIGNMENT_NEEDED: Final[Operation[bool]] = Operation(
    "people.user_data.check_reassignment_needed", "GET", "/api/2.0/people/reassign/necessary", bool
)
_GET_REMOVAL_PROGRESS: Final[Operation[TaskProgress]] = Operation(
    "people.user_data.get_removal_progress",
    "GET",
    "/api/2.0/people/remove/progress/{userid}",
    TaskProgress,
)
_START_REMOVAL: Final[Operation[TaskProgress]] = Operation(
    "people.user_data.start_removal",
    "POST",
    "/api/2.0/people/remove/start",
    TaskProgress,
    body="json",
)
_CANCEL_REMOVAL: Final[Operation[None]] = Operation(
    "people.user_data.cancel_removal",
    "PUT",
    "/api/2.0/people/remove/terminate",
    answer="none",
    body="json",
)
_START_PERSONAL_FOLDER_REMOVAL: Final[Operation[TaskProgress]] = Operation(
    "people.user_data.start_personal_folder_removal",
    "POST",
    "/api/2.0/people/delete/personal/start",
    TaskProgress,
)
_GET_PERSONAL_FOLDER_REMOVAL_PROGRESS: Final[Operation[TaskProgress]] = Operation(
    "people.user_data.get_personal_folder_removal_progress",
    "GET",
    "/api/2.0/people/delete/personal/progress",
    TaskProgress,
)


class PeopleUserData(Resource):
    """Handing over and deleting what users have."""

    with_raw_response = raw_view(lambda: PeopleUserDataWithRawResponse)
    with_streaming_response = streaming_view(lambda: PeopleUserDataWithStreamingResponse)

    def get_reassignment_progress(
        self, userid: UUID, **options: Unpack[CallOptions]
    ) -> TaskProgress:
        """Return how far the reassignment of a user's data is.

        Args:
            userid: Id of the user.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET_REASSIGNMENT_PROGRESS, options, path={"userid": userid})

    def start_reassignment(
        self,
        *,
        from_user_id: UUID,
        to_user_id: UUID,
        delete_profile: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> TaskProgress:
        """Start handing all data of one user to another, optionally deleting the profile
        afterwards.

        Args:
            from_user_id: Id of the user whose data is handed over.
            to_user_id: Id of the user who gets the data.
            delete_profile: Whether the profile is deleted once its data has been reassigned.
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

    def cancel_reassignment(self, *, user_id: UUID, **options: Unpack[CallOptions]) -> TaskProgress:
        """Stop the reassignment of a user's data.

        Args:
            user_id: Id of the user.
        """
        return self._call(_CANCEL_REASSIGNMENT, options, body={"userId": user_id})

    def check_reassignment_needed(
        self,
        *,
        user_id: UUID | None = None,
        type: EmployeeType | None = None,
        **options: Unpack[CallOptions],
    ) -> bool:
        """Tell whether rooms and shared files of a user must be reassigned before the user gets the
        given type.

        Args:
            user_id: Id of the user.
            type: Type the user is expected to have.
        """
        return self._call(
            _CHECK_REASSIGNMENT_NEEDED, options, query={"UserId": user_id, "Type": type}
        )

    def get_removal_progress(self, userid: UUID, **options: Unpack[CallOptions]) -> TaskProgress:
        """Return how far the deletion of a user's data is.

        Args:
            userid: Id of the user.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET_REMOVAL_PROGRESS, options, path={"userid": userid})

    def start_removal(self, *, user_id: UUID, **options: Unpack[CallOptions]) -> TaskProgress:
        """Start deleting the data of a user.

        Args:
            user_id: Id of the user.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_START_REMOVAL, options, body={"userId": user_id})

    def cancel_removal(self, *, user_id: UUID, **options: Unpack[CallOptions]) -> None:
        """Stop the deletion of a user's data.

        Args:
            user_id: Id of the user.
        """
        return self._call(_CANCEL_REMOVAL, options, body={"userId": user_id})

    def start_personal_folder_removal(self, **options: Unpack[CallOptions]) -> TaskProgress:
        """Start deleting the personal folder of the user."""
        return self._call(_START_PERSONAL_FOLDER_REMOVAL, options)

    def get_personal_folder_removal_progress(self, **options: Unpack[CallOptions]) -> TaskProgress:
        """Return how far the deletion of the personal folder is."""
        return self._call(_GET_PERSONAL_FOLDER_REMOVAL_PROGRESS, options)


class AsyncPeopleUserData(AsyncResource):
    """Handing over and deleting what users have.

    What its methods take and raise is told in `PeopleUserData`.
    """

    with_raw_response = raw_view(lambda: AsyncPeopleUserDataWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncPeopleUserDataWithStreamingResponse)

    async def get_reassignment_progress(
        self, userid: UUID, **options: Unpack[CallOptions]
    ) -> TaskProgress:
        """Return how far the reassignment of a user's data is."""
        return await self._call(_GET_REASSIGNMENT_PROGRESS, options, path={"userid": userid})

    async def start_reassignment(
        self,
        *,
        from_user_id: UUID,
        to_user_id: UUID,
        delete_profile: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> TaskProgress:
        """Start handing all data of one user to another, optionally deleting the profile
        afterwards.
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

    async def cancel_reassignment(
        self, *, user_id: UUID, **options: Unpack[CallOptions]
    ) -> TaskProgress:
        """Stop the reassignment of a user's data."""
        return await self._call(_CANCEL_REASSIGNMENT, options, body={"userId": user_id})

    async def check_reassignment_needed(
        self,
        *,
        user_id: UUID | None = None,
        type: EmployeeType | None = None,
        **options: Unpack[CallOptions],
    ) -> bool:
        """Tell whether rooms and shared files of a user must be reassigned before the user gets
        the given type.
        """
        return await self._call(
            _CHECK_REASSIGNMENT_NEEDED, options, query={"UserId": user_id, "Type": type}
        )

    async def get_removal_progress(
        self, userid: UUID, **options: Unpack[CallOptions]
    ) -> TaskProgress:
        """Return how far the deletion of a user's data is."""
        return await self._call(_GET_REMOVAL_PROGRESS, options, path={"userid": userid})

    async def start_removal(self, *, user_id: UUID, **options: Unpack[CallOptions]) -> TaskProgress:
        """Start deleting the data of a user."""
        return await self._call(_START_REMOVAL, options, body={"userId": user_id})

    async def cancel_removal(self, *, user_id: UUID, **options: Unpack[CallOptions]) -> None:
        """Stop the deletion of a user's data."""
        return await self._call(_CANCEL_REMOVAL, options, body={"userId": user_id})

    async def start_personal_folder_removal(self, **options: Unpack[CallOptions]) -> TaskProgress:
        """Start deleting the personal folder of the user."""
        return await self._call(_START_PERSONAL_FOLDER_REMOVAL, options)

    async def get_personal_folder_removal_progress(
        self, **options: Unpack[CallOptions]
    ) -> TaskProgress:
        """Return how far the deletion of the personal folder is."""
        return await self._call(_GET_PERSONAL_FOLDER_REMOVAL_PROGRESS, options)


class PeopleUserDataWithRawResponse:
    """The methods of `PeopleUserData`, answering with the raw response."""

    def __init__(self, raw: PeopleUserData) -> None:
        self.get_reassignment_progress = as_raw(raw.get_reassignment_progress)
        self.start_reassignment = as_raw(raw.start_reassignment)
        self.cancel_reassignment = as_raw(raw.cancel_reassignment)
        self.check_reassignment_needed = as_raw(raw.check_reassignment_needed)
        self.get_removal_progress = as_raw(raw.get_removal_progress)
        self.start_removal = as_raw(raw.start_removal)
        self.cancel_removal = as_raw(raw.cancel_removal)
        self.start_personal_folder_removal = as_raw(raw.start_personal_folder_removal)
        self.get_personal_folder_removal_progress = as_raw(raw.get_personal_folder_removal_progress)


class AsyncPeopleUserDataWithRawResponse:
    """The methods of `AsyncPeopleUserData`, answering with the raw response."""

    def __init__(self, raw: AsyncPeopleUserData) -> None:
        self.get_reassignment_progress = as_raw_async(raw.get_reassignment_progress)
        self.start_reassignment = as_raw_async(raw.start_reassignment)
        self.cancel_reassignment = as_raw_async(raw.cancel_reassignment)
        self.check_reassignment_needed = as_raw_async(raw.check_reassignment_needed)
        self.get_removal_progress = as_raw_async(raw.get_removal_progress)
        self.start_removal = as_raw_async(raw.start_removal)
        self.cancel_removal = as_raw_async(raw.cancel_removal)
        self.start_personal_folder_removal = as_raw_async(raw.start_personal_folder_removal)
        self.get_personal_folder_removal_progress = as_raw_async(
            raw.get_personal_folder_removal_progress
        )


class PeopleUserDataWithStreamingResponse:
    """The methods of `PeopleUserData`, each a context manager over its response."""

    def __init__(self, streamed: PeopleUserData) -> None:
        self.get_reassignment_progress = as_streamed(streamed.get_reassignment_progress)
        self.start_reassignment = as_streamed(streamed.start_reassignment)
        self.cancel_reassignment = as_streamed(streamed.cancel_reassignment)
        self.check_reassignment_needed = as_streamed(streamed.check_reassignment_needed)
        self.get_removal_progress = as_streamed(streamed.get_removal_progress)
        self.start_removal = as_streamed(streamed.start_removal)
        self.cancel_removal = as_streamed(streamed.cancel_removal)
        self.start_personal_folder_removal = as_streamed(streamed.start_personal_folder_removal)
        self.get_personal_folder_removal_progress = as_streamed(
            streamed.get_personal_folder_removal_progress
        )


class AsyncPeopleUserDataWithStreamingResponse:
    """The methods of `AsyncPeopleUserData`, each a context manager over its response."""

    def __init__(self, streamed: AsyncPeopleUserData) -> None:
        self.get_reassignment_progress = as_streamed_async(streamed.get_reassignment_progress)
        self.start_reassignment = as_streamed_async(streamed.start_reassignment)
        self.cancel_reassignment = as_streamed_async(streamed.cancel_reassignment)
        self.check_reassignment_needed = as_streamed_async(streamed.check_reassignment_needed)
        self.get_removal_progress = as_streamed_async(streamed.get_removal_progress)
        self.start_removal = as_streamed_async(streamed.start_removal)
        self.cancel_removal = as_streamed_async(streamed.cancel_removal)
        self.start_personal_folder_removal = as_streamed_async(
            streamed.start_personal_folder_removal
        )
        self.get_personal_folder_removal_progress = as_streamed_async(
            streamed.get_personal_folder_removal_progress
        )
