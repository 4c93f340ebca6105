"""Fields of your own on CRM items, and their values."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.crm import CustomField, CustomFieldBase, CustomFieldEntity, CustomFieldType

__all__ = ["AsyncCrmCustomFields", "CrmCustomFields"]

_LIST: Final[Operation[list[CustomField]]] = Operation(
    "crm.custom_fields.list",
    "GET",
    "/api/2.0/crm/{entityType}/customfield/definitions",
    list[CustomField],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST_FOR_ENTITY: Final[Operation[list[CustomFieldBase]]] = Operation(
    "crm.custom_fields.list_for_entity",
    "GET",
    "/api/2.0/crm/{entityType}/{entityid}/customfield",
    list[CustomFieldBase],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_SET_VALUE: Final[Operation[CustomFieldBase]] = Operation(
    "crm.custom_fields.set_value",
    "POST",
    "/api/2.0/crm/{entityType}/{entityid}/customfield/{fieldid}",
    CustomFieldBase,
    body="json",
)
_CREATE: Final[Operation[CustomField]] = Operation(
    "crm.custom_fields.create",
    "POST",
    "/api/2.0/crm/{entityType}/customfield",
    CustomField,
    body="json",
)
_UPDATE: Final[Operation[CustomField]] = Operation(
    "crm.custom_fields.update",
    "PUT",
    "/api/2.0/crm/{entityType}/customfield/{id}",
    CustomField,
    body="json",
)
_DELETE: Final[Operation[CustomField]] = Operation(
    "crm.custom_fields.delete",
    "DELETE",
    "/api/2.0/crm/{entityType}/customfield/{fieldid}",
    CustomField,
)
_REORDER: Final[Operation[list[CustomFieldBase]]] = Operation(
    "crm.custom_fields.reorder",
    "PUT",
    "/api/2.0/crm/{entityType}/customfield/reorder",
    list[CustomFieldBase],
    body="json",
)


class CrmCustomFields(Resource):
    """Fields of your own on CRM items, and their values."""

    with_raw_response = raw_view(lambda: CrmCustomFieldsWithRawResponse)
    with_streaming_response = streaming_view(lambda: CrmCustomFieldsWithStreamingResponse)

    def list(
        self, entity_type: CustomFieldEntity, **options: Unpack[ListOptions]
    ) -> Page[CustomField]:
        """Return the definitions of the existing custom fields for an entity type.

        Args:
            entity_type: Kind of entity, such as contact, opportunity or case.
        """
        return self._paged(_LIST, options, path={"entityType": entity_type})

    def list_for_entity(
        self, entity_type: CustomFieldEntity, entity_id: int, **options: Unpack[ListOptions]
    ) -> Page[CustomFieldBase]:
        """Return the custom fields of one entity.

        Args:
            entity_type: Kind of entity, such as contact, opportunity or case.
            entity_id: Id of the entity.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(
            _LIST_FOR_ENTITY, options, path={"entityType": entity_type, "entityid": entity_id}
        )

    def set_value(
        self,
        entity_type: CustomFieldEntity,
        entity_id: int,
        field_id: int,
        *,
        field_value: str,
        **options: Unpack[FormatCallOptions],
    ) -> CustomFieldBase:
        """Set the value of a custom field on one entity.

        Args:
            entity_type: Kind of entity, such as contact, opportunity or case.
            entity_id: Id of the entity.
            field_id: Id of the custom field.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SET_VALUE,
            options,
            path={"entityType": entity_type, "entityid": entity_id, "fieldid": field_id},
            body={"fieldValue": field_value},
        )

    def create(
        self,
        entity_type: CustomFieldEntity,
        *,
        label: str,
        field_type: CustomFieldType,
        position: int | None = None,
        mask: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CustomField:
        """Define a custom field for an entity type: label, type, position and mask.

        Args:
            entity_type: Kind of entity, such as contact, opportunity or case.
            label: Title of the field.
            field_type: Field type.
            position: Place in the order.
            mask: Mask of the field.
        """
        return self._call(
            _CREATE,
            options,
            path={"entityType": entity_type},
            body={"label": label, "fieldType": field_type, "position": position, "mask": mask},
        )

    def update(
        self,
        entity_type: CustomFieldEntity,
        id: int,
        *,
        label: str | None = None,
        field_type: CustomFieldType | None = None,
        position: int | None = None,
        mask: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CustomField:
        """Change a custom field.

        When elements already use it, only the label and the mask change.

        Args:
            entity_type: Kind of entity, such as contact, opportunity or case.
            id: Id of the custom field.
            label: Title of the field.
            field_type: Field type.
            position: Place in the order.
            mask: Mask of the field.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"entityType": entity_type, "id": id},
            body={"label": label, "fieldType": field_type, "position": position, "mask": mask},
        )

    def delete(
        self, entity_type: CustomFieldEntity, field_id: int, **options: Unpack[FormatCallOptions]
    ) -> CustomField:
        """Delete a custom field.

        Args:
            entity_type: Kind of entity, such as contact, opportunity or case.
            field_id: Id of the custom field.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"entityType": entity_type, "fieldid": field_id})

    def reorder(
        self,
        entity_type: CustomFieldEntity,
        *,
        field_ids: Sequence[int],
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[CustomFieldBase]:
        """Put the custom fields in the order of the IDs you pass.

        Args:
            entity_type: Kind of entity, such as contact, opportunity or case.
            field_ids: Ids of the custom fields.
        """
        return self._call(
            _REORDER, options, path={"entityType": entity_type}, body={"fieldids": field_ids}
        )


class AsyncCrmCustomFields(AsyncResource):
    """Fields of your own on CRM items, and their values.

    What its methods take and raise is told in `CrmCustomFields`.
    """

    with_raw_response = raw_view(lambda: AsyncCrmCustomFieldsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCrmCustomFieldsWithStreamingResponse)

    def list(
        self, entity_type: CustomFieldEntity, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[CustomField]:
        """Return the definitions of the existing custom fields for an entity type.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options, path={"entityType": entity_type})

    def list_for_entity(
        self, entity_type: CustomFieldEntity, entity_id: int, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[CustomFieldBase]:
        """Return the custom fields of one entity.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST_FOR_ENTITY, options, path={"entityType": entity_type, "entityid": entity_id}
        )

    async def set_value(
        self,
        entity_type: CustomFieldEntity,
        entity_id: int,
        field_id: int,
        *,
        field_value: str,
        **options: Unpack[FormatCallOptions],
    ) -> CustomFieldBase:
        """Set the value of a custom field on one entity."""
        return await self._call(
            _SET_VALUE,
            options,
            path={"entityType": entity_type, "entityid": entity_id, "fieldid": field_id},
            body={"fieldValue": field_value},
        )

    async def create(
        self,
        entity_type: CustomFieldEntity,
        *,
        label: str,
        field_type: CustomFieldType,
        position: int | None = None,
        mask: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CustomField:
        """Define a custom field for an entity type: label, type, position and mask."""
        return await self._call(
            _CREATE,
            options,
            path={"entityType": entity_type},
            body={"label": label, "fieldType": field_type, "position": position, "mask": mask},
        )

    async def update(
        self,
        entity_type: CustomFieldEntity,
        id: int,
        *,
        label: str | None = None,
        field_type: CustomFieldType | None = None,
        position: int | None = None,
        mask: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CustomField:
        """Change a custom field."""
        return await self._call(
            _UPDATE,
            options,
            path={"entityType": entity_type, "id": id},
            body={"label": label, "fieldType": field_type, "position": position, "mask": mask},
        )

    async def delete(
        self, entity_type: CustomFieldEntity, field_id: int, **options: Unpack[FormatCallOptions]
    ) -> CustomField:
        """Delete a custom field."""
        return await self._call(
            _DELETE, options, path={"entityType": entity_type, "fieldid": field_id}
        )

    async def reorder(
        self,
        entity_type: CustomFieldEntity,
        *,
        field_ids: Sequence[int],
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[CustomFieldBase]:
        """Put the custom fields in the order of the IDs you pass."""
        return await self._call(
            _REORDER, options, path={"entityType": entity_type}, body={"fieldids": field_ids}
        )


class CrmCustomFieldsWithRawResponse:
    """The methods of `CrmCustomFields`, answering with the raw response."""

    def __init__(self, raw: CrmCustomFields) -> None:
        self.list = as_raw(raw.list)
        self.list_for_entity = as_raw(raw.list_for_entity)
        self.set_value = as_raw(raw.set_value)
        self.create = as_raw(raw.create)
        self.update = as_raw(raw.update)
        self.delete = as_raw(raw.delete)
        self.reorder = as_raw(raw.reorder)


class AsyncCrmCustomFieldsWithRawResponse:
    """The methods of `AsyncCrmCustomFields`, answering with the raw response."""

    def __init__(self, raw: AsyncCrmCustomFields) -> None:
        self.list = as_raw_async(raw.list)
        self.list_for_entity = as_raw_async(raw.list_for_entity)
        self.set_value = as_raw_async(raw.set_value)
        self.create = as_raw_async(raw.create)
        self.update = as_raw_async(raw.update)
        self.delete = as_raw_async(raw.delete)
        self.reorder = as_raw_async(raw.reorder)


class CrmCustomFieldsWithStreamingResponse:
    """The methods of `CrmCustomFields`, each a context manager over its response."""

    def __init__(self, streamed: CrmCustomFields) -> None:
        self.list = as_streamed(streamed.list)
        self.list_for_entity = as_streamed(streamed.list_for_entity)
        self.set_value = as_streamed(streamed.set_value)
        self.create = as_streamed(streamed.create)
        self.update = as_streamed(streamed.update)
        self.delete = as_streamed(streamed.delete)
        self.reorder = as_streamed(streamed.reorder)


class AsyncCrmCustomFieldsWithStreamingResponse:
    """The methods of `AsyncCrmCustomFields`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCrmCustomFields) -> None:
        self.list = as_streamed_async(streamed.list)
        self.list_for_entity = as_streamed_async(streamed.list_for_entity)
        self.set_value = as_streamed_async(streamed.set_value)
        self.create = as_streamed_async(streamed.create)
        self.update = as_streamed_async(streamed.update)
        self.delete = as_streamed_async(streamed.delete)
        self.reorder = as_streamed_async(streamed.reorder)
