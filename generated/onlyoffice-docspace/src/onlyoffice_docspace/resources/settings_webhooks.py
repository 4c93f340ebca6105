"""Calls that the portal makes when something happens."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from datetime import datetime
from typing import Final, Unpack
from uuid import UUID

from .._lists import BY_INDEX
from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.webhooks import (
    Webhook,
    WebhookDeliveryStatus,
    WebhookLogEntry,
    WebhookTrigger,
    WebhookWithStatus,
)

__all__ = ["AsyncSettingsWebhooks", "SettingsWebhooks"]

_LIST: Final[Operation[list[WebhookWithStatus]]] = Operation(
    "settings.webhooks.list", "GET", "/api/2.0/settings/webhook", list[WebhookWithStatus]
)
_CREATE: Final[Operation[Webhook]] = Operation(
    "settings.webhooks.create",
    "POST",
    "/api/2.0/settings/webhook",
    Webhook,
    body="json",
    secrets=frozenset({"secretKey"}),
)
_UPDATE: Final[Operation[Webhook]] = Operation(
    "settings.webhooks.update",
    "PUT",
    "/api/2.0/settings/webhook",
    Webhook,
    body="json",
    secrets=frozenset({"secretKey"}),
)
_SET_ENABLED: Final[Operation[Webhook]] = Operation(
    "settings.webhooks.set_enabled",
    "PUT",
    "/api/2.0/settings/webhook/enable",
    Webhook,
    body="json",
    secrets=frozenset({"secretKey"}),
)
_DELETE: Final[Operation[Webhook]] = Operation(
    "settings.webhooks.delete", "DELETE", "/api/2.0/settings/webhook/{id}", Webhook
)
_LIST_LOGS: Final[Operation[list[WebhookLogEntry]]] = Operation(
    "settings.webhooks.list_logs",
    "GET",
    "/api/2.0/settings/webhooks/log",
    list[WebhookLogEntry],
    paging=BY_INDEX,
)
_RETRY: Final[Operation[WebhookLogEntry]] = Operation(
    "settings.webhooks.retry",
    "PUT",
    "/api/2.0/settings/webhook/{id}/retry",
    WebhookLogEntry,
    limits=("requests", "writes", "daily_writes", "sensitive"),
)
_RETRY_MANY: Final[Operation[list[WebhookLogEntry]]] = Operation(
    "settings.webhooks.retry_many",
    "PUT",
    "/api/2.0/settings/webhook/retry",
    list[WebhookLogEntry],
    body="json",
    limits=("requests", "writes", "daily_writes", "sensitive"),
)
_LIST_TRIGGERS: Final[Operation[dict[str, int]]] = Operation(
    "settings.webhooks.list_triggers", "GET", "/api/2.0/settings/webhook/triggers", dict[str, int]
)


class SettingsWebhooks(Resource):
    """Calls that the portal makes when something happens."""

    with_raw_response = raw_view(lambda: SettingsWebhooksWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsWebhooksWithStreamingResponse)

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[WebhookWithStatus]:
        """Return the webhooks of the tenant."""
        return self._call(_LIST, options)

    def create(
        self,
        *,
        name: str,
        uri: str,
        secret_key: str | None = None,
        enabled: bool | None = None,
        ssl: bool | None = None,
        triggers: int | None = None,
        target_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Webhook:
        """Create a webhook for the tenant.

        Args:
            name: At most 50 characters.
            uri: Address that the webhook calls. At least 1 characters.
            secret_key: Secret that signs what the webhook sends. At most 50 characters.
            enabled: Whether it is turned on.
            ssl: Whether the SSL certificate of the webhook's address is checked.
            triggers: Sum of the numbers of the events that set the webhook off, see
                `WebhookTrigger`; 0 for all.
            target_id: Id of the target of the webhook.
        """
        return self._call(
            _CREATE,
            options,
            body={
                "name": name,
                "uri": uri,
                "secretKey": secret_key,
                "enabled": enabled,
                "ssl": ssl,
                "triggers": triggers,
                "targetId": target_id,
            },
        )

    def update(
        self,
        *,
        name: str,
        uri: str,
        id: int,
        secret_key: str | None = None,
        enabled: bool | None = None,
        ssl: bool | None = None,
        triggers: int | None = None,
        target_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Webhook:
        """Change the name, address, secret, triggers or other settings of a webhook.

        Args:
            name: At most 50 characters.
            uri: Address that the webhook calls. At least 1 characters.
            id: Id of the webhook.
            secret_key: Secret that signs what the webhook sends. At most 50 characters.
            enabled: Whether it is turned on.
            ssl: Whether the SSL certificate of the webhook's address is checked.
            triggers: Sum of the numbers of the events that set the webhook off, see
                `WebhookTrigger`; 0 for all.
            target_id: Id of the target of the webhook.
        """
        return self._call(
            _UPDATE,
            options,
            body={
                "name": name,
                "uri": uri,
                "secretKey": secret_key,
                "enabled": enabled,
                "ssl": ssl,
                "triggers": triggers,
                "targetId": target_id,
                "id": id,
            },
        )

    def set_enabled(
        self,
        *,
        name: str,
        uri: str,
        id: int,
        secret_key: str | None = None,
        enabled: bool | None = None,
        ssl: bool | None = None,
        triggers: int | None = None,
        target_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Webhook:
        """Enable or disable a webhook.

        Args:
            name: At most 50 characters.
            uri: Address that the webhook calls. At least 1 characters.
            id: Id of the webhook.
            secret_key: Secret that signs what the webhook sends. At most 50 characters.
            enabled: Whether it is turned on.
            ssl: Whether the SSL certificate of the webhook's address is checked.
            triggers: Sum of the numbers of the events that set the webhook off, see
                `WebhookTrigger`; 0 for all.
            target_id: Id of the target of the webhook.
        """
        return self._call(
            _SET_ENABLED,
            options,
            body={
                "name": name,
                "uri": uri,
                "secretKey": secret_key,
                "enabled": enabled,
                "ssl": ssl,
                "triggers": triggers,
                "targetId": target_id,
                "id": id,
            },
        )

    def delete(self, id: int, **options: Unpack[CallOptions]) -> Webhook:
        """Delete a webhook by ID.

        Args:
            id: Id of the webhook.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"id": id})

    def list_logs(
        self,
        *,
        delivery_from: datetime | None = None,
        delivery_to: datetime | None = None,
        hook_uri: str | None = None,
        config_id: int | None = None,
        event_id: int | None = None,
        group_status: WebhookDeliveryStatus | None = None,
        user_id: UUID | None = None,
        trigger: WebhookTrigger | None = None,
        count: int | None = None,
        start_index: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[WebhookLogEntry]:
        """Return the delivery log of the webhooks, filtered by period, address, trigger, status and
        more.

        Args:
            delivery_from: Start of the delivery time to look for.
            delivery_to: End of the delivery time to look for.
            hook_uri: Address that webhooks are delivered to.
            config_id: Id of the webhook.
            event_id: Id of the event that set the webhook off.
            group_status: Outcome of the delivery: not sent or a class of HTTP status.
            user_id: Id of the user.
            trigger: Event that set the webhook off.
            count: How many items to return at most. From 1 to 100.
            start_index: Index of the first item to return, from 0.
        """
        return self._paged(
            _LIST_LOGS,
            options,
            query={
                "deliveryFrom": delivery_from,
                "deliveryTo": delivery_to,
                "hookUri": hook_uri,
                "configId": config_id,
                "eventId": event_id,
                "groupStatus": group_status,
                "userId": user_id,
                "trigger": trigger,
                "count": count,
                "startIndex": start_index,
            },
        )

    def retry(self, id: int, **options: Unpack[CallOptions]) -> WebhookLogEntry:
        """Send one webhook delivery again and return its log entry.

        Args:
            id: Id of the entry in the webhook log.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_RETRY, options, path={"id": id})

    def retry_many(
        self, *, ids: Sequence[int] | None = None, **options: Unpack[CallOptions]
    ) -> builtins.list[WebhookLogEntry]:
        """Send several webhook deliveries again, by their IDs.

        Args:
            ids: Ids of the items.
        """
        return self._call(_RETRY_MANY, options, body={"ids": ids})

    def list_triggers(self, **options: Unpack[CallOptions]) -> dict[str, int]:
        """Return the events that can set a webhook off, as names with numbers."""
        return self._call(_LIST_TRIGGERS, options)


class AsyncSettingsWebhooks(AsyncResource):
    """Calls that the portal makes when something happens.

    What its methods take and raise is told in `SettingsWebhooks`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsWebhooksWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSettingsWebhooksWithStreamingResponse)

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[WebhookWithStatus]:
        """Return the webhooks of the tenant."""
        return await self._call(_LIST, options)

    async def create(
        self,
        *,
        name: str,
        uri: str,
        secret_key: str | None = None,
        enabled: bool | None = None,
        ssl: bool | None = None,
        triggers: int | None = None,
        target_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Webhook:
        """Create a webhook for the tenant."""
        return await self._call(
            _CREATE,
            options,
            body={
                "name": name,
                "uri": uri,
                "secretKey": secret_key,
                "enabled": enabled,
                "ssl": ssl,
                "triggers": triggers,
                "targetId": target_id,
            },
        )

    async def update(
        self,
        *,
        name: str,
        uri: str,
        id: int,
        secret_key: str | None = None,
        enabled: bool | None = None,
        ssl: bool | None = None,
        triggers: int | None = None,
        target_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Webhook:
        """Change the name, address, secret, triggers or other settings of a webhook."""
        return await self._call(
            _UPDATE,
            options,
            body={
                "name": name,
                "uri": uri,
                "secretKey": secret_key,
                "enabled": enabled,
                "ssl": ssl,
                "triggers": triggers,
                "targetId": target_id,
                "id": id,
            },
        )

    async def set_enabled(
        self,
        *,
        name: str,
        uri: str,
        id: int,
        secret_key: str | None = None,
        enabled: bool | None = None,
        ssl: bool | None = None,
        triggers: int | None = None,
        target_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Webhook:
        """Enable or disable a webhook."""
        return await self._call(
            _SET_ENABLED,
            options,
            body={
                "name": name,
                "uri": uri,
                "secretKey": secret_key,
                "enabled": enabled,
                "ssl": ssl,
                "triggers": triggers,
                "targetId": target_id,
                "id": id,
            },
        )

    async def delete(self, id: int, **options: Unpack[CallOptions]) -> Webhook:
        """Delete a webhook by ID."""
        return await self._call(_DELETE, options, path={"id": id})

    def list_logs(
        self,
        *,
        delivery_from: datetime | None = None,
        delivery_to: datetime | None = None,
        hook_uri: str | None = None,
        config_id: int | None = None,
        event_id: int | None = None,
        group_status: WebhookDeliveryStatus | None = None,
        user_id: UUID | None = None,
        trigger: WebhookTrigger | None = None,
        count: int | None = None,
        start_index: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[WebhookLogEntry]:
        """Return the delivery log of the webhooks, filtered by period, address, trigger, status and
        more.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST_LOGS,
            options,
            query={
                "deliveryFrom": delivery_from,
                "deliveryTo": delivery_to,
                "hookUri": hook_uri,
                "configId": config_id,
                "eventId": event_id,
                "groupStatus": group_status,
                "userId": user_id,
                "trigger": trigger,
                "count": count,
                "startIndex": start_index,
            },
        )

    async def retry(self, id: int, **options: Unpack[CallOptions]) -> WebhookLogEntry:
        """Send one webhook delivery again and return its log entry."""
        return await self._call(_RETRY, options, path={"id": id})

    async def retry_many(
        self, *, ids: Sequence[int] | None = None, **options: Unpack[CallOptions]
    ) -> builtins.list[WebhookLogEntry]:
        """Send several webhook deliveries again, by their IDs."""
        return await self._call(_RETRY_MANY, options, body={"ids": ids})

    async def list_triggers(self, **options: Unpack[CallOptions]) -> dict[str, int]:
        """Return the events that can set a webhook off, as names with numbers."""
        return await self._call(_LIST_TRIGGERS, options)


class SettingsWebhooksWithRawResponse:
    """The methods of `SettingsWebhooks`, answering with the raw response."""

    def __init__(self, raw: SettingsWebhooks) -> None:
        self.list = as_raw(raw.list)
        self.create = as_raw(raw.create)
        self.update = as_raw(raw.update)
        self.set_enabled = as_raw(raw.set_enabled)
        self.delete = as_raw(raw.delete)
        self.list_logs = as_raw(raw.list_logs)
        self.retry = as_raw(raw.retry)
        self.retry_many = as_raw(raw.retry_many)
        self.list_triggers = as_raw(raw.list_triggers)


class AsyncSettingsWebhooksWithRawResponse:
    """The methods of `AsyncSettingsWebhooks`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsWebhooks) -> None:
        self.list = as_raw_async(raw.list)
        self.create = as_raw_async(raw.create)
        self.update = as_raw_async(raw.update)
        self.set_enabled = as_raw_async(raw.set_enabled)
        self.delete = as_raw_async(raw.delete)
        self.list_logs = as_raw_async(raw.list_logs)
        self.retry = as_raw_async(raw.retry)
        self.retry_many = as_raw_async(raw.retry_many)
        self.list_triggers = as_raw_async(raw.list_triggers)


class SettingsWebhooksWithStreamingResponse:
    """The methods of `SettingsWebhooks`, each a context manager over its response."""

    def __init__(self, streamed: SettingsWebhooks) -> None:
        self.list = as_streamed(streamed.list)
        self.create = as_streamed(streamed.create)
        self.update = as_streamed(streamed.update)
        self.set_enabled = as_streamed(streamed.set_enabled)
        self.delete = as_streamed(streamed.delete)
        self.list_logs = as_streamed(streamed.list_logs)
        self.retry = as_streamed(streamed.retry)
        self.retry_many = as_streamed(streamed.retry_many)
        self.list_triggers = as_streamed(streamed.list_triggers)


class AsyncSettingsWebhooksWithStreamingResponse:
    """The methods of `AsyncSettingsWebhooks`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsWebhooks) -> None:
        self.list = as_streamed_async(streamed.list)
        self.create = as_streamed_async(streamed.create)
        self.update = as_streamed_async(streamed.update)
        self.set_enabled = as_streamed_async(streamed.set_enabled)
        self.delete = as_streamed_async(streamed.delete)
        self.list_logs = as_streamed_async(streamed.list_logs)
        self.retry = as_streamed_async(streamed.retry)
        self.retry_many = as_streamed_async(streamed.retry_many)
        self.list_triggers = as_streamed_async(streamed.list_triggers)
