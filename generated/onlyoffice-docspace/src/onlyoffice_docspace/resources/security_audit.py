"""What users did on the portal."""

from __future__ import annotations

from datetime import datetime
from typing import Final, Unpack
from uuid import UUID

from .._lists import BY_INDEX
from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.audit import (
    AuditActionType,
    AuditEntryType,
    AuditEvent,
    AuditLocation,
    AuditMapper,
    AuditProduct,
    AuditSettings,
    MessageAction,
)

__all__ = ["AsyncSecurityAudit", "SecurityAudit"]

_LIST_LATEST_EVENTS: Final[Operation[list[AuditEvent]]] = Operation(
    "security.audit.list_latest_events",
    "GET",
    "/api/2.0/security/audit/events/last",
    list[AuditEvent],
)
_LIST_EVENTS: Final[Operation[list[AuditEvent]]] = Operation(
    "security.audit.list_events",
    "GET",
    "/api/2.0/security/audit/events/filter",
    list[AuditEvent],
    paging=BY_INDEX,
)
_LIST_TYPES: Final[Operation[dict[str, list[str]]]] = Operation(
    "security.audit.list_types",
    "GET",
    "/api/2.0/security/audit/types",
    dict[str, list[str]],
    auth=(),
)
_GET_MAPPERS: Final[Operation[list[AuditMapper]]] = Operation(
    "security.audit.get_mappers",
    "GET",
    "/api/2.0/security/audit/mappers",
    list[AuditMapper],
    auth=(),
)
_CREATE_REPORT: Final[Operation[str]] = Operation(
    "security.audit.create_report", "POST", "/api/2.0/security/audit/events/report", str
)
_GET_SETTINGS: Final[Operation[AuditSettings]] = Operation(
    "security.audit.get_settings", "GET", "/api/2.0/security/audit/settings/lifetime", AuditSettings
)
_UPDATE_SETTINGS: Final[Operation[AuditSettings]] = Operation(
    "security.audit.update_settings",
    "POST",
    "/api/2.0/security/audit/settings/lifetime",
    AuditSettings,
    body="json",
)


