"""Settings of telephony."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.crm import VoipQueue

if TYPE_CHECKING:
    from .crm_voip_calls import AsyncCrmVoipCalls, CrmVoipCalls
    from .crm_voip_numbers import AsyncCrmVoipNumbers, CrmVoipNumbers
    from .crm_voip_operators import AsyncCrmVoipOperators, CrmVoipOperators
    from .crm_voip_uploads import AsyncCrmVoipUploads, CrmVoipUploads

__all__ = ["AsyncCrmVoip", "CrmVoip"]

_UPDATE_SETTINGS: Final[Operation[Any]] = Operation(
    "crm.voip.update_settings", "PUT", "/api/2.0/crm/voip/numbers/settings", Any, body="json"
)
_GET_SETTINGS: Final[Operation[Any]] = Operation(
    "crm.voip.get_settings", "GET", "/api/2.0/crm/voip/numbers/settings", Any
)


class CrmVoip(Resource):
    """Settings of telephony."""

    with_raw_response = raw_view(lambda: CrmVoipWithRawResponse)
    with_streaming_response = streaming_view(lambda: CrmVoipWithStreamingResponse)

    @cached_property
    def calls(self) -> CrmVoipCalls:
        """Phone calls."""
        from .crm_voip_calls import CrmVoipCalls

        return CrmVoipCalls(self._core)

    @cached_property
    def numbers(self) -> CrmVoipNumbers:
        """Phone numbers that the portal owns or may buy."""
        from .crm_voip_numbers import CrmVoipNumbers

        return CrmVoipNumbers(self._core)

    @cached_property
    def operators(self) -> CrmVoipOperators:
        """Users who answer a phone number."""
        from .crm_voip_operators import CrmVoipOperators

        return CrmVoipOperators(self._core)

    @cached_property
    def uploads(self) -> CrmVoipUploads:
        """Recordings for telephony."""
        from .crm_voip_uploads import CrmVoipUploads

        return CrmVoipUploads(self._core)

    def update_settings(
        self,
        *,
        queue: VoipQueue | None = None,
        pause: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Any:
        """Change the waiting queue and the operator pause for VoIP.

        Args:
            queue: Queue in which callers wait.
            pause: Whether operators get a break between calls, for notes and the like.
        """
        return self._call(_UPDATE_SETTINGS, options, body={"queue": queue, "pause": pause})

    def get_settings(self, **options: Unpack[FormatCallOptions]) -> Any:
        """Return the settings of VoIP."""
        return self._call(_GET_SETTINGS, options)


class AsyncCrmVoip(AsyncResource):
    """Settings of telephony.

    What its methods take and raise is told in `CrmVoip`.
    """

    with_raw_response = raw_view(lambda: AsyncCrmVoipWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCrmVoipWithStreamingResponse)

    @cached_property
    def calls(self) -> AsyncCrmVoipCalls:
        """Phone calls."""
        from .crm_voip_calls import AsyncCrmVoipCalls

        return AsyncCrmVoipCalls(self._core)

    @cached_property
    def numbers(self) -> AsyncCrmVoipNumbers:
        """Phone numbers that the portal owns or may buy."""
        from .crm_voip_numbers import AsyncCrmVoipNumbers

        return AsyncCrmVoipNumbers(self._core)

    @cached_property
    def operators(self) -> AsyncCrmVoipOperators:
        """Users who answer a phone number."""
        from .crm_voip_operators import AsyncCrmVoipOperators

        return AsyncCrmVoipOperators(self._core)

    @cached_property
    def uploads(self) -> AsyncCrmVoipUploads:
        """Recordings for telephony."""
        from .crm_voip_uploads import AsyncCrmVoipUploads

        return AsyncCrmVoipUploads(self._core)

    async def update_settings(
        self,
        *,
        queue: VoipQueue | None = None,
        pause: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Any:
        """Change the waiting queue and the operator pause for VoIP."""
        return await self._call(_UPDATE_SETTINGS, options, body={"queue": queue, "pause": pause})

    async def get_settings(self, **options: Unpack[FormatCallOptions]) -> Any:
        """Return the settings of VoIP."""
        return await self._call(_GET_SETTINGS, options)


class CrmVoipWithRawResponse:
    """The methods of `CrmVoip`, answering with the raw response."""

    def __init__(self, raw: CrmVoip) -> None:
        self.update_settings = as_raw(raw.update_settings)
        self.get_settings = as_raw(raw.get_settings)


class AsyncCrmVoipWithRawResponse:
    """The methods of `AsyncCrmVoip`, answering with the raw response."""

    def __init__(self, raw: AsyncCrmVoip) -> None:
        self.update_settings = as_raw_async(raw.update_settings)
        self.get_settings = as_raw_async(raw.get_settings)


class CrmVoipWithStreamingResponse:
    """The methods of `CrmVoip`, each a context manager over its response."""

    def __init__(self, streamed: CrmVoip) -> None:
        self.update_settings = as_streamed(streamed.update_settings)
        self.get_settings = as_streamed(streamed.get_settings)


class AsyncCrmVoipWithStreamingResponse:
    """The methods of `AsyncCrmVoip`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCrmVoip) -> None:
        self.update_settings = as_streamed_async(streamed.update_settings)
        self.get_settings = as_streamed_async(streamed.get_settings)
