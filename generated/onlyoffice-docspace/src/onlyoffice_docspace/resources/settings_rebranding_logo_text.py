"""The text beside the logo."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.branding import DefaultLogoCheck, LogoReplacement

__all__ = ["AsyncSettingsRebrandingLogoText", "SettingsRebrandingLogoText"]

_SET: Final[Operation[bool]] = Operation(
    "settings.rebranding.logo_text.set",
    "POST",
    "/api/2.0/settings/whitelabel/logotext/save",
    bool,
    body="json",
)
_GET: Final[Operation[str]] = Operation(
    "settings.rebranding.logo_text.get", "GET", "/api/2.0/settings/whitelabel/logotext", str
)
_CHECK_DEFAULT: Final[Operation[DefaultLogoCheck]] = Operation(
    "settings.rebranding.logo_text.check_default",
    "GET",
    "/api/2.0/settings/whitelabel/logotext/isdefault",
    DefaultLogoCheck,
)
_RESTORE: Final[Operation[bool]] = Operation(
    "settings.rebranding.logo_text.restore",
    "PUT",
    "/api/2.0/settings/whitelabel/logotext/restore",
    bool,
)


class SettingsRebrandingLogoText(Resource):
    """The text beside the logo."""

    with_raw_response = raw_view(lambda: SettingsRebrandingLogoTextWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: SettingsRebrandingLogoTextWithStreamingResponse
    )

    def set(
        self,
        *,
        is_dark: bool | None = None,
        is_default: bool | None = None,
        logo_text: str | None = None,
        logo: Sequence[LogoReplacement] | None = None,
        **options: Unpack[CallOptions],
    ) -> bool:
        """Save the text of the white label logo.

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

    def get(
        self,
        *,
        is_dark: bool | None = None,
        is_default: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Return the text of the white label logo.

        Args:
            is_dark: Whether the logo is meant for the dark theme.
            is_default: Whether the logo is for a default tenant.
        """
        return self._call(_GET, options, query={"IsDark": is_dark, "IsDefault": is_default})

    def check_default(
        self,
        *,
        is_dark: bool | None = None,
        is_default: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DefaultLogoCheck:
        """Tell whether the white label logo text is still the default one.

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
        """Restore the text of the white label logo.

        Args:
            is_dark: Whether the logo is meant for the dark theme.
            is_default: Whether the logo is for a default tenant.
        """
        return self._call(_RESTORE, options, query={"IsDark": is_dark, "IsDefault": is_default})


class AsyncSettingsRebrandingLogoText(AsyncResource):
    """The text beside the logo.

    What its methods take and raise is told in `SettingsRebrandingLogoText`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsRebrandingLogoTextWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: AsyncSettingsRebrandingLogoTextWithStreamingResponse
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
        """Save the text of the white label logo."""
        return await self._call(
            _SET,
            options,
            query={"IsDark": is_dark, "IsDefault": is_default},
            body={"logoText": logo_text, "logo": logo},
        )

    async def get(
        self,
        *,
        is_dark: bool | None = None,
        is_default: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Return the text of the white label logo."""
        return await self._call(_GET, options, query={"IsDark": is_dark, "IsDefault": is_default})

    async def check_default(
        self,
        *,
        is_dark: bool | None = None,
        is_default: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DefaultLogoCheck:
        """Tell whether the white label logo text is still the default one."""
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
        """Restore the text of the white label logo."""
        return await self._call(
            _RESTORE, options, query={"IsDark": is_dark, "IsDefault": is_default}
        )


class SettingsRebrandingLogoTextWithRawResponse:
    """The methods of `SettingsRebrandingLogoText`, answering with the raw response."""

    def __init__(self, raw: SettingsRebrandingLogoText) -> None:
        self.set = as_raw(raw.set)
        self.get = as_raw(raw.get)
        self.check_default = as_raw(raw.check_default)
        self.restore = as_raw(raw.restore)


class AsyncSettingsRebrandingLogoTextWithRawResponse:
    """The methods of `AsyncSettingsRebrandingLogoText`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsRebrandingLogoText) -> None:
        self.set = as_raw_async(raw.set)
        self.get = as_raw_async(raw.get)
        self.check_default = as_raw_async(raw.check_default)
        self.restore = as_raw_async(raw.restore)


class SettingsRebrandingLogoTextWithStreamingResponse:
    """The methods of `SettingsRebrandingLogoText`, each a context manager over its response."""

    def __init__(self, streamed: SettingsRebrandingLogoText) -> None:
        self.set = as_streamed(streamed.set)
        self.get = as_streamed(streamed.get)
        self.check_default = as_streamed(streamed.check_default)
        self.restore = as_streamed(streamed.restore)


class AsyncSettingsRebrandingLogoTextWithStreamingResponse:
    """The methods of `AsyncSettingsRebrandingLogoText`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsRebrandingLogoText) -> None:
        self.set = as_streamed_async(streamed.set)
        self.get = as_streamed_async(streamed.get)
        self.check_default = as_streamed_async(streamed.check_default)
        self.restore = as_streamed_async(streamed.restore)
