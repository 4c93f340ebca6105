"""Tags on projects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.projects import ProjectFull, ProjectObject

__all__ = ["AsyncProjectsTags", "ProjectsTags"]

_LIST: Final[Operation[list[ProjectObject]]] = Operation(
    "projects.tags.list",
    "GET",
    "/api/2.0/project/tag",
    list[ProjectObject],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_CREATE: Final[Operation[ProjectObject]] = Operation(
    "projects.tags.create", "POST", "/api/2.0/project/tag", ProjectObject, body="json"
)
_SEARCH: Final[Operation[list[ProjectObject]]] = Operation(
    "projects.tags.search",
    "GET",
    "/api/2.0/project/tag/search",
    list[ProjectObject],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_REPLACE_ON_PROJECT: Final[Operation[ProjectFull]] = Operation(
    "projects.tags.replace_on_project", "PUT", "/api/2.0/project/{id}/tag", ProjectFull, body="json"
)
_REPLACE_ALL_ON_PROJECT: Final[Operation[ProjectFull]] = Operation(
    "projects.tags.replace_all_on_project",
    "PUT",
    "/api/2.0/project/{id}/tags",
    ProjectFull,
    body="json",
)


class ProjectsTags(Resource):
    """Tags on projects."""

    with_raw_response = raw_view(lambda: ProjectsTagsWithRawResponse)
    with_streaming_response = streaming_view(lambda: ProjectsTagsWithStreamingResponse)

    def list(self, **options: Unpack[ListOptions]) -> Page[ProjectObject]:
        """List the tags available to projects."""
        return self._paged(_LIST, options)

    def create(self, *, data: str, **options: Unpack[FormatCallOptions]) -> ProjectObject:
        """Create a project tag.

        Args:
            data: Tag text.
        """
        return self._call(_CREATE, options, body={"data": data})

    def search(self, *, tag_name: str, **options: Unpack[ListOptions]) -> Page[ProjectObject]:
        """List the project tags that match a name."""
        return self._paged(_SEARCH, options, query={"tagName": tag_name})

    def replace_on_project(
        self, id: int, *, tags: str, **options: Unpack[FormatCallOptions]
    ) -> ProjectFull:
        """Replace a tag of a project by a new one.

        Args:
            id: Id of the project.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_REPLACE_ON_PROJECT, options, path={"id": id}, body={"tags": tags})

    def replace_all_on_project(
        self, id: int, *, tags: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> ProjectFull:
        """Replace the tags of a project by new ones.

        Args:
            id: Id of the project.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_REPLACE_ALL_ON_PROJECT, options, path={"id": id}, body={"tags": tags})


class AsyncProjectsTags(AsyncResource):
    """Tags on projects.

    What its methods take and raise is told in `ProjectsTags`.
    """

    with_raw_response = raw_view(lambda: AsyncProjectsTagsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncProjectsTagsWithStreamingResponse)

    def list(self, **options: Unpack[ListOptions]) -> AsyncPaginator[ProjectObject]:
        """List the tags available to projects.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options)

    async def create(self, *, data: str, **options: Unpack[FormatCallOptions]) -> ProjectObject:
        """Create a project tag."""
        return await self._call(_CREATE, options, body={"data": data})

    def search(
        self, *, tag_name: str, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[ProjectObject]:
        """List the project tags that match a name.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_SEARCH, options, query={"tagName": tag_name})

    async def replace_on_project(
        self, id: int, *, tags: str, **options: Unpack[FormatCallOptions]
    ) -> ProjectFull:
        """Replace a tag of a project by a new one."""
        return await self._call(_REPLACE_ON_PROJECT, options, path={"id": id}, body={"tags": tags})

    async def replace_all_on_project(
        self, id: int, *, tags: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> ProjectFull:
        """Replace the tags of a project by new ones."""
        return await self._call(
            _REPLACE_ALL_ON_PROJECT, options, path={"id": id}, body={"tags": tags}
        )


class ProjectsTagsWithRawResponse:
    """The methods of `ProjectsTags`, answering with the raw response."""

    def __init__(self, raw: ProjectsTags) -> None:
        self.list = as_raw(raw.list)
        self.create = as_raw(raw.create)
        self.search = as_raw(raw.search)
        self.replace_on_project = as_raw(raw.replace_on_project)
        self.replace_all_on_project = as_raw(raw.replace_all_on_project)


class AsyncProjectsTagsWithRawResponse:
    """The methods of `AsyncProjectsTags`, answering with the raw response."""

    def __init__(self, raw: AsyncProjectsTags) -> None:
        self.list = as_raw_async(raw.list)
        self.create = as_raw_async(raw.create)
        self.search = as_raw_async(raw.search)
        self.replace_on_project = as_raw_async(raw.replace_on_project)
        self.replace_all_on_project = as_raw_async(raw.replace_all_on_project)


class ProjectsTagsWithStreamingResponse:
    """The methods of `ProjectsTags`, each a context manager over its response."""

    def __init__(self, streamed: ProjectsTags) -> None:
        self.list = as_streamed(streamed.list)
        self.create = as_streamed(streamed.create)
        self.search = as_streamed(streamed.search)
        self.replace_on_project = as_streamed(streamed.replace_on_project)
        self.replace_all_on_project = as_streamed(streamed.replace_all_on_project)


class AsyncProjectsTagsWithStreamingResponse:
    """The methods of `AsyncProjectsTags`, each a context manager over its response."""

    def __init__(self, streamed: AsyncProjectsTags) -> None:
        self.list = as_streamed_async(streamed.list)
        self.create = as_streamed_async(streamed.create)
        self.search = as_streamed_async(streamed.search)
        self.replace_on_project = as_streamed_async(streamed.replace_on_project)
        self.replace_all_on_project = as_streamed_async(streamed.replace_all_on_project)
