"""Encryption of the storage."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.security import EncryptionSettings

__all__ = ["AsyncSettingsEncryption", "SettingsEncryption"]

_START: Final[Operation[bool]] = Operation(
    "settings.encryption.start", "POST", "/api/2.0/settings/encryption/start", bool, body="json"
)
_GET: Final[Operation[EncryptionSettings]] = Operation(
    "settings.encryption.get", "GET", "/api/2.0/settings/encryption/settings", EncryptionSettings
)
_GET_PROGRESS: Final[Operation[float]] = Operation(
    "settings.encryption.get_progress", "GET", "/api/2.0/settings/encryption/progress", float
)


class SettingsEncryption(Resource):
    """Encryption of the storage."""

    with_raw_response = raw_view(lambda: SettingsEncryptionWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsEncryptionWithStreamingResponse)

    def start(self, *, notify_users: bool | None = None, **options: Unpack[CallOptions]) -> bool:
        """Start encrypting the storage, optionally notifying the users.

        Args:
            notify_users: Whether users are told about the encryption.

        Raises:
            QuotaExceeded: The tariff or a quota does not allow it.
            MethodNotAllowed: This does not work for such an entry.
        """
        return self._call(_START, options, body={"notifyUsers": notify_users})

    def get(self, **options: Unpack[CallOptions]) -> EncryptionSettings:
        """Return the settings of the storage encryption.

        Raises:
            MethodNotAllowed: This does not work for such an entry.
        """
        return self._call(_GET, options)

    def get_progress(self, **options: Unpack[CallOptions]) -> float:
        """Return how far the storage encryption is.

        Raises:
            MethodNotAllowed: This does not work for such an entry.
        """
        return self._call(_GET_PROGRESS, options)


class AsyncSettingsEncryption(AsyncResource):
    """Encryption of the storage.

    What its methods take and raise is told in `SettingsEncryption`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsEncryptionWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSettingsEncryptionWithStreamingResponse)

    async def start(
        self, *, notify_users: bool | None = None, **options: Unpack[CallOptions]
    ) -> bool:
        """Start encrypting the storage, optionally notifying the users."""
        return await self._call(_START, options, body={"notifyUsers": notify_users})

    async def get(self, **options: Unpack[CallOptions]) -> EncryptionSettings:
        """Return the settings of the storage encryption."""
        return await self._call(_GET, options)

    async def get_progress(self, **options: Unpack[CallOptions]) -> float:
        """Return how far the storage encryption is."""
        return await self._call(_GET_PROGRESS, options)


class SettingsEncryptionWithRawResponse:
    """The methods of `SettingsEncryption`, answering with the raw response."""

    def __init__(self, raw: SettingsEncryption) -> None:
        self.start = as_raw(raw.start)
        self.get = as_raw(raw.get)
        self.get_progress = as_raw(raw.get_progress)


class AsyncSettingsEncryptionWithRawResponse:
    """The methods of `AsyncSettingsEncryption`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsEncryption) -> None:
        self.start = as_raw_async(raw.start)
        self.get = as_raw_async(raw.get)
        self.get_progress = as_raw_async(raw.get_progress)


class SettingsEncryptionWithStreamingResponse:
    """The methods of `SettingsEncryption`, each a context manager over its response."""

    def __init__(self, streamed: SettingsEncryption) -> None:
        self.start = as_streamed(streamed.start)
        self.get = as_streamed(streamed.get)
        self.get_progress = as_streamed(streamed.get_progress)


class AsyncSettingsEncryptionWithStreamingResponse:
    """The methods of `AsyncSettingsEncryption`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsEncryption) -> None:
        self.start = as_streamed_async(streamed.start)
        self.get = as_streamed_async(streamed.get)
        self.get_progress = as_streamed_async(streamed.get_progress)
