"""Access to accounts with other providers."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.authentication import LoginProvider

__all__ = ["AsyncThirdParty", "ThirdParty"]

_GET_CODE_REQUEST: Final[Operation[str]] = Operation(
    "third_party.get_code_request", "GET", "/api/2.0/thirdparty/{provider}", str
)


class ThirdParty(Resource):
    """Access to accounts with other providers."""

    with_raw_response = raw_view(lambda: ThirdPartyWithRawResponse)
    with_streaming_response = streaming_view(lambda: ThirdPartyWithStreamingResponse)

    def get_code_request(self, provider: LoginProvider, **options: Unpack[CallOptions]) -> str:
        """Return the address at which a user grants access to an account with a provider.

        Args:
            provider: Provider to sign in with.
        """
        return self._call(_GET_CODE_REQUEST, options, path={"provider": provider})


class AsyncThirdParty(AsyncResource):
    """Access to accounts with other providers.

    What its methods take and raise is told in `ThirdParty`.
    """

    with_raw_response = raw_view(lambda: AsyncThirdPartyWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncThirdPartyWithStreamingResponse)

    async def get_code_request(
        self, provider: LoginProvider, **options: Unpack[CallOptions]
    ) -> str:
        """Return the address at which a user grants access to an account with a provider."""
        return await self._call(_GET_CODE_REQUEST, options, path={"provider": provider})


class ThirdPartyWithRawResponse:
    """The methods of `ThirdParty`, answering with the raw response."""

    def __init__(self, raw: ThirdParty) -> None:
        self.get_code_request = as_raw(raw.get_code_request)


class AsyncThirdPartyWithRawResponse:
    """The methods of `AsyncThirdParty`, answering with the raw response."""

    def __init__(self, raw: AsyncThirdParty) -> None:
        self.get_code_request = as_raw_async(raw.get_code_request)


class ThirdPartyWithStreamingResponse:
    """The methods of `ThirdParty`, each a context manager over its response."""

    def __init__(self, streamed: ThirdParty) -> None:
        self.get_code_request = as_streamed(streamed.get_code_request)


class AsyncThirdPartyWithStreamingResponse:
    """The methods of `AsyncThirdParty`, each a context manager over its response."""

    def __init__(self, streamed: AsyncThirdParty) -> None:
        self.get_code_request = as_streamed_async(streamed.get_code_request)
