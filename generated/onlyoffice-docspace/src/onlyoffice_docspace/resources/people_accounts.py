"""Users and groups together, for giving access."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack
from uuid import UUID

from .._lists import BY_INDEX
from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.people import (
    Account,
    ContactsArea,
    EmployeeActivationStatus,
    EmployeeStatus,
    EmployeeType,
)

__all__ = ["AsyncPeopleAccounts", "PeopleAccounts"]

_LIST_FOR_ROOM: Final[Operation[list[Account]]] = Operation(
    "people.accounts.list_for_room",
    "GET",
    "/api/2.0/accounts/room/{id}/search",
    list[Account],
    paging=BY_INDEX,
    styles={"employeeTypes": "deep"},
)
_LIST_FOR_FOLDER: Final[Operation[list[Account]]] = Operation(
    "people.accounts.list_for_folder",
    "GET",
    "/api/2.0/accounts/folder/{id}/search",
    list[Account],
    paging=BY_INDEX,
    styles={"employeeTypes": "deep"},
)
_LIST_FOR_FILE: Final[Operation[list[Account]]] = Operation(
    "people.accounts.list_for_file",
    "GET",
    "/api/2.0/accounts/file/{id}/search",
    list[Account],
    paging=BY_INDEX,
    styles={"employeeTypes": "deep"},
)


class PeopleAccounts(Resource):
    """Users and groups together, for giving access."""

    with_raw_response = raw_view(lambda: PeopleAccountsWithRawResponse)
    with_streaming_response = streaming_view(lambda: PeopleAccountsWithStreamingResponse)

    def list_for_room(
        self,
        id: int | str,
        *,
        employee_status: EmployeeStatus | None = None,
        activation_status: EmployeeActivationStatus | None = None,
        exclude_shared: bool | None = None,
        include_shared: bool | None = None,
        invited_by_me: bool | None = None,
        inviter_id: UUID | None = None,
        area: ContactsArea | None = None,
        employee_types: Sequence[EmployeeType] | None = None,
        count: int | None = None,
        start_index: int | None = None,
        filter_separator: str | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Account]:
        """Return account entries together with their access to a room.

        Args:
            id: Id of the room.
            employee_status: Status of the user.
            activation_status: Activation status of the user.
            exclude_shared: Whether to leave out those who already have access.
            include_shared: Whether those who already have access are returned too.
            invited_by_me: Whether to return just users whom the caller invited.
            inviter_id: Id of the user who sent the invitation.
            area: Whether to look among people, guests or all.
            employee_types: Types of users to return.
            count: How many items to return at most. From 1 to 100.
            start_index: Index of the first item to return, from 0.
            filter_separator: Text that separates several filter values.
            filter_value: Text to search for.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(
            _LIST_FOR_ROOM,
            options,
            path={"id": id},
            query={
                "employeeStatus": employee_status,
                "activationStatus": activation_status,
                "excludeShared": exclude_shared,
                "includeShared": include_shared,
                "invitedByMe": invited_by_me,
                "inviterId": inviter_id,
                "area": area,
                "employeeTypes": employee_types,
                "count": count,
                "startIndex": start_index,
                "filterSeparator": filter_separator,
                "filterValue": filter_value,
            },
        )

    def list_for_folder(
        self,
        id: int | str,
        *,
        employee_status: EmployeeStatus | None = None,
        activation_status: EmployeeActivationStatus | None = None,
        exclude_shared: bool | None = None,
        include_shared: bool | None = None,
        invited_by_me: bool | None = None,
        inviter_id: UUID | None = None,
        area: ContactsArea | None = None,
        employee_types: Sequence[EmployeeType] | None = None,
        count: int | None = None,
        start_index: int | None = None,
        filter_separator: str | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Account]:
        """Return account entries together with their access to a folder.

        Args:
            id: Id of the folder.
            employee_status: Status of the user.
            activation_status: Activation status of the user.
            exclude_shared: Whether to leave out those who already have access.
            include_shared: Whether those who already have access are returned too.
            invited_by_me: Whether to return just users whom the caller invited.
            inviter_id: Id of the user who sent the invitation.
            area: Whether to look among people, guests or all.
            employee_types: Types of users to return.
            count: How many items to return at most. From 1 to 100.
            start_index: Index of the first item to return, from 0.
            filter_separator: Text that separates several filter values.
            filter_value: Text to search for.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(
            _LIST_FOR_FOLDER,
            options,
            path={"id": id},
            query={
                "employeeStatus": employee_status,
                "activationStatus": activation_status,
                "excludeShared": exclude_shared,
                "includeShared": include_shared,
                "invitedByMe": invited_by_me,
                "inviterId": inviter_id,
                "area": area,
                "employeeTypes": employee_types,
                "count": count,
                "startIndex": start_index,
                "filterSeparator": filter_separator,
                "filterValue": filter_value,
            },
        )

    def list_for_file(
        self,
        id: int | str,
        *,
        employee_status: EmployeeStatus | None = None,
        activation_status: EmployeeActivationStatus | None = None,
        exclude_shared: bool | None = None,
        include_shared: bool | None = None,
        invited_by_me: bool | None = None,
        inviter_id: UUID | None = None,
        area: ContactsArea | None = None,
        employee_types: Sequence[EmployeeType] | None = None,
        count: int | None = None,
        start_index: int | None = None,
        filter_separator: str | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Account]:
        """Return account entries together with their access to a file.

        Args:
            id: Id of the file.
            employee_status: Status of the user.
            activation_status: Activation status of the user.
            exclude_shared: Whether to leave out those who already have access.
            include_shared: Whether those who already have access are returned too.
            invited_by_me: Whether to return just users whom the caller invited.
            inviter_id: Id of the user who sent the invitation.
            area: Whether to look among people, guests or all.
            employee_types: Types of users to return.
            count: How many items to return at most. From 1 to 100.
            start_index: Index of the first item to return, from 0.
            filter_separator: Text that separates several filter values.
            filter_value: Text to search for.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(
            _LIST_FOR_FILE,
            options,
            path={"id": id},
            query={
                "employeeStatus": employee_status,
                "activationStatus": activation_status,
                "excludeShared": exclude_shared,
                "includeShared": include_shared,
                "invitedByMe": invited_by_me,
                "inviterId": inviter_id,
                "area": area,
                "employeeTypes": employee_types,
                "count": count,
                "startIndex": start_index,
                "filterSeparator": filter_separator,
                "filterValue": filter_value,
            },
        )