class SecurityAudit(Resource):
    """What users did on the portal."""

    with_raw_response = raw_view(lambda: SecurityAuditWithRawResponse)
    with_streaming_response = streaming_view(lambda: SecurityAuditWithStreamingResponse)

    def list_latest_events(self, **options: Unpack[CallOptions]) -> list[AuditEvent]:
        """Return the most recent changes that users made on the portal.

        Raises:
            QuotaExceeded: The tariff or a quota does not allow it.
        """
        return self._call(_LIST_LATEST_EVENTS, options)

    def list_events(
        self,
        *,
        user_id: UUID | None = None,
        module_type: AuditLocation | None = None,
        action_type: AuditActionType | None = None,
        action: MessageAction | None = None,
        entry_type: AuditEntryType | None = None,
        target: str | None = None,
        from_: datetime | None = None,
        to: datetime | None = None,
        count: int | None = None,
        start_index: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[AuditEvent]:
        """Return audit events filtered by user, module, action, target or period.

        Args:
            user_id: Id of the user.
            module_type: Part of the portal the event happened in.
            action_type: Kind of action, such as create, update or delete.
            action: Audited action to look for.
            entry_type: Kind of thing the event touched, such as file, folder or user.
            target: What the event touched, such as a document id.
            from_: Start of the period.
            to: End of the period.
            count: How many items to return at most. From 1 to 100.
            start_index: Index of the first item to return, from 0.

        Raises:
            QuotaExceeded: The tariff or a quota does not allow it.
        """
        return self._paged(
            _LIST_EVENTS,
            options,
            query={
                "userId": user_id,
                "moduleType": module_type,
                "actionType": action_type,
                "action": action,
                "entryType": entry_type,
                "target": target,
                "from": from_,
                "to": to,
                "count": count,
                "startIndex": start_index,
            },
        )

    def list_types(self, **options: Unpack[CallOptions]) -> dict[str, list[str]]:
        """Return the names of all actions, kinds of action, products, modules and kinds of thing
        that audit events know.
        """
        return self._call(_LIST_TYPES, options)

    def get_mappers(
        self,
        *,
        product_type: AuditProduct | None = None,
        module_type: AuditLocation | None = None,
        **options: Unpack[CallOptions],
    ) -> list[AuditMapper]:
        """Return how the audit types are mapped, optionally for one product or module.

        Args:
            product_type: Part of the product the audit trail is for.
            module_type: Part of the portal the event happened in.
        """
        return self._call(
            _GET_MAPPERS, options, query={"productType": product_type, "moduleType": module_type}
        )

    def create_report(self, **options: Unpack[CallOptions]) -> str:
        """Write the audit trail to an `xlsx` file and return its address.

        Raises:
            QuotaExceeded: The tariff or a quota does not allow it.
        """
        return self._call(_CREATE_REPORT, options)

    def get_settings(self, **options: Unpack[CallOptions]) -> AuditSettings:
        """Return the settings of the audit trail, such as how long it is kept.

        Raises:
            QuotaExceeded: The tariff or a quota does not allow it.
        """
        return self._call(_GET_SETTINGS, options)

    def update_settings(
        self, *, settings: AuditSettings | None = None, **options: Unpack[CallOptions]
    ) -> AuditSettings:
        """Change the settings of the audit trail, such as how long it is kept.

        Args:
            settings: How long events are kept.

        Raises:
            QuotaExceeded: The tariff or a quota does not allow it.
        """
        return self._call(_UPDATE_SETTINGS, options, body={"settings": settings})


class AsyncSecurityAudit(AsyncResource):
    """What users did on the portal.

    What its methods take and raise is told in `SecurityAudit`.
    """

    with_raw_response = raw_view(lambda: AsyncSecurityAuditWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSecurityAuditWithStreamingResponse)

    async def list_latest_events(self, **options: Unpack[CallOptions]) -> list[AuditEvent]:
        """Return the most recent changes that users made on the portal."""
        return await self._call(_LIST_LATEST_EVENTS, options)

    def list_events(
        self,
        *,
        user_id: UUID | None = None,
        module_type: AuditLocation | None = None,
        action_type: AuditActionType | None = None,
        action: MessageAction | None = None,
        entry_type: AuditEntryType | None = None,
        target: str | None = None,
        from_: datetime | None = None,
        to: datetime | None = None,
        count: int | None = None,
        start_index: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[AuditEvent]:
        """Return audit events filtered by user, module, action, target or period.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST_EVENTS,
            options,
            query={
                "userId": user_id,
                "moduleType": module_type,
                "actionType": action_type,
                "action": action,
                "entryType": entry_type,
                "target": target,
                "from": from_,
                "to": to,
                "count": count,
                "startIndex": start_index,
            },
        )

    async def list_types(self, **options: Unpack[CallOptions]) -> dict[str, list[str]]:
        """Return the names of all actions, kinds of action, products, modules and kinds of thing
        that audit events know.
        """
        return await self._call(_LIST_TYPES, options)

    async def get_mappers(
        self,
        *,
        product_type: AuditProduct | None = None,
        module_type: AuditLocation | None = None,
        **options: Unpack[CallOptions],
    ) -> list[AuditMapper]:
        """Return how the audit types are mapped, optionally for one product or module."""
        return await self._call(
            _GET_MAPPERS, options, query={"productType": product_type, "moduleType": module_type}
        )

    async def create_report(self, **options: Unpack[CallOptions]) -> str:
        """Write the audit trail to an `xlsx` file and return its address."""
        return await self._call(_CREATE_REPORT, options)

    async def get_settings(self, **options: Unpack[CallOptions]) -> AuditSettings:
        """Return the settings of the audit trail, such as how long it is kept."""
        return await self._call(_GET_SETTINGS, options)

    async def update_settings(
        self, *, settings: AuditSettings | None = None, **options: Unpack[CallOptions]
    ) -> AuditSettings:
        """Change the settings of the audit trail, such as how long it is kept."""
        return await self._call(_UPDATE_SETTINGS, options, body={"settings": settings})


class SecurityAuditWithRawResponse:
    """The methods of `SecurityAudit`, answering with the raw response."""

    def __init__(self, raw: SecurityAudit) -> None:
        self.list_latest_events = as_raw(raw.list_latest_events)
        self.list_events = as_raw(raw.list_events)
        self.list_types = as_raw(raw.list_types)
        self.get_mappers = as_raw(raw.get_mappers)
        self.create_report = as_raw(raw.create_report)
        self.get_settings = as_raw(raw.get_settings)
        self.update_settings = as_raw(raw.update_settings)


class AsyncSecurityAuditWithRawResponse:
    """The methods of `AsyncSecurityAudit`, answering with the raw response."""

    def __init__(self, raw: AsyncSecurityAudit) -> None:
        self.list_latest_events = as_raw_async(raw.list_latest_events)
        self.list_events = as_raw_async(raw.list_events)
        self.list_types = as_raw_async(raw.list_types)
        self.get_mappers = as_raw_async(raw.get_mappers)
        self.create_report = as_raw_async(raw.create_report)
        self.get_settings = as_raw_async(raw.get_settings)
        self.update_settings = as_raw_async(raw.update_settings)


class SecurityAuditWithStreamingResponse:
    """The methods of `SecurityAudit`, each a context manager over its response."""

    def __init__(self, streamed: SecurityAudit) -> None:
        self.list_latest_events = as_streamed(streamed.list_latest_events)
        self.list_events = as_streamed(streamed.list_events)
        self.list_types = as_streamed(streamed.list_types)
        self.get_mappers = as_streamed(streamed.get_mappers)
        self.create_report = as_streamed(streamed.create_report)
        self.get_settings = as_streamed(streamed.get_settings)
        self.update_settings = as_streamed(streamed.update_settings)


class AsyncSecurityAuditWithStreamingResponse:
    """The methods of `AsyncSecurityAudit`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSecurityAudit) -> None:
        self.list_latest_events = as_streamed_async(streamed.list_latest_events)
        self.list_events = as_streamed_async(streamed.list_events)
        self.list_types = as_streamed_async(streamed.list_types)
        self.get_mappers = as_streamed_async(streamed.get_mappers)
        self.create_report = as_streamed_async(streamed.create_report)
        self.get_settings = as_streamed_async(streamed.get_settings)
        self.update_settings = as_streamed_async(streamed.update_settings)
