"""Settings of the Projects module."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.files import EntryId
from ..types.projects import ProjectsPage, ProjectsSettings

__all__ = ["AsyncProjectsSettingsResource", "ProjectsSettingsResource"]

_UPDATE: Final[Operation[ProjectsSettings]] = Operation(
    "projects.settings.update", "PUT", "/api/2.0/project/settings", ProjectsSettings, body="json"
)
_GET: Final[Operation[ProjectsSettings]] = Operation(
    "projects.settings.get", "GET", "/api/2.0/project/settings", ProjectsSettings
)


class ProjectsSettingsResource(Resource):
    """Settings of the Projects module."""

    with_raw_response = raw_view(lambda: ProjectsSettingsResourceWithRawResponse)
    with_streaming_response = streaming_view(lambda: ProjectsSettingsResourceWithStreamingResponse)

    def update(
        self,
        *,
        everybody_can_create: bool | None = None,
        hide_entities_in_paused_projects: bool | None = None,
        start_module: ProjectsPage | None = None,
        folder_id: EntryId | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ProjectsSettings:
        """Change the settings of the Projects module.

        Args:
            everybody_can_create: Whether every portal user may create projects.
            hide_entities_in_paused_projects: Whether items of paused projects are hidden.
            start_module: Module shown first.
            folder_id: Id of the folder.
        """
        return self._call(
            _UPDATE,
            options,
            body={
                "everebodyCanCreate": everybody_can_create,
                "hideEntitiesInPausedProjects": hide_entities_in_paused_projects,
                "startModule": start_module,
                "folderId": folder_id,
            },
        )

    def get(self, **options: Unpack[FormatCallOptions]) -> ProjectsSettings:
        """Return the common settings of the Projects module."""
        return self._call(_GET, options)


class AsyncProjectsSettingsResource(AsyncResource):
    """Settings of the Projects module.

    What its methods take and raise is told in `ProjectsSettingsResource`.
    """

    with_raw_response = raw_view(lambda: AsyncProjectsSettingsResourceWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: AsyncProjectsSettingsResourceWithStreamingResponse
    )

    async def update(
        self,
        *,
        everybody_can_create: bool | None = None,
        hide_entities_in_paused_projects: bool | None = None,
        start_module: ProjectsPage | None = None,
        folder_id: EntryId | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ProjectsSettings:
        """Change the settings of the Projects module."""
        return await self._call(
            _UPDATE,
            options,
            body={
                "everebodyCanCreate": everybody_can_create,
                "hideEntitiesInPausedProjects": hide_entities_in_paused_projects,
                "startModule": start_module,
                "folderId": folder_id,
            },
        )

    async def get(self, **options: Unpack[FormatCallOptions]) -> ProjectsSettings:
        """Return the common settings of the Projects module."""
        return await self._call(_GET, options)


class ProjectsSettingsResourceWithRawResponse:
    """The methods of `ProjectsSettingsResource`, answering with the raw response."""

    def __init__(self, raw: ProjectsSettingsResource) -> None:
        self.update = as_raw(raw.update)
        self.get = as_raw(raw.get)


class AsyncProjectsSettingsResourceWithRawResponse:
    """The methods of `AsyncProjectsSettingsResource`, answering with the raw response."""

    def __init__(self, raw: AsyncProjectsSettingsResource) -> None:
        self.update = as_raw_async(raw.update)
        self.get = as_raw_async(raw.get)


class ProjectsSettingsResourceWithStreamingResponse:
    """The methods of `ProjectsSettingsResource`, each a context manager over its response."""

    def __init__(self, streamed: ProjectsSettingsResource) -> None:
        self.update = as_streamed(streamed.update)
        self.get = as_streamed(streamed.get)


class AsyncProjectsSettingsResourceWithStreamingResponse:
    """The methods of `AsyncProjectsSettingsResource`, each a context manager over its response."""

    def __init__(self, streamed: AsyncProjectsSettingsResource) -> None:
        self.update = as_streamed_async(streamed.update)
        self.get = as_streamed_async(streamed.get)
