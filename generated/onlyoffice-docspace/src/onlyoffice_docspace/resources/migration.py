"""Moving users and files over from other services."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.migration import MigratingGroup, MigratingUser, MigrationStatus

__all__ = ["AsyncMigration", "Migration"]

_LIST: Final[Operation[list[str]]] = Operation(
    "migration.list", "GET", "/api/2.0/migration/list", list[str]
)
_INITIALIZE: Final[Operation[None]] = Operation(
    "migration.initialize", "POST", "/api/2.0/migration/init/{migratorName}", answer="none"
)
_GET_STATUS: Final[Operation[MigrationStatus]] = Operation(
    "migration.get_status", "GET", "/api/2.0/migration/status", MigrationStatus
)
_CANCEL: Final[Operation[None]] = Operation(
    "migration.cancel", "POST", "/api/2.0/migration/cancel", answer="none"
)
_CLEAR: Final[Operation[None]] = Operation(
    "migration.clear", "POST", "/api/2.0/migration/clear", answer="none"
)
_START: Final[Operation[None]] = Operation(
    "migration.start", "POST", "/api/2.0/migration/migrate", answer="none", body="json"
)
_GET_LOGS: Final[Operation[None]] = Operation(
    "migration.get_logs", "GET", "/api/2.0/migration/logs", answer="none"
)
_FINISH: Final[Operation[None]] = Operation(
    "migration.finish", "POST", "/api/2.0/migration/finish", answer="none", body="json"
)


class Migration(Resource):
    """Moving users and files over from other services."""

    with_raw_response = raw_view(lambda: MigrationWithRawResponse)
    with_streaming_response = streaming_view(lambda: MigrationWithStreamingResponse)

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[str]:
        """Return the names of the migrations that can be run."""
        return self._call(_LIST, options)

    def initialize(self, migrator_name: str, **options: Unpack[CallOptions]) -> None:
        """Prepare the migration from data that was uploaded before, with the named migrator.

        Args:
            migrator_name: Name of the migrator, the service that data comes from.
        """
        return self._call(_INITIALIZE, options, path={"migratorName": migrator_name})

    def get_status(self, **options: Unpack[CallOptions]) -> MigrationStatus:
        """Return the progress, errors and parsed content of the migration."""
        return self._call(_GET_STATUS, options)

    def cancel(self, **options: Unpack[CallOptions]) -> None:
        """Cancel the migration in progress."""
        return self._call(_CANCEL, options)

    def clear(self, **options: Unpack[CallOptions]) -> None:
        """Clear the current migration."""
        return self._call(_CLEAR, options)

    def start(
        self,
        *,
        migrator_name: str | None = None,
        operation: str | None = None,
        failed_archives: Sequence[str] | None = None,
        users: Sequence[MigratingUser] | None = None,
        without_email_users: Sequence[MigratingUser] | None = None,
        exist_users: Sequence[MigratingUser] | None = None,
        groups: Sequence[MigratingGroup] | None = None,
        import_personal_files: bool | None = None,
        import_shared_files: bool | None = None,
        import_shared_folders: bool | None = None,
        import_common_files: bool | None = None,
        import_project_files: bool | None = None,
        import_groups: bool | None = None,
        successed_users: int | None = None,
        failed_users: int | None = None,
        files: Sequence[str] | None = None,
        errors: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Start importing the chosen users, groups and files.

        Args:
            migrator_name: Name of the migrator, the service that data comes from.
            operation: Step of the migration.
            failed_archives: Archives that could not be read.
            without_email_users: Users who have no email.
            exist_users: Users who already exist on the portal.
            import_personal_files: Whether personal files are imported.
            import_shared_files: Whether shared files are imported.
            import_shared_folders: Whether shared folders are imported.
            import_common_files: Whether common files are imported.
            import_project_files: Whether project files are imported.
            import_groups: Whether groups are imported.
            successed_users: How many users were migrated.
            failed_users: How many users could not be migrated.
        """
        return self._call(
            _START,
            options,
            body={
                "migratorName": migrator_name,
                "operation": operation,
                "failedArchives": failed_archives,
                "users": users,
                "withoutEmailUsers": without_email_users,
                "existUsers": exist_users,
                "groups": groups,
                "importPersonalFiles": import_personal_files,
                "importSharedFiles": import_shared_files,
                "importSharedFolders": import_shared_folders,
                "importCommonFiles": import_common_files,
                "importProjectFiles": import_project_files,
                "importGroups": import_groups,
                "successedUsers": successed_users,
                "failedUsers": failed_users,
                "files": files,
                "errors": errors,
            },
        )

    def get_logs(self, **options: Unpack[CallOptions]) -> None:
        """Return the log of the migration."""
        return self._call(_GET_LOGS, options)

    def finish(self, *, is_send_welcome_email: bool, **options: Unpack[CallOptions]) -> None:
        """Finish the migration, optionally sending a welcome email.

        Args:
            is_send_welcome_email: Whether a welcome email is sent.
        """
        return self._call(_FINISH, options, body={"isSendWelcomeEmail": is_send_welcome_email})


