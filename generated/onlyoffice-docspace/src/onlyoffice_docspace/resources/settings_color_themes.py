"""Colors of the portal."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.branding import ColorTheme, ColorThemes

__all__ = ["AsyncSettingsColorThemes", "SettingsColorThemes"]

_GET: Final[Operation[ColorThemes]] = Operation(
    "settings.color_themes.get", "GET", "/api/2.0/settings/colortheme", ColorThemes, auth=()
)
_SAVE: Final[Operation[ColorThemes]] = Operation(
    "settings.color_themes.save", "PUT", "/api/2.0/settings/colortheme", ColorThemes, body="json"
)
_DELETE: Final[Operation[ColorThemes]] = Operation(
    "settings.color_themes.delete", "DELETE", "/api/2.0/settings/colortheme", ColorThemes
)


class SettingsColorThemes(Resource):
    """Colors of the portal."""

    with_raw_response = raw_view(lambda: SettingsColorThemesWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsColorThemesWithStreamingResponse)

    def get(self, **options: Unpack[CallOptions]) -> ColorThemes:
        """Return the color themes of the portal and which one is selected."""
        return self._call(_GET, options)

    def save(
        self,
        *,
        theme: ColorTheme | None = None,
        selected: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ColorThemes:
        """Save a custom color theme, select a theme, or both.

        Args:
            selected: Id of the selected color theme.
        """
        return self._call(_SAVE, options, body={"theme": theme, "selected": selected})

    def delete(self, *, id: int, **options: Unpack[CallOptions]) -> ColorThemes:
        """Delete a color theme by ID and return the themes that remain.

        Args:
            id: Id of the color theme.
        """
        return self._call(_DELETE, options, query={"id": id})


class AsyncSettingsColorThemes(AsyncResource):
    """Colors of the portal.

    What its methods take and raise is told in `SettingsColorThemes`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsColorThemesWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSettingsColorThemesWithStreamingResponse)

    async def get(self, **options: Unpack[CallOptions]) -> ColorThemes:
        """Return the color themes of the portal and which one is selected."""
        return await self._call(_GET, options)

    async def save(
        self,
        *,
        theme: ColorTheme | None = None,
        selected: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ColorThemes:
        """Save a custom color theme, select a theme, or both."""
        return await self._call(_SAVE, options, body={"theme": theme, "selected": selected})

    async def delete(self, *, id: int, **options: Unpack[CallOptions]) -> ColorThemes:
        """Delete a color theme by ID and return the themes that remain."""
        return await self._call(_DELETE, options, query={"id": id})


class SettingsColorThemesWithRawResponse:
    """The methods of `SettingsColorThemes`, answering with the raw response."""

    def __init__(self, raw: SettingsColorThemes) -> None:
        self.get = as_raw(raw.get)
        self.save = as_raw(raw.save)
        self.delete = as_raw(raw.delete)


class AsyncSettingsColorThemesWithRawResponse:
    """The methods of `AsyncSettingsColorThemes`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsColorThemes) -> None:
        self.get = as_raw_async(raw.get)
        self.save = as_raw_async(raw.save)
        self.delete = as_raw_async(raw.delete)


class SettingsColorThemesWithStreamingResponse:
    """The methods of `SettingsColorThemes`, each a context manager over its response."""

    def __init__(self, streamed: SettingsColorThemes) -> None:
        self.get = as_streamed(streamed.get)
        self.save = as_streamed(streamed.save)
        self.delete = as_streamed(streamed.delete)


class AsyncSettingsColorThemesWithStreamingResponse:
    """The methods of `AsyncSettingsColorThemes`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsColorThemes) -> None:
        self.get = as_streamed_async(streamed.get)
        self.save = as_streamed_async(streamed.save)
        self.delete = as_streamed_async(streamed.delete)
