"""CRM tasks."""

from __future__ import annotations

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
from ..types.crm import CrmTask

if TYPE_CHECKING:
    from .crm_tasks_categories import AsyncCrmTasksCategories, CrmTasksCategories

__all__ = ["AsyncCrmTasks", "CrmTasks"]

_GET: Final[Operation[CrmTask]] = Operation(
    "crm.tasks.get", "GET", "/api/2.0/crm/task/{taskid}", CrmTask
)
_DELETE: Final[Operation[CrmTask]] = Operation(
    "crm.tasks.delete", "DELETE", "/api/2.0/crm/task/{taskid}", CrmTask
)
_UPDATE: Final[Operation[CrmTask]] = Operation(
    "crm.tasks.update", "PUT", "/api/2.0/crm/task/{taskid}", CrmTask, body="json"
)
_LIST: Final[Operation[list[CrmTask]]] = Operation(
    "crm.tasks.list",
    "GET",
    "/api/2.0/crm/task/filter",
    list[CrmTask],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_REOPEN: Final[Operation[CrmTask]] = Operation(
    "crm.tasks.reopen", "PUT", "/api/2.0/crm/task/{taskid}/reopen", CrmTask
)
_CLOSE: Final[Operation[CrmTask]] = Operation(
    "crm.tasks.close", "PUT", "/api/2.0/crm/task/{taskid}/close", CrmTask
)
_CREATE: Final[Operation[CrmTask]] = Operation(
    "crm.tasks.create", "POST", "/api/2.0/crm/task", CrmTask, body="json"
)


class CrmTasks(Resource):
    """CRM tasks."""

    with_raw_response = raw_view(lambda: CrmTasksWithRawResponse)
    with_streaming_response = streaming_view(lambda: CrmTasksWithStreamingResponse)

    @cached_property
    def categories(self) -> CrmTasksCategories:
        """Categories of CRM tasks."""
        from .crm_tasks_categories import CrmTasksCategories

        return CrmTasksCategories(self._core)

    def get(self, task_id: int, **options: Unpack[FormatCallOptions]) -> CrmTask:
        """Return one CRM task in full.

        Args:
            task_id: Id of the task.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"taskid": task_id})

    def delete(self, task_id: int, **options: Unpack[FormatCallOptions]) -> CrmTask:
        """Delete a CRM task.

        Args:
            task_id: Id of the task.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"taskid": task_id})

    def update(
        self,
        task_id: int,
        *,
        title: str | None = None,
        description: str | None = None,
        deadline_: datetime | None = None,
        responsible_id: UUID | None = None,
        category_id: int | None = None,
        contact_id: int | None = None,
        entity_type: str | None = None,
        entity_id: int | None = None,
        is_notify: bool | None = None,
        alert_value: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CrmTask:
        """Change the title, description, due date and other fields of a CRM task.

        Args:
            task_id: Id of the task.
            deadline_: Time by which it is due.
            responsible_id: Id of the user responsible.
            category_id: Id of the category.
            contact_id: Id of the contact.
            entity_type: Kind of entity, such as contact, opportunity or case.
            entity_id: Id of the entity.
            is_notify: Whether to notify those concerned.
            alert_value: Minutes beforehand at which the person responsible is reminded.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"taskid": task_id},
            body={
                "title": title,
                "description": description,
                "deadline": deadline_,
                "responsibleid": responsible_id,
                "categoryid": category_id,
                "contactid": contact_id,
                "entityType": entity_type,
                "entityid": entity_id,
                "isNotify": is_notify,
                "alertValue": alert_value,
            },
        )

    def list(
        self,
        *,
        responsible_id: UUID | None = None,
        category_id: int | None = None,
        is_closed: bool | None = None,
        from_date: datetime | None = None,
        to_date: datetime | None = None,
        entity_type: str | None = None,
        entity_id: int | None = None,
        **options: Unpack[ListOptions],
    ) -> Page[CrmTask]:
        """Return the CRM tasks, narrowed by responsible, category, status, due date or related
        entity.

        Args:
            responsible_id: Id of the user responsible.
            category_id: Id of the category.
            is_closed: Whether to return closed ones.
            from_date: Earliest due date to include.
            to_date: Latest due date to include.
            entity_type: Kind of entity, such as contact, opportunity or case.
            entity_id: Id of the entity.
        """
        return self._paged(
            _LIST,
            options,
            query={
                "responsibleid": responsible_id,
                "categoryid": category_id,
                "isClosed": is_closed,
                "fromDate": from_date,
                "toDate": to_date,
                "entityType": entity_type,
                "entityid": entity_id,
            },
        )

    def reopen(self, task_id: int, **options: Unpack[FormatCallOptions]) -> CrmTask:
        """Open a closed CRM task again.

        Args:
            task_id: Id of the task.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_REOPEN, options, path={"taskid": task_id})

    def close(self, task_id: int, **options: Unpack[FormatCallOptions]) -> CrmTask:
        """Close a CRM task.

        Args:
            task_id: Id of the task.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_CLOSE, options, path={"taskid": task_id})

    def create(
        self,
        *,
        title: str,
        deadline_: datetime,
        category_id: int,
        description: str | None = None,
        responsible_id: UUID | None = None,
        contact_id: int | None = None,
        entity_type: str | None = None,
        entity_id: int | None = None,
        is_notify: bool | None = None,
        alert_value: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CrmTask:
        """Create a CRM task with a title, description, due date and so on.

        Args:
            deadline_: Time by which it is due.
            category_id: Id of the category.
            responsible_id: Id of the user responsible.
            contact_id: Id of the contact.
            entity_type: Kind of entity, such as contact, opportunity or case.
            entity_id: Id of the related entity.
            is_notify: Whether to notify those concerned.
            alert_value: Minutes beforehand at which the person responsible is reminded.
        """
        return self._call(
            _CREATE,
            options,
            body={
                "title": title,
                "description": description,
                "deadline": deadline_,
                "responsibleId": responsible_id,
                "categoryId": category_id,
                "contactId": contact_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "isNotify": is_notify,
                "alertValue": alert_value,
            },
        )


class AsyncCrmTasks(AsyncResource):
    """CRM tasks.

    What its methods take and raise is told in `CrmTasks`.
    """

    with_raw_response = raw_view(lambda: AsyncCrmTasksWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCrmTasksWithStreamingResponse)

    @cached_property
    def categories(self) -> AsyncCrmTasksCategories:
        """Categories of CRM tasks."""
        from .crm_tasks_categories import AsyncCrmTasksCategories

        return AsyncCrmTasksCategories(self._core)

    async def get(self, task_id: int, **options: Unpack[FormatCallOptions]) -> CrmTask:
        """Return one CRM task in full."""
        return await self._call(_GET, options, path={"taskid": task_id})

    async def delete(self, task_id: int, **options: Unpack[FormatCallOptions]) -> CrmTask:
        """Delete a CRM task."""
        return await self._call(_DELETE, options, path={"taskid": task_id})

    async def update(
        self,
        task_id: int,
        *,
        title: str | None = None,
        description: str | None = None,
        deadline_: datetime | None = None,
        responsible_id: UUID | None = None,
        category_id: int | None = None,
        contact_id: int | None = None,
        entity_type: str | None = None,
        entity_id: int | None = None,
        is_notify: bool | None = None,
        alert_value: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CrmTask:
        """Change the title, description, due date and other fields of a CRM task."""
        return await self._call(
            _UPDATE,
            options,
            path={"taskid": task_id},
            body={
                "title": title,
                "description": description,
                "deadline": deadline_,
                "responsibleid": responsible_id,
                "categoryid": category_id,
                "contactid": contact_id,
                "entityType": entity_type,
                "entityid": entity_id,
                "isNotify": is_notify,
                "alertValue": alert_value,
            },
        )

    def list(
        self,
        *,
        responsible_id: UUID | None = None,
        category_id: int | None = None,
        is_closed: bool | None = None,
        from_date: datetime | None = None,
        to_date: datetime | None = None,
        entity_type: str | None = None,
        entity_id: int | None = None,
        **options: Unpack[ListOptions],
    ) -> AsyncPaginator[CrmTask]:
        """Return the CRM tasks, narrowed by responsible, category, status, due date or related
        entity.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST,
            options,
            query={
                "responsibleid": responsible_id,
                "categoryid": category_id,
                "isClosed": is_closed,
                "fromDate": from_date,
                "toDate": to_date,
                "entityType": entity_type,
                "entityid": entity_id,
            },
        )

    async def reopen(self, task_id: int, **options: Unpack[FormatCallOptions]) -> CrmTask:
        """Open a closed CRM task again."""
        return await self._call(_REOPEN, options, path={"taskid": task_id})

    async def close(self, task_id: int, **options: Unpack[FormatCallOptions]) -> CrmTask:
        """Close a CRM task."""
        return await self._call(_CLOSE, options, path={"taskid": task_id})

    async def create(
        self,
        *,
        title: str,
        deadline_: datetime,
        category_id: int,
        description: str | None = None,
        responsible_id: UUID | None = None,
        contact_id: int | None = None,
        entity_type: str | None = None,
        entity_id: int | None = None,
        is_notify: bool | None = None,
        alert_value: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CrmTask:
        """Create a CRM task with a title, description, due date and so on."""
        return await self._call(
            _CREATE,
            options,
            body={
                "title": title,
                "description": description,
                "deadline": deadline_,
                "responsibleId": responsible_id,
                "categoryId": category_id,
                "contactId": contact_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "isNotify": is_notify,
                "alertValue": alert_value,
            },
        )


class CrmTasksWithRawResponse:
    """The methods of `CrmTasks`, answering with the raw response."""

    def __init__(self, raw: CrmTasks) -> None:
        self.get = as_raw(raw.get)
        self.delete = as_raw(raw.delete)
        self.update = as_raw(raw.update)
        self.list = as_raw(raw.list)
        self.reopen = as_raw(raw.reopen)
        self.close = as_raw(raw.close)
        self.create = as_raw(raw.create)


class AsyncCrmTasksWithRawResponse:
    """The methods of `AsyncCrmTasks`, answering with the raw response."""

    def __init__(self, raw: AsyncCrmTasks) -> None:
        self.get = as_raw_async(raw.get)
        self.delete = as_raw_async(raw.delete)
        self.update = as_raw_async(raw.update)
        self.list = as_raw_async(raw.list)
        self.reopen = as_raw_async(raw.reopen)
        self.close = as_raw_async(raw.close)
        self.create = as_raw_async(raw.create)


class CrmTasksWithStreamingResponse:
    """The methods of `CrmTasks`, each a context manager over its response."""

    def __init__(self, streamed: CrmTasks) -> None:
        self.get = as_streamed(streamed.get)
        self.delete = as_streamed(streamed.delete)
        self.update = as_streamed(streamed.update)
        self.list = as_streamed(streamed.list)
        self.reopen = as_streamed(streamed.reopen)
        self.close = as_streamed(streamed.close)
        self.create = as_streamed(streamed.create)


class AsyncCrmTasksWithStreamingResponse:
    """The methods of `AsyncCrmTasks`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCrmTasks) -> None:
        self.get = as_streamed_async(streamed.get)
        self.delete = as_streamed_async(streamed.delete)
        self.update = as_streamed_async(streamed.update)
        self.list = as_streamed_async(streamed.list)
        self.reopen = as_streamed_async(streamed.reopen)
        self.close = as_streamed_async(streamed.close)
        self.create = as_streamed_async(streamed.create)
