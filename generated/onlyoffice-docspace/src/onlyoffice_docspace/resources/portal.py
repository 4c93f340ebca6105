"""The portal as a whole."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.authentication import Capabilities
from ..types.portal import Tenant

if TYPE_CHECKING:
    from .portal_payments import AsyncPortalPayments, PortalPayments
    from .portal_quota import AsyncPortalQuota, PortalQuota
    from .portal_users import AsyncPortalUsers, PortalUsers

__all__ = ["AsyncPortal", "Portal"]

_GET_CAPABILITIES: Final[Operation[Capabilities]] = Operation(
    "portal.get_capabilities", "GET", "/api/2.0/capabilities", Capabilities, auth=()
)
_GET: Final[Operation[Tenant]] = Operation("portal.get", "GET", "/api/2.0/portal", Tenant)
_GET_PATH: Final[Operation[str]] = Operation("portal.get_path", "GET", "/api/2.0/portal/path", str)
_SEND_SUSPEND_INSTRUCTIONS: Final[Operation[None]] = Operation(
    "portal.send_suspend_instructions",
    "POST",
    "/api/2.0/portal/suspend",
    answer="none",
    limits=("requests", "writes", "daily_writes", "sensitive"),
)
_SUSPEND: Final[Operation[None]] = Operation(
    "portal.suspend", "PUT", "/api/2.0/portal/suspend", answer="none"
)
_SEND_DELETE_INSTRUCTIONS: Final[Operation[None]] = Operation(
    "portal.send_delete_instructions",
    "POST",
    "/api/2.0/portal/delete",
    answer="none",
    limits=("requests", "writes", "daily_writes", "sensitive"),
)
_DELETE: Final[Operation[str]] = Operation("portal.delete", "DELETE", "/api/2.0/portal/delete", str)
_RESUME: Final[Operation[None]] = Operation(
    "portal.resume", "PUT", "/api/2.0/portal/continue", answer="none"
)


class Portal(Resource):
    """The portal as a whole."""

    with_raw_response = raw_view(lambda: PortalWithRawResponse)
    with_streaming_response = streaming_view(lambda: PortalWithStreamingResponse)

    @cached_property
    def payments(self) -> PortalPayments:
        """Prices and payment of the portal."""
        from .portal_payments import PortalPayments

        return PortalPayments(self._core)

    @cached_property
    def quota(self) -> PortalQuota:
        """Tariff and quota of the portal."""
        from .portal_quota import PortalQuota

        return PortalQuota(self._core)

    @cached_property
    def users(self) -> PortalUsers:
        """Counting and inviting users."""
        from .portal_users import PortalUsers

        return PortalUsers(self._core)

    def get_capabilities(self, **options: Unpack[CallOptions]) -> Capabilities:
        """Return which sign-in features the portal offers: LDAP, SSO, OAuth and the list of
        external providers.
        """
        return self._call(_GET_CAPABILITIES, options)

    def get(self, **options: Unpack[CallOptions]) -> Tenant:
        """Return information about the portal itself."""
        return self._call(_GET, options)

    def get_path(self, *, virtual_path: str | None = None, **options: Unpack[CallOptions]) -> str:
        """Return the absolute path of the portal, or of a virtual path inside it.

        Args:
            virtual_path: Virtual path inside the portal.
        """
        return self._call(_GET_PATH, options, query={"virtualPath": virtual_path})

    def send_suspend_instructions(self, **options: Unpack[CallOptions]) -> None:
        """Send the instructions for deactivating the portal."""
        return self._call(_SEND_SUSPEND_INSTRUCTIONS, options)

    def suspend(self, **options: Unpack[CallOptions]) -> None:
        """Deactivate the portal."""
        return self._call(_SUSPEND, options)

    def send_delete_instructions(self, **options: Unpack[CallOptions]) -> None:
        """Send the instructions for removing the portal."""
        return self._call(_SEND_DELETE_INSTRUCTIONS, options)

    def delete(self, **options: Unpack[CallOptions]) -> str:
        """Delete the portal and return the address of the feedback form."""
        return self._call(_DELETE, options)

    def resume(self, **options: Unpack[CallOptions]) -> None:
        """Restore a deactivated portal."""
        return self._call(_RESUME, options)


class AsyncPortal(AsyncResource):
    """The portal as a whole.

    What its methods take and raise is told in `Portal`.
    """

    with_raw_response = raw_view(lambda: AsyncPortalWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncPortalWithStreamingResponse)

    @cached_property
    def payments(self) -> AsyncPortalPayments:
        """Prices and payment of the portal."""
        from .portal_payments import AsyncPortalPayments

        return AsyncPortalPayments(self._core)

    @cached_property
    def quota(self) -> AsyncPortalQuota:
        """Tariff and quota of the portal."""
        from .portal_quota import AsyncPortalQuota

        return AsyncPortalQuota(self._core)

    @cached_property
    def users(self) -> AsyncPortalUsers:
        """Counting and inviting users."""
        from .portal_users import AsyncPortalUsers

        return AsyncPortalUsers(self._core)

    async def get_capabilities(self, **options: Unpack[CallOptions]) -> Capabilities:
        """Return which sign-in features the portal offers: LDAP, SSO, OAuth and the list of
        external providers.
        """
        return await self._call(_GET_CAPABILITIES, options)

    async def get(self, **options: Unpack[CallOptions]) -> Tenant:
        """Return information about the portal itself."""
        return await self._call(_GET, options)

    async def get_path(
        self, *, virtual_path: str | None = None, **options: Unpack[CallOptions]
    ) -> str:
        """Return the absolute path of the portal, or of a virtual path inside it."""
        return await self._call(_GET_PATH, options, query={"virtualPath": virtual_path})

    async def send_suspend_instructions(self, **options: Unpack[CallOptions]) -> None:
        """Send the instructions for deactivating the portal."""
        return await self._call(_SEND_SUSPEND_INSTRUCTIONS, options)

    async def suspend(self, **options: Unpack[CallOptions]) -> None:
        """Deactivate the portal."""
        return await self._call(_SUSPEND, options)

    async def send_delete_instructions(self, **options: Unpack[CallOptions]) -> None:
        """Send the instructions for removing the portal."""
        return await self._call(_SEND_DELETE_INSTRUCTIONS, options)

    async def delete(self, **options: Unpack[CallOptions]) -> str:
        """Delete the portal and return the address of the feedback form."""
        return await self._call(_DELETE, options)

    async def resume(self, **options: Unpack[CallOptions]) -> None:
        """Restore a deactivated portal."""
        return await self._call(_RESUME, options)


class PortalWithRawResponse:
    """The methods of `Portal`, answering with the raw response."""

    def __init__(self, raw: Portal) -> None:
        self.get_capabilities = as_raw(raw.get_capabilities)
        self.get = as_raw(raw.get)
        self.get_path = as_raw(raw.get_path)
        self.send_suspend_instructions = as_raw(raw.send_suspend_instructions)
        self.suspend = as_raw(raw.suspend)
        self.send_delete_instructions = as_raw(raw.send_delete_instructions)
        self.delete = as_raw(raw.delete)
        self.resume = as_raw(raw.resume)


class AsyncPortalWithRawResponse:
    """The methods of `AsyncPortal`, answering with the raw response."""

    def __init__(self, raw: AsyncPortal) -> None:
        self.get_capabilities = as_raw_async(raw.get_capabilities)
        self.get = as_raw_async(raw.get)
        self.get_path = as_raw_async(raw.get_path)
        self.send_suspend_instructions = as_raw_async(raw.send_suspend_instructions)
        self.suspend = as_raw_async(raw.suspend)
        self.send_delete_instructions = as_raw_async(raw.send_delete_instructions)
        self.delete = as_raw_async(raw.delete)
        self.resume = as_raw_async(raw.resume)


class PortalWithStreamingResponse:
    """The methods of `Portal`, each a context manager over its response."""

    def __init__(self, streamed: Portal) -> None:
        self.get_capabilities = as_streamed(streamed.get_capabilities)
        self.get = as_streamed(streamed.get)
        self.get_path = as_streamed(streamed.get_path)
        self.send_suspend_instructions = as_streamed(streamed.send_suspend_instructions)
        self.suspend = as_streamed(streamed.suspend)
        self.send_delete_instructions = as_streamed(streamed.send_delete_instructions)
        self.delete = as_streamed(streamed.delete)
        self.resume = as_streamed(streamed.resume)


class AsyncPortalWithStreamingResponse:
    """The methods of `AsyncPortal`, each a context manager over its response."""

    def __init__(self, streamed: AsyncPortal) -> None:
        self.get_capabilities = as_streamed_async(streamed.get_capabilities)
        self.get = as_streamed_async(streamed.get)
        self.get_path = as_streamed_async(streamed.get_path)
        self.send_suspend_instructions = as_streamed_async(streamed.send_suspend_instructions)
        self.suspend = as_streamed_async(streamed.suspend)
        self.send_delete_instructions = as_streamed_async(streamed.send_delete_instructions)
        self.delete = as_streamed_async(streamed.delete)
        self.resume = as_streamed_async(streamed.resume)
