"""The logos of the portal."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.uploads import Upload
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.branding import DefaultLogoCheck, LogoReplacement, WhiteLabelLogo

__all__ = ["AsyncSettingsRebrandingLogos", "SettingsRebrandingLogos"]

_SET: Final[Operation[bool]] = Operation(
    "settings.rebranding.logos.set",
    "POST",
    "/api/2.0/settings/whitelabel/logos/save",
    bool,
    body="json",
)
_UPLOAD: Final[Operation[bool]] = Operation(
    "settings.rebranding.logos.upload",
    "POST",
    "/api/2.0/settings/whitelabel/logos/savefromfiles",
    bool,
    body="multipart",
)
_LIST: Final[Operation[list[WhiteLabelLogo]]] = Operation(
    "settings.rebranding.logos.list",
    "GET",
    "/api/2.0/settings/whitelabel/logos",
    list[WhiteLabelLogo],
    auth=(),
)
_CHECK_DEFAULT: Final[Operation[list[DefaultLogoCheck]]] = Operation(
    "settings.rebranding.logos.check_default",
    "GET",
    "/api/2.0/settings/whitelabel/logos/isdefault",
    list[DefaultLogoCheck],
)
_RESTORE: Final[Operation[bool]] = Operation(
    "settings.rebranding.logos.restore", "PUT", "/api/2.0/settings/whitelabel/logos/restore", bool
)


class SettingsRebrandingLogos(Resource):
    """The logos of the portal."""

    with_raw_response = raw_view(lambda: SettingsRebrandingLogosWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsRebrandingLogosWithStreamingResponse)

    def set(
        self,
        *,
        is_dark: bool | None = None,
        is_default: bool | None = None,
        logo_text: str | None = None,
        logo: Sequence[LogoReplacement] | None = None,
        **options: Unpack[CallOptions],
    ) -> bool:
        """Save the white label logos and the logo text.

        Args:
            is_dark: Whether the logo is meant for the dark theme.
            is_default: Whether the logo is for a default tenant.
            logo_text: Text shown next to the logo or in its place. At most 40 characters.
            logo: Images to replace logos with.
        """
        return self._call(
            _SET,
            options,
            query={"IsDark": is_dark, "IsDefault": is_default},
            body={"logoText": logo_text, "logo": logo},
        )

    def upload(
        self,
        *,
        files: Sequence[Upload],
        is_dark: bool | None = None,
        is_default: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> bool:
        """Save white label logos from uploaded images.

        Args:
            files: Images, each named after the number of its kind of logo and, for the dark theme,
                `dark`, such as `1.dark.png`.
            is_dark: Whether the logo is meant for the dark theme.
            is_default: Whether the logo is for a default tenant.

        Raises:
            AlreadyExists: There is one like it already.
        """
        return self._call(
            _UPLOAD,
            options,
            query={"IsDark": is_dark, "IsDefault": is_default},
            body={"files": files},
        )

    def list(
        self,
        *,
        is_dark: bool | None = None,
        is_default: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[WhiteLabelLogo]:
        """Return the white label logos.

        Args:
            is_dark: Whether the logo is meant for the dark theme.
            is_default: Whether the logo is for a default tenant.
        """
        return self._call(_LIST, options, query={"IsDark": is_dark, "IsDefault": is_default})

    def check_default(
        self,
        *,
        is_dark: bool | None = None,
        is_default: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[DefaultLogoCheck]:
        """Tell for each white label logo whether it is the default one.

        Args:
            is_dark: Whether the logo is meant for the dark theme.
            is_default: Whether the logo is for a default tenant.
        """
        return self._call(
            _CHECK_DEFAULT, options, query={"IsDark": is_dark, "IsDefault": is_default}
        )

    def restore(
        self,
        *,
        is_dark: bool | None = None,
        is_default: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> bool:
        """Restore the white label logos.

        Args:
            is_dark: Whether the logo is meant for the dark theme.
            is_default: Whether the logo is for a default tenant.
        """
        return self._call(_RESTORE, options, query={"IsDark": is_dark, "IsDefault": is_default})


class AsyncSettingsRebrandingLogos(AsyncResource):
    """The logos of the portal.

    What its methods take and raise is told in `SettingsRebrandingLogos`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsRebrandingLogosWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: AsyncSettingsRebrandingLogosWithStreamingResponse
    )

    async def set(
        self,
        *,
        is_dark: bool | None = None,
        is_default: bool | None = None,
        logo_text: str | None = None,
        logo: Sequence[LogoReplacement] | None = None,
        **options: Unpack[CallOptions],
    ) -> bool:
        """Save the white label logos and the logo text."""
        return await self._call(
            _SET,
            options,
            query={"IsDark": is_dark, "IsDefault": is_default},
            body={"logoText": logo_text, "logo": logo},
        )

    async def upload(
        self,
        *,
        files: Sequence[Upload],
        is_dark: bool | None = None,
        is_default: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> bool:
        """Save white label logos from uploaded images."""
        return await self._call(
            _UPLOAD,
            options,
            query={"IsDark": is_dark, "IsDefault": is_default},
            body={"files": files},
        )

    async def list(
        self,
        *,
        is_dark: bool | None = None,
        is_default: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[WhiteLabelLogo]:
        """Return the white label logos."""
        return await self._call(_LIST, options, query={"IsDark": is_dark, "IsDefault": is_default})

    async def check_default(
        self,
        *,
        is_dark: bool | None = None,
        is_default: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[DefaultLogoCheck]:
        """Tell for each white label logo whether it is the default one."""
        return await self._call(
            _CHECK_DEFAULT, options, query={"IsDark": is_dark, "IsDefault": is_default}
        )

    async def restore(
        self,
        *,
        is_dark: bool | None = None,
        is_default: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> bool:
        """Restore the white label logos."""
        return await self._call(
            _RESTORE, options, query={"IsDark": is_dark, "IsDefault": is_default}
        )


class SettingsRebrandingLogosWithRawResponse:
    """The methods of `SettingsRebrandingLogos`, answering with the raw response."""

    def __init__(self, raw: SettingsRebrandingLogos) -> None:
        self.set = as_raw(raw.set)
        self.upload = as_raw(raw.upload)
        self.list = as_raw(raw.list)
        self.check_default = as_raw(raw.check_default)
        self.restore = as_raw(raw.restore)


class AsyncSettingsRebrandingLogosWithRawResponse:
    """The methods of `AsyncSettingsRebrandingLogos`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsRebrandingLogos) -> None:
        self.set = as_raw_async(raw.set)
        self.upload = as_raw_async(raw.upload)
        self.list = as_raw_async(raw.list)
        self.check_default = as_raw_async(raw.check_default)
        self.restore = as_raw_async(raw.restore)


class SettingsRebrandingLogosWithStreamingResponse:
    """The methods of `SettingsRebrandingLogos`, each a context manager over its response."""

    def __init__(self, streamed: SettingsRebrandingLogos) -> None:
        self.set = as_streamed(streamed.set)
        self.upload = as_streamed(streamed.upload)
        self.list = as_streamed(streamed.list)
        self.check_default = as_streamed(streamed.check_default)
        self.restore = as_streamed(streamed.restore)


class AsyncSettingsRebrandingLogosWithStreamingResponse:
    """The methods of `AsyncSettingsRebrandingLogos`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsRebrandingLogos) -> None:
        self.set = as_streamed_async(streamed.set)
        self.upload = as_streamed_async(streamed.upload)
        self.list = as_streamed_async(streamed.list)
        self.check_default = as_streamed_async(streamed.check_default)
        self.restore = as_streamed_async(streamed.restore)
