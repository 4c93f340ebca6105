"""Who may be invited."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.settings import InvitationSettings

__all__ = ["AsyncSettingsInvitations", "SettingsInvitations"]

_GET: Final[Operation[InvitationSettings]] = Operation(
    "settings.invitations.get",
    "GET",
    "/api/2.0/settings/invitationsettings",
    InvitationSettings,
    auth=(),
)
_UPDATE: Final[Operation[InvitationSettings]] = Operation(
    "settings.invitations.update",
    "PUT",
    "/api/2.0/settings/invitationsettings",
    InvitationSettings,
    body="json",
)


class SettingsInvitations(Resource):
    """Who may be invited."""

    with_raw_response = raw_view(lambda: SettingsInvitationsWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsInvitationsWithStreamingResponse)

    def get(self, **options: Unpack[CallOptions]) -> InvitationSettings:
        """Tell whether inviting members and guests is allowed."""
        return self._call(_GET, options)

    def update(
        self,
        *,
        allow_inviting_members: bool | None = None,
        allow_inviting_guests: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> InvitationSettings:
        """Choose whether members and guests may be invited.

        Args:
            allow_inviting_members: Whether new DocSpace members may be invited from the Contacts
                section.
            allow_inviting_guests: Whether every DocSpace member may invite outside guests to rooms.
        """
        return self._call(
            _UPDATE,
            options,
            body={
                "allowInvitingMembers": allow_inviting_members,
                "allowInvitingGuests": allow_inviting_guests,
            },
        )


class AsyncSettingsInvitations(AsyncResource):
    """Who may be invited.

    What its methods take and raise is told in `SettingsInvitations`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsInvitationsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSettingsInvitationsWithStreamingResponse)

    async def get(self, **options: Unpack[CallOptions]) -> InvitationSettings:
        """Tell whether inviting members and guests is allowed."""
        return await self._call(_GET, options)

    async def update(
        self,
        *,
        allow_inviting_members: bool | None = None,
        allow_inviting_guests: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> InvitationSettings:
        """Choose whether members and guests may be invited."""
        return await self._call(
            _UPDATE,
            options,
            body={
                "allowInvitingMembers": allow_inviting_members,
                "allowInvitingGuests": allow_inviting_guests,
            },
        )


class SettingsInvitationsWithRawResponse:
    """The methods of `SettingsInvitations`, answering with the raw response."""

    def __init__(self, raw: SettingsInvitations) -> None:
        self.get = as_raw(raw.get)
        self.update = as_raw(raw.update)


class AsyncSettingsInvitationsWithRawResponse:
    """The methods of `AsyncSettingsInvitations`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsInvitations) -> None:
        self.get = as_raw_async(raw.get)
        self.update = as_raw_async(raw.update)


class SettingsInvitationsWithStreamingResponse:
    """The methods of `SettingsInvitations`, each a context manager over its response."""

    def __init__(self, streamed: SettingsInvitations) -> None:
        self.get = as_streamed(streamed.get)
        self.update = as_streamed(streamed.update)


class AsyncSettingsInvitationsWithStreamingResponse:
    """The methods of `AsyncSettingsInvitations`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsInvitations) -> None:
        self.get = as_streamed_async(streamed.get)
        self.update = as_streamed_async(streamed.update)