class AsyncPeopleAccounts(AsyncResource):
    """Users and groups together, for giving access.

    What its methods take and raise is told in `PeopleAccounts`.
    """

    with_raw_response = raw_view(lambda: AsyncPeopleAccountsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncPeopleAccountsWithStreamingResponse)

    def list_for_room(
        self,
        id: int | str,
        *,
        employee_status: EmployeeStatus | None = None,
        activation_status: EmployeeActivationStatus | None = None,
        exclude_shared: bool | None = None,
        include_shared: bool | None = None,
        invited_by_me: bool | None = None,
        inviter_id: UUID | None = None,
        area: ContactsArea | None = None,
        employee_types: Sequence[EmployeeType] | None = None,
        count: int | None = None,
        start_index: int | None = None,
        filter_separator: str | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[Account]:
        """Return account entries together with their access to a room.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST_FOR_ROOM,
            options,
            path={"id": id},
            query={
                "employeeStatus": employee_status,
                "activationStatus": activation_status,
                "excludeShared": exclude_shared,
                "includeShared": include_shared,
                "invitedByMe": invited_by_me,
                "inviterId": inviter_id,
                "area": area,
                "employeeTypes": employee_types,
                "count": count,
                "startIndex": start_index,
                "filterSeparator": filter_separator,
                "filterValue": filter_value,
            },
        )

    def list_for_folder(
        self,
        id: int | str,
        *,
        employee_status: EmployeeStatus | None = None,
        activation_status: EmployeeActivationStatus | None = None,
        exclude_shared: bool | None = None,
        include_shared: bool | None = None,
        invited_by_me: bool | None = None,
        inviter_id: UUID | None = None,
        area: ContactsArea | None = None,
        employee_types: Sequence[EmployeeType] | None = None,
        count: int | None = None,
        start_index: int | None = None,
        filter_separator: str | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[Account]:
        """Return account entries together with their access to a folder.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST_FOR_FOLDER,
            options,
            path={"id": id},
            query={
                "employeeStatus": employee_status,
                "activationStatus": activation_status,
                "excludeShared": exclude_shared,
                "includeShared": include_shared,
                "invitedByMe": invited_by_me,
                "inviterId": inviter_id,
                "area": area,
                "employeeTypes": employee_types,
                "count": count,
                "startIndex": start_index,
                "filterSeparator": filter_separator,
                "filterValue": filter_value,
            },
        )

    def list_for_file(
        self,
        id: int | str,
        *,
        employee_status: EmployeeStatus | None = None,
        activation_status: EmployeeActivationStatus | None = None,
        exclude_shared: bool | None = None,
        include_shared: bool | None = None,
        invited_by_me: bool | None = None,
        inviter_id: UUID | None = None,
        area: ContactsArea | None = None,
        employee_types: Sequence[EmployeeType] | None = None,
        count: int | None = None,
        start_index: int | None = None,
        filter_separator: str | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[Account]:
        """Return account entries together with their access to a file.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST_FOR_FILE,
            options,
            path={"id": id},
            query={
                "employeeStatus": employee_status,
                "activationStatus": activation_status,
                "excludeShared": exclude_shared,
                "includeShared": include_shared,
                "invitedByMe": invited_by_me,
                "inviterId": inviter_id,
                "area": area,
                "employeeTypes": employee_types,
                "count": count,
                "startIndex": start_index,
                "filterSeparator": filter_separator,
                "filterValue": filter_value,
            },
        )


class PeopleAccountsWithRawResponse:
    """The methods of `PeopleAccounts`, answering with the raw response."""

    def __init__(self, raw: PeopleAccounts) -> None:
        self.list_for_room = as_raw(raw.list_for_room)
        self.list_for_folder = as_raw(raw.list_for_folder)
        self.list_for_file = as_raw(raw.list_for_file)


class AsyncPeopleAccountsWithRawResponse:
    """The methods of `AsyncPeopleAccounts`, answering with the raw response."""

    def __init__(self, raw: AsyncPeopleAccounts) -> None:
        self.list_for_room = as_raw_async(raw.list_for_room)
        self.list_for_folder = as_raw_async(raw.list_for_folder)
        self.list_for_file = as_raw_async(raw.list_for_file)


class PeopleAccountsWithStreamingResponse:
    """The methods of `PeopleAccounts`, each a context manager over its response."""

    def __init__(self, streamed: PeopleAccounts) -> None:
        self.list_for_room = as_streamed(streamed.list_for_room)
        self.list_for_folder = as_streamed(streamed.list_for_folder)
        self.list_for_file = as_streamed(streamed.list_for_file)


class AsyncPeopleAccountsWithStreamingResponse:
    """The methods of `AsyncPeopleAccounts`, each a context manager over its response."""

    def __init__(self, streamed: AsyncPeopleAccounts) -> None:
        self.list_for_room = as_streamed_async(streamed.list_for_room)
        self.list_for_folder = as_streamed_async(streamed.list_for_folder)
        self.list_for_file = as_streamed_async(streamed.list_for_file)
