"""History of CRM items."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Final, Unpack
from uuid import UUID

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.crm import HistoryEvent

if TYPE_CHECKING:
    from .crm_history_categories import AsyncCrmHistoryCategories, CrmHistoryCategories

__all__ = ["AsyncCrmHistory", "CrmHistory"]

_LIST: Final[Operation[list[HistoryEvent]]] = Operation(
    "crm.history.list",
    "GET",
    "/api/2.0/crm/history/filter",
    list[HistoryEvent],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_DELETE: Final[Operation[HistoryEvent]] = Operation(
    "crm.history.delete", "DELETE", "/api/2.0/crm/history/{id}", HistoryEvent
)
_CREATE: Final[Operation[HistoryEvent]] = Operation(
    "crm.history.create", "POST", "/api/2.0/crm/history", HistoryEvent, body="json"
)


class CrmHistory(Resource):
    """History of CRM items."""

    with_raw_response = raw_view(lambda: CrmHistoryWithRawResponse)
    with_streaming_response = streaming_view(lambda: CrmHistoryWithStreamingResponse)

    @cached_property
    def categories(self) -> CrmHistoryCategories:
        """Categories of history events."""
        from .crm_history_categories import CrmHistoryCategories

        return CrmHistoryCategories(self._core)

    def list(
        self,
        *,
        entity_type: str | None = None,
        entity_id: int | None = None,
        category_id: int | None = None,
        create_by: UUID | None = None,
        from_date: datetime | None = None,
        to_date: datetime | None = None,
        **options: Unpack[ListOptions],
    ) -> Page[HistoryEvent]:
        """Return the history events, narrowed by entity, category, author or dates.

        Args:
            entity_type: Kind of entity, such as contact, opportunity or case.
            entity_id: Id of the related entity.
            category_id: Id of the category.
            create_by: Who created the event.
            from_date: Earliest event date to include.
            to_date: Latest event date to include.
        """
        return self._paged(
            _LIST,
            options,
            query={
                "entityType": entity_type,
                "entityId": entity_id,
                "categoryId": category_id,
                "createBy": create_by,
                "fromDate": from_date,
                "toDate": to_date,
            },
        )

    def delete(self, id: int, **options: Unpack[FormatCallOptions]) -> HistoryEvent:
        """Delete a history event together with its files.

        Args:
            id: Id of the history event.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"id": id})

    def create(
        self,
        *,
        entity_type: str | None = None,
        entity_id: int | None = None,
        contact_id: int | None = None,
        content: str | None = None,
        category_id: int | None = None,
        created: datetime | None = None,
        file_id: Sequence[int] | None = None,
        notify_user_list: Sequence[UUID] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> HistoryEvent:
        """Record a history event. Name either a contact, or an entity by its type and ID.

        Args:
            entity_type: Kind of entity, such as contact, opportunity or case.
            entity_id: Id of the related entity.
            contact_id: Id of the contact.
            category_id: Id of the category.
            created: Time of the event.
            file_id: Ids of the files for this event.
            notify_user_list: Ids of the users to notify of the event.
        """
        return self._call(
            _CREATE,
            options,
            body={
                "entityType": entity_type,
                "entityId": entity_id,
                "contactId": contact_id,
                "content": content,
                "categoryId": category_id,
                "created": created,
                "fileId": file_id,
                "notifyUserList": notify_user_list,
            },
        )


class AsyncCrmHistory(AsyncResource):
    """History of CRM items.

    What its methods take and raise is told in `CrmHistory`.
    """

    with_raw_response = raw_view(lambda: AsyncCrmHistoryWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCrmHistoryWithStreamingResponse)

    @cached_property
    def categories(self) -> AsyncCrmHistoryCategories:
        """Categories of history events."""
        from .crm_history_categories import AsyncCrmHistoryCategories

        return AsyncCrmHistoryCategories(self._core)

    def list(
        self,
        *,
        entity_type: str | None = None,
        entity_id: int | None = None,
        category_id: int | None = None,
        create_by: UUID | None = None,
        from_date: datetime | None = None,
        to_date: datetime | None = None,
        **options: Unpack[ListOptions],
    ) -> AsyncPaginator[HistoryEvent]:
        """Return the history events, narrowed by entity, category, author or dates.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST,
            options,
            query={
                "entityType": entity_type,
                "entityId": entity_id,
                "categoryId": category_id,
                "createBy": create_by,
                "fromDate": from_date,
                "toDate": to_date,
            },
        )

    async def delete(self, id: int, **options: Unpack[FormatCallOptions]) -> HistoryEvent:
        """Delete a history event together with its files."""
        return await self._call(_DELETE, options, path={"id": id})

    async def create(
        self,
        *,
        entity_type: str | None = None,
        entity_id: int | None = None,
        contact_id: int | None = None,
        content: str | None = None,
        category_id: int | None = None,
        created: datetime | None = None,
        file_id: Sequence[int] | None = None,
        notify_user_list: Sequence[UUID] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> HistoryEvent:
        """Record a history event. Name either a contact, or an entity by its type and ID."""
        return await self._call(
            _CREATE,
            options,
            body={
                "entityType": entity_type,
                "entityId": entity_id,
                "contactId": contact_id,
                "content": content,
                "categoryId": category_id,
                "created": created,
                "fileId": file_id,
                "notifyUserList": notify_user_list,
            },
        )


class CrmHistoryWithRawResponse:
    """The methods of `CrmHistory`, answering with the raw response."""

    def __init__(self, raw: CrmHistory) -> None:
        self.list = as_raw(raw.list)
        self.delete = as_raw(raw.delete)
        self.create = as_raw(raw.create)


class AsyncCrmHistoryWithRawResponse:
    """The methods of `AsyncCrmHistory`, answering with the raw response."""

    def __init__(self, raw: AsyncCrmHistory) -> None:
        self.list = as_raw_async(raw.list)
        self.delete = as_raw_async(raw.delete)
        self.create = as_raw_async(raw.create)


class CrmHistoryWithStreamingResponse:
    """The methods of `CrmHistory`, each a context manager over its response."""

    def __init__(self, streamed: CrmHistory) -> None:
        self.list = as_streamed(streamed.list)
        self.delete = as_streamed(streamed.delete)
        self.create = as_streamed(streamed.create)


class AsyncCrmHistoryWithStreamingResponse:
    """The methods of `AsyncCrmHistory`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCrmHistory) -> None:
        self.list = as_streamed_async(streamed.list)
        self.delete = as_streamed_async(streamed.delete)
        self.create = as_streamed_async(streamed.create)
