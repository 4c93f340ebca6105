"""The types `Webhook`, `WebhookDeliveryStatus`, `WebhookLogEntry`, `WebhookTrigger` and
`WebhookWithStatus`.
"""

from __future__ import annotations

from .._runtime.enums import OpenEnum
from .._runtime.values import Lenient, Model, Timestamp
from ..types.people import Employee

__all__ = [
    "Webhook",
    "WebhookDeliveryStatus",
    "WebhookLogEntry",
    "WebhookTrigger",
    "WebhookWithStatus",
]


class WebhookDeliveryStatus(OpenEnum):
    """Outcome of a delivery. A number may be the sum of several."""

    NONE = (0, "None")
    """Any."""
    NOT_SENT = (1, "NotSent")
    """Has not left."""
    STATUS2XX = (2, "Status2xx")
    """Taken."""
    STATUS3XX = (4, "Status3xx")
    """Sent elsewhere."""
    STATUS4XX = (8, "Status4xx")
    """Refused."""
    STATUS5XX = (16, "Status5xx")
    """The receiver failed."""


class WebhookTrigger(OpenEnum):
    """Event that sets a webhook off. A number may be the sum of several."""

    ALL = (0, "All")
    """Every event."""
    USER_CREATED = (1, "UserCreated")
    USER_INVITED = (2, "UserInvited")
    USER_UPDATED = (4, "UserUpdated")
    USER_DELETED = (8, "UserDeleted")
    GROUP_CREATED = (16, "GroupCreated")
    GROUP_UPDATED = (32, "GroupUpdated")
    GROUP_DELETED = (64, "GroupDeleted")
    FILE_CREATED = (128, "FileCreated")
    FILE_UPLOADED = (256, "FileUploaded")
    FILE_UPDATED = (512, "FileUpdated")
    FILE_TRASHED = (1024, "FileTrashed")
    FILE_DELETED = (2048, "FileDeleted")
    FILE_RESTORED = (4096, "FileRestored")
    FILE_COPIED = (8192, "FileCopied")
    FILE_MOVED = (16384, "FileMoved")
    FOLDER_CREATED = (32768, "FolderCreated")
    FOLDER_UPDATED = (65536, "FolderUpdated")
    FOLDER_TRASHED = (131072, "FolderTrashed")
    FOLDER_DELETED = (262144, "FolderDeleted")
    FOLDER_RESTORED = (524288, "FolderRestored")
    FOLDER_COPIED = (1048576, "FolderCopied")
    FOLDER_MOVED = (2097152, "FolderMoved")
    ROOM_CREATED = (4194304, "RoomCreated")
    ROOM_UPDATED = (8388608, "RoomUpdated")
    ROOM_ARCHIVED = (16777216, "RoomArchived")
    ROOM_DELETED = (33554432, "RoomDeleted")
    ROOM_RESTORED = (67108864, "RoomRestored")
    ROOM_COPIED = (134217728, "RoomCopied")


class Webhook(Model, rename="camel"):
    """Webhook."""

    id: int
    """Id of the webhook."""
    name: str | None = None
    uri: str | None = None
    """Address that the webhook calls."""
    enabled: bool | None = None
    """Whether it is turned on."""
    ssl: bool | None = None
    """Whether the SSL certificate of the webhook's address is checked."""
    triggers: Lenient[WebhookTrigger] | None = None
    """Events that set the webhook off; the sum of their numbers when there are several."""
    target_id: str | None = None
    """Id of the target of the webhook."""
    created_by: Employee | None = None
    """User who created it."""
    created_on: Timestamp | None = None
    """When it was created."""
    modified_by: Employee | None = None
    """User who last changed it."""
    modified_on: Timestamp | None = None
    """When it was last changed."""
    last_failure_on: Timestamp | None = None
    """When the webhook last failed."""
    last_failure_content: str | None = None
    """What the last failed call of the webhook returned."""
    last_success_on: Timestamp | None = None
    """When the webhook last succeeded."""


class WebhookLogEntry(Model, rename="camel"):
    """Entry of the webhook log."""

    id: int
    """Id of the entry in the webhook log."""
    config_name: str | None = None
    """Name of the webhook."""
    trigger: Lenient[WebhookTrigger] | None = None
    """Event that set the webhook off."""
    creation_time: Timestamp | None = None
    """When the webhook call was created."""
    method: str | None = None
    """HTTP method of the webhook call."""
    route: str | None = None
    """Address the webhook call went to."""
    request_headers: str | None = None
    """Headers of the webhook request."""
    request_payload: str | None = None
    """Body of the webhook request."""
    response_headers: str | None = None
    """Headers of the webhook response."""
    response_payload: str | None = None
    """Body of the webhook response."""
    status: int | None = None
    """HTTP status that the webhook call returned."""
    delivery: Timestamp | None = None
    """When the webhook call was delivered."""


class WebhookWithStatus(Model):
    """Webhook with its latest status."""

    configs: Webhook | None = None
    """The webhook itself."""
    status: int | None = None
    """Status of the last webhook call, as a number."""
