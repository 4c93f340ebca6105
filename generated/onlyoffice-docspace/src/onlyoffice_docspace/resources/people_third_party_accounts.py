"""Accounts with other services that users sign in with."""

from __future__ import annotations

import builtins
from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.people import Employee, EmployeeType, LinkedAccount

__all__ = ["AsyncPeopleThirdPartyAccounts", "PeopleThirdPartyAccounts"]

_LIST: Final[Operation[list[LinkedAccount]]] = Operation(
    "people.third_party_accounts.list",
    "GET",
    "/api/2.0/people/thirdparty/providers",
    list[LinkedAccount],
    auth="optional",
)
_LINK: Final[Operation[None]] = Operation(
    "people.third_party_accounts.link",
    "PUT",
    "/api/2.0/people/thirdparty/linkaccount",
    answer="none",
    body="json",
)
_CREATE: Final[Operation[Employee]] = Operation(
    "people.third_party_accounts.create",
    "POST",
    "/api/2.0/people/thirdparty/signup",
    Employee,
    body="json",
    secrets=frozenset({"passwordHash"}),
    auth=(),
)
_UNLINK: Final[Operation[None]] = Operation(
    "people.third_party_accounts.unlink",
    "DELETE",
    "/api/2.0/people/thirdparty/unlinkaccount",
    answer="none",
)


class PeopleThirdPartyAccounts(Resource):
    """Accounts with other services that users sign in with."""

    with_raw_response = raw_view(lambda: PeopleThirdPartyAccountsWithRawResponse)
    with_streaming_response = streaming_view(lambda: PeopleThirdPartyAccountsWithStreamingResponse)

    def list(
        self,
        *,
        invite_view: bool | None = None,
        settings_view: bool | None = None,
        client_callback: str | None = None,
        from_only: str | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[LinkedAccount]:
        """Return the third-party sign-in accounts on offer and whether each is linked.

        Args:
            invite_view: Whether to list just the providers an invited user can sign in or register
                with.
            settings_view: Whether provider settings open in a pop-up (true) or in the desktop app
                (false).
            client_callback: Name of the function to call after sign-in.
            from_only: Name of the one provider to return.
        """
        return self._call(
            _LIST,
            options,
            query={
                "inviteView": invite_view,
                "settingsView": settings_view,
                "clientCallback": client_callback,
                "fromOnly": from_only,
            },
        )

    def link(
        self, *, serialized_profile: str | None = None, **options: Unpack[CallOptions]
    ) -> None:
        """Link a third-party account to the user's profile.

        Args:
            serialized_profile: Third-party profile in serialized form.

        Raises:
            MethodNotAllowed: This does not work for such an entry.
        """
        return self._call(_LINK, options, body={"serializedProfile": serialized_profile})

    def create(
        self,
        *,
        key: str,
        serialized_profile: str,
        employee_type: EmployeeType | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        email: str | None = None,
        password_hash: str | None = None,
        culture: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Employee:
        """Sign up with a third-party account.

        Args:
            key: Key of the invitation link.
            serialized_profile: Third-party profile in serialized form.
            employee_type: Type of the user.
            password_hash: Hash of the user's password.
            culture: Language code.
        """
        return self._call(
            _CREATE,
            options,
            body={
                "employeeType": employee_type,
                "firstName": first_name,
                "lastName": last_name,
                "email": email,
                "passwordHash": password_hash,
                "key": key,
                "culture": culture,
                "serializedProfile": serialized_profile,
            },
        )

    def unlink(self, *, provider: str | None = None, **options: Unpack[CallOptions]) -> None:
        """Unlink a third-party account from the user's profile.

        Args:
            provider: Name of the provider.
        """
        return self._call(_UNLINK, options, query={"provider": provider})


class AsyncPeopleThirdPartyAccounts(AsyncResource):
    """Accounts with other services that users sign in with.

    What its methods take and raise is told in `PeopleThirdPartyAccounts`.
    """

    with_raw_response = raw_view(lambda: AsyncPeopleThirdPartyAccountsWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: AsyncPeopleThirdPartyAccountsWithStreamingResponse
    )

    async def list(
        self,
        *,
        invite_view: bool | None = None,
        settings_view: bool | None = None,
        client_callback: str | None = None,
        from_only: str | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[LinkedAccount]:
        """Return the third-party sign-in accounts on offer and whether each is linked."""
        return await self._call(
            _LIST,
            options,
            query={
                "inviteView": invite_view,
                "settingsView": settings_view,
                "clientCallback": client_callback,
                "fromOnly": from_only,
            },
        )

    async def link(
        self, *, serialized_profile: str | None = None, **options: Unpack[CallOptions]
    ) -> None:
        """Link a third-party account to the user's profile."""
        return await self._call(_LINK, options, body={"serializedProfile": serialized_profile})

    async def create(
        self,
        *,
        key: str,
        serialized_profile: str,
        employee_type: EmployeeType | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        email: str | None = None,
        password_hash: str | None = None,
        culture: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Employee:
        """Sign up with a third-party account."""
        return await self._call(
            _CREATE,
            options,
            body={
                "employeeType": employee_type,
                "firstName": first_name,
                "lastName": last_name,
                "email": email,
                "passwordHash": password_hash,
                "key": key,
                "culture": culture,
                "serializedProfile": serialized_profile,
            },
        )

    async def unlink(self, *, provider: str | None = None, **options: Unpack[CallOptions]) -> None:
        """Unlink a third-party account from the user's profile."""
        return await self._call(_UNLINK, options, query={"provider": provider})


class PeopleThirdPartyAccountsWithRawResponse:
    """The methods of `PeopleThirdPartyAccounts`, answering with the raw response."""

    def __init__(self, raw: PeopleThirdPartyAccounts) -> None:
        self.list = as_raw(raw.list)
        self.link = as_raw(raw.link)
        self.create = as_raw(raw.create)
        self.unlink = as_raw(raw.unlink)


class AsyncPeopleThirdPartyAccountsWithRawResponse:
    """The methods of `AsyncPeopleThirdPartyAccounts`, answering with the raw response."""

    def __init__(self, raw: AsyncPeopleThirdPartyAccounts) -> None:
        self.list = as_raw_async(raw.list)
        self.link = as_raw_async(raw.link)
        self.create = as_raw_async(raw.create)
        self.unlink = as_raw_async(raw.unlink)


class PeopleThirdPartyAccountsWithStreamingResponse:
    """The methods of `PeopleThirdPartyAccounts`, each a context manager over its response."""

    def __init__(self, streamed: PeopleThirdPartyAccounts) -> None:
        self.list = as_streamed(streamed.list)
        self.link = as_streamed(streamed.link)
        self.create = as_streamed(streamed.create)
        self.unlink = as_streamed(streamed.unlink)


class AsyncPeopleThirdPartyAccountsWithStreamingResponse:
    """The methods of `AsyncPeopleThirdPartyAccounts`, each a context manager over its response."""

    def __init__(self, streamed: AsyncPeopleThirdPartyAccounts) -> None:
        self.list = as_streamed_async(streamed.list)
        self.link = as_streamed_async(streamed.link)
        self.create = as_streamed_async(streamed.create)
        self.unlink = as_streamed_async(streamed.unlink)
