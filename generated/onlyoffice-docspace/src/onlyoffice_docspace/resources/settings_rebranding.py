"""Whether the portal can have a look of its own."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async

if TYPE_CHECKING:
    from .settings_rebranding_additional import (
        AsyncSettingsRebrandingAdditional,
        SettingsRebrandingAdditional,
    )
    from .settings_rebranding_company import (
        AsyncSettingsRebrandingCompany,
        SettingsRebrandingCompany,
    )
    from .settings_rebranding_logo_text import (
        AsyncSettingsRebrandingLogoText,
        SettingsRebrandingLogoText,
    )
    from .settings_rebranding_logos import AsyncSettingsRebrandingLogos, SettingsRebrandingLogos

__all__ = ["AsyncSettingsRebranding", "SettingsRebranding"]

_CHECK_ENABLED: Final[Operation[bool]] = Operation(
    "settings.rebranding.check_enabled", "GET", "/api/2.0/settings/enablewhitelabel", bool
)


class SettingsRebranding(Resource):
    """Whether the portal can have a look of its own."""

    with_raw_response = raw_view(lambda: SettingsRebrandingWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsRebrandingWithStreamingResponse)

    @cached_property
    def additional(self) -> SettingsRebrandingAdditional:
        """Which links and samples the portal shows."""
        from .settings_rebranding_additional import SettingsRebrandingAdditional

        return SettingsRebrandingAdditional(self._core)

    @cached_property
    def company(self) -> SettingsRebrandingCompany:
        """The company on the About page."""
        from .settings_rebranding_company import SettingsRebrandingCompany

        return SettingsRebrandingCompany(self._core)

    @cached_property
    def logo_text(self) -> SettingsRebrandingLogoText:
        """The text beside the logo."""
        from .settings_rebranding_logo_text import SettingsRebrandingLogoText

        return SettingsRebrandingLogoText(self._core)

    @cached_property
    def logos(self) -> SettingsRebrandingLogos:
        """The logos of the portal."""
        from .settings_rebranding_logos import SettingsRebrandingLogos

        return SettingsRebrandingLogos(self._core)

    def check_enabled(self, **options: Unpack[CallOptions]) -> bool:
        """Tell whether white labeling is enabled."""
        return self._call(_CHECK_ENABLED, options)


class AsyncSettingsRebranding(AsyncResource):
    """Whether the portal can have a look of its own.

    What its methods take and raise is told in `SettingsRebranding`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsRebrandingWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSettingsRebrandingWithStreamingResponse)

    @cached_property
    def additional(self) -> AsyncSettingsRebrandingAdditional:
        """Which links and samples the portal shows."""
        from .settings_rebranding_additional import AsyncSettingsRebrandingAdditional

        return AsyncSettingsRebrandingAdditional(self._core)

    @cached_property
    def company(self) -> AsyncSettingsRebrandingCompany:
        """The company on the About page."""
        from .settings_rebranding_company import AsyncSettingsRebrandingCompany

        return AsyncSettingsRebrandingCompany(self._core)

    @cached_property
    def logo_text(self) -> AsyncSettingsRebrandingLogoText:
        """The text beside the logo."""
        from .settings_rebranding_logo_text import AsyncSettingsRebrandingLogoText

        return AsyncSettingsRebrandingLogoText(self._core)

    @cached_property
    def logos(self) -> AsyncSettingsRebrandingLogos:
        """The logos of the portal."""
        from .settings_rebranding_logos import AsyncSettingsRebrandingLogos

        return AsyncSettingsRebrandingLogos(self._core)

    async def check_enabled(self, **options: Unpack[CallOptions]) -> bool:
        """Tell whether white labeling is enabled."""
        return await self._call(_CHECK_ENABLED, options)


class SettingsRebrandingWithRawResponse:
    """The methods of `SettingsRebranding`, answering with the raw response."""

    def __init__(self, raw: SettingsRebranding) -> None:
        self.check_enabled = as_raw(raw.check_enabled)


class AsyncSettingsRebrandingWithRawResponse:
    """The methods of `AsyncSettingsRebranding`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsRebranding) -> None:
        self.check_enabled = as_raw_async(raw.check_enabled)


class SettingsRebrandingWithStreamingResponse:
    """The methods of `SettingsRebranding`, each a context manager over its response."""

    def __init__(self, streamed: SettingsRebranding) -> None:
        self.check_enabled = as_streamed(streamed.check_enabled)


class AsyncSettingsRebrandingWithStreamingResponse:
    """The methods of `AsyncSettingsRebranding`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsRebranding) -> None:
        self.check_enabled = as_streamed_async(streamed.check_enabled)
