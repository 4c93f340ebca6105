"""Domains of the mail server."""

from __future__ import annotations

from typing import Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.mail import MailOperation
from ..types.mail_server import MailDomain, MailDomainDns

__all__ = ["AsyncMailServerDomains", "MailServerDomains"]

_GET_FREE_DNS_RECORDS: Final[Operation[MailDomainDns]] = Operation(
    "mail_server.domains.get_free_dns_records",
    "GET",
    "/api/2.0/mailserver/freedns/get",
    MailDomainDns,
)
_LIST: Final[Operation[list[MailDomain]]] = Operation(
    "mail_server.domains.list",
    "GET",
    "/api/2.0/mailserver/domains/get",
    list[MailDomain],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_GET_COMMON: Final[Operation[MailDomain]] = Operation(
    "mail_server.domains.get_common", "GET", "/api/2.0/mailserver/domains/common", MailDomain
)
_ADD: Final[Operation[MailDomain]] = Operation(
    "mail_server.domains.add", "POST", "/api/2.0/mailserver/domains/add", MailDomain, body="json"
)
_REMOVE: Final[Operation[MailOperation]] = Operation(
    "mail_server.domains.remove", "DELETE", "/api/2.0/mailserver/domains/remove/{id}", MailOperation
)
_GET_DNS_RECORDS: Final[Operation[MailDomainDns]] = Operation(
    "mail_server.domains.get_dns_records",
    "GET",
    "/api/2.0/mailserver/domains/dns/get",
    MailDomainDns,
)
_CHECK_EXISTS: Final[Operation[bool]] = Operation(
    "mail_server.domains.check_exists", "GET", "/api/2.0/mailserver/domains/exists", bool
)
_CHECK_OWNERSHIP: Final[Operation[bool]] = Operation(
    "mail_server.domains.check_ownership",
    "GET",
    "/api/2.0/mailserver/domains/ownership/check",
    bool,
)


class MailServerDomains(Resource):
    """Domains of the mail server."""

    with_raw_response = raw_view(lambda: MailServerDomainsWithRawResponse)
    with_streaming_response = streaming_view(lambda: MailServerDomainsWithStreamingResponse)

    def get_free_dns_records(self, **options: Unpack[FormatCallOptions]) -> MailDomainDns:
        """Return the unused DNS records of the tenant, making them first if there are none."""
        return self._call(_GET_FREE_DNS_RECORDS, options)

    def list(self, **options: Unpack[ListOptions]) -> Page[MailDomain]:
        """List the web domains of the current tenant."""
        return self._paged(_LIST, options)

    def get_common(self, **options: Unpack[FormatCallOptions]) -> MailDomain:
        """Return the web domain that is common to all."""
        return self._call(_GET_COMMON, options)

    def add(
        self,
        *,
        name: str | None = None,
        dns_id: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailDomain:
        """Add a web domain to the current tenant.

        Args:
            dns_id: Id of the DNS records.
        """
        return self._call(_ADD, options, body={"name": name, "id_dns": dns_id})

    def remove(self, id: int, **options: Unpack[FormatCallOptions]) -> MailOperation:
        """Remove a web domain from the mail server.

        Args:
            id: Id of the mail domain.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_REMOVE, options, path={"id": id})

    def get_dns_records(self, *, id: int, **options: Unpack[FormatCallOptions]) -> MailDomainDns:
        """Return the DNS records of a web domain.

        Args:
            id: Id of the mail domain.
        """
        return self._call(_GET_DNS_RECORDS, options, query={"id": id})

    def check_exists(self, *, name: str, **options: Unpack[FormatCallOptions]) -> bool:
        """Tell whether a web domain name is already taken."""
        return self._call(_CHECK_EXISTS, options, query={"name": name})

    def check_ownership(self, *, name: str, **options: Unpack[FormatCallOptions]) -> bool:
        """Tell whether a web domain belongs to the current user."""
        return self._call(_CHECK_OWNERSHIP, options, query={"name": name})


class AsyncMailServerDomains(AsyncResource):
    """Domains of the mail server.

    What its methods take and raise is told in `MailServerDomains`.
    """

    with_raw_response = raw_view(lambda: AsyncMailServerDomainsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncMailServerDomainsWithStreamingResponse)

    async def get_free_dns_records(self, **options: Unpack[FormatCallOptions]) -> MailDomainDns:
        """Return the unused DNS records of the tenant, making them first if there are none."""
        return await self._call(_GET_FREE_DNS_RECORDS, options)

    def list(self, **options: Unpack[ListOptions]) -> AsyncPaginator[MailDomain]:
        """List the web domains of the current tenant.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options)

    async def get_common(self, **options: Unpack[FormatCallOptions]) -> MailDomain:
        """Return the web domain that is common to all."""
        return await self._call(_GET_COMMON, options)

    async def add(
        self,
        *,
        name: str | None = None,
        dns_id: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailDomain:
        """Add a web domain to the current tenant."""
        return await self._call(_ADD, options, body={"name": name, "id_dns": dns_id})

    async def remove(self, id: int, **options: Unpack[FormatCallOptions]) -> MailOperation:
        """Remove a web domain from the mail server."""
        return await self._call(_REMOVE, options, path={"id": id})

    async def get_dns_records(
        self, *, id: int, **options: Unpack[FormatCallOptions]
    ) -> MailDomainDns:
        """Return the DNS records of a web domain."""
        return await self._call(_GET_DNS_RECORDS, options, query={"id": id})

    async def check_exists(self, *, name: str, **options: Unpack[FormatCallOptions]) -> bool:
        """Tell whether a web domain name is already taken."""
        return await self._call(_CHECK_EXISTS, options, query={"name": name})

    async def check_ownership(self, *, name: str, **options: Unpack[FormatCallOptions]) -> bool:
        """Tell whether a web domain belongs to the current user."""
        return await self._call(_CHECK_OWNERSHIP, options, query={"name": name})


class MailServerDomainsWithRawResponse:
    """The methods of `MailServerDomains`, answering with the raw response."""

    def __init__(self, raw: MailServerDomains) -> None:
        self.get_free_dns_records = as_raw(raw.get_free_dns_records)
        self.list = as_raw(raw.list)
        self.get_common = as_raw(raw.get_common)
        self.add = as_raw(raw.add)
        self.remove = as_raw(raw.remove)
        self.get_dns_records = as_raw(raw.get_dns_records)
        self.check_exists = as_raw(raw.check_exists)
        self.check_ownership = as_raw(raw.check_ownership)


class AsyncMailServerDomainsWithRawResponse:
    """The methods of `AsyncMailServerDomains`, answering with the raw response."""

    def __init__(self, raw: AsyncMailServerDomains) -> None:
        self.get_free_dns_records = as_raw_async(raw.get_free_dns_records)
        self.list = as_raw_async(raw.list)
        self.get_common = as_raw_async(raw.get_common)
        self.add = as_raw_async(raw.add)
        self.remove = as_raw_async(raw.remove)
        self.get_dns_records = as_raw_async(raw.get_dns_records)
        self.check_exists = as_raw_async(raw.check_exists)
        self.check_ownership = as_raw_async(raw.check_ownership)


class MailServerDomainsWithStreamingResponse:
    """The methods of `MailServerDomains`, each a context manager over its response."""

    def __init__(self, streamed: MailServerDomains) -> None:
        self.get_free_dns_records = as_streamed(streamed.get_free_dns_records)
        self.list = as_streamed(streamed.list)
        self.get_common = as_streamed(streamed.get_common)
        self.add = as_streamed(streamed.add)
        self.remove = as_streamed(streamed.remove)
        self.get_dns_records = as_streamed(streamed.get_dns_records)
        self.check_exists = as_streamed(streamed.check_exists)
        self.check_ownership = as_streamed(streamed.check_ownership)


class AsyncMailServerDomainsWithStreamingResponse:
    """The methods of `AsyncMailServerDomains`, each a context manager over its response."""

    def __init__(self, streamed: AsyncMailServerDomains) -> None:
        self.get_free_dns_records = as_streamed_async(streamed.get_free_dns_records)
        self.list = as_streamed_async(streamed.list)
        self.get_common = as_streamed_async(streamed.get_common)
        self.add = as_streamed_async(streamed.add)
        self.remove = as_streamed_async(streamed.remove)
        self.get_dns_records = as_streamed_async(streamed.get_dns_records)
        self.check_exists = as_streamed_async(streamed.check_exists)
        self.check_ownership = as_streamed_async(streamed.check_ownership)
