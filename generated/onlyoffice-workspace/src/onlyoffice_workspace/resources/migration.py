"""Taking over users and data from other services."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Any, Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.streaming import AsyncStreamedResponse, StreamedResponse
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.migration import MigrationInfo, MigratorInfo

__all__ = ["AsyncMigration", "Migration"]

_GET_TEMP_FOLDER: Final[Operation[str]] = Operation(
    "migration.get_temp_folder", "GET", "/api/2.0/migration/tmp", str
)
_LIST: Final[Operation[list[str]]] = Operation(
    "migration.list",
    "GET",
    "/api/2.0/migration/list",
    list[str],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_GET_MIGRATOR_INFO: Final[Operation[list[MigratorInfo]]] = Operation(
    "migration.get_migrator_info",
    "POST",
    "/api/2.0/migration/migratorsInfo",
    list[MigratorInfo],
    body="json",
)
_INIT: Final[Operation[None]] = Operation(
    "migration.init", "POST", "/api/2.0/migration/init/{migratorName}", answer="none", body="json"
)
_GET_STATUS: Final[Operation[Any]] = Operation(
    "migration.get_status", "GET", "/api/2.0/migration/status", Any
)
_CANCEL: Final[Operation[None]] = Operation(
    "migration.cancel", "POST", "/api/2.0/migration/cancel", answer="none"
)
_START: Final[Operation[None]] = Operation(
    "migration.start", "POST", "/api/2.0/migration/migrate", answer="none", body="json"
)
_GET_LOGS: Final[Operation[bytes]] = Operation(
    "migration.get_logs", "GET", "/api/2.0/migration/logs", answer="stream"
)
_FINISH: Final[Operation[None]] = Operation(
    "migration.finish", "POST", "/api/2.0/migration/finish", answer="none", body="json"
)


class Migration(Resource):
    """Taking over users and data from other services."""

    with_raw_response = raw_view(lambda: MigrationWithRawResponse)
    with_streaming_response = streaming_view(lambda: MigrationWithStreamingResponse)

    def get_temp_folder(self, **options: Unpack[FormatCallOptions]) -> str:
        """Return the path of the temporary folder that holds the migration files."""
        return self._call(_GET_TEMP_FOLDER, options)

    def list(self, **options: Unpack[ListOptions]) -> Page[str]:
        """List the migrations that can be run."""
        return self._paged(_LIST, options)

    def get_migrator_info(
        self, *, migrators: Sequence[str], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[MigratorInfo]:
        """Return details of the named migrators.

        Args:
            migrators: Names of the migrators.
        """
        return self._call(_GET_MIGRATOR_INFO, options, body={"migratorsName": migrators})

    def init(self, migrator_name: str, *, path: str, **options: Unpack[FormatCallOptions]) -> None:
        """Load a backup for the named migrator and prepare the import.

        Args:
            migrator_name: Name of the migrator.
            path: Path of the backup file.
        """
        return self._call(_INIT, options, path={"migratorName": migrator_name}, body={"path": path})

    def get_status(self, **options: Unpack[FormatCallOptions]) -> Any:
        """Return how far the running migration has got."""
        return self._call(_GET_STATUS, options)

    def cancel(self, **options: Unpack[FormatCallOptions]) -> None:
        """Cancel the running migration."""
        return self._call(_CANCEL, options)

    def start(self, *, info: MigrationInfo, **options: Unpack[FormatCallOptions]) -> None:
        """Start importing the chosen users, groups, modules and other data.

        Args:
            info: What to migrate, as found when the archive was read.
        """
        return self._call(_START, options, body={"info": info})

    def get_logs(self, **options: Unpack[FormatCallOptions]) -> StreamedResponse[bytes]:
        """Return the log of the migration."""
        return self._stream(_GET_LOGS, options)

    def finish(
        self, *, is_send_welcome_email: bool | None = None, **options: Unpack[FormatCallOptions]
    ) -> None:
        """Complete the migration and send welcome letters to the imported users if wanted.

        Args:
            is_send_welcome_email: Whether imported users get a welcome message.
        """
        return self._call(_FINISH, options, body={"isSendWelcomeEmail": is_send_welcome_email})


class AsyncMigration(AsyncResource):
    """Taking over users and data from other services.

    What its methods take and raise is told in `Migration`.
    """

    with_raw_response = raw_view(lambda: AsyncMigrationWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncMigrationWithStreamingResponse)

    async def get_temp_folder(self, **options: Unpack[FormatCallOptions]) -> str:
        """Return the path of the temporary folder that holds the migration files."""
        return await self._call(_GET_TEMP_FOLDER, options)

    def list(self, **options: Unpack[ListOptions]) -> AsyncPaginator[str]:
        """List the migrations that can be run.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options)

    async def get_migrator_info(
        self, *, migrators: Sequence[str], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[MigratorInfo]:
        """Return details of the named migrators."""
        return await self._call(_GET_MIGRATOR_INFO, options, body={"migratorsName": migrators})

    async def init(
        self, migrator_name: str, *, path: str, **options: Unpack[FormatCallOptions]
    ) -> None:
        """Load a backup for the named migrator and prepare the import."""
        return await self._call(
            _INIT, options, path={"migratorName": migrator_name}, body={"path": path}
        )

    async def get_status(self, **options: Unpack[FormatCallOptions]) -> Any:
        """Return how far the running migration has got."""
        return await self._call(_GET_STATUS, options)

    async def cancel(self, **options: Unpack[FormatCallOptions]) -> None:
        """Cancel the running migration."""
        return await self._call(_CANCEL, options)

    async def start(self, *, info: MigrationInfo, **options: Unpack[FormatCallOptions]) -> None:
        """Start importing the chosen users, groups, modules and other data."""
        return await self._call(_START, options, body={"info": info})

    async def get_logs(self, **options: Unpack[FormatCallOptions]) -> AsyncStreamedResponse[bytes]:
        """Return the log of the migration."""
        return await self._stream(_GET_LOGS, options)

    async def finish(
        self, *, is_send_welcome_email: bool | None = None, **options: Unpack[FormatCallOptions]
    ) -> None:
        """Complete the migration and send welcome letters to the imported users if wanted."""
        return await self._call(
            _FINISH, options, body={"isSendWelcomeEmail": is_send_welcome_email}
        )


class MigrationWithRawResponse:
    """The methods of `Migration`, answering with the raw response."""

    def __init__(self, raw: Migration) -> None:
        self.get_temp_folder = as_raw(raw.get_temp_folder)
        self.list = as_raw(raw.list)
        self.get_migrator_info = as_raw(raw.get_migrator_info)
        self.init = as_raw(raw.init)
        self.get_status = as_raw(raw.get_status)
        self.cancel = as_raw(raw.cancel)
        self.start = as_raw(raw.start)
        self.finish = as_raw(raw.finish)


class AsyncMigrationWithRawResponse:
    """The methods of `AsyncMigration`, answering with the raw response."""

    def __init__(self, raw: AsyncMigration) -> None:
        self.get_temp_folder = as_raw_async(raw.get_temp_folder)
        self.list = as_raw_async(raw.list)
        self.get_migrator_info = as_raw_async(raw.get_migrator_info)
        self.init = as_raw_async(raw.init)
        self.get_status = as_raw_async(raw.get_status)
        self.cancel = as_raw_async(raw.cancel)
        self.start = as_raw_async(raw.start)
        self.finish = as_raw_async(raw.finish)


class MigrationWithStreamingResponse:
    """The methods of `Migration`, each a context manager over its response."""

    def __init__(self, streamed: Migration) -> None:
        self.get_temp_folder = as_streamed(streamed.get_temp_folder)
        self.list = as_streamed(streamed.list)
        self.get_migrator_info = as_streamed(streamed.get_migrator_info)
        self.init = as_streamed(streamed.init)
        self.get_status = as_streamed(streamed.get_status)
        self.cancel = as_streamed(streamed.cancel)
        self.start = as_streamed(streamed.start)
        self.finish = as_streamed(streamed.finish)


class AsyncMigrationWithStreamingResponse:
    """The methods of `AsyncMigration`, each a context manager over its response."""

    def __init__(self, streamed: AsyncMigration) -> None:
        self.get_temp_folder = as_streamed_async(streamed.get_temp_folder)
        self.list = as_streamed_async(streamed.list)
        self.get_migrator_info = as_streamed_async(streamed.get_migrator_info)
        self.init = as_streamed_async(streamed.init)
        self.get_status = as_streamed_async(streamed.get_status)
        self.cancel = as_streamed_async(streamed.cancel)
        self.start = as_streamed_async(streamed.start)
        self.finish = as_streamed_async(streamed.finish)
