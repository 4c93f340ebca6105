"""Changing the type of users."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.people import EmployeeFull, EmployeeType
from ..types.tasks import TaskProgress

__all__ = ["AsyncPeopleTypes", "PeopleTypes"]

_SET: Final[Operation[list[EmployeeFull]]] = Operation(
    "people.types.set", "PUT", "/api/2.0/people/type/{type}", list[EmployeeFull], body="json"
)
_START_UPDATE: Final[Operation[TaskProgress]] = Operation(
    "people.types.start_update", "POST", "/api/2.0/people/type", TaskProgress, body="json"
)
_GET_UPDATE_PROGRESS: Final[Operation[TaskProgress]] = Operation(
    "people.types.get_update_progress",
    "GET",
    "/api/2.0/people/type/progress/{userid}",
    TaskProgress,
)
_CANCEL_UPDATE: Final[Operation[TaskProgress]] = Operation(
    "people.types.cancel_update", "PUT", "/api/2.0/people/type/terminate", TaskProgress, body="json"
)


class PeopleTypes(Resource):
    """Changing the type of users."""

    with_raw_response = raw_view(lambda: PeopleTypesWithRawResponse)
    with_streaming_response = streaming_view(lambda: PeopleTypesWithStreamingResponse)

    def set(
        self,
        type: EmployeeType,
        *,
        user_ids: Sequence[UUID] | None = None,
        resend_all: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> list[EmployeeFull]:
        """Change the type of several users at once.

        Args:
            type: Type to give the users.
            user_ids: Ids of the users.
            resend_all: Whether every invitation is sent again.
        """
        return self._call(
            _SET, options, path={"type": type}, body={"userIds": user_ids, "resendAll": resend_all}
        )

    def start_update(
        self,
        *,
        type: EmployeeType | None = None,
        user_id: UUID | None = None,
        reassign_user_id: UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> TaskProgress:
        """Start changing the type of a user or guest, handing rooms and shared files to another
        user.

        Args:
            type: Type to give the user.
            user_id: Id of the user.
            reassign_user_id: Id of the user who takes over.
        """
        return self._call(
            _START_UPDATE,
            options,
            body={"type": type, "userId": user_id, "reassignUserId": reassign_user_id},
        )

    def get_update_progress(self, userid: UUID, **options: Unpack[CallOptions]) -> TaskProgress:
        """Return how far the change of a user's type is.

        Args:
            userid: Id of the user.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET_UPDATE_PROGRESS, options, path={"userid": userid})

    def cancel_update(self, *, user_id: UUID, **options: Unpack[CallOptions]) -> TaskProgress:
        """Stop the change of a user's or guest's type.

        Args:
            user_id: Id of the user.
        """
        return self._call(_CANCEL_UPDATE, options, body={"userId": user_id})


class AsyncPeopleTypes(AsyncResource):
    """Changing the type of users.

    What its methods take and raise is told in `PeopleTypes`.
    """

    with_raw_response = raw_view(lambda: AsyncPeopleTypesWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncPeopleTypesWithStreamingResponse)

    async def set(
        self,
        type: EmployeeType,
        *,
        user_ids: Sequence[UUID] | None = None,
        resend_all: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> list[EmployeeFull]:
        """Change the type of several users at once."""
        return await self._call(
            _SET, options, path={"type": type}, body={"userIds": user_ids, "resendAll": resend_all}
        )

    async def start_update(
        self,
        *,
        type: EmployeeType | None = None,
        user_id: UUID | None = None,
        reassign_user_id: UUID | None = None,
        **options: Unpack[CallOptions],
    ) -> TaskProgress:
        """Start changing the type of a user or guest, handing rooms and shared files to another
        user.
        """
        return await self._call(
            _START_UPDATE,
            options,
            body={"type": type, "userId": user_id, "reassignUserId": reassign_user_id},
        )

    async def get_update_progress(
        self, userid: UUID, **options: Unpack[CallOptions]
    ) -> TaskProgress:
        """Return how far the change of a user's type is."""
        return await self._call(_GET_UPDATE_PROGRESS, options, path={"userid": userid})

    async def cancel_update(self, *, user_id: UUID, **options: Unpack[CallOptions]) -> TaskProgress:
        """Stop the change of a user's or guest's type."""
        return await self._call(_CANCEL_UPDATE, options, body={"userId": user_id})


class PeopleTypesWithRawResponse:
    """The methods of `PeopleTypes`, answering with the raw response."""

    def __init__(self, raw: PeopleTypes) -> None:
        self.set = as_raw(raw.set)
        self.start_update = as_raw(raw.start_update)
        self.get_update_progress = as_raw(raw.get_update_progress)
        self.cancel_update = as_raw(raw.cancel_update)


class AsyncPeopleTypesWithRawResponse:
    """The methods of `AsyncPeopleTypes`, answering with the raw response."""

    def __init__(self, raw: AsyncPeopleTypes) -> None:
        self.set = as_raw_async(raw.set)
        self.start_update = as_raw_async(raw.start_update)
        self.get_update_progress = as_raw_async(raw.get_update_progress)
        self.cancel_update = as_raw_async(raw.cancel_update)


class PeopleTypesWithStreamingResponse:
    """The methods of `PeopleTypes`, each a context manager over its response."""

    def __init__(self, streamed: PeopleTypes) -> None:
        self.set = as_streamed(streamed.set)
        self.start_update = as_streamed(streamed.start_update)
        self.get_update_progress = as_streamed(streamed.get_update_progress)
        self.cancel_update = as_streamed(streamed.cancel_update)


class AsyncPeopleTypesWithStreamingResponse:
    """The methods of `AsyncPeopleTypes`, each a context manager over its response."""

    def __init__(self, streamed: AsyncPeopleTypes) -> None:
        self.set = as_streamed_async(streamed.set)
        self.start_update = as_streamed_async(streamed.start_update)
        self.get_update_progress = as_streamed_async(streamed.get_update_progress)
        self.cancel_update = as_streamed_async(streamed.cancel_update)
