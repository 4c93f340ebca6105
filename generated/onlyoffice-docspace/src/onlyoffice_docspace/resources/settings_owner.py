"""Handing the portal over to another owner."""

from __future__ import annotations

from typing import Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.settings import OwnerChangeInstructions

__all__ = ["AsyncSettingsOwner", "SettingsOwner"]

_SEND_CHANGE_INSTRUCTIONS: Final[Operation[OwnerChangeInstructions]] = Operation(
    "settings.owner.send_change_instructions",
    "POST",
    "/api/2.0/settings/owner",
    OwnerChangeInstructions,
    body="json",
)
_UPDATE: Final[Operation[None]] = Operation(
    "settings.owner.update", "PUT", "/api/2.0/settings/owner", answer="none", body="json"
)


class SettingsOwner(Resource):
    """Handing the portal over to another owner."""

    with_raw_response = raw_view(lambda: SettingsOwnerWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsOwnerWithStreamingResponse)

    def send_change_instructions(
        self, *, owner_id: UUID, **options: Unpack[CallOptions]
    ) -> OwnerChangeInstructions:
        """Send the instructions for handing the DocSpace over to another owner.

        Args:
            owner_id: Id of the owner.
        """
        return self._call(_SEND_CHANGE_INSTRUCTIONS, options, body={"ownerId": owner_id})

    def update(self, *, owner_id: UUID, **options: Unpack[CallOptions]) -> None:
        """Make another user the owner of the portal.

        Args:
            owner_id: Id of the owner.

        Raises:
            AlreadyExists: There is one like it already.
        """
        return self._call(_UPDATE, options, body={"ownerId": owner_id})


class AsyncSettingsOwner(AsyncResource):
    """Handing the portal over to another owner.

    What its methods take and raise is told in `SettingsOwner`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsOwnerWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSettingsOwnerWithStreamingResponse)

    async def send_change_instructions(
        self, *, owner_id: UUID, **options: Unpack[CallOptions]
    ) -> OwnerChangeInstructions:
        """Send the instructions for handing the DocSpace over to another owner."""
        return await self._call(_SEND_CHANGE_INSTRUCTIONS, options, body={"ownerId": owner_id})

    async def update(self, *, owner_id: UUID, **options: Unpack[CallOptions]) -> None:
        """Make another user the owner of the portal."""
        return await self._call(_UPDATE, options, body={"ownerId": owner_id})


class SettingsOwnerWithRawResponse:
    """The methods of `SettingsOwner`, answering with the raw response."""

    def __init__(self, raw: SettingsOwner) -> None:
        self.send_change_instructions = as_raw(raw.send_change_instructions)
        self.update = as_raw(raw.update)


class AsyncSettingsOwnerWithRawResponse:
    """The methods of `AsyncSettingsOwner`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsOwner) -> None:
        self.send_change_instructions = as_raw_async(raw.send_change_instructions)
        self.update = as_raw_async(raw.update)


class SettingsOwnerWithStreamingResponse:
    """The methods of `SettingsOwner`, each a context manager over its response."""

    def __init__(self, streamed: SettingsOwner) -> None:
        self.send_change_instructions = as_streamed(streamed.send_change_instructions)
        self.update = as_streamed(streamed.update)


class AsyncSettingsOwnerWithStreamingResponse:
    """The methods of `AsyncSettingsOwner`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsOwner) -> None:
        self.send_change_instructions = as_streamed_async(streamed.send_change_instructions)
        self.update = as_streamed_async(streamed.update)
