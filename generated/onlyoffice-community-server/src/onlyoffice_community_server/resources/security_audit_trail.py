"""What users did in the portal."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final, Unpack
from uuid import UUID

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.security import AuditEvent, AuditSettings, AuditTypes

__all__ = ["AsyncSecurityAuditTrail", "SecurityAuditTrail"]

_LIST_LATEST: Final[Operation[list[AuditEvent]]] = Operation(
    "security.audit_trail.list_latest",
    "GET",
    "/api/2.0/security/audit/events/last",
    list[AuditEvent],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST_FILTERED: Final[Operation[list[AuditEvent]]] = Operation(
    "security.audit_trail.list_filtered",
    "GET",
    "/api/2.0/security/audit/events/filter",
    list[AuditEvent],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST_TYPES: Final[Operation[AuditTypes]] = Operation(
    "security.audit_trail.list_types", "GET", "/api/2.0/security/audit/types", AuditTypes, auth=()
)
_LIST_MAPPERS: Final[Operation[Any]] = Operation(
    "security.audit_trail.list_mappers", "GET", "/api/2.0/security/audit/mappers", Any, auth=()
)
_CREATE_REPORT: Final[Operation[str]] = Operation(
    "security.audit_trail.create_report", "POST", "/api/2.0/security/audit/events/report", str
)
_GET_SETTINGS: Final[Operation[AuditSettings]] = Operation(
    "security.audit_trail.get_settings",
    "GET",
    "/api/2.0/security/audit/settings/lifetime",
    AuditSettings,
)
_SAVE_SETTINGS: Final[Operation[AuditSettings]] = Operation(
    "security.audit_trail.save_settings",
    "POST",
    "/api/2.0/security/audit/settings/lifetime",
    AuditSettings,
    body="json",
)


class SecurityAuditTrail(Resource):
    """What users did in the portal."""

    with_raw_response = raw_view(lambda: SecurityAuditTrailWithRawResponse)
    with_streaming_response = streaming_view(lambda: SecurityAuditTrailWithStreamingResponse)

    def list_latest(self, **options: Unpack[ListOptions]) -> Page[AuditEvent]:
        """List the latest things users created, changed or deleted on the portal."""
        return self._paged(_LIST_LATEST, options)

    def list_filtered(
        self,
        *,
        user_id: UUID | None = None,
        product_type: int | None = None,
        module_type: int | None = None,
        action_type: int | None = None,
        action: int | None = None,
        entry_type: int | None = None,
        target: str | None = None,
        from_: datetime | None = None,
        to: datetime | None = None,
        **options: Unpack[ListOptions],
    ) -> Page[AuditEvent]:
        """List the audit events that match filters such as user, module, action or period.

        Args:
            user_id: Id of the user.
            product_type: Number of the product to filter by.
            module_type: Number of the module to filter by.
            action_type: Number of the kind of action to filter by.
            action: Number of the action to filter by.
            entry_type: Number of the kind of entry to filter by.
            target: Target of the events to filter by.
            from_: Start of the period.
            to: End of the period.
        """
        return self._paged(
            _LIST_FILTERED,
            options,
            query={
                "userId": user_id,
                "productType": product_type,
                "moduleType": module_type,
                "actionType": action_type,
                "action": action,
                "entryType": entry_type,
                "target": target,
                "from": from_,
                "to": to,
            },
        )

    def list_types(self, **options: Unpack[FormatCallOptions]) -> AuditTypes:
        """List the types that audit events can have."""
        return self._call(_LIST_TYPES, options)

    def list_mappers(
        self,
        *,
        product_type: int | None = None,
        module_type: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Any:
        """List the mappers of the audit event types, for a product or a module if given.

        Args:
            product_type: Number of the product to filter by.
            module_type: Number of the module to filter by.
        """
        return self._call(
            _LIST_MAPPERS, options, query={"productType": product_type, "moduleType": module_type}
        )

    def create_report(self, **options: Unpack[FormatCallOptions]) -> str:
        """Make a spreadsheet of the audit events and return its URL."""
        return self._call(_CREATE_REPORT, options)

    def get_settings(self, **options: Unpack[FormatCallOptions]) -> AuditSettings:
        """Return the audit settings of the portal, such as how long records are kept."""
        return self._call(_GET_SETTINGS, options)

    def save_settings(
        self, *, settings: AuditSettings, **options: Unpack[FormatCallOptions]
    ) -> AuditSettings:
        """Save the audit settings of the portal, such as how long records are kept."""
        return self._call(_SAVE_SETTINGS, options, body={"settings": settings})


class AsyncSecurityAuditTrail(AsyncResource):
    """What users did in the portal.

    What its methods take and raise is told in `SecurityAuditTrail`.
    """

    with_raw_response = raw_view(lambda: AsyncSecurityAuditTrailWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSecurityAuditTrailWithStreamingResponse)

    def list_latest(self, **options: Unpack[ListOptions]) -> AsyncPaginator[AuditEvent]:
        """List the latest things users created, changed or deleted on the portal.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_LATEST, options)

    def list_filtered(
        self,
        *,
        user_id: UUID | None = None,
        product_type: int | None = None,
        module_type: int | None = None,
        action_type: int | None = None,
        action: int | None = None,
        entry_type: int | None = None,
        target: str | None = None,
        from_: datetime | None = None,
        to: datetime | None = None,
        **options: Unpack[ListOptions],
    ) -> AsyncPaginator[AuditEvent]:
        """List the audit events that match filters such as user, module, action or period.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST_FILTERED,
            options,
            query={
                "userId": user_id,
                "productType": product_type,
                "moduleType": module_type,
                "actionType": action_type,
                "action": action,
                "entryType": entry_type,
                "target": target,
                "from": from_,
                "to": to,
            },
        )

    async def list_types(self, **options: Unpack[FormatCallOptions]) -> AuditTypes:
        """List the types that audit events can have."""
        return await self._call(_LIST_TYPES, options)

    async def list_mappers(
        self,
        *,
        product_type: int | None = None,
        module_type: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Any:
        """List the mappers of the audit event types, for a product or a module if given."""
        return await self._call(
            _LIST_MAPPERS, options, query={"productType": product_type, "moduleType": module_type}
        )

    async def create_report(self, **options: Unpack[FormatCallOptions]) -> str:
        """Make a spreadsheet of the audit events and return its URL."""
        return await self._call(_CREATE_REPORT, options)

    async def get_settings(self, **options: Unpack[FormatCallOptions]) -> AuditSettings:
        """Return the audit settings of the portal, such as how long records are kept."""
        return await self._call(_GET_SETTINGS, options)

    async def save_settings(
        self, *, settings: AuditSettings, **options: Unpack[FormatCallOptions]
    ) -> AuditSettings:
        """Save the audit settings of the portal, such as how long records are kept."""
        return await self._call(_SAVE_SETTINGS, options, body={"settings": settings})


class SecurityAuditTrailWithRawResponse:
    """The methods of `SecurityAuditTrail`, answering with the raw response."""

    def __init__(self, raw: SecurityAuditTrail) -> None:
        self.list_latest = as_raw(raw.list_latest)
        self.list_filtered = as_raw(raw.list_filtered)
        self.list_types = as_raw(raw.list_types)
        self.list_mappers = as_raw(raw.list_mappers)
        self.create_report = as_raw(raw.create_report)
        self.get_settings = as_raw(raw.get_settings)
        self.save_settings = as_raw(raw.save_settings)


class AsyncSecurityAuditTrailWithRawResponse:
    """The methods of `AsyncSecurityAuditTrail`, answering with the raw response."""

    def __init__(self, raw: AsyncSecurityAuditTrail) -> None:
        self.list_latest = as_raw_async(raw.list_latest)
        self.list_filtered = as_raw_async(raw.list_filtered)
        self.list_types = as_raw_async(raw.list_types)
        self.list_mappers = as_raw_async(raw.list_mappers)
        self.create_report = as_raw_async(raw.create_report)
        self.get_settings = as_raw_async(raw.get_settings)
        self.save_settings = as_raw_async(raw.save_settings)


class SecurityAuditTrailWithStreamingResponse:
    """The methods of `SecurityAuditTrail`, each a context manager over its response."""

    def __init__(self, streamed: SecurityAuditTrail) -> None:
        self.list_latest = as_streamed(streamed.list_latest)
        self.list_filtered = as_streamed(streamed.list_filtered)
        self.list_types = as_streamed(streamed.list_types)
        self.list_mappers = as_streamed(streamed.list_mappers)
        self.create_report = as_streamed(streamed.create_report)
        self.get_settings = as_streamed(streamed.get_settings)
        self.save_settings = as_streamed(streamed.save_settings)


class AsyncSecurityAuditTrailWithStreamingResponse:
    """The methods of `AsyncSecurityAuditTrail`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSecurityAuditTrail) -> None:
        self.list_latest = as_streamed_async(streamed.list_latest)
        self.list_filtered = as_streamed_async(streamed.list_filtered)
        self.list_types = as_streamed_async(streamed.list_types)
        self.list_mappers = as_streamed_async(streamed.list_mappers)
        self.create_report = as_streamed_async(streamed.create_report)
        self.get_settings = as_streamed_async(streamed.get_settings)
        self.save_settings = as_streamed_async(streamed.save_settings)
