"""What a portal may use, and until when."""

from __future__ import annotations

import builtins
from datetime import date
from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.portals import Pong
from ..types.tariffs import PortalTariff, Tariff

__all__ = ["AsyncTariffs", "Tariffs"]

_GET: Final[Operation[PortalTariff]] = Operation(
    "tariffs.get", "GET", "/api/tariff/get", PortalTariff
)
_SET: Final[Operation[PortalTariff]] = Operation(
    "tariffs.set", "PUT", "/api/tariff/set", PortalTariff, body="json"
)
_LIST: Final[Operation[list[Tariff]]] = Operation(
    "tariffs.list", "GET", "/api/tariff/all", list[Tariff], data=("tariffs",), auth=()
)
_PING: Final[Operation[Pong]] = Operation("tariffs.ping", "GET", "/api/tariff/test", Pong, auth=())


class Tariffs(Resource):
    """What a portal may use, and until when."""

    with_raw_response = raw_view(lambda: TariffsWithRawResponse)
    with_streaming_response = streaming_view(lambda: TariffsWithStreamingResponse)

    def get(
        self,
        *,
        portal_name: str | None = None,
        tenant_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> PortalTariff:
        """Return a portal and its tariff.

        Args:
            portal_name: Name of the portal.
            tenant_id: Id of the portal; used when no name is given.

        Raises:
            PortalNameEmpty: No portal was named.
            PortalNameNotFound: There is no portal of that name.
        """
        return self._call(_GET, options, query={"portalName": portal_name, "tenantId": tenant_id})

    def set(
        self,
        *,
        portal_name: str | None = None,
        tenant_id: int | None = None,
        active_users: int | None = None,
        due_date: date | None = None,
        features: str | None = None,
        max_file_size: int | None = None,
        max_total_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> PortalTariff:
        """Replace the tariff of a portal; what is left out returns to the server's default.

        Sizes are kept in whole megabytes: the server cuts off the rest, so anything under 1,048,576
        bytes becomes zero.

        Args:
            portal_name: Name of the portal. At most 255 characters.
            tenant_id: Id of the portal; used when no name is given.
            active_users: How many users may be active.
            due_date: The day on which the tariff ends.
            features: Features, separated by commas. At most 255 characters.
            max_file_size: Size of the largest file in bytes.
            max_total_size: Size of all files together in bytes.

        Raises:
            PortalNameEmpty: No portal was named.
            PortalNameNotFound: There is no portal of that name.
        """
        return self._call(
            _SET,
            options,
            body={
                "portalName": portal_name,
                "tenantId": tenant_id,
                "activeUsers": active_users,
                "dueDate": due_date,
                "features": features,
                "maxFileSize": max_file_size,
                "maxTotalSize": max_total_size,
            },
        )

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[Tariff]:
        """List the tariffs that are for sale, the smallest first."""
        return self._call(_LIST, options)

    def ping(self, **options: Unpack[CallOptions]) -> Pong:
        """Ask whether the tariff part of the API is up."""
        return self._call(_PING, options)


class AsyncTariffs(AsyncResource):
    """What a portal may use, and until when.

    What its methods take and raise is told in `Tariffs`.
    """

    with_raw_response = raw_view(lambda: AsyncTariffsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncTariffsWithStreamingResponse)

    async def get(
        self,
        *,
        portal_name: str | None = None,
        tenant_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> PortalTariff:
        """Return a portal and its tariff."""
        return await self._call(
            _GET, options, query={"portalName": portal_name, "tenantId": tenant_id}
        )

    async def set(
        self,
        *,
        portal_name: str | None = None,
        tenant_id: int | None = None,
        active_users: int | None = None,
        due_date: date | None = None,
        features: str | None = None,
        max_file_size: int | None = None,
        max_total_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> PortalTariff:
        """Replace the tariff of a portal; what is left out returns to the server's default."""
        return await self._call(
            _SET,
            options,
            body={
                "portalName": portal_name,
                "tenantId": tenant_id,
                "activeUsers": active_users,
                "dueDate": due_date,
                "features": features,
                "maxFileSize": max_file_size,
                "maxTotalSize": max_total_size,
            },
        )

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[Tariff]:
        """List the tariffs that are for sale, the smallest first."""
        return await self._call(_LIST, options)

    async def ping(self, **options: Unpack[CallOptions]) -> Pong:
        """Ask whether the tariff part of the API is up."""
        return await self._call(_PING, options)


class TariffsWithRawResponse:
    """The methods of `Tariffs`, answering with the raw response."""

    def __init__(self, raw: Tariffs) -> None:
        self.get = as_raw(raw.get)
        self.set = as_raw(raw.set)
        self.list = as_raw(raw.list)
        self.ping = as_raw(raw.ping)


class AsyncTariffsWithRawResponse:
    """The methods of `AsyncTariffs`, answering with the raw response."""

    def __init__(self, raw: AsyncTariffs) -> None:
        self.get = as_raw_async(raw.get)
        self.set = as_raw_async(raw.set)
        self.list = as_raw_async(raw.list)
        self.ping = as_raw_async(raw.ping)


class TariffsWithStreamingResponse:
    """The methods of `Tariffs`, each a context manager over its response."""

    def __init__(self, streamed: Tariffs) -> None:
        self.get = as_streamed(streamed.get)
        self.set = as_streamed(streamed.set)
        self.list = as_streamed(streamed.list)
        self.ping = as_streamed(streamed.ping)


class AsyncTariffsWithStreamingResponse:
    """The methods of `AsyncTariffs`, each a context manager over its response."""

    def __init__(self, streamed: AsyncTariffs) -> None:
        self.get = as_streamed_async(streamed.get)
        self.set = as_streamed_async(streamed.set)
        self.list = as_streamed_async(streamed.list)
        self.ping = as_streamed_async(streamed.ping)
