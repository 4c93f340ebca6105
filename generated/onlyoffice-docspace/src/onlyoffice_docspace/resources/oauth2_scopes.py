"""What applications can ask for."""

from __future__ import annotations

import builtins
from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.oauth2 import OAuthScope

__all__ = ["AsyncOauth2Scopes", "Oauth2Scopes"]

_LIST: Final[Operation[list[OAuthScope]]] = Operation(
    "oauth2.scopes.list", "GET", "/api/2.0/scopes", list[OAuthScope], data=(), auth=(("cookie",),)
)


class Oauth2Scopes(Resource):
    """What applications can ask for."""

    with_raw_response = raw_view(lambda: Oauth2ScopesWithRawResponse)
    with_streaming_response = streaming_view(lambda: Oauth2ScopesWithStreamingResponse)

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[OAuthScope]:
        """Return the available OAuth2 scopes in alphabetical order, with `openid` first."""
        return self._call(_LIST, options)


class AsyncOauth2Scopes(AsyncResource):
    """What applications can ask for.

    What its methods take and raise is told in `Oauth2Scopes`.
    """

    with_raw_response = raw_view(lambda: AsyncOauth2ScopesWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncOauth2ScopesWithStreamingResponse)

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[OAuthScope]:
        """Return the available OAuth2 scopes in alphabetical order, with `openid` first."""
        return await self._call(_LIST, options)


class Oauth2ScopesWithRawResponse:
    """The methods of `Oauth2Scopes`, answering with the raw response."""

    def __init__(self, raw: Oauth2Scopes) -> None:
        self.list = as_raw(raw.list)


class AsyncOauth2ScopesWithRawResponse:
    """The methods of `AsyncOauth2Scopes`, answering with the raw response."""

    def __init__(self, raw: AsyncOauth2Scopes) -> None:
        self.list = as_raw_async(raw.list)


class Oauth2ScopesWithStreamingResponse:
    """The methods of `Oauth2Scopes`, each a context manager over its response."""

    def __init__(self, streamed: Oauth2Scopes) -> None:
        self.list = as_streamed(streamed.list)


class AsyncOauth2ScopesWithStreamingResponse:
    """The methods of `AsyncOauth2Scopes`, each a context manager over its response."""

    def __init__(self, streamed: AsyncOauth2Scopes) -> None:
        self.list = as_streamed_async(streamed.list)
