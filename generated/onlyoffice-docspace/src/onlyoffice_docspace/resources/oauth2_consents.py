"""What users allowed applications to do."""

from __future__ import annotations

from datetime import datetime
from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.oauth2 import ConsentPage

__all__ = ["AsyncOauth2Consents", "Oauth2Consents"]

_LIST: Final[Operation[ConsentPage]] = Operation(
    "oauth2.consents.list",
    "GET",
    "/api/2.0/clients/consents",
    ConsentPage,
    data=(),
    auth=(("cookie",),),
)
_REVOKE: Final[Operation[None]] = Operation(
    "oauth2.consents.revoke",
    "DELETE",
    "/api/2.0/clients/{clientId}/revoke",
    answer="none",
    auth=(("cookie",),),
)


class Oauth2Consents(Resource):
    """What users allowed applications to do."""

    with_raw_response = raw_view(lambda: Oauth2ConsentsWithRawResponse)
    with_streaming_response = streaming_view(lambda: Oauth2ConsentsWithStreamingResponse)

    def list(
        self,
        *,
        limit: int,
        last_modified_on: datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> ConsentPage:
        """Return a page of the consents that users have given to clients.

        Args:
            limit: Number of items to return at most. From 1 to 50.
            last_modified_on: When the user last changed the consent.
        """
        return self._call(
            _LIST, options, query={"limit": limit, "last_modified_on": last_modified_on}
        )

    def revoke(self, client_id: str, **options: Unpack[CallOptions]) -> None:
        """Revoke the consent given to a client and make its tokens for the current user invalid.

        Args:
            client_id: Id of the OAuth client. At least 1 characters.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_REVOKE, options, path={"clientId": client_id})


class AsyncOauth2Consents(AsyncResource):
    """What users allowed applications to do.

    What its methods take and raise is told in `Oauth2Consents`.
    """

    with_raw_response = raw_view(lambda: AsyncOauth2ConsentsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncOauth2ConsentsWithStreamingResponse)

    async def list(
        self,
        *,
        limit: int,
        last_modified_on: datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> ConsentPage:
        """Return a page of the consents that users have given to clients."""
        return await self._call(
            _LIST, options, query={"limit": limit, "last_modified_on": last_modified_on}
        )

    async def revoke(self, client_id: str, **options: Unpack[CallOptions]) -> None:
        """Revoke the consent given to a client and make its tokens for the current user invalid."""
        return await self._call(_REVOKE, options, path={"clientId": client_id})


class Oauth2ConsentsWithRawResponse:
    """The methods of `Oauth2Consents`, answering with the raw response."""

    def __init__(self, raw: Oauth2Consents) -> None:
        self.list = as_raw(raw.list)
        self.revoke = as_raw(raw.revoke)


class AsyncOauth2ConsentsWithRawResponse:
    """The methods of `AsyncOauth2Consents`, answering with the raw response."""

    def __init__(self, raw: AsyncOauth2Consents) -> None:
        self.list = as_raw_async(raw.list)
        self.revoke = as_raw_async(raw.revoke)


class Oauth2ConsentsWithStreamingResponse:
    """The methods of `Oauth2Consents`, each a context manager over its response."""

    def __init__(self, streamed: Oauth2Consents) -> None:
        self.list = as_streamed(streamed.list)
        self.revoke = as_streamed(streamed.revoke)


class AsyncOauth2ConsentsWithStreamingResponse:
    """The methods of `AsyncOauth2Consents`, each a context manager over its response."""

    def __init__(self, streamed: AsyncOauth2Consents) -> None:
        self.list = as_streamed_async(streamed.list)
        self.revoke = as_streamed_async(streamed.revoke)