class AsyncMigration(AsyncResource):
    """Moving users and files over from other services.

    What its methods take and raise is told in `Migration`.
    """

    with_raw_response = raw_view(lambda: AsyncMigrationWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncMigrationWithStreamingResponse)

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[str]:
        """Return the names of the migrations that can be run."""
        return await self._call(_LIST, options)

    async def initialize(self, migrator_name: str, **options: Unpack[CallOptions]) -> None:
        """Prepare the migration from data that was uploaded before, with the named migrator."""
        return await self._call(_INITIALIZE, options, path={"migratorName": migrator_name})

    async def get_status(self, **options: Unpack[CallOptions]) -> MigrationStatus:
        """Return the progress, errors and parsed content of the migration."""
        return await self._call(_GET_STATUS, options)

    async def cancel(self, **options: Unpack[CallOptions]) -> None:
        """Cancel the migration in progress."""
        return await self._call(_CANCEL, options)

    async def clear(self, **options: Unpack[CallOptions]) -> None:
        """Clear the current migration."""
        return await self._call(_CLEAR, options)

    async def start(
        self,
        *,
        migrator_name: str | None = None,
        operation: str | None = None,
        failed_archives: Sequence[str] | None = None,
        users: Sequence[MigratingUser] | None = None,
        without_email_users: Sequence[MigratingUser] | None = None,
        exist_users: Sequence[MigratingUser] | None = None,
        groups: Sequence[MigratingGroup] | None = None,
        import_personal_files: bool | None = None,
        import_shared_files: bool | None = None,
        import_shared_folders: bool | None = None,
        import_common_files: bool | None = None,
        import_project_files: bool | None = None,
        import_groups: bool | None = None,
        successed_users: int | None = None,
        failed_users: int | None = None,
        files: Sequence[str] | None = None,
        errors: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Start importing the chosen users, groups and files."""
        return await self._call(
            _START,
            options,
            body={
                "migratorName": migrator_name,
                "operation": operation,
                "failedArchives": failed_archives,
                "users": users,
                "withoutEmailUsers": without_email_users,
                "existUsers": exist_users,
                "groups": groups,
                "importPersonalFiles": import_personal_files,
                "importSharedFiles": import_shared_files,
                "importSharedFolders": import_shared_folders,
                "importCommonFiles": import_common_files,
                "importProjectFiles": import_project_files,
                "importGroups": import_groups,
                "successedUsers": successed_users,
                "failedUsers": failed_users,
                "files": files,
                "errors": errors,
            },
        )

    async def get_logs(self, **options: Unpack[CallOptions]) -> None:
        """Return the log of the migration."""
        return await self._call(_GET_LOGS, options)

    async def finish(self, *, is_send_welcome_email: bool, **options: Unpack[CallOptions]) -> None:
        """Finish the migration, optionally sending a welcome email."""
        return await self._call(
            _FINISH, options, body={"isSendWelcomeEmail": is_send_welcome_email}
        )


class MigrationWithRawResponse:
    """The methods of `Migration`, answering with the raw response."""

    def __init__(self, raw: Migration) -> None:
        self.list = as_raw(raw.list)
        self.initialize = as_raw(raw.initialize)
        self.get_status = as_raw(raw.get_status)
        self.cancel = as_raw(raw.cancel)
        self.clear = as_raw(raw.clear)
        self.start = as_raw(raw.start)
        self.get_logs = as_raw(raw.get_logs)
        self.finish = as_raw(raw.finish)


class AsyncMigrationWithRawResponse:
    """The methods of `AsyncMigration`, answering with the raw response."""

    def __init__(self, raw: AsyncMigration) -> None:
        self.list = as_raw_async(raw.list)
        self.initialize = as_raw_async(raw.initialize)
        self.get_status = as_raw_async(raw.get_status)
        self.cancel = as_raw_async(raw.cancel)
        self.clear = as_raw_async(raw.clear)
        self.start = as_raw_async(raw.start)
        self.get_logs = as_raw_async(raw.get_logs)
        self.finish = as_raw_async(raw.finish)


class MigrationWithStreamingResponse:
    """The methods of `Migration`, each a context manager over its response."""

    def __init__(self, streamed: Migration) -> None:
        self.list = as_streamed(streamed.list)
        self.initialize = as_streamed(streamed.initialize)
        self.get_status = as_streamed(streamed.get_status)
        self.cancel = as_streamed(streamed.cancel)
        self.clear = as_streamed(streamed.clear)
        self.start = as_streamed(streamed.start)
        self.get_logs = as_streamed(streamed.get_logs)
        self.finish = as_streamed(streamed.finish)


class AsyncMigrationWithStreamingResponse:
    """The methods of `AsyncMigration`, each a context manager over its response."""

    def __init__(self, streamed: AsyncMigration) -> None:
        self.list = as_streamed_async(streamed.list)
        self.initialize = as_streamed_async(streamed.initialize)
        self.get_status = as_streamed_async(streamed.get_status)
        self.cancel = as_streamed_async(streamed.cancel)
        self.clear = as_streamed_async(streamed.clear)
        self.start = as_streamed_async(streamed.start)
        self.get_logs = as_streamed_async(streamed.get_logs)
        self.finish = as_streamed_async(streamed.finish)
