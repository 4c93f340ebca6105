"""A small API as the generator writes one: types, errors, resources and clients."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Unpack

from msgspec import field

from clientsmith.runtime.auth import Credential, CredentialValue, Scheme, SignedHeader
from clientsmith.runtime.client import AsyncClient, AsyncClientSettings, Client, ClientSettings
from clientsmith.runtime.enums import OpenEnum
from clientsmith.runtime.errors import (
    BadRequest,
    ErrorRow,
    ErrorTable,
    FailureInSuccess,
    TooManyRequests,
    body_field,
)
from clientsmith.runtime.operation import Operation
from clientsmith.runtime.resource import AsyncResource, CallOptions, Resource
from clientsmith.runtime.retry import RetryPolicy
from clientsmith.runtime.service import Server, Service, Variable
from clientsmith.runtime.values import Lenient, Model, Timestamp
from clientsmith.runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async

if TYPE_CHECKING:
    from clientsmith.runtime.streaming import AsyncStreamedResponse, StreamedResponse

MOMENT: Final = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
# Loading the system's authorities takes longer than most tests.
CONTEXT: Final = ssl.create_default_context()
SIGNED: Final = "ASC partner:20260102030405:Jm66-Didt4KdYHEuyn0aEp8kYeY1"


class Status(OpenEnum):
    ACTIVE = 0, "Active"
    SUSPENDED = 1, "Suspended"


class Tenant(Model):
    tenant_id: int = field(name="tenantId")
    created: Timestamp | None = None
    status: Lenient[Status] | None = None


class NameTaken(BadRequest):
    @property
    def variants(self) -> list[str] | None:
        return body_field(self, "variants", list[str])


class ConversionFailed(FailureInSuccess):
    pass


class Busy(TooManyRequests):
    pass


TABLE: Final = ErrorTable(
    rows=(
        ErrorRow(NameTaken, status=(400,), code="nameTaken"),
        ErrorRow(ConversionFailed, status=(200,), match=(("status", 1),), message="convert*"),
        ErrorRow(Busy, status=(429,), retry="throttle"),
    ),
    code=("error",),
    message=("message",),
    request_id="X-Request-Id",
)
ASC: Final = SignedHeader(
    scheme="ASC",
    digest="sha1",
    key=Credential("key", env="TOY_KEY"),
    secret=Credential("secret", env="TOY_SECRET"),
)
LIST: Final[Operation[list[Tenant]]] = Operation(
    "tenants.list", "GET", "/api/tenants", returns=list[Tenant], data=("tenants",)
)
REGISTER: Final[Operation[Tenant]] = Operation(
    "tenants.register",
    "POST",
    "/api/tenants/{group}",
    returns=Tenant,
    data=("tenant",),
    body="json",
    nullable=frozenset({"note"}),
)
DOWNLOAD: Final[Operation[bytes]] = Operation(
    "tenants.download", "GET", "/api/file", returns=bytes, answer="stream", auth=()
)


class Tenants(Resource):
    def make(self, operation: Operation[Any], options: CallOptions, **arguments: Any) -> Any:
        """Call any operation."""
        return self._call(operation, options, **arguments)

    def list(self, *, count: int | None = None, **options: Unpack[CallOptions]) -> list[Tenant]:
        """All tenants."""
        return self._call(LIST, options, query={"count": count})

    def register(
        self, group: str, *, name: str, note: str | None = None, **options: Unpack[CallOptions]
    ) -> Tenant:
        return self._call(
            REGISTER, options, path={"group": group}, body={"name": name, "note": note}
        )

    def download(self, **options: Unpack[CallOptions]) -> StreamedResponse[bytes]:
        return self._stream(DOWNLOAD, options)

    @cached_property
    def with_raw_response(self) -> TenantsWithRawResponse:
        return TenantsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TenantsWithStreamingResponse:
        return TenantsWithStreamingResponse(self)


class TenantsWithRawResponse:
    def __init__(self, resource: Tenants) -> None:
        raw = resource._raw()  # pyright: ignore[reportPrivateUsage]
        self.list = as_raw(raw.list)
        self.register = as_raw(raw.register)


class TenantsWithStreamingResponse:
    def __init__(self, resource: Tenants) -> None:
        streamed = resource._streamed()  # pyright: ignore[reportPrivateUsage]
        self.list = as_streamed(streamed.list)


class AsyncTenants(AsyncResource):
    async def make(self, operation: Operation[Any], options: CallOptions, **arguments: Any) -> Any:
        """Call any operation."""
        return await self._call(operation, options, **arguments)

    async def list(
        self, *, count: int | None = None, **options: Unpack[CallOptions]
    ) -> list[Tenant]:
        """All tenants."""
        return await self._call(LIST, options, query={"count": count})

    async def register(
        self, group: str, *, name: str, note: str | None = None, **options: Unpack[CallOptions]
    ) -> Tenant:
        return await self._call(
            REGISTER, options, path={"group": group}, body={"name": name, "note": note}
        )

    async def download(self, **options: Unpack[CallOptions]) -> AsyncStreamedResponse[bytes]:
        return await self._stream(DOWNLOAD, options)

    @cached_property
    def with_raw_response(self) -> AsyncTenantsWithRawResponse:
        return AsyncTenantsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTenantsWithStreamingResponse:
        return AsyncTenantsWithStreamingResponse(self)


class AsyncTenantsWithRawResponse:
    def __init__(self, resource: AsyncTenants) -> None:
        raw = resource._raw()  # pyright: ignore[reportPrivateUsage]
        self.list = as_raw_async(raw.list)


class AsyncTenantsWithStreamingResponse:
    def __init__(self, resource: AsyncTenants) -> None:
        streamed = resource._streamed()  # pyright: ignore[reportPrivateUsage]
        self.list = as_streamed_async(streamed.list)


def service(
    *,
    auth: dict[str, Scheme] | None = None,
    use: tuple[tuple[str, ...], ...] = (("asc",),),
) -> Service:
    """The toy API; retries wait next to nothing."""
    return Service(
        name="toy",
        version="0.1.0",
        errors=TABLE,
        servers={"main": Server("https://{host}", variables={"host": Variable(env="TOY_HOST")})},
        default_server="main",
        auth={"asc": ASC} if auth is None else auth,
        use=use,
        timeout=5.0,
        retry=RetryPolicy(first=0.002),
        headers={"X-Client": "toy"},
    )


def _credentials(
    key: CredentialValue | None, secret: CredentialValue | None
) -> dict[str, CredentialValue | None]:
    return {"key": key, "secret": secret}


class Toy(Client):
    def __init__(
        self,
        *,
        host: str | None = None,
        key: CredentialValue | None = "partner",
        secret: CredentialValue | None = "secret",
        described: Service | None = None,
        **settings: Unpack[ClientSettings],
    ) -> None:
        settings.setdefault("clock", lambda: MOMENT)
        settings.setdefault("verify", CONTEXT)
        super().__init__(
            described or service(),
            variables={"host": host},
            credentials=_credentials(key, secret),
            settings=settings,
        )

    @cached_property
    def tenants(self) -> Tenants:
        return Tenants(self._core)

    def make(self, operation: Operation[Any], **arguments: Any) -> Any:
        """Call any operation."""
        options: CallOptions = arguments.pop("options", {})
        return self.tenants.make(operation, options, **arguments)


class AsyncToy(AsyncClient):
    def __init__(
        self,
        *,
        host: str | None = None,
        key: CredentialValue | None = "partner",
        secret: CredentialValue | None = "secret",
        described: Service | None = None,
        **settings: Unpack[AsyncClientSettings],
    ) -> None:
        settings.setdefault("clock", lambda: MOMENT)
        settings.setdefault("verify", CONTEXT)
        super().__init__(
            described or service(),
            variables={"host": host},
            credentials=_credentials(key, secret),
            settings=settings,
        )

    @cached_property
    def tenants(self) -> AsyncTenants:
        return AsyncTenants(self._core)

    async def make(self, operation: Operation[Any], **arguments: Any) -> Any:
        """Call any operation."""
        options: CallOptions = arguments.pop("options", {})
        return await self.tenants.make(operation, options, **arguments)
