"""Applications that use OAuth 2.0."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.oauth2 import (
    OAuthClient,
    OAuthClientInfo,
    OAuthClientInfoPage,
    OAuthClientPage,
    OAuthClientSecret,
)

__all__ = ["AsyncOauth2Clients", "Oauth2Clients"]

_GET: Final[Operation[OAuthClient]] = Operation(
    "oauth2.clients.get",
    "GET",
    "/api/2.0/clients/{clientId}",
    OAuthClient,
    data=(),
    auth=(("cookie",),),
)
_UPDATE: Final[Operation[None]] = Operation(
    "oauth2.clients.update",
    "PUT",
    "/api/2.0/clients/{clientId}",
    answer="none",
    body="json",
    auth=(("cookie",),),
)
_DELETE: Final[Operation[None]] = Operation(
    "oauth2.clients.delete",
    "DELETE",
    "/api/2.0/clients/{clientId}",
    answer="none",
    auth=(("cookie",),),
)
_LIST: Final[Operation[OAuthClientPage]] = Operation(
    "oauth2.clients.list", "GET", "/api/2.0/clients", OAuthClientPage, data=(), auth=(("cookie",),)
)
_CREATE: Final[Operation[OAuthClient]] = Operation(
    "oauth2.clients.create",
    "POST",
    "/api/2.0/clients",
    OAuthClient,
    data=(),
    body="json",
    auth=(("cookie",),),
)
_REGENERATE_SECRET: Final[Operation[OAuthClientSecret]] = Operation(
    "oauth2.clients.regenerate_secret",
    "PATCH",
    "/api/2.0/clients/{clientId}/regenerate",
    OAuthClientSecret,
    data=(),
    auth=(("cookie",),),
)
_SET_ACTIVATION: Final[Operation[None]] = Operation(
    "oauth2.clients.set_activation",
    "PATCH",
    "/api/2.0/clients/{clientId}/activation",
    answer="none",
    body="json",
    auth=(("cookie",),),
)
_GET_PUBLIC_INFO: Final[Operation[OAuthClientInfo]] = Operation(
    "oauth2.clients.get_public_info",
    "GET",
    "/api/2.0/clients/{clientId}/public/info",
    OAuthClientInfo,
    data=(),
    auth=(),
)
_GET_INFO: Final[Operation[OAuthClientInfo]] = Operation(
    "oauth2.clients.get_info",
    "GET",
    "/api/2.0/clients/{clientId}/info",
    OAuthClientInfo,
    data=(),
    auth=(("cookie",),),
)
_LIST_INFO: Final[Operation[OAuthClientInfoPage]] = Operation(
    "oauth2.clients.list_info",
    "GET",
    "/api/2.0/clients/info",
    OAuthClientInfoPage,
    data=(),
    auth=(("cookie",),),
)


class Oauth2Clients(Resource):
    """Applications that use OAuth 2.0."""

    with_raw_response = raw_view(lambda: Oauth2ClientsWithRawResponse)
    with_streaming_response = streaming_view(lambda: Oauth2ClientsWithStreamingResponse)

    def get(self, client_id: str, **options: Unpack[CallOptions]) -> OAuthClient:
        """Return an OAuth2 client with its name, redirect URIs, scopes and other settings.

        Args:
            client_id: Id of the OAuth client. At least 1 characters.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"clientId": client_id})

    def update(
        self,
        client_id: str,
        *,
        name: str | None = None,
        description: str | None = None,
        logo: str | None = None,
        allow_pkce: bool | None = None,
        is_public: bool | None = None,
        allowed_origins: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the name, description, redirect URIs or other settings of a client; its ID stays.

        Args:
            client_id: Id of the OAuth client. At least 1 characters.
            name: At least 1 characters.
            description: At most 255 characters.
            logo: At least 1 characters, must match
                `^data:image\\/(?:png|jpeg|jpg|svg\\+xml);base64,.*.{1,}`.
            allow_pkce: Whether the client may use PKCE.
            is_public: Whether other tenants can use the client.
            allowed_origins: Origins the client may call from, for CORS.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"clientId": client_id},
            body={
                "name": name,
                "description": description,
                "logo": logo,
                "allow_pkce": allow_pkce,
                "is_public": is_public,
                "allowed_origins": allowed_origins,
            },
        )

    def delete(self, client_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a client for good, making every token issued to it invalid.

        Args:
            client_id: Id of the OAuth client. At least 1 characters.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"clientId": client_id})

    def list(
        self,
        *,
        limit: int,
        last_client_id: str | None = None,
        last_created_on: datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> OAuthClientPage:
        """Return a page of OAuth2 clients; the last seen client ID or creation date leads to the
        next page.

        Args:
            limit: Number of items to return at most. From 1 to 50.
            last_client_id: Id of the last client retrieved, after which the next page goes on.
            last_created_on: When the last client returned was created.
        """
        return self._call(
            _LIST,
            options,
            query={
                "limit": limit,
                "last_client_id": last_client_id,
                "last_created_on": last_created_on,
            },
        )

    def create(
        self,
        *,
        redirect_uris: Sequence[str],
        allowed_origins: Sequence[str],
        name: str | None = None,
        description: str | None = None,
        logo: str | None = None,
        scopes: Sequence[str] | None = None,
        allow_pkce: bool | None = None,
        is_public: bool | None = None,
        website_url: str | None = None,
        terms_url: str | None = None,
        policy_url: str | None = None,
        logout_redirect_uri: str | None = None,
        **options: Unpack[CallOptions],
    ) -> OAuthClient:
        """Register an OAuth2 client and return it with its generated client ID.

        Args:
            redirect_uris: Addresses the client may send the user to.
            allowed_origins: Origins the client may call from, for CORS.
            name: 3 to 256 characters.
            description: At most 255 characters.
            logo: At least 1 characters, must match
                `^data:image\\/(?:png|jpeg|jpg|svg\\+xml);base64,.*.{1,}`.
            allow_pkce: Whether the client may use PKCE.
            is_public: Whether other tenants can use the client.
            website_url: Address of the client's web site. At least 1 characters, must match
                `^(https?://)?(([a-zA-Z0-9-]+\\.)+[a-zA-Z]{2,}|localhost|[a-zA-Z0-9-]+)(:\\d+)?(/[a-zA-Z0-9-._~:/?#\\[\\]@!$&'()*+,;=]*)?$|^https?://(\\d{1,3}\\.){3}\\d{1,3}(:\\d+)?(/[a-zA-Z0-9-._~:/?#\\[\\]@!$&'()*+,;=]*)?$`.
            terms_url: Address of the client's terms of service. At least 1 characters, must match
                `^(https?://)?(([a-zA-Z0-9-]+\\.)+[a-zA-Z]{2,}|localhost|[a-zA-Z0-9-]+)(:\\d+)?(/[a-zA-Z0-9-._~:/?#\\[\\]@!$&'()*+,;=]*)?$|^https?://(\\d{1,3}\\.){3}\\d{1,3}(:\\d+)?(/[a-zA-Z0-9-._~:/?#\\[\\]@!$&'()*+,;=]*)?$`.
            policy_url: Address of the client's privacy policy. At least 1 characters, must match
                `^(https?://)?(([a-zA-Z0-9-]+\\.)+[a-zA-Z]{2,}|localhost|[a-zA-Z0-9-]+)(:\\d+)?(/[a-zA-Z0-9-._~:/?#\\[\\]@!$&'()*+,;=]*)?$|^https?://(\\d{1,3}\\.){3}\\d{1,3}(:\\d+)?(/[a-zA-Z0-9-._~:/?#\\[\\]@!$&'()*+,;=]*)?$`.
            logout_redirect_uri: Address the client may send the user to after sign-out. At least 1
                characters, must match
                `^(https?://)?(([a-zA-Z0-9-]+\\.)+[a-zA-Z]{2,}|localhost|[a-zA-Z0-9-]+)(:\\d+)?(/[a-zA-Z0-9-._~:/?#\\[\\]@!$&'()*+,;=]*)?$|^https?://(\\d{1,3}\\.){3}\\d{1,3}(:\\d+)?(/[a-zA-Z0-9-._~:/?#\\[\\]@!$&'()*+,;=]*)?$`.
        """
        return self._call(
            _CREATE,
            options,
            body={
                "name": name,
                "description": description,
                "logo": logo,
                "scopes": scopes,
                "allow_pkce": allow_pkce,
                "is_public": is_public,
                "website_url": website_url,
                "terms_url": terms_url,
                "policy_url": policy_url,
                "redirect_uris": redirect_uris,
                "allowed_origins": allowed_origins,
                "logout_redirect_uri": logout_redirect_uri,
            },
        )

    def regenerate_secret(
        self, client_id: str, **options: Unpack[CallOptions]
    ) -> OAuthClientSecret:
        """Replace the secret of a client; the old one stops working at once.

        Args:
            client_id: Id of the OAuth client. At least 1 characters.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_REGENERATE_SECRET, options, path={"clientId": client_id})

    def set_activation(
        self, client_id: str, *, status: bool, **options: Unpack[CallOptions]
    ) -> None:
        """Activate or deactivate a client.

        A deactivated one gets no new tokens, but those issued stay valid until they expire.

        Args:
            client_id: Id of the OAuth client. At least 1 characters.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SET_ACTIVATION, options, path={"clientId": client_id}, body={"status": status}
        )

    def get_public_info(self, client_id: str, **options: Unpack[CallOptions]) -> OAuthClientInfo:
        """Return what is publicly known of a client.

        Args:
            client_id: Id of the OAuth client. At least 1 characters.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET_PUBLIC_INFO, options, path={"clientId": client_id})

    def get_info(self, client_id: str, **options: Unpack[CallOptions]) -> OAuthClientInfo:
        """Return the detailed information about a client.

        Args:
            client_id: Id of the OAuth client. At least 1 characters.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET_INFO, options, path={"clientId": client_id})

    def list_info(
        self,
        *,
        limit: int,
        last_client_id: str | None = None,
        last_created_on: datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> OAuthClientInfoPage:
        """Return a page of information about all clients.

        Args:
            limit: Number of items to return at most. From 1 to 50.
            last_client_id: Id of the last client retrieved, after which the next page goes on.
            last_created_on: When the last client returned was created.
        """
        return self._call(
            _LIST_INFO,
            options,
            query={
                "limit": limit,
                "last_client_id": last_client_id,
                "last_created_on": last_created_on,
            },
        )


class AsyncOauth2Clients(AsyncResource):
    """Applications that use OAuth 2.0.

    What its methods take and raise is told in `Oauth2Clients`.
    """

    with_raw_response = raw_view(lambda: AsyncOauth2ClientsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncOauth2ClientsWithStreamingResponse)

    async def get(self, client_id: str, **options: Unpack[CallOptions]) -> OAuthClient:
        """Return an OAuth2 client with its name, redirect URIs, scopes and other settings."""
        return await self._call(_GET, options, path={"clientId": client_id})

    async def update(
        self,
        client_id: str,
        *,
        name: str | None = None,
        description: str | None = None,
        logo: str | None = None,
        allow_pkce: bool | None = None,
        is_public: bool | None = None,
        allowed_origins: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the name, description, redirect URIs or other settings of a client; its ID
        stays.
        """
        return await self._call(
            _UPDATE,
            options,
            path={"clientId": client_id},
            body={
                "name": name,
                "description": description,
                "logo": logo,
                "allow_pkce": allow_pkce,
                "is_public": is_public,
                "allowed_origins": allowed_origins,
            },
        )

    async def delete(self, client_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a client for good, making every token issued to it invalid."""
        return await self._call(_DELETE, options, path={"clientId": client_id})

    async def list(
        self,
        *,
        limit: int,
        last_client_id: str | None = None,
        last_created_on: datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> OAuthClientPage:
        """Return a page of OAuth2 clients; the last seen client ID or creation date leads to the
        next page.
        """
        return await self._call(
            _LIST,
            options,
            query={
                "limit": limit,
                "last_client_id": last_client_id,
                "last_created_on": last_created_on,
            },
        )

    async def create(
        self,
        *,
        redirect_uris: Sequence[str],
        allowed_origins: Sequence[str],
        name: str | None = None,
        description: str | None = None,
        logo: str | None = None,
        scopes: Sequence[str] | None = None,
        allow_pkce: bool | None = None,
        is_public: bool | None = None,
        website_url: str | None = None,
        terms_url: str | None = None,
        policy_url: str | None = None,
        logout_redirect_uri: str | None = None,
        **options: Unpack[CallOptions],
    ) -> OAuthClient:
        """Register an OAuth2 client and return it with its generated client ID."""
        return await self._call(
            _CREATE,
            options,
            body={
                "name": name,
                "description": description,
                "logo": logo,
                "scopes": scopes,
                "allow_pkce": allow_pkce,
                "is_public": is_public,
                "website_url": website_url,
                "terms_url": terms_url,
                "policy_url": policy_url,
                "redirect_uris": redirect_uris,
                "allowed_origins": allowed_origins,
                "logout_redirect_uri": logout_redirect_uri,
            },
        )

    async def regenerate_secret(
        self, client_id: str, **options: Unpack[CallOptions]
    ) -> OAuthClientSecret:
        """Replace the secret of a client; the old one stops working at once."""
        return await self._call(_REGENERATE_SECRET, options, path={"clientId": client_id})

    async def set_activation(
        self, client_id: str, *, status: bool, **options: Unpack[CallOptions]
    ) -> None:
        """Activate or deactivate a client."""
        return await self._call(
            _SET_ACTIVATION, options, path={"clientId": client_id}, body={"status": status}
        )

    async def get_public_info(
        self, client_id: str, **options: Unpack[CallOptions]
    ) -> OAuthClientInfo:
        """Return what is publicly known of a client."""
        return await self._call(_GET_PUBLIC_INFO, options, path={"clientId": client_id})

    async def get_info(self, client_id: str, **options: Unpack[CallOptions]) -> OAuthClientInfo:
        """Return the detailed information about a client."""
        return await self._call(_GET_INFO, options, path={"clientId": client_id})

    async def list_info(
        self,
        *,
        limit: int,
        last_client_id: str | None = None,
        last_created_on: datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> OAuthClientInfoPage:
        """Return a page of information about all clients."""
        return await self._call(
            _LIST_INFO,
            options,
            query={
                "limit": limit,
                "last_client_id": last_client_id,
                "last_created_on": last_created_on,
            },
        )


class Oauth2ClientsWithRawResponse:
    """The methods of `Oauth2Clients`, answering with the raw response."""

    def __init__(self, raw: Oauth2Clients) -> None:
        self.get = as_raw(raw.get)
        self.update = as_raw(raw.update)
        self.delete = as_raw(raw.delete)
        self.list = as_raw(raw.list)
        self.create = as_raw(raw.create)
        self.regenerate_secret = as_raw(raw.regenerate_secret)
        self.set_activation = as_raw(raw.set_activation)
        self.get_public_info = as_raw(raw.get_public_info)
        self.get_info = as_raw(raw.get_info)
        self.list_info = as_raw(raw.list_info)


class AsyncOauth2ClientsWithRawResponse:
    """The methods of `AsyncOauth2Clients`, answering with the raw response."""

    def __init__(self, raw: AsyncOauth2Clients) -> None:
        self.get = as_raw_async(raw.get)
        self.update = as_raw_async(raw.update)
        self.delete = as_raw_async(raw.delete)
        self.list = as_raw_async(raw.list)
        self.create = as_raw_async(raw.create)
        self.regenerate_secret = as_raw_async(raw.regenerate_secret)
        self.set_activation = as_raw_async(raw.set_activation)
        self.get_public_info = as_raw_async(raw.get_public_info)
        self.get_info = as_raw_async(raw.get_info)
        self.list_info = as_raw_async(raw.list_info)


class Oauth2ClientsWithStreamingResponse:
    """The methods of `Oauth2Clients`, each a context manager over its response."""

    def __init__(self, streamed: Oauth2Clients) -> None:
        self.get = as_streamed(streamed.get)
        self.update = as_streamed(streamed.update)
        self.delete = as_streamed(streamed.delete)
        self.list = as_streamed(streamed.list)
        self.create = as_streamed(streamed.create)
        self.regenerate_secret = as_streamed(streamed.regenerate_secret)
        self.set_activation = as_streamed(streamed.set_activation)
        self.get_public_info = as_streamed(streamed.get_public_info)
        self.get_info = as_streamed(streamed.get_info)
        self.list_info = as_streamed(streamed.list_info)


class AsyncOauth2ClientsWithStreamingResponse:
    """The methods of `AsyncOauth2Clients`, each a context manager over its response."""

    def __init__(self, streamed: AsyncOauth2Clients) -> None:
        self.get = as_streamed_async(streamed.get)
        self.update = as_streamed_async(streamed.update)
        self.delete = as_streamed_async(streamed.delete)
        self.list = as_streamed_async(streamed.list)
        self.create = as_streamed_async(streamed.create)
        self.regenerate_secret = as_streamed_async(streamed.regenerate_secret)
        self.set_activation = as_streamed_async(streamed.set_activation)
        self.get_public_info = as_streamed_async(streamed.get_public_info)
        self.get_info = as_streamed_async(streamed.get_info)
        self.list_info = as_streamed_async(streamed.list_info)
