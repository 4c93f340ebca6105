"""The portal itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.portal import Tenant

if TYPE_CHECKING:
    from .portal_backup import AsyncPortalBackup, PortalBackup
    from .portal_quota import AsyncPortalQuota, PortalQuota
    from .portal_search import AsyncPortalSearch, PortalSearch
    from .portal_users import AsyncPortalUsers, PortalUsers

__all__ = ["AsyncPortal", "Portal"]

_GET: Final[Operation[Tenant]] = Operation("portal.get", "GET", "/api/2.0/portal", Tenant)


class Portal(Resource):
    """The portal itself."""

    with_raw_response = raw_view(lambda: PortalWithRawResponse)
    with_streaming_response = streaming_view(lambda: PortalWithStreamingResponse)

    @cached_property
    def backup(self) -> PortalBackup:
        """Backups of the portal, and restoring them."""
        from .portal_backup import PortalBackup

        return PortalBackup(self._core)

    @cached_property
    def quota(self) -> PortalQuota:
        """Space and tariff of the portal."""
        from .portal_quota import PortalQuota

        return PortalQuota(self._core)

    @cached_property
    def search(self) -> PortalSearch:
        """Full-text search of the portal."""
        from .portal_search import PortalSearch

        return PortalSearch(self._core)

    @cached_property
    def users(self) -> PortalUsers:
        """Users of the portal, as the portal counts them."""
        from .portal_users import PortalUsers

        return PortalUsers(self._core)

    def get(self, **options: Unpack[FormatCallOptions]) -> Tenant:
        """Return the current portal."""
        return self._call(_GET, options)


class AsyncPortal(AsyncResource):
    """The portal itself.

    What its methods take and raise is told in `Portal`.
    """

    with_raw_response = raw_view(lambda: AsyncPortalWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncPortalWithStreamingResponse)

    @cached_property
    def backup(self) -> AsyncPortalBackup:
        """Backups of the portal, and restoring them."""
        from .portal_backup import AsyncPortalBackup

        return AsyncPortalBackup(self._core)

    @cached_property
    def quota(self) -> AsyncPortalQuota:
        """Space and tariff of the portal."""
        from .portal_quota import AsyncPortalQuota

        return AsyncPortalQuota(self._core)

    @cached_property
    def search(self) -> AsyncPortalSearch:
        """Full-text search of the portal."""
        from .portal_search import AsyncPortalSearch

        return AsyncPortalSearch(self._core)

    @cached_property
    def users(self) -> AsyncPortalUsers:
        """Users of the portal, as the portal counts them."""
        from .portal_users import AsyncPortalUsers

        return AsyncPortalUsers(self._core)

    async def get(self, **options: Unpack[FormatCallOptions]) -> Tenant:
        """Return the current portal."""
        return await self._call(_GET, options)


class PortalWithRawResponse:
    """The methods of `Portal`, answering with the raw response."""

    def __init__(self, raw: Portal) -> None:
        self.get = as_raw(raw.get)


class AsyncPortalWithRawResponse:
    """The methods of `AsyncPortal`, answering with the raw response."""

    def __init__(self, raw: AsyncPortal) -> None:
        self.get = as_raw_async(raw.get)


class PortalWithStreamingResponse:
    """The methods of `Portal`, each a context manager over its response."""

    def __init__(self, streamed: Portal) -> None:
        self.get = as_streamed(streamed.get)


class AsyncPortalWithStreamingResponse:
    """The methods of `AsyncPortal`, each a context manager over its response."""

    def __init__(self, streamed: AsyncPortal) -> None:
        self.get = as_streamed_async(streamed.get)
