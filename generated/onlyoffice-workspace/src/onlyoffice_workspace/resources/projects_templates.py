"""Templates for projects."""

from __future__ import annotations

from typing import Any, Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.projects import ProjectObject

__all__ = ["AsyncProjectsTemplates", "ProjectsTemplates"]

_LIST: Final[Operation[list[Any]]] = Operation(
    "projects.templates.list",
    "GET",
    "/api/2.0/project/template",
    list[Any],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_CREATE: Final[Operation[ProjectObject]] = Operation(
    "projects.templates.create", "POST", "/api/2.0/project/template", ProjectObject, body="json"
)
_GET: Final[Operation[ProjectObject]] = Operation(
    "projects.templates.get", "GET", "/api/2.0/project/template/{id}", ProjectObject
)
_UPDATE: Final[Operation[ProjectObject]] = Operation(
    "projects.templates.update", "PUT", "/api/2.0/project/template/{id}", ProjectObject, body="json"
)
_DELETE: Final[Operation[ProjectObject]] = Operation(
    "projects.templates.delete", "DELETE", "/api/2.0/project/template/{id}", ProjectObject
)


class ProjectsTemplates(Resource):
    """Templates for projects."""

    with_raw_response = raw_view(lambda: ProjectsTemplatesWithRawResponse)
    with_streaming_response = streaming_view(lambda: ProjectsTemplatesWithStreamingResponse)

    def list(self, **options: Unpack[ListOptions]) -> Page[Any]:
        """List the project templates with their basic details."""
        return self._paged(_LIST, options)

    def create(
        self, *, title: str, description: str | None = None, **options: Unpack[FormatCallOptions]
    ) -> ProjectObject:
        """Create a project template.

        Args:
            description: JSON with `tasks` and `milestones`; a milestone has a title, a duration and
                tasks of its own.
        """
        return self._call(_CREATE, options, body={"title": title, "description": description})

    def get(self, id: int, **options: Unpack[FormatCallOptions]) -> ProjectObject:
        """Return a project template in full.

        Args:
            id: Id of the template.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"id": id})

    def update(
        self,
        id: int,
        *,
        title: str | None = None,
        description: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ProjectObject:
        """Change a project template.

        Args:
            id: Id of the template.
            description: JSON with `tasks` and `milestones`; a milestone has a title, a duration and
                tasks of its own.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE, options, path={"id": id}, body={"title": title, "description": description}
        )

    def delete(self, id: int, **options: Unpack[FormatCallOptions]) -> ProjectObject:
        """Delete a project template.

        Args:
            id: Id of the template.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"id": id})


class AsyncProjectsTemplates(AsyncResource):
    """Templates for projects.

    What its methods take and raise is told in `ProjectsTemplates`.
    """

    with_raw_response = raw_view(lambda: AsyncProjectsTemplatesWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncProjectsTemplatesWithStreamingResponse)

    def list(self, **options: Unpack[ListOptions]) -> AsyncPaginator[Any]:
        """List the project templates with their basic details.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options)

    async def create(
        self, *, title: str, description: str | None = None, **options: Unpack[FormatCallOptions]
    ) -> ProjectObject:
        """Create a project template."""
        return await self._call(_CREATE, options, body={"title": title, "description": description})

    async def get(self, id: int, **options: Unpack[FormatCallOptions]) -> ProjectObject:
        """Return a project template in full."""
        return await self._call(_GET, options, path={"id": id})

    async def update(
        self,
        id: int,
        *,
        title: str | None = None,
        description: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ProjectObject:
        """Change a project template."""
        return await self._call(
            _UPDATE, options, path={"id": id}, body={"title": title, "description": description}
        )

    async def delete(self, id: int, **options: Unpack[FormatCallOptions]) -> ProjectObject:
        """Delete a project template."""
        return await self._call(_DELETE, options, path={"id": id})


class ProjectsTemplatesWithRawResponse:
    """The methods of `ProjectsTemplates`, answering with the raw response."""

    def __init__(self, raw: ProjectsTemplates) -> None:
        self.list = as_raw(raw.list)
        self.create = as_raw(raw.create)
        self.get = as_raw(raw.get)
        self.update = as_raw(raw.update)
        self.delete = as_raw(raw.delete)


class AsyncProjectsTemplatesWithRawResponse:
    """The methods of `AsyncProjectsTemplates`, answering with the raw response."""

    def __init__(self, raw: AsyncProjectsTemplates) -> None:
        self.list = as_raw_async(raw.list)
        self.create = as_raw_async(raw.create)
        self.get = as_raw_async(raw.get)
        self.update = as_raw_async(raw.update)
        self.delete = as_raw_async(raw.delete)


class ProjectsTemplatesWithStreamingResponse:
    """The methods of `ProjectsTemplates`, each a context manager over its response."""

    def __init__(self, streamed: ProjectsTemplates) -> None:
        self.list = as_streamed(streamed.list)
        self.create = as_streamed(streamed.create)
        self.get = as_streamed(streamed.get)
        self.update = as_streamed(streamed.update)
        self.delete = as_streamed(streamed.delete)


class AsyncProjectsTemplatesWithStreamingResponse:
    """The methods of `AsyncProjectsTemplates`, each a context manager over its response."""

    def __init__(self, streamed: AsyncProjectsTemplates) -> None:
        self.list = as_streamed_async(streamed.list)
        self.create = as_streamed_async(streamed.create)
        self.get = as_streamed_async(streamed.get)
        self.update = as_streamed_async(streamed.update)
        self.delete = as_streamed_async(streamed.delete)
