"""Settings of the documents."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.values import Lenient
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.files import AccessRight, ArchiveFormat, AutoCleanUp, CleanUpAge

__all__ = ["AsyncFilesSettings", "FilesSettings"]

_SET_FAVORITES_VISIBILITY: Final[Operation[bool]] = Operation(
    "files.settings.set_favorites_visibility",
    "PUT",
    "/api/2.0/files/settings/favorites",
    bool,
    body="json",
)
_SET_TEMPLATES_VISIBILITY: Final[Operation[bool]] = Operation(
    "files.settings.set_templates_visibility",
    "PUT",
    "/api/2.0/files/settings/templates",
    bool,
    body="json",
)
_SET_AUTO_CLEANUP: Final[Operation[AutoCleanUp]] = Operation(
    "files.settings.set_auto_cleanup",
    "PUT",
    "/api/2.0/files/settings/autocleanup",
    AutoCleanUp,
    body="json",
)
_GET_AUTO_CLEANUP: Final[Operation[AutoCleanUp]] = Operation(
    "files.settings.get_auto_cleanup", "GET", "/api/2.0/files/settings/autocleanup", AutoCleanUp
)
_SET_DEFAULT_ACCESS_RIGHTS: Final[Operation[list[AccessRight]]] = Operation(
    "files.settings.set_default_access_rights",
    "PUT",
    "/api/2.0/files/settings/dafaultaccessrights",
    list[Lenient[AccessRight]],
    body="json",
)
_SET_TAR_GZ_DOWNLOADS: Final[Operation[ArchiveFormat]] = Operation(
    "files.settings.set_tar_gz_downloads",
    "PUT",
    "/api/2.0/files/settings/downloadtargz",
    ArchiveFormat,
    body="json",
)
_CHECK_DOCUMENT_SERVICE: Final[Operation[list[str]]] = Operation(
    "files.settings.check_document_service",
    "PUT",
    "/api/2.0/files/docservice",
    list[str],
    body="json",
)
_GET_DOCUMENT_SERVICE: Final[Operation[Any]] = Operation(
    "files.settings.get_document_service", "GET", "/api/2.0/files/docservice", Any
)
_SET_STORE_ORIGINALS: Final[Operation[bool]] = Operation(
    "files.settings.set_store_originals", "PUT", "/api/2.0/files/storeoriginal", bool, body="json"
)
_SET_UPDATE_EXISTING: Final[Operation[bool]] = Operation(
    "files.settings.set_update_existing", "PUT", "/api/2.0/files/updateifexist", bool, body="json"
)
_SET_RECENT_VISIBILITY: Final[Operation[bool]] = Operation(
    "files.settings.set_recent_visibility", "PUT", "/api/2.0/files/displayRecent", bool, body="json"
)


class FilesSettings(Resource):
    """Settings of the documents."""

    with_raw_response = raw_view(lambda: FilesSettingsWithRawResponse)
    with_streaming_response = streaming_view(lambda: FilesSettingsWithStreamingResponse)

    def set_favorites_visibility(self, *, set: bool, **options: Unpack[FormatCallOptions]) -> bool:
        """Show or hide the "Favorites" folder; returns whether it is now shown.

        Args:
            set: Whether to switch it on.
        """
        return self._call(_SET_FAVORITES_VISIBILITY, options, body={"set": set})

    def set_templates_visibility(self, *, set: bool, **options: Unpack[FormatCallOptions]) -> bool:
        """Show or hide the "Templates" folder; returns whether it is now shown.

        Args:
            set: Whether to switch it on.
        """
        return self._call(_SET_TEMPLATES_VISIBILITY, options, body={"set": set})

    def set_auto_cleanup(
        self,
        *,
        set: bool | None = None,
        gap: CleanUpAge | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> AutoCleanUp:
        """Turn the automatic emptying of the trash on or off and choose its interval.

        Args:
            set: Whether to switch it on.
            gap: How often the Trash is emptied.
        """
        return self._call(_SET_AUTO_CLEANUP, options, body={"set": set, "gap": gap})

    def get_auto_cleanup(self, **options: Unpack[FormatCallOptions]) -> AutoCleanUp:
        """Return whether the trash is emptied automatically, and how often."""
        return self._call(_GET_AUTO_CLEANUP, options)

    def set_default_access_rights(
        self, *, value: Sequence[AccessRight], **options: Unpack[FormatCallOptions]
    ) -> list[AccessRight]:
        """Set the access rights offered by default when something is shared.

        Args:
            value: Numbers of the rights new shares get by default.
        """
        return self._call(_SET_DEFAULT_ACCESS_RIGHTS, options, body={"value": value})

    def set_tar_gz_downloads(
        self, *, set: bool, **options: Unpack[FormatCallOptions]
    ) -> ArchiveFormat:
        """Choose whether downloaded archives come as `.tar.gz` instead of `.zip`.

        Args:
            set: Whether to switch it on.
        """
        return self._call(_SET_TAR_GZ_DOWNLOADS, options, body={"set": set})

    def check_document_service(
        self,
        *,
        doc_service_url: str | None = None,
        doc_service_url_internal: str | None = None,
        doc_service_url_portal: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> list[str]:
        """Check the document editing service at the given public, internal and portal addresses.

        Args:
            doc_service_url: Address of the Document Server.
            doc_service_url_internal: Address of the Document Server inside the private network.
            doc_service_url_portal: Address of the Community Server.
        """
        return self._call(
            _CHECK_DOCUMENT_SERVICE,
            options,
            body={
                "docServiceUrl": doc_service_url,
                "docServiceUrlInternal": doc_service_url_internal,
                "docServiceUrlPortal": doc_service_url_portal,
            },
        )

    def get_document_service(
        self, *, version: bool | None = None, **options: Unpack[FormatCallOptions]
    ) -> Any:
        """Return the address of the connected document editors, with the editor version if asked
        for.

        Args:
            version: Whether to return the version of the editors too.
        """
        return self._call(_GET_DOCUMENT_SERVICE, options, query={"version": version})

    def set_store_originals(self, *, set: bool, **options: Unpack[FormatCallOptions]) -> bool:
        """Choose whether the original of a file is kept too when it is uploaded and converted.

        Args:
            set: Whether to switch it on.
        """
        return self._call(_SET_STORE_ORIGINALS, options, body={"set": set})

    def set_update_existing(self, *, set: bool, **options: Unpack[FormatCallOptions]) -> bool:
        """Choose whether an upload adds a version to an existing file of the same name.

        Args:
            set: Whether to switch it on.
        """
        return self._call(_SET_UPDATE_EXISTING, options, body={"set": set})

    def set_recent_visibility(self, *, set: bool, **options: Unpack[FormatCallOptions]) -> bool:
        """Show or hide the "Recent" folder; returns whether it is now shown.

        Args:
            set: Whether to switch it on.
        """
        return self._call(_SET_RECENT_VISIBILITY, options, body={"set": set})


class AsyncFilesSettings(AsyncResource):
    """Settings of the documents.

    What its methods take and raise is told in `FilesSettings`.
    """

    with_raw_response = raw_view(lambda: AsyncFilesSettingsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncFilesSettingsWithStreamingResponse)

    async def set_favorites_visibility(
        self, *, set: bool, **options: Unpack[FormatCallOptions]
    ) -> bool:
        """Show or hide the "Favorites" folder; returns whether it is now shown."""
        return await self._call(_SET_FAVORITES_VISIBILITY, options, body={"set": set})

    async def set_templates_visibility(
        self, *, set: bool, **options: Unpack[FormatCallOptions]
    ) -> bool:
        """Show or hide the "Templates" folder; returns whether it is now shown."""
        return await self._call(_SET_TEMPLATES_VISIBILITY, options, body={"set": set})

    async def set_auto_cleanup(
        self,
        *,
        set: bool | None = None,
        gap: CleanUpAge | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> AutoCleanUp:
        """Turn the automatic emptying of the trash on or off and choose its interval."""
        return await self._call(_SET_AUTO_CLEANUP, options, body={"set": set, "gap": gap})

    async def get_auto_cleanup(self, **options: Unpack[FormatCallOptions]) -> AutoCleanUp:
        """Return whether the trash is emptied automatically, and how often."""
        return await self._call(_GET_AUTO_CLEANUP, options)

    async def set_default_access_rights(
        self, *, value: Sequence[AccessRight], **options: Unpack[FormatCallOptions]
    ) -> list[AccessRight]:
        """Set the access rights offered by default when something is shared."""
        return await self._call(_SET_DEFAULT_ACCESS_RIGHTS, options, body={"value": value})

    async def set_tar_gz_downloads(
        self, *, set: bool, **options: Unpack[FormatCallOptions]
    ) -> ArchiveFormat:
        """Choose whether downloaded archives come as `.tar.gz` instead of `.zip`."""
        return await self._call(_SET_TAR_GZ_DOWNLOADS, options, body={"set": set})

    async def check_document_service(
        self,
        *,
        doc_service_url: str | None = None,
        doc_service_url_internal: str | None = None,
        doc_service_url_portal: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> list[str]:
        """Check the document editing service at the given public, internal and portal addresses."""
        return await self._call(
            _CHECK_DOCUMENT_SERVICE,
            options,
            body={
                "docServiceUrl": doc_service_url,
                "docServiceUrlInternal": doc_service_url_internal,
                "docServiceUrlPortal": doc_service_url_portal,
            },
        )

    async def get_document_service(
        self, *, version: bool | None = None, **options: Unpack[FormatCallOptions]
    ) -> Any:
        """Return the address of the connected document editors, with the editor version if asked
        for.
        """
        return await self._call(_GET_DOCUMENT_SERVICE, options, query={"version": version})

    async def set_store_originals(self, *, set: bool, **options: Unpack[FormatCallOptions]) -> bool:
        """Choose whether the original of a file is kept too when it is uploaded and converted."""
        return await self._call(_SET_STORE_ORIGINALS, options, body={"set": set})

    async def set_update_existing(self, *, set: bool, **options: Unpack[FormatCallOptions]) -> bool:
        """Choose whether an upload adds a version to an existing file of the same name."""
        return await self._call(_SET_UPDATE_EXISTING, options, body={"set": set})

    async def set_recent_visibility(
        self, *, set: bool, **options: Unpack[FormatCallOptions]
    ) -> bool:
        """Show or hide the "Recent" folder; returns whether it is now shown."""
        return await self._call(_SET_RECENT_VISIBILITY, options, body={"set": set})


class FilesSettingsWithRawResponse:
    """The methods of `FilesSettings`, answering with the raw response."""

    def __init__(self, raw: FilesSettings) -> None:
        self.set_favorites_visibility = as_raw(raw.set_favorites_visibility)
        self.set_templates_visibility = as_raw(raw.set_templates_visibility)
        self.set_auto_cleanup = as_raw(raw.set_auto_cleanup)
        self.get_auto_cleanup = as_raw(raw.get_auto_cleanup)
        self.set_default_access_rights = as_raw(raw.set_default_access_rights)
        self.set_tar_gz_downloads = as_raw(raw.set_tar_gz_downloads)
        self.check_document_service = as_raw(raw.check_document_service)
        self.get_document_service = as_raw(raw.get_document_service)
        self.set_store_originals = as_raw(raw.set_store_originals)
        self.set_update_existing = as_raw(raw.set_update_existing)
        self.set_recent_visibility = as_raw(raw.set_recent_visibility)


class AsyncFilesSettingsWithRawResponse:
    """The methods of `AsyncFilesSettings`, answering with the raw response."""

    def __init__(self, raw: AsyncFilesSettings) -> None:
        self.set_favorites_visibility = as_raw_async(raw.set_favorites_visibility)
        self.set_templates_visibility = as_raw_async(raw.set_templates_visibility)
        self.set_auto_cleanup = as_raw_async(raw.set_auto_cleanup)
        self.get_auto_cleanup = as_raw_async(raw.get_auto_cleanup)
        self.set_default_access_rights = as_raw_async(raw.set_default_access_rights)
        self.set_tar_gz_downloads = as_raw_async(raw.set_tar_gz_downloads)
        self.check_document_service = as_raw_async(raw.check_document_service)
        self.get_document_service = as_raw_async(raw.get_document_service)
        self.set_store_originals = as_raw_async(raw.set_store_originals)
        self.set_update_existing = as_raw_async(raw.set_update_existing)
        self.set_recent_visibility = as_raw_async(raw.set_recent_visibility)


class FilesSettingsWithStreamingResponse:
    """The methods of `FilesSettings`, each a context manager over its response."""

    def __init__(self, streamed: FilesSettings) -> None:
        self.set_favorites_visibility = as_streamed(streamed.set_favorites_visibility)
        self.set_templates_visibility = as_streamed(streamed.set_templates_visibility)
        self.set_auto_cleanup = as_streamed(streamed.set_auto_cleanup)
        self.get_auto_cleanup = as_streamed(streamed.get_auto_cleanup)
        self.set_default_access_rights = as_streamed(streamed.set_default_access_rights)
        self.set_tar_gz_downloads = as_streamed(streamed.set_tar_gz_downloads)
        self.check_document_service = as_streamed(streamed.check_document_service)
        self.get_document_service = as_streamed(streamed.get_document_service)
        self.set_store_originals = as_streamed(streamed.set_store_originals)
        self.set_update_existing = as_streamed(streamed.set_update_existing)
        self.set_recent_visibility = as_streamed(streamed.set_recent_visibility)


class AsyncFilesSettingsWithStreamingResponse:
    """The methods of `AsyncFilesSettings`, each a context manager over its response."""

    def __init__(self, streamed: AsyncFilesSettings) -> None:
        self.set_favorites_visibility = as_streamed_async(streamed.set_favorites_visibility)
        self.set_templates_visibility = as_streamed_async(streamed.set_templates_visibility)
        self.set_auto_cleanup = as_streamed_async(streamed.set_auto_cleanup)
        self.get_auto_cleanup = as_streamed_async(streamed.get_auto_cleanup)
        self.set_default_access_rights = as_streamed_async(streamed.set_default_access_rights)
        self.set_tar_gz_downloads = as_streamed_async(streamed.set_tar_gz_downloads)
        self.check_document_service = as_streamed_async(streamed.check_document_service)
        self.get_document_service = as_streamed_async(streamed.get_document_service)
        self.set_store_originals = as_streamed_async(streamed.set_store_originals)
        self.set_update_existing = as_streamed_async(streamed.set_update_existing)
        self.set_recent_visibility = as_streamed_async(streamed.set_recent_visibility)
