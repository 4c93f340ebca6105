"""How the portal treats files."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.files import (
    ArchiveFormat,
    AutoCleanUpPeriod,
    AutoCleanUpSettings,
    FilesSettings,
    Module,
)
from ..types.sharing import AccessRight, ShareEntry

__all__ = ["AsyncFilesSettingsResource", "FilesSettingsResource"]

_SET_THIRD_PARTY_ACCESS: Final[Operation[bool]] = Operation(
    "files.settings.set_third_party_access", "PUT", "/api/2.0/files/thirdparty", bool, body="json"
)
_SET_DELETE_CONFIRMATION: Final[Operation[bool]] = Operation(
    "files.settings.set_delete_confirmation",
    "PUT",
    "/api/2.0/files/changedeleteconfrim",
    bool,
    body="json",
)
_SET_ARCHIVE_FORMAT: Final[Operation[ArchiveFormat]] = Operation(
    "files.settings.set_archive_format",
    "PUT",
    "/api/2.0/files/settings/downloadtargz",
    ArchiveFormat,
    body="json",
)
_SET_RECENT_VISIBILITY: Final[Operation[bool]] = Operation(
    "files.settings.set_recent_visibility", "PUT", "/api/2.0/files/displayrecent", bool, body="json"
)
_SET_EXTERNAL_SHARING: Final[Operation[bool]] = Operation(
    "files.settings.set_external_sharing",
    "PUT",
    "/api/2.0/files/settings/external",
    bool,
    body="json",
)
_SET_SOCIAL_MEDIA_SHARING: Final[Operation[bool]] = Operation(
    "files.settings.set_social_media_sharing",
    "PUT",
    "/api/2.0/files/settings/externalsocialmedia",
    bool,
    body="json",
)
_SET_FORCESAVE: Final[Operation[bool]] = Operation(
    "files.settings.set_forcesave", "PUT", "/api/2.0/files/forcesave", bool
)
_GET: Final[Operation[FilesSettings]] = Operation(
    "files.settings.get", "GET", "/api/2.0/files/settings", FilesSettings, auth="optional"
)
_SET_CANCEL_CONFIRMATION_HIDDEN: Final[Operation[bool]] = Operation(
    "files.settings.set_cancel_confirmation_hidden",
    "PUT",
    "/api/2.0/files/hideconfirmcanceloperation",
    bool,
    body="json",
)
_SET_CONVERT_CONFIRMATION_HIDDEN: Final[Operation[Module]] = Operation(
    "files.settings.set_convert_confirmation_hidden",
    "PUT",
    "/api/2.0/files/hideconfirmconvert",
    Module,
    body="json",
)
_SET_ROOM_LIFETIME_CONFIRMATION_HIDDEN: Final[Operation[bool]] = Operation(
    "files.settings.set_room_lifetime_confirmation_hidden",
    "PUT",
    "/api/2.0/files/hideconfirmroomlifetime",
    bool,
    body="json",
)
_SET_STORE_FORCESAVED: Final[Operation[bool]] = Operation(
    "files.settings.set_store_forcesaved", "PUT", "/api/2.0/files/storeforcesave", bool
)
_SET_STORE_ORIGINALS: Final[Operation[bool]] = Operation(
    "files.settings.set_store_originals", "PUT", "/api/2.0/files/storeoriginal", bool, body="json"
)
_SET_KEEP_NEW_FILE_NAME: Final[Operation[bool]] = Operation(
    "files.settings.set_keep_new_file_name",
    "PUT",
    "/api/2.0/files/keepnewfilename",
    bool,
    body="json",
)
_SET_EXTENSION_VISIBILITY: Final[Operation[bool]] = Operation(
    "files.settings.set_extension_visibility",
    "PUT",
    "/api/2.0/files/displayfileextension",
    bool,
    body="json",
)
_SET_UPDATE_IF_EXISTS: Final[Operation[bool]] = Operation(
    "files.settings.set_update_if_exists", "PUT", "/api/2.0/files/updateifexist", bool, body="json"
)
_GET_AUTO_CLEANUP: Final[Operation[AutoCleanUpSettings]] = Operation(
    "files.settings.get_auto_cleanup",
    "GET",
    "/api/2.0/files/settings/autocleanup",
    AutoCleanUpSettings,
)
_SET_AUTO_CLEANUP: Final[Operation[AutoCleanUpSettings]] = Operation(
    "files.settings.set_auto_cleanup",
    "PUT",
    "/api/2.0/files/settings/autocleanup",
    AutoCleanUpSettings,
    body="json",
)
_SET_DEFAULT_ACCESS_RIGHTS: Final[Operation[list[ShareEntry]]] = Operation(
    "files.settings.set_default_access_rights",
    "PUT",
    "/api/2.0/files/settings/dafaultaccessrights",
    list[ShareEntry],
    body="json",
)
_SET_OPEN_IN_SAME_TAB: Final[Operation[bool]] = Operation(
    "files.settings.set_open_in_same_tab",
    "PUT",
    "/api/2.0/files/settings/openeditorinsametab",
    bool,
    body="json",
)


class FilesSettingsResource(Resource):
    """How the portal treats files."""

    with_raw_response = raw_view(lambda: FilesSettingsResourceWithRawResponse)
    with_streaming_response = streaming_view(lambda: FilesSettingsResourceWithStreamingResponse)

    def set_third_party_access(
        self, *, set: bool | None = None, **options: Unpack[CallOptions]
    ) -> bool:
        """Allow or forbid access to the third-party settings.

        Args:
            set: Whether the setting is turned on.
        """
        return self._call(_SET_THIRD_PARTY_ACCESS, options, body={"set": set})

    def set_delete_confirmation(
        self, *, set: bool | None = None, **options: Unpack[CallOptions]
    ) -> bool:
        """Choose whether deleting a file asks for confirmation.

        Args:
            set: Whether the setting is turned on.
        """
        return self._call(_SET_DELETE_CONFIRMATION, options, body={"set": set})

    def set_archive_format(
        self, *, set: bool | None = None, **options: Unpack[CallOptions]
    ) -> ArchiveFormat:
        """Choose whether downloads are packed as `.tar.gz` instead of `.zip`.

        Args:
            set: Whether the setting is turned on.
        """
        return self._call(_SET_ARCHIVE_FORMAT, options, body={"set": set})

    def set_recent_visibility(
        self, *, set: bool | None = None, **options: Unpack[CallOptions]
    ) -> bool:
        """Show or hide the "Recent" folder.

        Args:
            set: Whether the setting is turned on.
        """
        return self._call(_SET_RECENT_VISIBILITY, options, body={"set": set})

    def set_external_sharing(
        self, *, set: bool | None = None, **options: Unpack[CallOptions]
    ) -> bool:
        """Allow or forbid sharing files outside the portal.

        Args:
            set: Whether the setting is turned on.
        """
        return self._call(_SET_EXTERNAL_SHARING, options, body={"set": set})

    def set_social_media_sharing(
        self, *, set: bool | None = None, **options: Unpack[CallOptions]
    ) -> bool:
        """Allow or forbid sharing files on social networks.

        Args:
            set: Whether the setting is turned on.
        """
        return self._call(_SET_SOCIAL_MEDIA_SHARING, options, body={"set": set})

    def set_forcesave(self, **options: Unpack[CallOptions]) -> bool:
        """Set whether files are force-saved while being edited."""
        return self._call(_SET_FORCESAVE, options)

    def get(self, **options: Unpack[CallOptions]) -> FilesSettings:
        """Return all settings of the file area."""
        return self._call(_GET, options)

    def set_cancel_confirmation_hidden(
        self, *, set: bool | None = None, **options: Unpack[CallOptions]
    ) -> bool:
        """Choose whether the dialog that confirms canceling an operation is hidden.

        Args:
            set: Whether the setting is turned on.
        """
        return self._call(_SET_CANCEL_CONFIRMATION_HIDDEN, options, body={"set": set})

    def set_convert_confirmation_hidden(
        self, *, save: bool | None = None, **options: Unpack[CallOptions]
    ) -> Module:
        """Choose whether to hide the dialog about keeping a copy in the original format on
        conversion.

        Args:
            save: Whether to save the setting.
        """
        return self._call(_SET_CONVERT_CONFIRMATION_HIDDEN, options, body={"save": save})

    def set_room_lifetime_confirmation_hidden(
        self, *, set: bool | None = None, **options: Unpack[CallOptions]
    ) -> bool:
        """Choose whether the dialog that confirms a new room lifetime is hidden.

        Args:
            set: Whether the setting is turned on.
        """
        return self._call(_SET_ROOM_LIFETIME_CONFIRMATION_HIDDEN, options, body={"set": set})

    def set_store_forcesaved(self, **options: Unpack[CallOptions]) -> bool:
        """Set whether force-saved file versions are kept."""
        return self._call(_SET_STORE_FORCESAVED, options)

    def set_store_originals(
        self, *, set: bool | None = None, **options: Unpack[CallOptions]
    ) -> bool:
        """Set whether uploads are also kept in their original format.

        Args:
            set: Whether the setting is turned on.
        """
        return self._call(_SET_STORE_ORIGINALS, options, body={"set": set})

    def set_keep_new_file_name(
        self, *, set: bool | None = None, **options: Unpack[CallOptions]
    ) -> bool:
        """Set whether users are asked for a name when they create a file.

        Args:
            set: Whether the setting is turned on.
        """
        return self._call(_SET_KEEP_NEW_FILE_NAME, options, body={"set": set})

    def set_extension_visibility(
        self, *, set: bool | None = None, **options: Unpack[CallOptions]
    ) -> bool:
        """Show or hide file extensions.

        Args:
            set: Whether the setting is turned on.
        """
        return self._call(_SET_EXTENSION_VISIBILITY, options, body={"set": set})

    def set_update_if_exists(
        self, *, set: bool | None = None, **options: Unpack[CallOptions]
    ) -> bool:
        """Set whether a file is updated to a new version when one of the same name exists.

        Args:
            set: Whether the setting is turned on.
        """
        return self._call(_SET_UPDATE_IF_EXISTS, options, body={"set": set})

    def get_auto_cleanup(self, **options: Unpack[CallOptions]) -> AutoCleanUpSettings:
        """Tell whether the trash is emptied automatically, and how often."""
        return self._call(_GET_AUTO_CLEANUP, options)

    def set_auto_cleanup(
        self,
        *,
        set: bool | None = None,
        gap: AutoCleanUpPeriod | None = None,
        **options: Unpack[CallOptions],
    ) -> AutoCleanUpSettings:
        """Set whether the trash is emptied automatically, and how often.

        Args:
            set: Whether the setting is turned on.
            gap: After how long the trash bin is emptied.
        """
        return self._call(_SET_AUTO_CLEANUP, options, body={"set": set, "gap": gap})

    def set_default_access_rights(
        self, *, body: Sequence[AccessRight], **options: Unpack[CallOptions]
    ) -> list[ShareEntry]:
        """Set the access rights that sharing proposes by default."""
        return self._call(_SET_DEFAULT_ACCESS_RIGHTS, options, body=body)

    def set_open_in_same_tab(
        self, *, set: bool | None = None, **options: Unpack[CallOptions]
    ) -> bool:
        """Set whether documents open in the same browser tab.

        Args:
            set: Whether the setting is turned on.
        """
        return self._call(_SET_OPEN_IN_SAME_TAB, options, body={"set": set})


class AsyncFilesSettingsResource(AsyncResource):
    """How the portal treats files.

    What its methods take and raise is told in `FilesSettingsResource`.
    """

    with_raw_response = raw_view(lambda: AsyncFilesSettingsResourceWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: AsyncFilesSettingsResourceWithStreamingResponse
    )

    async def set_third_party_access(
        self, *, set: bool | None = None, **options: Unpack[CallOptions]
    ) -> bool:
        """Allow or forbid access to the third-party settings."""
        return await self._call(_SET_THIRD_PARTY_ACCESS, options, body={"set": set})

    async def set_delete_confirmation(
        self, *, set: bool | None = None, **options: Unpack[CallOptions]
    ) -> bool:
        """Choose whether deleting a file asks for confirmation."""
        return await self._call(_SET_DELETE_CONFIRMATION, options, body={"set": set})

    async def set_archive_format(
        self, *, set: bool | None = None, **options: Unpack[CallOptions]
    ) -> ArchiveFormat:
        """Choose whether downloads are packed as `.tar.gz` instead of `.zip`."""
        return await self._call(_SET_ARCHIVE_FORMAT, options, body={"set": set})

    async def set_recent_visibility(
        self, *, set: bool | None = None, **options: Unpack[CallOptions]
    ) -> bool:
        """Show or hide the "Recent" folder."""
        return await self._call(_SET_RECENT_VISIBILITY, options, body={"set": set})

    async def set_external_sharing(
        self, *, set: bool | None = None, **options: Unpack[CallOptions]
    ) -> bool:
        """Allow or forbid sharing files outside the portal."""
        return await self._call(_SET_EXTERNAL_SHARING, options, body={"set": set})

    async def set_social_media_sharing(
        self, *, set: bool | None = None, **options: Unpack[CallOptions]
    ) -> bool:
        """Allow or forbid sharing files on social networks."""
        return await self._call(_SET_SOCIAL_MEDIA_SHARING, options, body={"set": set})

    async def set_forcesave(self, **options: Unpack[CallOptions]) -> bool:
        """Set whether files are force-saved while being edited."""
        return await self._call(_SET_FORCESAVE, options)

    async def get(self, **options: Unpack[CallOptions]) -> FilesSettings:
        """Return all settings of the file area."""
        return await self._call(_GET, options)

    async def set_cancel_confirmation_hidden(
        self, *, set: bool | None = None, **options: Unpack[CallOptions]
    ) -> bool:
        """Choose whether the dialog that confirms canceling an operation is hidden."""
        return await self._call(_SET_CANCEL_CONFIRMATION_HIDDEN, options, body={"set": set})

    async def set_convert_confirmation_hidden(
        self, *, save: bool | None = None, **options: Unpack[CallOptions]
    ) -> Module:
        """Choose whether to hide the dialog about keeping a copy in the original format on
        conversion.
        """
        return await self._call(_SET_CONVERT_CONFIRMATION_HIDDEN, options, body={"save": save})

    async def set_room_lifetime_confirmation_hidden(
        self, *, set: bool | None = None, **options: Unpack[CallOptions]
    ) -> bool:
        """Choose whether the dialog that confirms a new room lifetime is hidden."""
        return await self._call(_SET_ROOM_LIFETIME_CONFIRMATION_HIDDEN, options, body={"set": set})

    async def set_store_forcesaved(self, **options: Unpack[CallOptions]) -> bool:
        """Set whether force-saved file versions are kept."""
        return await self._call(_SET_STORE_FORCESAVED, options)

    async def set_store_originals(
        self, *, set: bool | None = None, **options: Unpack[CallOptions]
    ) -> bool:
        """Set whether uploads are also kept in their original format."""
        return await self._call(_SET_STORE_ORIGINALS, options, body={"set": set})

    async def set_keep_new_file_name(
        self, *, set: bool | None = None, **options: Unpack[CallOptions]
    ) -> bool:
        """Set whether users are asked for a name when they create a file."""
        return await self._call(_SET_KEEP_NEW_FILE_NAME, options, body={"set": set})

    async def set_extension_visibility(
        self, *, set: bool | None = None, **options: Unpack[CallOptions]
    ) -> bool:
        """Show or hide file extensions."""
        return await self._call(_SET_EXTENSION_VISIBILITY, options, body={"set": set})

    async def set_update_if_exists(
        self, *, set: bool | None = None, **options: Unpack[CallOptions]
    ) -> bool:
        """Set whether a file is updated to a new version when one of the same name exists."""
        return await self._call(_SET_UPDATE_IF_EXISTS, options, body={"set": set})

    async def get_auto_cleanup(self, **options: Unpack[CallOptions]) -> AutoCleanUpSettings:
        """Tell whether the trash is emptied automatically, and how often."""
        return await self._call(_GET_AUTO_CLEANUP, options)

    async def set_auto_cleanup(
        self,
        *,
        set: bool | None = None,
        gap: AutoCleanUpPeriod | None = None,
        **options: Unpack[CallOptions],
    ) -> AutoCleanUpSettings:
        """Set whether the trash is emptied automatically, and how often."""
        return await self._call(_SET_AUTO_CLEANUP, options, body={"set": set, "gap": gap})

    async def set_default_access_rights(
        self, *, body: Sequence[AccessRight], **options: Unpack[CallOptions]
    ) -> list[ShareEntry]:
        """Set the access rights that sharing proposes by default."""
        return await self._call(_SET_DEFAULT_ACCESS_RIGHTS, options, body=body)

    async def set_open_in_same_tab(
        self, *, set: bool | None = None, **options: Unpack[CallOptions]
    ) -> bool:
        """Set whether documents open in the same browser tab."""
        return await self._call(_SET_OPEN_IN_SAME_TAB, options, body={"set": set})


class FilesSettingsResourceWithRawResponse:
    """The methods of `FilesSettingsResource`, answering with the raw response."""

    def __init__(self, raw: FilesSettingsResource) -> None:
        self.set_third_party_access = as_raw(raw.set_third_party_access)
        self.set_delete_confirmation = as_raw(raw.set_delete_confirmation)
        self.set_archive_format = as_raw(raw.set_archive_format)
        self.set_recent_visibility = as_raw(raw.set_recent_visibility)
        self.set_external_sharing = as_raw(raw.set_external_sharing)
        self.set_social_media_sharing = as_raw(raw.set_social_media_sharing)
        self.set_forcesave = as_raw(raw.set_forcesave)
        self.get = as_raw(raw.get)
        self.set_cancel_confirmation_hidden = as_raw(raw.set_cancel_confirmation_hidden)
        self.set_convert_confirmation_hidden = as_raw(raw.set_convert_confirmation_hidden)
        self.set_room_lifetime_confirmation_hidden = as_raw(
            raw.set_room_lifetime_confirmation_hidden
        )
        self.set_store_forcesaved = as_raw(raw.set_store_forcesaved)
        self.set_store_originals = as_raw(raw.set_store_originals)
        self.set_keep_new_file_name = as_raw(raw.set_keep_new_file_name)
        self.set_extension_visibility = as_raw(raw.set_extension_visibility)
        self.set_update_if_exists = as_raw(raw.set_update_if_exists)
        self.get_auto_cleanup = as_raw(raw.get_auto_cleanup)
        self.set_auto_cleanup = as_raw(raw.set_auto_cleanup)
        self.set_default_access_rights = as_raw(raw.set_default_access_rights)
        self.set_open_in_same_tab = as_raw(raw.set_open_in_same_tab)


class AsyncFilesSettingsResourceWithRawResponse:
    """The methods of `AsyncFilesSettingsResource`, answering with the raw response."""

    def __init__(self, raw: AsyncFilesSettingsResource) -> None:
        self.set_third_party_access = as_raw_async(raw.set_third_party_access)
        self.set_delete_confirmation = as_raw_async(raw.set_delete_confirmation)
        self.set_archive_format = as_raw_async(raw.set_archive_format)
        self.set_recent_visibility = as_raw_async(raw.set_recent_visibility)
        self.set_external_sharing = as_raw_async(raw.set_external_sharing)
        self.set_social_media_sharing = as_raw_async(raw.set_social_media_sharing)
        self.set_forcesave = as_raw_async(raw.set_forcesave)
        self.get = as_raw_async(raw.get)
        self.set_cancel_confirmation_hidden = as_raw_async(raw.set_cancel_confirmation_hidden)
        self.set_convert_confirmation_hidden = as_raw_async(raw.set_convert_confirmation_hidden)
        self.set_room_lifetime_confirmation_hidden = as_raw_async(
            raw.set_room_lifetime_confirmation_hidden
        )
        self.set_store_forcesaved = as_raw_async(raw.set_store_forcesaved)
        self.set_store_originals = as_raw_async(raw.set_store_originals)
        self.set_keep_new_file_name = as_raw_async(raw.set_keep_new_file_name)
        self.set_extension_visibility = as_raw_async(raw.set_extension_visibility)
        self.set_update_if_exists = as_raw_async(raw.set_update_if_exists)
        self.get_auto_cleanup = as_raw_async(raw.get_auto_cleanup)
        self.set_auto_cleanup = as_raw_async(raw.set_auto_cleanup)
        self.set_default_access_rights = as_raw_async(raw.set_default_access_rights)
        self.set_open_in_same_tab = as_raw_async(raw.set_open_in_same_tab)


class FilesSettingsResourceWithStreamingResponse:
    """The methods of `FilesSettingsResource`, each a context manager over its response."""

    def __init__(self, streamed: FilesSettingsResource) -> None:
        self.set_third_party_access = as_streamed(streamed.set_third_party_access)
        self.set_delete_confirmation = as_streamed(streamed.set_delete_confirmation)
        self.set_archive_format = as_streamed(streamed.set_archive_format)
        self.set_recent_visibility = as_streamed(streamed.set_recent_visibility)
        self.set_external_sharing = as_streamed(streamed.set_external_sharing)
        self.set_social_media_sharing = as_streamed(streamed.set_social_media_sharing)
        self.set_forcesave = as_streamed(streamed.set_forcesave)
        self.get = as_streamed(streamed.get)
        self.set_cancel_confirmation_hidden = as_streamed(streamed.set_cancel_confirmation_hidden)
        self.set_convert_confirmation_hidden = as_streamed(streamed.set_convert_confirmation_hidden)
        self.set_room_lifetime_confirmation_hidden = as_streamed(
            streamed.set_room_lifetime_confirmation_hidden
        )
        self.set_store_forcesaved = as_streamed(streamed.set_store_forcesaved)
        self.set_store_originals = as_streamed(streamed.set_store_originals)
        self.set_keep_new_file_name = as_streamed(streamed.set_keep_new_file_name)
        self.set_extension_visibility = as_streamed(streamed.set_extension_visibility)
        self.set_update_if_exists = as_streamed(streamed.set_update_if_exists)
        self.get_auto_cleanup = as_streamed(streamed.get_auto_cleanup)
        self.set_auto_cleanup = as_streamed(streamed.set_auto_cleanup)
        self.set_default_access_rights = as_streamed(streamed.set_default_access_rights)
        self.set_open_in_same_tab = as_streamed(streamed.set_open_in_same_tab)


class AsyncFilesSettingsResourceWithStreamingResponse:
    """The methods of `AsyncFilesSettingsResource`, each a context manager over its response."""

    def __init__(self, streamed: AsyncFilesSettingsResource) -> None:
        self.set_third_party_access = as_streamed_async(streamed.set_third_party_access)
        self.set_delete_confirmation = as_streamed_async(streamed.set_delete_confirmation)
        self.set_archive_format = as_streamed_async(streamed.set_archive_format)
        self.set_recent_visibility = as_streamed_async(streamed.set_recent_visibility)
        self.set_external_sharing = as_streamed_async(streamed.set_external_sharing)
        self.set_social_media_sharing = as_streamed_async(streamed.set_social_media_sharing)
        self.set_forcesave = as_streamed_async(streamed.set_forcesave)
        self.get = as_streamed_async(streamed.get)
        self.set_cancel_confirmation_hidden = as_streamed_async(
            streamed.set_cancel_confirmation_hidden
        )
        self.set_convert_confirmation_hidden = as_streamed_async(
            streamed.set_convert_confirmation_hidden
        )
        self.set_room_lifetime_confirmation_hidden = as_streamed_async(
            streamed.set_room_lifetime_confirmation_hidden
        )
        self.set_store_forcesaved = as_streamed_async(streamed.set_store_forcesaved)
        self.set_store_originals = as_streamed_async(streamed.set_store_originals)
        self.set_keep_new_file_name = as_streamed_async(streamed.set_keep_new_file_name)
        self.set_extension_visibility = as_streamed_async(streamed.set_extension_visibility)
        self.set_update_if_exists = as_streamed_async(streamed.set_update_if_exists)
        self.get_auto_cleanup = as_streamed_async(streamed.get_auto_cleanup)
        self.set_auto_cleanup = as_streamed_async(streamed.set_auto_cleanup)
        self.set_default_access_rights = as_streamed_async(streamed.set_default_access_rights)
        self.set_open_in_same_tab = as_streamed_async(streamed.set_open_in_same_tab)
