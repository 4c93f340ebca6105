"""Users of the portal."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Unpack
from uuid import UUID

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.people import (
    ActivationStatus,
    Employee,
    EmployeeContact,
    EmployeeFull,
    EmployeeStatus,
    EmployeeType,
)

if TYPE_CHECKING:
    from .people_contacts import AsyncPeopleContacts, PeopleContacts
    from .people_data import AsyncPeopleData, PeopleData
    from .people_photos import AsyncPeoplePhotos, PeoplePhotos

__all__ = ["AsyncPeople", "People"]

_GET_SELF: Final[Operation[EmployeeFull]] = Operation(
    "people.get_self", "GET", "/api/2.0/people/@self", EmployeeFull
)
_LIST: Final[Operation[list[EmployeeFull]]] = Operation(
    "people.list", "GET", "/api/2.0/people", list[EmployeeFull], shared=LIST_QUERY, paging=BY_INDEX
)
_CREATE: Final[Operation[EmployeeFull]] = Operation(
    "people.create",
    "POST",
    "/api/2.0/people",
    EmployeeFull,
    body="json",
    secrets=frozenset({"password", "passwordHash"}),
)
_LIST_BY_STATUS: Final[Operation[list[EmployeeFull]]] = Operation(
    "people.list_by_status",
    "GET",
    "/api/2.0/people/status/{status}",
    list[EmployeeFull],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_SET_STATUS: Final[Operation[list[EmployeeFull]]] = Operation(
    "people.set_status", "PUT", "/api/2.0/people/status/{status}", list[EmployeeFull], body="json"
)
_GET: Final[Operation[EmployeeFull]] = Operation(
    "people.get", "GET", "/api/2.0/people/{username}", EmployeeFull
)
_GET_BY_EMAIL: Final[Operation[EmployeeFull]] = Operation(
    "people.get_by_email", "GET", "/api/2.0/people/email", EmployeeFull
)
_SEARCH_PROFILES: Final[Operation[list[EmployeeFull]]] = Operation(
    "people.search_profiles",
    "GET",
    "/api/2.0/people/@search/{query}",
    list[EmployeeFull],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_SEARCH: Final[Operation[list[EmployeeFull]]] = Operation(
    "people.search",
    "GET",
    "/api/2.0/people/search",
    list[EmployeeFull],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_SEARCH_BY_STATUS: Final[Operation[list[EmployeeFull]]] = Operation(
    "people.search_by_status",
    "GET",
    "/api/2.0/people/status/{status}/search",
    list[EmployeeFull],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_IMPORT_USERS: Final[Operation[None]] = Operation(
    "people.import_users", "POST", "/api/2.0/people/import/save", answer="none", body="json"
)
_GET_IMPORT_STATUS: Final[Operation[Any]] = Operation(
    "people.get_import_status", "GET", "/api/2.0/people/import/status", Any
)
_LIST_FILTERED: Final[Operation[list[EmployeeFull]]] = Operation(
    "people.list_filtered",
    "GET",
    "/api/2.0/people/filter",
    list[EmployeeFull],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST_FILTERED_BRIEF: Final[Operation[list[Employee]]] = Operation(
    "people.list_filtered_brief",
    "GET",
    "/api/2.0/people/simple/filter",
    list[Employee],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_UPDATE: Final[Operation[EmployeeFull]] = Operation(
    "people.update", "PUT", "/api/2.0/people/{userid}", EmployeeFull, body="json"
)
_DELETE: Final[Operation[EmployeeFull]] = Operation(
    "people.delete", "DELETE", "/api/2.0/people/{userid}", EmployeeFull
)
_SET_EMAIL: Final[Operation[EmployeeFull]] = Operation(
    "people.set_email", "PUT", "/api/2.0/people/{userid}/email", EmployeeFull, body="json"
)
_SET_PASSWORD: Final[Operation[EmployeeFull]] = Operation(
    "people.set_password",
    "PUT",
    "/api/2.0/people/{userid}/password",
    EmployeeFull,
    body="json",
    secrets=frozenset({"password"}),
)
_SET_TYPE: Final[Operation[list[EmployeeFull]]] = Operation(
    "people.set_type", "PUT", "/api/2.0/people/type/{type}", list[EmployeeFull], body="json"
)
_RESEND_ACTIVATION: Final[Operation[list[EmployeeFull]]] = Operation(
    "people.resend_activation", "PUT", "/api/2.0/people/invite", list[EmployeeFull], body="json"
)
_DELETE_MANY: Final[Operation[list[EmployeeFull]]] = Operation(
    "people.delete_many", "PUT", "/api/2.0/people/delete", list[EmployeeFull], body="json"
)
_SEND_DELETION_INSTRUCTIONS: Final[Operation[str]] = Operation(
    "people.send_deletion_instructions", "PUT", "/api/2.0/people/self/delete", str
)
_SET_BIRTHDAY_REMINDER: Final[Operation[bool]] = Operation(
    "people.set_birthday_reminder", "POST", "/api/2.0/people/birthdays/reminder", bool, body="json"
)


class People(Resource):
    """Users of the portal."""

    with_raw_response = raw_view(lambda: PeopleWithRawResponse)
    with_streaming_response = streaming_view(lambda: PeopleWithStreamingResponse)

    @cached_property
    def contacts(self) -> PeopleContacts:
        """Contact details of users."""
        from .people_contacts import PeopleContacts

        return PeopleContacts(self._core)

    @cached_property
    def data(self) -> PeopleData:
        """Handing over or removing the data of a user."""
        from .people_data import PeopleData

        return PeopleData(self._core)

    @cached_property
    def photos(self) -> PeoplePhotos:
        """Photos of users."""
        from .people_photos import PeoplePhotos

        return PeoplePhotos(self._core)

    def get_self(self, **options: Unpack[FormatCallOptions]) -> EmployeeFull:
        """Return the full profile of the current user."""
        return self._call(_GET_SELF, options)

    def list(self, **options: Unpack[ListOptions]) -> Page[EmployeeFull]:
        """Return the profiles of all portal users."""
        return self._paged(_LIST, options)

    def create(
        self,
        *,
        email: str,
        first_name: str,
        last_name: str,
        is_visitor: bool | None = None,
        department: Sequence[UUID] | None = None,
        title: str | None = None,
        location: str | None = None,
        sex: str | None = None,
        birthday: datetime | None = None,
        works_from: datetime | None = None,
        comment: str | None = None,
        contacts: Sequence[EmployeeContact] | None = None,
        files: str | None = None,
        password: str | None = None,
        password_hash: str | None = None,
        lead: UUID | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> EmployeeFull:
        """Add a user to the portal with a name, an email address and optional details.

        Args:
            is_visitor: Whether the user is a guest.
            department: Ids of the user's departments.
            sex: Sex of the user: male or female.
            works_from: Date the user was registered; today when left out.
            contacts: Contacts of the user, each with a type and a value.
            files: URL of the avatar photo.
            password_hash: Hash of the password, in place of the password.
            lead: Id of the user's lead.
        """
        return self._call(
            _CREATE,
            options,
            body={
                "isVisitor": is_visitor,
                "email": email,
                "firstname": first_name,
                "lastname": last_name,
                "department": department,
                "title": title,
                "location": location,
                "sex": sex,
                "birthday": birthday,
                "worksfrom": works_from,
                "comment": comment,
                "contacts": contacts,
                "files": files,
                "password": password,
                "passwordHash": password_hash,
                "lead": lead,
            },
        )

    def list_by_status(
        self, status: EmployeeStatus, **options: Unpack[ListOptions]
    ) -> Page[EmployeeFull]:
        """Return the profiles of the users with a given status.

        Args:
            status: User status.
        """
        return self._paged(_LIST_BY_STATUS, options, path={"status": status})

    def set_status(
        self,
        status: EmployeeStatus,
        *,
        user_ids: Sequence[UUID],
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[EmployeeFull]:
        """Change the status of several users by their IDs.

        Args:
            status: User status.
            user_ids: Ids of the users.
        """
        return self._call(_SET_STATUS, options, path={"status": status}, body={"userIds": user_ids})

    def get(self, username: str, **options: Unpack[FormatCallOptions]) -> EmployeeFull:
        """Return the full profile of a user by user name.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"username": username})

    def get_by_email(self, *, email: str, **options: Unpack[FormatCallOptions]) -> EmployeeFull:
        """Return the full profile of a user by email address."""
        return self._call(_GET_BY_EMAIL, options, query={"email": email})

    def search_profiles(self, query: str, **options: Unpack[ListOptions]) -> Page[EmployeeFull]:
        """Return the profiles of portal users that match a query given in the path.

        Args:
            query: Text to search for.
        """
        return self._paged(_SEARCH_PROFILES, options, path={"query": query})

    def search(self, *, query: str, **options: Unpack[ListOptions]) -> Page[EmployeeFull]:
        """Return the users that match a query.

        Args:
            query: Text to search for.
        """
        return self._paged(_SEARCH, options, query={"query": query})

    def search_by_status(
        self, status: EmployeeStatus, *, query: str | None = None, **options: Unpack[ListOptions]
    ) -> Page[EmployeeFull]:
        """Return the users of a given status that match a query.

        Args:
            status: User status.
            query: Text to search for.
        """
        return self._paged(
            _SEARCH_BY_STATUS, options, path={"status": status}, query={"query": query}
        )

    def import_users(
        self,
        *,
        users: str | None = None,
        import_users_as_collaborators: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> None:
        """Add a list of new users with names and email addresses, as users or as guests.

        Args:
            users: Users to import.
            import_users_as_collaborators: Whether the users are imported as guests.
        """
        return self._call(
            _IMPORT_USERS,
            options,
            body={"userList": users, "importUsersAsCollaborators": import_users_as_collaborators},
        )

    def get_import_status(self, **options: Unpack[FormatCallOptions]) -> Any:
        """Return the status of the current user, found under the user import."""
        return self._call(_GET_IMPORT_STATUS, options)

    def list_filtered(
        self,
        *,
        employee_status: EmployeeStatus | None = None,
        group_id: UUID | None = None,
        activation_status: ActivationStatus | None = None,
        employee_type: EmployeeType | None = None,
        is_administrator: bool | None = None,
        **options: Unpack[ListOptions],
    ) -> Page[EmployeeFull]:
        """Return full profiles of the users that fit a filter of status, group, activation, type or
        admin role.

        Args:
            employee_status: User status.
            group_id: Id of the group.
            activation_status: Activation.
            employee_type: User type.
            is_administrator: Whether to return administrators only.
        """
        return self._paged(
            _LIST_FILTERED,
            options,
            query={
                "employeeStatus": employee_status,
                "groupId": group_id,
                "activationStatus": activation_status,
                "employeeType": employee_type,
                "isAdministrator": is_administrator,
            },
        )

    def list_filtered_brief(
        self,
        *,
        employee_status: EmployeeStatus | None = None,
        group_id: UUID | None = None,
        activation_status: ActivationStatus | None = None,
        employee_type: EmployeeType | None = None,
        is_administrator: bool | None = None,
        **options: Unpack[ListOptions],
    ) -> Page[Employee]:
        """Return short profiles of the users that fit a filter of status, group, activation, type
        or admin role.

        Args:
            employee_status: User status.
            group_id: Id of the group.
            activation_status: Activation.
            employee_type: User type.
            is_administrator: Whether to return administrators only.
        """
        return self._paged(
            _LIST_FILTERED_BRIEF,
            options,
            query={
                "employeeStatus": employee_status,
                "groupId": group_id,
                "activationStatus": activation_status,
                "employeeType": employee_type,
                "isAdministrator": is_administrator,
            },
        )

    def update(
        self,
        user_id: str,
        *,
        is_visitor: bool | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        comment: str | None = None,
        department: Sequence[UUID] | None = None,
        title: str | None = None,
        location: str | None = None,
        sex: str | None = None,
        birthday: datetime | None = None,
        works_from: datetime | None = None,
        contacts: Sequence[EmployeeContact] | None = None,
        files: str | None = None,
        disable: bool | None = None,
        lead: UUID | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> EmployeeFull:
        """Change the name, email address and other details of a user.

        Args:
            user_id: Id of the user.
            is_visitor: Whether the user is a guest.
            department: Ids of the user's departments.
            sex: Sex of the user: male or female.
            works_from: Date the user was registered; today when left out.
            contacts: Contacts of the user, each with a type and a value.
            files: URL of the avatar photo.
            disable: Whether to disable the user on the portal.
            lead: Id of the user's lead.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"userid": user_id},
            body={
                "isVisitor": is_visitor,
                "firstname": first_name,
                "lastname": last_name,
                "comment": comment,
                "department": department,
                "title": title,
                "location": location,
                "sex": sex,
                "birthday": birthday,
                "worksfrom": works_from,
                "contacts": contacts,
                "files": files,
                "disable": disable,
                "lead": lead,
            },
        )

    def delete(self, user_id: str, **options: Unpack[FormatCallOptions]) -> EmployeeFull:
        """Delete a user from the portal.

        Args:
            user_id: Id of the user.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"userid": user_id})

    def set_email(
        self, user_id: UUID, *, email: str, **options: Unpack[FormatCallOptions]
    ) -> EmployeeFull:
        """Change the email address of a user.

        Args:
            user_id: Id of the user.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_SET_EMAIL, options, path={"userid": user_id}, body={"email": email})

    def set_password(
        self, user_id: UUID, *, password: str, **options: Unpack[FormatCallOptions]
    ) -> EmployeeFull:
        """Change the password of a user.

        Args:
            user_id: Id of the user.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SET_PASSWORD, options, path={"userid": user_id}, body={"password": password}
        )

    def set_type(
        self, type: EmployeeType, *, user_ids: Sequence[UUID], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[EmployeeFull]:
        """Make several users a user or a visitor by their IDs.

        Args:
            type: User type.
            user_ids: Ids of the users.
        """
        return self._call(_SET_TYPE, options, path={"type": type}, body={"userIds": user_ids})

    def resend_activation(
        self, *, user_ids: Sequence[UUID], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[EmployeeFull]:
        """Send the activation email again to users who have not activated their address.

        Args:
            user_ids: Ids of the users.
        """
        return self._call(_RESEND_ACTIVATION, options, body={"userIds": user_ids})

    def delete_many(
        self, *, user_ids: Sequence[UUID], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[EmployeeFull]:
        """Delete several users by their IDs.

        Args:
            user_ids: Ids of the users.
        """
        return self._call(_DELETE_MANY, options, body={"userIds": user_ids})

    def send_deletion_instructions(self, **options: Unpack[FormatCallOptions]) -> str:
        """Send the instructions for deleting your own profile."""
        return self._call(_SEND_DELETION_INSTRUCTIONS, options)

    def set_birthday_reminder(
        self,
        *,
        user_id: UUID | None = None,
        on_remind: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> bool:
        """Turn the reminder of another user's birthday on or off.

        Args:
            user_id: Id of the user.
            on_remind: Whether to be reminded of the birthday.
        """
        return self._call(
            _SET_BIRTHDAY_REMINDER, options, body={"userid": user_id, "onRemind": on_remind}
        )


class AsyncPeople(AsyncResource):
    """Users of the portal.

    What its methods take and raise is told in `People`.
    """

    with_raw_response = raw_view(lambda: AsyncPeopleWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncPeopleWithStreamingResponse)

    @cached_property
    def contacts(self) -> AsyncPeopleContacts:
        """Contact details of users."""
        from .people_contacts import AsyncPeopleContacts

        return AsyncPeopleContacts(self._core)

    @cached_property
    def data(self) -> AsyncPeopleData:
        """Handing over or removing the data of a user."""
        from .people_data import AsyncPeopleData

        return AsyncPeopleData(self._core)

    @cached_property
    def photos(self) -> AsyncPeoplePhotos:
        """Photos of users."""
        from .people_photos import AsyncPeoplePhotos

        return AsyncPeoplePhotos(self._core)

    async def get_self(self, **options: Unpack[FormatCallOptions]) -> EmployeeFull:
        """Return the full profile of the current user."""
        return await self._call(_GET_SELF, options)

    def list(self, **options: Unpack[ListOptions]) -> AsyncPaginator[EmployeeFull]:
        """Return the profiles of all portal users.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options)

    async def create(
        self,
        *,
        email: str,
        first_name: str,
        last_name: str,
        is_visitor: bool | None = None,
        department: Sequence[UUID] | None = None,
        title: str | None = None,
        location: str | None = None,
        sex: str | None = None,
        birthday: datetime | None = None,
        works_from: datetime | None = None,
        comment: str | None = None,
        contacts: Sequence[EmployeeContact] | None = None,
        files: str | None = None,
        password: str | None = None,
        password_hash: str | None = None,
        lead: UUID | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> EmployeeFull:
        """Add a user to the portal with a name, an email address and optional details."""
        return await self._call(
            _CREATE,
            options,
            body={
                "isVisitor": is_visitor,
                "email": email,
                "firstname": first_name,
                "lastname": last_name,
                "department": department,
                "title": title,
                "location": location,
                "sex": sex,
                "birthday": birthday,
                "worksfrom": works_from,
                "comment": comment,
                "contacts": contacts,
                "files": files,
                "password": password,
                "passwordHash": password_hash,
                "lead": lead,
            },
        )

    def list_by_status(
        self, status: EmployeeStatus, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[EmployeeFull]:
        """Return the profiles of the users with a given status.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_BY_STATUS, options, path={"status": status})

    async def set_status(
        self,
        status: EmployeeStatus,
        *,
        user_ids: Sequence[UUID],
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[EmployeeFull]:
        """Change the status of several users by their IDs."""
        return await self._call(
            _SET_STATUS, options, path={"status": status}, body={"userIds": user_ids}
        )

    async def get(self, username: str, **options: Unpack[FormatCallOptions]) -> EmployeeFull:
        """Return the full profile of a user by user name."""
        return await self._call(_GET, options, path={"username": username})

    async def get_by_email(
        self, *, email: str, **options: Unpack[FormatCallOptions]
    ) -> EmployeeFull:
        """Return the full profile of a user by email address."""
        return await self._call(_GET_BY_EMAIL, options, query={"email": email})

    def search_profiles(
        self, query: str, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[EmployeeFull]:
        """Return the profiles of portal users that match a query given in the path.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_SEARCH_PROFILES, options, path={"query": query})

    def search(self, *, query: str, **options: Unpack[ListOptions]) -> AsyncPaginator[EmployeeFull]:
        """Return the users that match a query.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_SEARCH, options, query={"query": query})

    def search_by_status(
        self, status: EmployeeStatus, *, query: str | None = None, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[EmployeeFull]:
        """Return the users of a given status that match a query.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _SEARCH_BY_STATUS, options, path={"status": status}, query={"query": query}
        )

    async def import_users(
        self,
        *,
        users: str | None = None,
        import_users_as_collaborators: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> None:
        """Add a list of new users with names and email addresses, as users or as guests."""
        return await self._call(
            _IMPORT_USERS,
            options,
            body={"userList": users, "importUsersAsCollaborators": import_users_as_collaborators},
        )

    async def get_import_status(self, **options: Unpack[FormatCallOptions]) -> Any:
        """Return the status of the current user, found under the user import."""
        return await self._call(_GET_IMPORT_STATUS, options)

    def list_filtered(
        self,
        *,
        employee_status: EmployeeStatus | None = None,
        group_id: UUID | None = None,
        activation_status: ActivationStatus | None = None,
        employee_type: EmployeeType | None = None,
        is_administrator: bool | None = None,
        **options: Unpack[ListOptions],
    ) -> AsyncPaginator[EmployeeFull]:
        """Return full profiles of the users that fit a filter of status, group, activation, type or
        admin role.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST_FILTERED,
            options,
            query={
                "employeeStatus": employee_status,
                "groupId": group_id,
                "activationStatus": activation_status,
                "employeeType": employee_type,
                "isAdministrator": is_administrator,
            },
        )

    def list_filtered_brief(
        self,
        *,
        employee_status: EmployeeStatus | None = None,
        group_id: UUID | None = None,
        activation_status: ActivationStatus | None = None,
        employee_type: EmployeeType | None = None,
        is_administrator: bool | None = None,
        **options: Unpack[ListOptions],
    ) -> AsyncPaginator[Employee]:
        """Return short profiles of the users that fit a filter of status, group, activation, type
        or admin role.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST_FILTERED_BRIEF,
            options,
            query={
                "employeeStatus": employee_status,
                "groupId": group_id,
                "activationStatus": activation_status,
                "employeeType": employee_type,
                "isAdministrator": is_administrator,
            },
        )

    async def update(
        self,
        user_id: str,
        *,
        is_visitor: bool | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        comment: str | None = None,
        department: Sequence[UUID] | None = None,
        title: str | None = None,
        location: str | None = None,
        sex: str | None = None,
        birthday: datetime | None = None,
        works_from: datetime | None = None,
        contacts: Sequence[EmployeeContact] | None = None,
        files: str | None = None,
        disable: bool | None = None,
        lead: UUID | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> EmployeeFull:
        """Change the name, email address and other details of a user."""
        return await self._call(
            _UPDATE,
            options,
            path={"userid": user_id},
            body={
                "isVisitor": is_visitor,
                "firstname": first_name,
                "lastname": last_name,
                "comment": comment,
                "department": department,
                "title": title,
                "location": location,
                "sex": sex,
                "birthday": birthday,
                "worksfrom": works_from,
                "contacts": contacts,
                "files": files,
                "disable": disable,
                "lead": lead,
            },
        )

    async def delete(self, user_id: str, **options: Unpack[FormatCallOptions]) -> EmployeeFull:
        """Delete a user from the portal."""
        return await self._call(_DELETE, options, path={"userid": user_id})

    async def set_email(
        self, user_id: UUID, *, email: str, **options: Unpack[FormatCallOptions]
    ) -> EmployeeFull:
        """Change the email address of a user."""
        return await self._call(
            _SET_EMAIL, options, path={"userid": user_id}, body={"email": email}
        )

    async def set_password(
        self, user_id: UUID, *, password: str, **options: Unpack[FormatCallOptions]
    ) -> EmployeeFull:
        """Change the password of a user."""
        return await self._call(
            _SET_PASSWORD, options, path={"userid": user_id}, body={"password": password}
        )

    async def set_type(
        self, type: EmployeeType, *, user_ids: Sequence[UUID], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[EmployeeFull]:
        """Make several users a user or a visitor by their IDs."""
        return await self._call(_SET_TYPE, options, path={"type": type}, body={"userIds": user_ids})

    async def resend_activation(
        self, *, user_ids: Sequence[UUID], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[EmployeeFull]:
        """Send the activation email again to users who have not activated their address."""
        return await self._call(_RESEND_ACTIVATION, options, body={"userIds": user_ids})

    async def delete_many(
        self, *, user_ids: Sequence[UUID], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[EmployeeFull]:
        """Delete several users by their IDs."""
        return await self._call(_DELETE_MANY, options, body={"userIds": user_ids})

    async def send_deletion_instructions(self, **options: Unpack[FormatCallOptions]) -> str:
        """Send the instructions for deleting your own profile."""
        return await self._call(_SEND_DELETION_INSTRUCTIONS, options)

    async def set_birthday_reminder(
        self,
        *,
        user_id: UUID | None = None,
        on_remind: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> bool:
        """Turn the reminder of another user's birthday on or off."""
        return await self._call(
            _SET_BIRTHDAY_REMINDER, options, body={"userid": user_id, "onRemind": on_remind}
        )


class PeopleWithRawResponse:
    """The methods of `People`, answering with the raw response."""

    def __init__(self, raw: People) -> None:
        self.get_self = as_raw(raw.get_self)
        self.list = as_raw(raw.list)
        self.create = as_raw(raw.create)
        self.list_by_status = as_raw(raw.list_by_status)
        self.set_status = as_raw(raw.set_status)
        self.get = as_raw(raw.get)
        self.get_by_email = as_raw(raw.get_by_email)
        self.search_profiles = as_raw(raw.search_profiles)
        self.search = as_raw(raw.search)
        self.search_by_status = as_raw(raw.search_by_status)
        self.import_users = as_raw(raw.import_users)
        self.get_import_status = as_raw(raw.get_import_status)
        self.list_filtered = as_raw(raw.list_filtered)
        self.list_filtered_brief = as_raw(raw.list_filtered_brief)
        self.update = as_raw(raw.update)
        self.delete = as_raw(raw.delete)
        self.set_email = as_raw(raw.set_email)
        self.set_password = as_raw(raw.set_password)
        self.set_type = as_raw(raw.set_type)
        self.resend_activation = as_raw(raw.resend_activation)
        self.delete_many = as_raw(raw.delete_many)
        self.send_deletion_instructions = as_raw(raw.send_deletion_instructions)
        self.set_birthday_reminder = as_raw(raw.set_birthday_reminder)


class AsyncPeopleWithRawResponse:
    """The methods of `AsyncPeople`, answering with the raw response."""

    def __init__(self, raw: AsyncPeople) -> None:
        self.get_self = as_raw_async(raw.get_self)
        self.list = as_raw_async(raw.list)
        self.create = as_raw_async(raw.create)
        self.list_by_status = as_raw_async(raw.list_by_status)
        self.set_status = as_raw_async(raw.set_status)
        self.get = as_raw_async(raw.get)
        self.get_by_email = as_raw_async(raw.get_by_email)
        self.search_profiles = as_raw_async(raw.search_profiles)
        self.search = as_raw_async(raw.search)
        self.search_by_status = as_raw_async(raw.search_by_status)
        self.import_users = as_raw_async(raw.import_users)
        self.get_import_status = as_raw_async(raw.get_import_status)
        self.list_filtered = as_raw_async(raw.list_filtered)
        self.list_filtered_brief = as_raw_async(raw.list_filtered_brief)
        self.update = as_raw_async(raw.update)
        self.delete = as_raw_async(raw.delete)
        self.set_email = as_raw_async(raw.set_email)
        self.set_password = as_raw_async(raw.set_password)
        self.set_type = as_raw_async(raw.set_type)
        self.resend_activation = as_raw_async(raw.resend_activation)
        self.delete_many = as_raw_async(raw.delete_many)
        self.send_deletion_instructions = as_raw_async(raw.send_deletion_instructions)
        self.set_birthday_reminder = as_raw_async(raw.set_birthday_reminder)


class PeopleWithStreamingResponse:
    """The methods of `People`, each a context manager over its response."""

    def __init__(self, streamed: People) -> None:
        self.get_self = as_streamed(streamed.get_self)
        self.list = as_streamed(streamed.list)
        self.create = as_streamed(streamed.create)
        self.list_by_status = as_streamed(streamed.list_by_status)
        self.set_status = as_streamed(streamed.set_status)
        self.get = as_streamed(streamed.get)
        self.get_by_email = as_streamed(streamed.get_by_email)
        self.search_profiles = as_streamed(streamed.search_profiles)
        self.search = as_streamed(streamed.search)
        self.search_by_status = as_streamed(streamed.search_by_status)
        self.import_users = as_streamed(streamed.import_users)
        self.get_import_status = as_streamed(streamed.get_import_status)
        self.list_filtered = as_streamed(streamed.list_filtered)
        self.list_filtered_brief = as_streamed(streamed.list_filtered_brief)
        self.update = as_streamed(streamed.update)
        self.delete = as_streamed(streamed.delete)
        self.set_email = as_streamed(streamed.set_email)
        self.set_password = as_streamed(streamed.set_password)
        self.set_type = as_streamed(streamed.set_type)
        self.resend_activation = as_streamed(streamed.resend_activation)
        self.delete_many = as_streamed(streamed.delete_many)
        self.send_deletion_instructions = as_streamed(streamed.send_deletion_instructions)
        self.set_birthday_reminder = as_streamed(streamed.set_birthday_reminder)


class AsyncPeopleWithStreamingResponse:
    """The methods of `AsyncPeople`, each a context manager over its response."""

    def __init__(self, streamed: AsyncPeople) -> None:
        self.get_self = as_streamed_async(streamed.get_self)
        self.list = as_streamed_async(streamed.list)
        self.create = as_streamed_async(streamed.create)
        self.list_by_status = as_streamed_async(streamed.list_by_status)
        self.set_status = as_streamed_async(streamed.set_status)
        self.get = as_streamed_async(streamed.get)
        self.get_by_email = as_streamed_async(streamed.get_by_email)
        self.search_profiles = as_streamed_async(streamed.search_profiles)
        self.search = as_streamed_async(streamed.search)
        self.search_by_status = as_streamed_async(streamed.search_by_status)
        self.import_users = as_streamed_async(streamed.import_users)
        self.get_import_status = as_streamed_async(streamed.get_import_status)
        self.list_filtered = as_streamed_async(streamed.list_filtered)
        self.list_filtered_brief = as_streamed_async(streamed.list_filtered_brief)
        self.update = as_streamed_async(streamed.update)
        self.delete = as_streamed_async(streamed.delete)
        self.set_email = as_streamed_async(streamed.set_email)
        self.set_password = as_streamed_async(streamed.set_password)
        self.set_type = as_streamed_async(streamed.set_type)
        self.resend_activation = as_streamed_async(streamed.resend_activation)
        self.delete_many = as_streamed_async(streamed.delete_many)
        self.send_deletion_instructions = as_streamed_async(streamed.send_deletion_instructions)
        self.set_birthday_reminder = as_streamed_async(streamed.set_birthday_reminder)
