"""Users: their profiles, types and states."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Final, Unpack
from uuid import UUID

from .._lists import BY_INDEX
from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.common import SortOrder
from ..types.people import (
    AccountLoginType,
    Contact,
    ContactsArea,
    Employee,
    EmployeeActivationStatus,
    EmployeeFull,
    EmployeeStatus,
    EmployeeType,
    PaymentStatus,
    Sex,
    TokenClaims,
    UserInvitation,
)
from ..types.settings import QuotaFilter

if TYPE_CHECKING:
    from .people_accounts import AsyncPeopleAccounts, PeopleAccounts
    from .people_guests import AsyncPeopleGuests, PeopleGuests
    from .people_password import AsyncPeoplePassword, PeoplePassword
    from .people_photos import AsyncPeoplePhotos, PeoplePhotos
    from .people_quota import AsyncPeopleQuota, PeopleQuota
    from .people_theme import AsyncPeopleTheme, PeopleTheme
    from .people_third_party_accounts import AsyncPeopleThirdPartyAccounts, PeopleThirdPartyAccounts
    from .people_types import AsyncPeopleTypes, PeopleTypes
    from .people_user_data import AsyncPeopleUserData, PeopleUserData

__all__ = ["AsyncPeople", "People"]

_GET_CLAIMS: Final[Operation[TokenClaims]] = Operation(
    "people.get_claims", "GET", "/api/2.0/people/tokendiagnostics", TokenClaims
)
_CREATE: Final[Operation[EmployeeFull]] = Operation(
    "people.create",
    "POST",
    "/api/2.0/people",
    EmployeeFull,
    body="json",
    secrets=frozenset({"password", "passwordHash"}),
)
_LIST: Final[Operation[list[EmployeeFull]]] = Operation(
    "people.list", "GET", "/api/2.0/people", list[EmployeeFull], paging=BY_INDEX
)
_INVITE: Final[Operation[list[Employee]]] = Operation(
    "people.invite", "POST", "/api/2.0/people/invite", list[Employee], body="json"
)
_RESEND_INVITES: Final[Operation[list[EmployeeFull]]] = Operation(
    "people.resend_invites", "PUT", "/api/2.0/people/invite", list[EmployeeFull], body="json"
)
_DELETE: Final[Operation[EmployeeFull]] = Operation(
    "people.delete", "DELETE", "/api/2.0/people/{userid}", EmployeeFull
)
_GET: Final[Operation[EmployeeFull]] = Operation(
    "people.get", "GET", "/api/2.0/people/{userid}", EmployeeFull
)
_UPDATE: Final[Operation[EmployeeFull]] = Operation(
    "people.update", "PUT", "/api/2.0/people/{userid}", EmployeeFull, body="json"
)
_DELETE_SELF: Final[Operation[EmployeeFull]] = Operation(
    "people.delete_self", "DELETE", "/api/2.0/people/@self", EmployeeFull
)
_GET_SELF: Final[Operation[EmployeeFull]] = Operation(
    "people.get_self", "GET", "/api/2.0/people/@self", EmployeeFull
)
_GET_BY_EMAIL: Final[Operation[EmployeeFull]] = Operation(
    "people.get_by_email", "GET", "/api/2.0/people/email", EmployeeFull
)
_SEND_EMAIL_CHANGE_INSTRUCTIONS: Final[Operation[str]] = Operation(
    "people.send_email_change_instructions",
    "POST",
    "/api/2.0/people/email",
    str,
    body="json",
    limits=("requests", "writes", "daily_writes", "sensitive"),
)
_DELETE_MANY: Final[Operation[list[EmployeeFull]]] = Operation(
    "people.delete_many", "PUT", "/api/2.0/people/delete", list[EmployeeFull], body="json"
)
_SET_LANGUAGE: Final[Operation[EmployeeFull]] = Operation(
    "people.set_language", "PUT", "/api/2.0/people/{userid}/culture", EmployeeFull, body="json"
)
_SEARCH_BY_STATUS: Final[Operation[list[EmployeeFull]]] = Operation(
    "people.search_by_status", "GET", "/api/2.0/people/status/{status}/search", list[EmployeeFull]
)
_LIST_FILTERED: Final[Operation[list[EmployeeFull]]] = Operation(
    "people.list_filtered",
    "GET",
    "/api/2.0/people/filter",
    list[EmployeeFull],
    paging=BY_INDEX,
    styles={"employeeTypes": "deep"},
)
_SEARCH_BRIEF: Final[Operation[list[Employee]]] = Operation(
    "people.search_brief", "GET", "/api/2.0/people/search", list[Employee]
)
_SEARCH: Final[Operation[list[EmployeeFull]]] = Operation(
    "people.search", "GET", "/api/2.0/people/@search/{query}", list[EmployeeFull]
)
_LIST_FILTERED_BRIEF: Final[Operation[list[Employee]]] = Operation(
    "people.list_filtered_brief",
    "GET",
    "/api/2.0/people/simple/filter",
    list[Employee],
    paging=BY_INDEX,
    styles={"employeeTypes": "deep"},
)
_LIST_FOR_ROOM: Final[Operation[list[EmployeeFull]]] = Operation(
    "people.list_for_room",
    "GET",
    "/api/2.0/people/room/{id}",
    list[EmployeeFull],
    paging=BY_INDEX,
    styles={"employeeTypes": "deep"},
)
_LIST_FOR_FOLDER: Final[Operation[list[EmployeeFull]]] = Operation(
    "people.list_for_folder",
    "GET",
    "/api/2.0/people/folder/{id}",
    list[EmployeeFull],
    paging=BY_INDEX,
    styles={"employeeTypes": "deep"},
)
_LIST_FOR_FILE: Final[Operation[list[EmployeeFull]]] = Operation(
    "people.list_for_file",
    "GET",
    "/api/2.0/people/file/{id}",
    list[EmployeeFull],
    paging=BY_INDEX,
    styles={"employeeTypes": "deep"},
)
_SEND_DELETE_INSTRUCTIONS: Final[Operation[str]] = Operation(
    "people.send_delete_instructions",
    "PUT",
    "/api/2.0/people/self/delete",
    str,
    limits=("requests", "writes", "daily_writes", "sensitive"),
)
_LIST_BY_STATUS: Final[Operation[list[EmployeeFull]]] = Operation(
    "people.list_by_status",
    "GET",
    "/api/2.0/people/status/{status}",
    list[EmployeeFull],
    paging=BY_INDEX,
)
_SET_STATUS: Final[Operation[list[EmployeeFull]]] = Operation(
    "people.set_status", "PUT", "/api/2.0/people/status/{status}", list[EmployeeFull], body="json"
)
_SET_ACTIVATION_STATUS: Final[Operation[list[EmployeeFull]]] = Operation(
    "people.set_activation_status",
    "PUT",
    "/api/2.0/people/activationstatus/{activationstatus}",
    list[EmployeeFull],
    body="json",
)


class People(Resource):
    """Users: their profiles, types and states."""

    with_raw_response = raw_view(lambda: PeopleWithRawResponse)
    with_streaming_response = streaming_view(lambda: PeopleWithStreamingResponse)

    @cached_property
    def accounts(self) -> PeopleAccounts:
        """Users and groups together, for giving access."""
        from .people_accounts import PeopleAccounts

        return PeopleAccounts(self._core)

    @cached_property
    def guests(self) -> PeopleGuests:
        """Guests and links that share them."""
        from .people_guests import PeopleGuests

        return PeopleGuests(self._core)

    @cached_property
    def password(self) -> PeoplePassword:
        """Passwords of users."""
        from .people_password import PeoplePassword

        return PeoplePassword(self._core)

    @cached_property
    def photos(self) -> PeoplePhotos:
        """Photos of users."""
        from .people_photos import PeoplePhotos

        return PeoplePhotos(self._core)

    @cached_property
    def quota(self) -> PeopleQuota:
        """How much storage each user may take up."""
        from .people_quota import PeopleQuota

        return PeopleQuota(self._core)

    @cached_property
    def theme(self) -> PeopleTheme:
        """The interface theme of the caller."""
        from .people_theme import PeopleTheme

        return PeopleTheme(self._core)

    @cached_property
    def third_party_accounts(self) -> PeopleThirdPartyAccounts:
        """Accounts with other services that users sign in with."""
        from .people_third_party_accounts import PeopleThirdPartyAccounts

        return PeopleThirdPartyAccounts(self._core)

    @cached_property
    def types(self) -> PeopleTypes:
        """Changing the type of users."""
        from .people_types import PeopleTypes

        return PeopleTypes(self._core)

    @cached_property
    def user_data(self) -> PeopleUserData:
        """Handing over and deleting what users have."""
        from .people_user_data import PeopleUserData

        return PeopleUserData(self._core)

    def get_claims(self, **options: Unpack[CallOptions]) -> TokenClaims:
        """Return the claims of the user."""
        return self._call(_GET_CLAIMS, options)

    def create(
        self,
        *,
        password: str | None = None,
        password_hash: str | None = None,
        email: str | None = None,
        type: EmployeeType | None = None,
        is_user: bool | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        department: Sequence[UUID] | None = None,
        title: str | None = None,
        location: str | None = None,
        sex: Sex | None = None,
        birthday: datetime | None = None,
        works_from: datetime | None = None,
        comment: str | None = None,
        contacts: Sequence[Contact] | None = None,
        files: str | None = None,
        from_invite_link: bool | None = None,
        key: str | None = None,
        culture_name: str | None = None,
        target: UUID | None = None,
        spam: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> EmployeeFull:
        """Create a portal user.

        Args:
            password_hash: Hash of the user's password.
            email: At most 255 characters.
            type: Type of the user.
            is_user: Tells a user from a guest.
            first_name: At most 255 characters.
            last_name: At most 255 characters.
            department: Ids of the groups that the user belongs to.
            title: At most 255 characters.
            sex: Sex of the user.
            works_from: When the user joined.
            files: Address of the photo.
            from_invite_link: Whether the user comes by an invitation link.
            key: Key of the invitation link.
            culture_name: Language code of the user.
            target: Id of the room or user that the invitation is for.
            spam: Whether the user may be sent tips, updates and offers.
        """
        return self._call(
            _CREATE,
            options,
            body={
                "password": password,
                "passwordHash": password_hash,
                "email": email,
                "type": type,
                "isUser": is_user,
                "firstName": first_name,
                "lastName": last_name,
                "department": department,
                "title": title,
                "location": location,
                "sex": sex,
                "birthday": birthday,
                "worksfrom": works_from,
                "comment": comment,
                "contacts": contacts,
                "files": files,
                "fromInviteLink": from_invite_link,
                "key": key,
                "cultureName": culture_name,
                "target": target,
                "spam": spam,
            },
        )

    def list(
        self,
        *,
        count: int | None = None,
        start_index: int | None = None,
        filter_by: str | None = None,
        sort_by: str | None = None,
        sort_order: SortOrder | None = None,
        filter_separator: str | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[EmployeeFull]:
        """Return the profiles of all portal users.

        Args:
            count: How many items to return at most. From 1 to 100.
            start_index: Index of the first item to return, from 0.
            filter_by: What the filter value is compared with.
            sort_by: Field to sort by.
            sort_order: Whether results are ascending or descending.
            filter_separator: Text that separates several filter values.
            filter_value: Text to search for.
        """
        return self._paged(
            _LIST,
            options,
            query={
                "count": count,
                "startIndex": start_index,
                "filterBy": filter_by,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "filterSeparator": filter_separator,
                "filterValue": filter_value,
            },
        )

    def invite(
        self,
        *,
        invitations: Sequence[UserInvitation],
        culture: str | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[Employee]:
        """Invite people to the portal.

        Args:
            culture: Language code.
        """
        return self._call(_INVITE, options, body={"invitations": invitations, "culture": culture})

    def resend_invites(
        self,
        *,
        user_ids: Sequence[UUID] | None = None,
        resend_all: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[EmployeeFull]:
        """Send the activation email again to users who have not activated their address.

        Args:
            user_ids: Ids of the users.
            resend_all: Whether every invitation is sent again.
        """
        return self._call(
            _RESEND_INVITES, options, body={"userIds": user_ids, "resendAll": resend_all}
        )

    def delete(self, userid: str, **options: Unpack[CallOptions]) -> EmployeeFull:
        """Delete a user from the portal and return the deleted profile.

        Args:
            userid: Id of the user, or the user name.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"userid": userid})

    def get(self, userid: str, **options: Unpack[CallOptions]) -> EmployeeFull:
        """Return a user's full profile by ID.

        Args:
            userid: Id of the user, or the user name.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"userid": userid})

    def update(
        self,
        userid: str,
        *,
        user_id: str | None = None,
        disable: bool | None = None,
        email: str | None = None,
        is_user: bool | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        department: Sequence[UUID] | None = None,
        title: str | None = None,
        location: str | None = None,
        sex: Sex | None = None,
        birthday: datetime | None = None,
        works_from: datetime | None = None,
        comment: str | None = None,
        contacts: Sequence[Contact] | None = None,
        files: str | None = None,
        spam: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> EmployeeFull:
        """Change the name, email address or other data of a user.

        Args:
            userid: Id of the user, or the user name.
            user_id: Id of the user.
            disable: Whether the user is disabled.
            email: At most 255 characters.
            is_user: Tells a user from a guest.
            first_name: At most 255 characters.
            last_name: At most 255 characters.
            department: Ids of the groups that the user belongs to.
            title: At most 255 characters.
            sex: Sex of the user.
            works_from: When the user joined.
            files: Address of the photo.
            spam: Whether the user may be sent tips, updates and offers.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"userid": userid},
            body={
                "userId": user_id,
                "disable": disable,
                "email": email,
                "isUser": is_user,
                "firstName": first_name,
                "lastName": last_name,
                "department": department,
                "title": title,
                "location": location,
                "sex": sex,
                "birthday": birthday,
                "worksfrom": works_from,
                "comment": comment,
                "contacts": contacts,
                "files": files,
                "spam": spam,
            },
        )

    def delete_self(self, **options: Unpack[CallOptions]) -> EmployeeFull:
        """Delete the profile of the current user.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE_SELF, options)

    def get_self(self, **options: Unpack[CallOptions]) -> EmployeeFull:
        """Return the full profile of the current user."""
        return self._call(_GET_SELF, options)

    def get_by_email(
        self,
        *,
        email: str | None = None,
        encemail: str | None = None,
        culture: str | None = None,
        **options: Unpack[CallOptions],
    ) -> EmployeeFull:
        """Return a user's full profile by email address, plain or encrypted.

        Args:
            email: At most 255 characters.
            encemail: Email of the user, encrypted.
            culture: Language code.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _GET_BY_EMAIL, options, query={"email": email, "encemail": encemail, "culture": culture}
        )

    def send_email_change_instructions(
        self,
        *,
        user_id: str | None = None,
        disable: bool | None = None,
        email: str | None = None,
        is_user: bool | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        department: Sequence[UUID] | None = None,
        title: str | None = None,
        location: str | None = None,
        sex: Sex | None = None,
        birthday: datetime | None = None,
        works_from: datetime | None = None,
        comment: str | None = None,
        contacts: Sequence[Contact] | None = None,
        files: str | None = None,
        spam: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Email a user how to change the address tied to the portal.

        Args:
            user_id: Id of the user.
            disable: Whether the user is disabled.
            email: The new address. At most 255 characters.
            is_user: Tells a user from a guest.
            first_name: At most 255 characters.
            last_name: At most 255 characters.
            department: Ids of the groups that the user belongs to.
            title: At most 255 characters.
            sex: Sex of the user.
            works_from: When the user joined.
            files: Address of the photo.
            spam: Whether the user may be sent tips, updates and offers.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SEND_EMAIL_CHANGE_INSTRUCTIONS,
            options,
            body={
                "userId": user_id,
                "disable": disable,
                "email": email,
                "isUser": is_user,
                "firstName": first_name,
                "lastName": last_name,
                "department": department,
                "title": title,
                "location": location,
                "sex": sex,
                "birthday": birthday,
                "worksfrom": works_from,
                "comment": comment,
                "contacts": contacts,
                "files": files,
                "spam": spam,
            },
        )

    def delete_many(
        self,
        *,
        user_ids: Sequence[UUID] | None = None,
        resend_all: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[EmployeeFull]:
        """Delete several users by their IDs and return their profiles.

        Args:
            user_ids: Ids of the users.
            resend_all: Whether every invitation is sent again.

        Raises:
            AlreadyExists: There is one like it already.
        """
        return self._call(
            _DELETE_MANY, options, body={"userIds": user_ids, "resendAll": resend_all}
        )

    def set_language(
        self, userid: str, *, culture_name: str | None = None, **options: Unpack[CallOptions]
    ) -> EmployeeFull:
        """Set the language of a user by culture code.

        Args:
            userid: Id of the user, or the user name.
            culture_name: Language code of the user.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SET_LANGUAGE, options, path={"userid": userid}, body={"cultureName": culture_name}
        )

    def search_by_status(
        self,
        status: EmployeeStatus,
        *,
        query: str | None = None,
        filter_by: str | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[EmployeeFull]:
        """Search the users with a given status by text, and return full profiles.

        Args:
            status: Status of the user.
            query: Text to search for.
            filter_by: What the filter value is compared with.
            filter_value: Text to search for.
        """
        return self._call(
            _SEARCH_BY_STATUS,
            options,
            path={"status": status},
            query={"query": query, "filterBy": filter_by, "filterValue": filter_value},
        )

    def list_filtered(
        self,
        *,
        employee_status: EmployeeStatus | None = None,
        group_id: UUID | None = None,
        activation_status: EmployeeActivationStatus | None = None,
        employee_type: EmployeeType | None = None,
        employee_types: Sequence[EmployeeType] | None = None,
        is_administrator: bool | None = None,
        payments: PaymentStatus | None = None,
        account_login_type: AccountLoginType | None = None,
        quota_filter: QuotaFilter | None = None,
        without_group: bool | None = None,
        exclude_group: bool | None = None,
        invited_by_me: bool | None = None,
        inviter_id: UUID | None = None,
        area: ContactsArea | None = None,
        count: int | None = None,
        start_index: int | None = None,
        sort_by: str | None = None,
        sort_order: SortOrder | None = None,
        filter_separator: str | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[EmployeeFull]:
        """Return full profiles filtered by status, group, type, payment, login type, quota and
        more.

        Args:
            employee_status: Status of the user.
            group_id: Id of the group.
            activation_status: Activation status of the user.
            employee_type: Type of the user.
            employee_types: Types of users to return.
            is_administrator: Whether to return administrators.
            payments: Whether the users are paid or free.
            account_login_type: How the account signs in: SSO, LDAP or standard.
            quota_filter: Which quotas to look for: all, default or custom.
            without_group: Whether to look for users outside any group.
            exclude_group: Whether to leave out the members of the given group.
            invited_by_me: Whether to return just users whom the caller invited.
            inviter_id: Id of the user who sent the invitation.
            area: Whether to look among people, guests or all.
            count: How many items to return at most. From 1 to 100.
            start_index: Index of the first item to return, from 0.
            sort_by: Field to sort by.
            sort_order: Whether results are ascending or descending.
            filter_separator: Text that separates several filter values.
            filter_value: Text to search for.
        """
        return self._paged(
            _LIST_FILTERED,
            options,
            query={
                "employeeStatus": employee_status,
                "groupId": group_id,
                "activationStatus": activation_status,
                "employeeType": employee_type,
                "employeeTypes": employee_types,
                "isAdministrator": is_administrator,
                "payments": payments,
                "accountLoginType": account_login_type,
                "quotaFilter": quota_filter,
                "withoutGroup": without_group,
                "excludeGroup": exclude_group,
                "invitedByMe": invited_by_me,
                "inviterId": inviter_id,
                "area": area,
                "count": count,
                "startIndex": start_index,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "filterSeparator": filter_separator,
                "filterValue": filter_value,
            },
        )

    def search_brief(
        self, *, query: str | None = None, **options: Unpack[CallOptions]
    ) -> builtins.list[Employee]:
        """Search users by text and return brief profiles.

        Args:
            query: Text to search for.
        """
        return self._call(_SEARCH_BRIEF, options, query={"query": query})

    def search(
        self,
        query: str,
        *,
        filter_by: str | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[EmployeeFull]:
        """Search users by text and return full profiles.

        Args:
            query: Text to search for.
            filter_by: What the filter value is compared with.
            filter_value: Text to search for.
        """
        return self._call(
            _SEARCH,
            options,
            path={"query": query},
            query={"filterBy": filter_by, "filterValue": filter_value},
        )

    def list_filtered_brief(
        self,
        *,
        employee_status: EmployeeStatus | None = None,
        group_id: UUID | None = None,
        activation_status: EmployeeActivationStatus | None = None,
        employee_type: EmployeeType | None = None,
        employee_types: Sequence[EmployeeType] | None = None,
        is_administrator: bool | None = None,
        payments: PaymentStatus | None = None,
        account_login_type: AccountLoginType | None = None,
        quota_filter: QuotaFilter | None = None,
        without_group: bool | None = None,
        exclude_group: bool | None = None,
        invited_by_me: bool | None = None,
        inviter_id: UUID | None = None,
        area: ContactsArea | None = None,
        count: int | None = None,
        start_index: int | None = None,
        sort_by: str | None = None,
        sort_order: SortOrder | None = None,
        filter_separator: str | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Employee]:
        """Return brief profiles, with the same filters as `list_filtered`.

        Args:
            employee_status: Status of the user.
            group_id: Id of the group.
            activation_status: Activation status of the user.
            employee_type: Type of the user.
            employee_types: Types of users to return.
            is_administrator: Whether to return administrators.
            payments: Whether the users are paid or free.
            account_login_type: How the account signs in: SSO, LDAP or standard.
            quota_filter: Which quotas to look for: all, default or custom.
            without_group: Whether to look for users outside any group.
            exclude_group: Whether to leave out the members of the given group.
            invited_by_me: Whether to return just users whom the caller invited.
            inviter_id: Id of the user who sent the invitation.
            area: Whether to look among people, guests or all.
            count: How many items to return at most. From 1 to 100.
            start_index: Index of the first item to return, from 0.
            sort_by: Field to sort by.
            sort_order: Whether results are ascending or descending.
            filter_separator: Text that separates several filter values.
            filter_value: Text to search for.
        """
        return self._paged(
            _LIST_FILTERED_BRIEF,
            options,
            query={
                "employeeStatus": employee_status,
                "groupId": group_id,
                "activationStatus": activation_status,
                "employeeType": employee_type,
                "employeeTypes": employee_types,
                "isAdministrator": is_administrator,
                "payments": payments,
                "accountLoginType": account_login_type,
                "quotaFilter": quota_filter,
                "withoutGroup": without_group,
                "excludeGroup": exclude_group,
                "invitedByMe": invited_by_me,
                "inviterId": inviter_id,
                "area": area,
                "count": count,
                "startIndex": start_index,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "filterSeparator": filter_separator,
                "filterValue": filter_value,
            },
        )

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
    ) -> Page[EmployeeFull]:
        """Return users together with their access to a room.

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
    ) -> Page[EmployeeFull]:
        """Return users together with their access to a folder.

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
    ) -> Page[EmployeeFull]:
        """Return users together with their access to a file.

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

    def send_delete_instructions(self, **options: Unpack[CallOptions]) -> str:
        """Send the current user the instructions for deleting the profile."""
        return self._call(_SEND_DELETE_INSTRUCTIONS, options)

    def list_by_status(
        self,
        status: EmployeeStatus,
        *,
        filter_by: str | None = None,
        count: int | None = None,
        start_index: int | None = None,
        sort_by: str | None = None,
        sort_order: SortOrder | None = None,
        filter_separator: str | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[EmployeeFull]:
        """Return the profiles of users with a given status.

        Args:
            status: Status of the user.
            filter_by: What the filter value is compared with.
            count: How many items to return at most. From 1 to 100.
            start_index: Index of the first item to return, from 0.
            sort_by: Field to sort by.
            sort_order: Whether results are ascending or descending.
            filter_separator: Text that separates several filter values.
            filter_value: Text to search for.
        """
        return self._paged(
            _LIST_BY_STATUS,
            options,
            path={"status": status},
            query={
                "filterBy": filter_by,
                "count": count,
                "startIndex": start_index,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "filterSeparator": filter_separator,
                "filterValue": filter_value,
            },
        )

    def set_status(
        self,
        status: EmployeeStatus,
        *,
        user_ids: Sequence[UUID] | None = None,
        resend_all: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[EmployeeFull]:
        """Change the status of several users.

        Args:
            status: Status to give the users.
            user_ids: Ids of the users.
            resend_all: Whether every invitation is sent again.
        """
        return self._call(
            _SET_STATUS,
            options,
            path={"status": status},
            body={"userIds": user_ids, "resendAll": resend_all},
        )

    def set_activation_status(
        self,
        activationstatus: EmployeeActivationStatus,
        *,
        user_ids: Sequence[UUID] | None = None,
        resend_all: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[EmployeeFull]:
        """Change the activation status of several users.

        Args:
            activationstatus: Activation status to give the users.
            user_ids: Ids of the users.
            resend_all: Whether every invitation is sent again.
        """
        return self._call(
            _SET_ACTIVATION_STATUS,
            options,
            path={"activationstatus": activationstatus},
            body={"userIds": user_ids, "resendAll": resend_all},
        )


class AsyncPeople(AsyncResource):
    """Users: their profiles, types and states.

    What its methods take and raise is told in `People`.
    """

    with_raw_response = raw_view(lambda: AsyncPeopleWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncPeopleWithStreamingResponse)

    @cached_property
    def accounts(self) -> AsyncPeopleAccounts:
        """Users and groups together, for giving access."""
        from .people_accounts import AsyncPeopleAccounts

        return AsyncPeopleAccounts(self._core)

    @cached_property
    def guests(self) -> AsyncPeopleGuests:
        """Guests and links that share them."""
        from .people_guests import AsyncPeopleGuests

        return AsyncPeopleGuests(self._core)

    @cached_property
    def password(self) -> AsyncPeoplePassword:
        """Passwords of users."""
        from .people_password import AsyncPeoplePassword

        return AsyncPeoplePassword(self._core)

    @cached_property
    def photos(self) -> AsyncPeoplePhotos:
        """Photos of users."""
        from .people_photos import AsyncPeoplePhotos

        return AsyncPeoplePhotos(self._core)

    @cached_property
    def quota(self) -> AsyncPeopleQuota:
        """How much storage each user may take up."""
        from .people_quota import AsyncPeopleQuota

        return AsyncPeopleQuota(self._core)

    @cached_property
    def theme(self) -> AsyncPeopleTheme:
        """The interface theme of the caller."""
        from .people_theme import AsyncPeopleTheme

        return AsyncPeopleTheme(self._core)

    @cached_property
    def third_party_accounts(self) -> AsyncPeopleThirdPartyAccounts:
        """Accounts with other services that users sign in with."""
        from .people_third_party_accounts import AsyncPeopleThirdPartyAccounts

        return AsyncPeopleThirdPartyAccounts(self._core)

    @cached_property
    def types(self) -> AsyncPeopleTypes:
        """Changing the type of users."""
        from .people_types import AsyncPeopleTypes

        return AsyncPeopleTypes(self._core)

    @cached_property
    def user_data(self) -> AsyncPeopleUserData:
        """Handing over and deleting what users have."""
        from .people_user_data import AsyncPeopleUserData

        return AsyncPeopleUserData(self._core)

    async def get_claims(self, **options: Unpack[CallOptions]) -> TokenClaims:
        """Return the claims of the user."""
        return await self._call(_GET_CLAIMS, options)

    async def create(
        self,
        *,
        password: str | None = None,
        password_hash: str | None = None,
        email: str | None = None,
        type: EmployeeType | None = None,
        is_user: bool | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        department: Sequence[UUID] | None = None,
        title: str | None = None,
        location: str | None = None,
        sex: Sex | None = None,
        birthday: datetime | None = None,
        works_from: datetime | None = None,
        comment: str | None = None,
        contacts: Sequence[Contact] | None = None,
        files: str | None = None,
        from_invite_link: bool | None = None,
        key: str | None = None,
        culture_name: str | None = None,
        target: UUID | None = None,
        spam: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> EmployeeFull:
        """Create a portal user."""
        return await self._call(
            _CREATE,
            options,
            body={
                "password": password,
                "passwordHash": password_hash,
                "email": email,
                "type": type,
                "isUser": is_user,
                "firstName": first_name,
                "lastName": last_name,
                "department": department,
                "title": title,
                "location": location,
                "sex": sex,
                "birthday": birthday,
                "worksfrom": works_from,
                "comment": comment,
                "contacts": contacts,
                "files": files,
                "fromInviteLink": from_invite_link,
                "key": key,
                "cultureName": culture_name,
                "target": target,
                "spam": spam,
            },
        )

    def list(
        self,
        *,
        count: int | None = None,
        start_index: int | None = None,
        filter_by: str | None = None,
        sort_by: str | None = None,
        sort_order: SortOrder | None = None,
        filter_separator: str | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[EmployeeFull]:
        """Return the profiles of all portal users.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST,
            options,
            query={
                "count": count,
                "startIndex": start_index,
                "filterBy": filter_by,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "filterSeparator": filter_separator,
                "filterValue": filter_value,
            },
        )

    async def invite(
        self,
        *,
        invitations: Sequence[UserInvitation],
        culture: str | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[Employee]:
        """Invite people to the portal."""
        return await self._call(
            _INVITE, options, body={"invitations": invitations, "culture": culture}
        )

    async def resend_invites(
        self,
        *,
        user_ids: Sequence[UUID] | None = None,
        resend_all: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[EmployeeFull]:
        """Send the activation email again to users who have not activated their address."""
        return await self._call(
            _RESEND_INVITES, options, body={"userIds": user_ids, "resendAll": resend_all}
        )

    async def delete(self, userid: str, **options: Unpack[CallOptions]) -> EmployeeFull:
        """Delete a user from the portal and return the deleted profile."""
        return await self._call(_DELETE, options, path={"userid": userid})

    async def get(self, userid: str, **options: Unpack[CallOptions]) -> EmployeeFull:
        """Return a user's full profile by ID."""
        return await self._call(_GET, options, path={"userid": userid})

    async def update(
        self,
        userid: str,
        *,
        user_id: str | None = None,
        disable: bool | None = None,
        email: str | None = None,
        is_user: bool | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        department: Sequence[UUID] | None = None,
        title: str | None = None,
        location: str | None = None,
        sex: Sex | None = None,
        birthday: datetime | None = None,
        works_from: datetime | None = None,
        comment: str | None = None,
        contacts: Sequence[Contact] | None = None,
        files: str | None = None,
        spam: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> EmployeeFull:
        """Change the name, email address or other data of a user."""
        return await self._call(
            _UPDATE,
            options,
            path={"userid": userid},
            body={
                "userId": user_id,
                "disable": disable,
                "email": email,
                "isUser": is_user,
                "firstName": first_name,
                "lastName": last_name,
                "department": department,
                "title": title,
                "location": location,
                "sex": sex,
                "birthday": birthday,
                "worksfrom": works_from,
                "comment": comment,
                "contacts": contacts,
                "files": files,
                "spam": spam,
            },
        )

    async def delete_self(self, **options: Unpack[CallOptions]) -> EmployeeFull:
        """Delete the profile of the current user."""
        return await self._call(_DELETE_SELF, options)

    async def get_self(self, **options: Unpack[CallOptions]) -> EmployeeFull:
        """Return the full profile of the current user."""
        return await self._call(_GET_SELF, options)

    async def get_by_email(
        self,
        *,
        email: str | None = None,
        encemail: str | None = None,
        culture: str | None = None,
        **options: Unpack[CallOptions],
    ) -> EmployeeFull:
        """Return a user's full profile by email address, plain or encrypted."""
        return await self._call(
            _GET_BY_EMAIL, options, query={"email": email, "encemail": encemail, "culture": culture}
        )

    async def send_email_change_instructions(
        self,
        *,
        user_id: str | None = None,
        disable: bool | None = None,
        email: str | None = None,
        is_user: bool | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        department: Sequence[UUID] | None = None,
        title: str | None = None,
        location: str | None = None,
        sex: Sex | None = None,
        birthday: datetime | None = None,
        works_from: datetime | None = None,
        comment: str | None = None,
        contacts: Sequence[Contact] | None = None,
        files: str | None = None,
        spam: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Email a user how to change the address tied to the portal."""
        return await self._call(
            _SEND_EMAIL_CHANGE_INSTRUCTIONS,
            options,
            body={
                "userId": user_id,
                "disable": disable,
                "email": email,
                "isUser": is_user,
                "firstName": first_name,
                "lastName": last_name,
                "department": department,
                "title": title,
                "location": location,
                "sex": sex,
                "birthday": birthday,
                "worksfrom": works_from,
                "comment": comment,
                "contacts": contacts,
                "files": files,
                "spam": spam,
            },
        )

    async def delete_many(
        self,
        *,
        user_ids: Sequence[UUID] | None = None,
        resend_all: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[EmployeeFull]:
        """Delete several users by their IDs and return their profiles."""
        return await self._call(
            _DELETE_MANY, options, body={"userIds": user_ids, "resendAll": resend_all}
        )

    async def set_language(
        self, userid: str, *, culture_name: str | None = None, **options: Unpack[CallOptions]
    ) -> EmployeeFull:
        """Set the language of a user by culture code."""
        return await self._call(
            _SET_LANGUAGE, options, path={"userid": userid}, body={"cultureName": culture_name}
        )

    async def search_by_status(
        self,
        status: EmployeeStatus,
        *,
        query: str | None = None,
        filter_by: str | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[EmployeeFull]:
        """Search the users with a given status by text, and return full profiles."""
        return await self._call(
            _SEARCH_BY_STATUS,
            options,
            path={"status": status},
            query={"query": query, "filterBy": filter_by, "filterValue": filter_value},
        )

    def list_filtered(
        self,
        *,
        employee_status: EmployeeStatus | None = None,
        group_id: UUID | None = None,
        activation_status: EmployeeActivationStatus | None = None,
        employee_type: EmployeeType | None = None,
        employee_types: Sequence[EmployeeType] | None = None,
        is_administrator: bool | None = None,
        payments: PaymentStatus | None = None,
        account_login_type: AccountLoginType | None = None,
        quota_filter: QuotaFilter | None = None,
        without_group: bool | None = None,
        exclude_group: bool | None = None,
        invited_by_me: bool | None = None,
        inviter_id: UUID | None = None,
        area: ContactsArea | None = None,
        count: int | None = None,
        start_index: int | None = None,
        sort_by: str | None = None,
        sort_order: SortOrder | None = None,
        filter_separator: str | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[EmployeeFull]:
        """Return full profiles filtered by status, group, type, payment, login type, quota and
        more.

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
                "employeeTypes": employee_types,
                "isAdministrator": is_administrator,
                "payments": payments,
                "accountLoginType": account_login_type,
                "quotaFilter": quota_filter,
                "withoutGroup": without_group,
                "excludeGroup": exclude_group,
                "invitedByMe": invited_by_me,
                "inviterId": inviter_id,
                "area": area,
                "count": count,
                "startIndex": start_index,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "filterSeparator": filter_separator,
                "filterValue": filter_value,
            },
        )

    async def search_brief(
        self, *, query: str | None = None, **options: Unpack[CallOptions]
    ) -> builtins.list[Employee]:
        """Search users by text and return brief profiles."""
        return await self._call(_SEARCH_BRIEF, options, query={"query": query})

    async def search(
        self,
        query: str,
        *,
        filter_by: str | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[EmployeeFull]:
        """Search users by text and return full profiles."""
        return await self._call(
            _SEARCH,
            options,
            path={"query": query},
            query={"filterBy": filter_by, "filterValue": filter_value},
        )

    def list_filtered_brief(
        self,
        *,
        employee_status: EmployeeStatus | None = None,
        group_id: UUID | None = None,
        activation_status: EmployeeActivationStatus | None = None,
        employee_type: EmployeeType | None = None,
        employee_types: Sequence[EmployeeType] | None = None,
        is_administrator: bool | None = None,
        payments: PaymentStatus | None = None,
        account_login_type: AccountLoginType | None = None,
        quota_filter: QuotaFilter | None = None,
        without_group: bool | None = None,
        exclude_group: bool | None = None,
        invited_by_me: bool | None = None,
        inviter_id: UUID | None = None,
        area: ContactsArea | None = None,
        count: int | None = None,
        start_index: int | None = None,
        sort_by: str | None = None,
        sort_order: SortOrder | None = None,
        filter_separator: str | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[Employee]:
        """Return brief profiles, with the same filters as `list_filtered`.

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
                "employeeTypes": employee_types,
                "isAdministrator": is_administrator,
                "payments": payments,
                "accountLoginType": account_login_type,
                "quotaFilter": quota_filter,
                "withoutGroup": without_group,
                "excludeGroup": exclude_group,
                "invitedByMe": invited_by_me,
                "inviterId": inviter_id,
                "area": area,
                "count": count,
                "startIndex": start_index,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "filterSeparator": filter_separator,
                "filterValue": filter_value,
            },
        )

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
    ) -> AsyncPaginator[EmployeeFull]:
        """Return users together with their access to a room.

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
    ) -> AsyncPaginator[EmployeeFull]:
        """Return users together with their access to a folder.

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
    ) -> AsyncPaginator[EmployeeFull]:
        """Return users together with their access to a file.

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

    async def send_delete_instructions(self, **options: Unpack[CallOptions]) -> str:
        """Send the current user the instructions for deleting the profile."""
        return await self._call(_SEND_DELETE_INSTRUCTIONS, options)

    def list_by_status(
        self,
        status: EmployeeStatus,
        *,
        filter_by: str | None = None,
        count: int | None = None,
        start_index: int | None = None,
        sort_by: str | None = None,
        sort_order: SortOrder | None = None,
        filter_separator: str | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[EmployeeFull]:
        """Return the profiles of users with a given status.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST_BY_STATUS,
            options,
            path={"status": status},
            query={
                "filterBy": filter_by,
                "count": count,
                "startIndex": start_index,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "filterSeparator": filter_separator,
                "filterValue": filter_value,
            },
        )

    async def set_status(
        self,
        status: EmployeeStatus,
        *,
        user_ids: Sequence[UUID] | None = None,
        resend_all: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[EmployeeFull]:
        """Change the status of several users."""
        return await self._call(
            _SET_STATUS,
            options,
            path={"status": status},
            body={"userIds": user_ids, "resendAll": resend_all},
        )

    async def set_activation_status(
        self,
        activationstatus: EmployeeActivationStatus,
        *,
        user_ids: Sequence[UUID] | None = None,
        resend_all: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[EmployeeFull]:
        """Change the activation status of several users."""
        return await self._call(
            _SET_ACTIVATION_STATUS,
            options,
            path={"activationstatus": activationstatus},
            body={"userIds": user_ids, "resendAll": resend_all},
        )


class PeopleWithRawResponse:
    """The methods of `People`, answering with the raw response."""

    def __init__(self, raw: People) -> None:
        self.get_claims = as_raw(raw.get_claims)
        self.create = as_raw(raw.create)
        self.list = as_raw(raw.list)
        self.invite = as_raw(raw.invite)
        self.resend_invites = as_raw(raw.resend_invites)
        self.delete = as_raw(raw.delete)
        self.get = as_raw(raw.get)
        self.update = as_raw(raw.update)
        self.delete_self = as_raw(raw.delete_self)
        self.get_self = as_raw(raw.get_self)
        self.get_by_email = as_raw(raw.get_by_email)
        self.send_email_change_instructions = as_raw(raw.send_email_change_instructions)
        self.delete_many = as_raw(raw.delete_many)
        self.set_language = as_raw(raw.set_language)
        self.search_by_status = as_raw(raw.search_by_status)
        self.list_filtered = as_raw(raw.list_filtered)
        self.search_brief = as_raw(raw.search_brief)
        self.search = as_raw(raw.search)
        self.list_filtered_brief = as_raw(raw.list_filtered_brief)
        self.list_for_room = as_raw(raw.list_for_room)
        self.list_for_folder = as_raw(raw.list_for_folder)
        self.list_for_file = as_raw(raw.list_for_file)
        self.send_delete_instructions = as_raw(raw.send_delete_instructions)
        self.list_by_status = as_raw(raw.list_by_status)
        self.set_status = as_raw(raw.set_status)
        self.set_activation_status = as_raw(raw.set_activation_status)


class AsyncPeopleWithRawResponse:
    """The methods of `AsyncPeople`, answering with the raw response."""

    def __init__(self, raw: AsyncPeople) -> None:
        self.get_claims = as_raw_async(raw.get_claims)
        self.create = as_raw_async(raw.create)
        self.list = as_raw_async(raw.list)
        self.invite = as_raw_async(raw.invite)
        self.resend_invites = as_raw_async(raw.resend_invites)
        self.delete = as_raw_async(raw.delete)
        self.get = as_raw_async(raw.get)
        self.update = as_raw_async(raw.update)
        self.delete_self = as_raw_async(raw.delete_self)
        self.get_self = as_raw_async(raw.get_self)
        self.get_by_email = as_raw_async(raw.get_by_email)
        self.send_email_change_instructions = as_raw_async(raw.send_email_change_instructions)
        self.delete_many = as_raw_async(raw.delete_many)
        self.set_language = as_raw_async(raw.set_language)
        self.search_by_status = as_raw_async(raw.search_by_status)
        self.list_filtered = as_raw_async(raw.list_filtered)
        self.search_brief = as_raw_async(raw.search_brief)
        self.search = as_raw_async(raw.search)
        self.list_filtered_brief = as_raw_async(raw.list_filtered_brief)
        self.list_for_room = as_raw_async(raw.list_for_room)
        self.list_for_folder = as_raw_async(raw.list_for_folder)
        self.list_for_file = as_raw_async(raw.list_for_file)
        self.send_delete_instructions = as_raw_async(raw.send_delete_instructions)
        self.list_by_status = as_raw_async(raw.list_by_status)
        self.set_status = as_raw_async(raw.set_status)
        self.set_activation_status = as_raw_async(raw.set_activation_status)


class PeopleWithStreamingResponse:
    """The methods of `People`, each a context manager over its response."""

    def __init__(self, streamed: People) -> None:
        self.get_claims = as_streamed(streamed.get_claims)
        self.create = as_streamed(streamed.create)
        self.list = as_streamed(streamed.list)
        self.invite = as_streamed(streamed.invite)
        self.resend_invites = as_streamed(streamed.resend_invites)
        self.delete = as_streamed(streamed.delete)
        self.get = as_streamed(streamed.get)
        self.update = as_streamed(streamed.update)
        self.delete_self = as_streamed(streamed.delete_self)
        self.get_self = as_streamed(streamed.get_self)
        self.get_by_email = as_streamed(streamed.get_by_email)
        self.send_email_change_instructions = as_streamed(streamed.send_email_change_instructions)
        self.delete_many = as_streamed(streamed.delete_many)
        self.set_language = as_streamed(streamed.set_language)
        self.search_by_status = as_streamed(streamed.search_by_status)
        self.list_filtered = as_streamed(streamed.list_filtered)
        self.search_brief = as_streamed(streamed.search_brief)
        self.search = as_streamed(streamed.search)
        self.list_filtered_brief = as_streamed(streamed.list_filtered_brief)
        self.list_for_room = as_streamed(streamed.list_for_room)
        self.list_for_folder = as_streamed(streamed.list_for_folder)
        self.list_for_file = as_streamed(streamed.list_for_file)
        self.send_delete_instructions = as_streamed(streamed.send_delete_instructions)
        self.list_by_status = as_streamed(streamed.list_by_status)
        self.set_status = as_streamed(streamed.set_status)
        self.set_activation_status = as_streamed(streamed.set_activation_status)


class AsyncPeopleWithStreamingResponse:
    """The methods of `AsyncPeople`, each a context manager over its response."""

    def __init__(self, streamed: AsyncPeople) -> None:
        self.get_claims = as_streamed_async(streamed.get_claims)
        self.create = as_streamed_async(streamed.create)
        self.list = as_streamed_async(streamed.list)
        self.invite = as_streamed_async(streamed.invite)
        self.resend_invites = as_streamed_async(streamed.resend_invites)
        self.delete = as_streamed_async(streamed.delete)
        self.get = as_streamed_async(streamed.get)
        self.update = as_streamed_async(streamed.update)
        self.delete_self = as_streamed_async(streamed.delete_self)
        self.get_self = as_streamed_async(streamed.get_self)
        self.get_by_email = as_streamed_async(streamed.get_by_email)
        self.send_email_change_instructions = as_streamed_async(
            streamed.send_email_change_instructions
        )
        self.delete_many = as_streamed_async(streamed.delete_many)
        self.set_language = as_streamed_async(streamed.set_language)
        self.search_by_status = as_streamed_async(streamed.search_by_status)
        self.list_filtered = as_streamed_async(streamed.list_filtered)
        self.search_brief = as_streamed_async(streamed.search_brief)
        self.search = as_streamed_async(streamed.search)
        self.list_filtered_brief = as_streamed_async(streamed.list_filtered_brief)
        self.list_for_room = as_streamed_async(streamed.list_for_room)
        self.list_for_folder = as_streamed_async(streamed.list_for_folder)
        self.list_for_file = as_streamed_async(streamed.list_for_file)
        self.send_delete_instructions = as_streamed_async(streamed.send_delete_instructions)
        self.list_by_status = as_streamed_async(streamed.list_by_status)
        self.set_status = as_streamed_async(streamed.set_status)
        self.set_activation_status = as_streamed_async(streamed.set_activation_status)
