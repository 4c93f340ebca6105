"""Projects settings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import (
    AsyncResource,
    Resource,
    as_raw,
    as_raw_async,
    as_streamed,
    as_streamed_async,
)
from ..types.project import ProjectsCommonSettings

__all__ = ["AsyncProjectsSettings", "ProjectsSettings"]

_UPDATE: Final[Operation[ProjectsCommonSettings]] = Operation(
    "projects.settings.update",
    "PUT",
    "/api/2.0/project/settings.json",
    returns=ProjectsCommonSettings,
    data=("response",),
    body="json",
)
_GET: Final[Operation[ProjectsCommonSettings]] = Operation(
    "projects.settings.get",
    "GET",
    "/api/2.0/project/settings.json",
    returns=ProjectsCommonSettings,
    data=("response",),
)


class ProjectsSettings(Resource):
    """Projects settings."""

    @cached_property
    def with_raw_response(self) -> ProjectsSettingsWithRawResponse:
        """The same methods, answering with status, headers and body; `parse()` gives the result."""
        return ProjectsSettingsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ProjectsSettingsWithStreamingResponse:
        """The same methods as context managers whose body is read as it arrives."""
        return ProjectsSettingsWithStreamingResponse(self._streamed())

    def update(
        self,
        *,
        everebody_can_create: Sequence[bool] | None = None,
        hide_entities_in_paused_projects: Sequence[bool] | None = None,
        start_module: Sequence[int] | None = None,
        folder_id: Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectsCommonSettings:
        """Change the settings of the Projects module.

        Args:
            everebody_can_create: Whether every portal user may create projects.
            hide_entities_in_paused_projects: Whether items of paused projects are hidden.
            start_module: Module shown first: 0 projects, 1 tasks, 2 discussions, 3 time tracking.
            folder_id: Id of the folder.
        """
        return self._call(
            _UPDATE,
            options,
            body={
                "everebodyCanCreate": everebody_can_create,
                "hideEntitiesInPausedProjects": hide_entities_in_paused_projects,
                "startModule": start_module,
                "folderId": folder_id,
            },
        )

    def get(self, **options: Unpack[CallOptions]) -> ProjectsCommonSettings:
        """Return the common settings of the Projects module."""
        return self._call(_GET, options)


class AsyncProjectsSettings(AsyncResource):
    """Projects settings."""

    @cached_property
    def with_raw_response(self) -> AsyncProjectsSettingsWithRawResponse:
        """The same methods, answering with status, headers and body; `parse()` gives the result."""
        return AsyncProjectsSettingsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncProjectsSettingsWithStreamingResponse:
        """The same methods as context managers whose body is read as it arrives."""
        return AsyncProjectsSettingsWithStreamingResponse(self._streamed())

    async def update(
        self,
        *,
        everebody_can_create: Sequence[bool] | None = None,
        hide_entities_in_paused_projects: Sequence[bool] | None = None,
        start_module: Sequence[int] | None = None,
        folder_id: Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectsCommonSettings:
        """Change the settings of the Projects module.

        Arguments and errors are those of `ProjectsSettings.update`.
        """
        return await self._call(
            _UPDATE,
            options,
            body={
                "everebodyCanCreate": everebody_can_create,
                "hideEntitiesInPausedProjects": hide_entities_in_paused_projects,
                "startModule": start_module,
                "folderId": folder_id,
            },
        )

    async def get(self, **options: Unpack[CallOptions]) -> ProjectsCommonSettings:
        """Return the common settings of the Projects module.

        Arguments and errors are those of `ProjectsSettings.get`.
        """
        return await self._call(_GET, options)


class ProjectsSettingsWithRawResponse:
    """The methods of `ProjectsSettings`, answering with the raw response."""

    def __init__(self, raw: ProjectsSettings) -> None:
        self.update = as_raw(raw.update)
        self.get = as_raw(raw.get)


class AsyncProjectsSettingsWithRawResponse:
    """The methods of `AsyncProjectsSettings`, answering with the raw response."""

    def __init__(self, raw: AsyncProjectsSettings) -> None:
        self.update = as_raw_async(raw.update)
        self.get = as_raw_async(raw.get)


class ProjectsSettingsWithStreamingResponse:
    """The methods of `ProjectsSettings`, each a context manager over its response."""

    def __init__(self, streamed: ProjectsSettings) -> None:
        self.update = as_streamed(streamed.update)
        self.get = as_streamed(streamed.get)


class AsyncProjectsSettingsWithStreamingResponse:
    """The methods of `AsyncProjectsSettings`, each a context manager over its response."""

    def __init__(self, streamed: AsyncProjectsSettings) -> None:
        self.update = as_streamed_async(streamed.update)
        self.get = as_streamed_async(streamed.get)
