"""Contact details of users."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.people import EmployeeContact, EmployeeFull

__all__ = ["AsyncPeopleContacts", "PeopleContacts"]

_UPDATE: Final[Operation[EmployeeFull]] = Operation(
    "people.contacts.update", "PUT", "/api/2.0/people/{userid}/contacts", EmployeeFull, body="json"
)
_SET: Final[Operation[EmployeeFull]] = Operation(
    "people.contacts.set", "POST", "/api/2.0/people/{userid}/contacts", EmployeeFull, body="json"
)
_DELETE: Final[Operation[EmployeeFull]] = Operation(
    "people.contacts.delete",
    "DELETE",
    "/api/2.0/people/{userid}/contacts",
    EmployeeFull,
    styles={"contacts": "deep"},
)


class PeopleContacts(Resource):
    """Contact details of users."""

    with_raw_response = raw_view(lambda: PeopleContactsWithRawResponse)
    with_streaming_response = streaming_view(lambda: PeopleContactsWithStreamingResponse)

    def update(
        self,
        user_id: str,
        *,
        contacts: Sequence[EmployeeContact],
        **options: Unpack[FormatCallOptions],
    ) -> EmployeeFull:
        """Merge new contact details into those a user already has.

        Args:
            user_id: Id of the user.
            contacts: Contacts of the user, each with a type and a value.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_UPDATE, options, path={"userid": user_id}, body={"contacts": contacts})

    def set(
        self,
        user_id: str,
        *,
        contacts: Sequence[EmployeeContact],
        **options: Unpack[FormatCallOptions],
    ) -> EmployeeFull:
        """Replace all contact details of a user.

        Args:
            user_id: Id of the user.
            contacts: Contacts of the user, each with a type and a value.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_SET, options, path={"userid": user_id}, body={"contacts": contacts})

    def delete(
        self,
        user_id: str,
        *,
        contacts: Sequence[EmployeeContact],
        **options: Unpack[FormatCallOptions],
    ) -> EmployeeFull:
        """Delete contact details of a user.

        Args:
            user_id: Id of the user.
            contacts: Contacts of the user, each with a type and a value.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"userid": user_id}, query={"contacts": contacts})


class AsyncPeopleContacts(AsyncResource):
    """Contact details of users.

    What its methods take and raise is told in `PeopleContacts`.
    """

    with_raw_response = raw_view(lambda: AsyncPeopleContactsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncPeopleContactsWithStreamingResponse)

    async def update(
        self,
        user_id: str,
        *,
        contacts: Sequence[EmployeeContact],
        **options: Unpack[FormatCallOptions],
    ) -> EmployeeFull:
        """Merge new contact details into those a user already has."""
        return await self._call(
            _UPDATE, options, path={"userid": user_id}, body={"contacts": contacts}
        )

    async def set(
        self,
        user_id: str,
        *,
        contacts: Sequence[EmployeeContact],
        **options: Unpack[FormatCallOptions],
    ) -> EmployeeFull:
        """Replace all contact details of a user."""
        return await self._call(
            _SET, options, path={"userid": user_id}, body={"contacts": contacts}
        )

    async def delete(
        self,
        user_id: str,
        *,
        contacts: Sequence[EmployeeContact],
        **options: Unpack[FormatCallOptions],
    ) -> EmployeeFull:
        """Delete contact details of a user."""
        return await self._call(
            _DELETE, options, path={"userid": user_id}, query={"contacts": contacts}
        )


class PeopleContactsWithRawResponse:
    """The methods of `PeopleContacts`, answering with the raw response."""

    def __init__(self, raw: PeopleContacts) -> None:
        self.update = as_raw(raw.update)
        self.set = as_raw(raw.set)
        self.delete = as_raw(raw.delete)


class AsyncPeopleContactsWithRawResponse:
    """The methods of `AsyncPeopleContacts`, answering with the raw response."""

    def __init__(self, raw: AsyncPeopleContacts) -> None:
        self.update = as_raw_async(raw.update)
        self.set = as_raw_async(raw.set)
        self.delete = as_raw_async(raw.delete)


class PeopleContactsWithStreamingResponse:
    """The methods of `PeopleContacts`, each a context manager over its response."""

    def __init__(self, streamed: PeopleContacts) -> None:
        self.update = as_streamed(streamed.update)
        self.set = as_streamed(streamed.set)
        self.delete = as_streamed(streamed.delete)


class AsyncPeopleContactsWithStreamingResponse:
    """The methods of `AsyncPeopleContacts`, each a context manager over its response."""

    def __init__(self, streamed: AsyncPeopleContacts) -> None:
        self.update = as_streamed_async(streamed.update)
        self.set = as_streamed_async(streamed.set)
        self.delete = as_streamed_async(streamed.delete)
