"""Stages that opportunities go through."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.crm import OpportunityStage, OpportunityStageType

__all__ = ["AsyncCrmOpportunitiesStages", "CrmOpportunitiesStages"]

_CREATE: Final[Operation[OpportunityStage]] = Operation(
    "crm.opportunities.stages.create",
    "POST",
    "/api/2.0/crm/opportunity/stage",
    OpportunityStage,
    body="json",
)
_LIST: Final[Operation[list[OpportunityStage]]] = Operation(
    "crm.opportunities.stages.list",
    "GET",
    "/api/2.0/crm/opportunity/stage",
    list[OpportunityStage],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_UPDATE: Final[Operation[OpportunityStage]] = Operation(
    "crm.opportunities.stages.update",
    "PUT",
    "/api/2.0/crm/opportunity/stage/{id}",
    OpportunityStage,
    body="json",
)
_DELETE: Final[Operation[OpportunityStage]] = Operation(
    "crm.opportunities.stages.delete",
    "DELETE",
    "/api/2.0/crm/opportunity/stage/{id}",
    OpportunityStage,
)
_SET_COLOR: Final[Operation[OpportunityStage]] = Operation(
    "crm.opportunities.stages.set_color",
    "PUT",
    "/api/2.0/crm/opportunity/stage/{id}/color",
    OpportunityStage,
    body="json",
)
_REORDER: Final[Operation[list[OpportunityStage]]] = Operation(
    "crm.opportunities.stages.reorder",
    "PUT",
    "/api/2.0/crm/opportunity/stage/reorder",
    list[OpportunityStage],
    body="json",
)
_GET: Final[Operation[OpportunityStage]] = Operation(
    "crm.opportunities.stages.get",
    "GET",
    "/api/2.0/crm/opportunity/stage/{stageid}",
    OpportunityStage,
)


class CrmOpportunitiesStages(Resource):
    """Stages that opportunities go through."""

    with_raw_response = raw_view(lambda: CrmOpportunitiesStagesWithRawResponse)
    with_streaming_response = streaming_view(lambda: CrmOpportunitiesStagesWithStreamingResponse)

    def create(
        self,
        *,
        title: str,
        color: str,
        description: str | None = None,
        success_probability: int | None = None,
        stage_type: OpportunityStageType | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> OpportunityStage:
        """Create an opportunity stage with a title, description, success probability and so on.

        Args:
            success_probability: Probability of success.
            stage_type: Stage type.
        """
        return self._call(
            _CREATE,
            options,
            body={
                "title": title,
                "description": description,
                "color": color,
                "successProbability": success_probability,
                "stageType": stage_type,
            },
        )

    def list(self, **options: Unpack[ListOptions]) -> Page[OpportunityStage]:
        """Return the opportunity stages available on the portal."""
        return self._paged(_LIST, options)

    def update(
        self,
        id: int,
        *,
        title: str | None = None,
        description: str | None = None,
        color: str | None = None,
        success_probability: int | None = None,
        stage_type: OpportunityStageType | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> OpportunityStage:
        """Change the title, description, success probability and other fields of a stage.

        Args:
            id: Id of the opportunity stage.
            success_probability: Probability of success.
            stage_type: Stage type.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"id": id},
            body={
                "title": title,
                "description": description,
                "color": color,
                "successProbability": success_probability,
                "stageType": stage_type,
            },
        )

    def delete(self, id: int, **options: Unpack[FormatCallOptions]) -> OpportunityStage:
        """Delete an opportunity stage.

        Args:
            id: Id of the opportunity stage.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"id": id})

    def set_color(
        self, id: int, *, color: str, **options: Unpack[FormatCallOptions]
    ) -> OpportunityStage:
        """Change the color of an opportunity stage.

        Args:
            id: Id of the opportunity stage.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_SET_COLOR, options, path={"id": id}, body={"color": color})

    def reorder(
        self, *, ids: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[OpportunityStage]:
        """Put the opportunity stages in the order of the IDs you pass.

        Args:
            ids: Ids of the opportunity stages.
        """
        return self._call(_REORDER, options, body={"ids": ids})

    def get(self, stage_id: int, **options: Unpack[FormatCallOptions]) -> OpportunityStage:
        """Return one opportunity stage.

        Args:
            stage_id: Id of the opportunity stage.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"stageid": stage_id})


class AsyncCrmOpportunitiesStages(AsyncResource):
    """Stages that opportunities go through.

    What its methods take and raise is told in `CrmOpportunitiesStages`.
    """

    with_raw_response = raw_view(lambda: AsyncCrmOpportunitiesStagesWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: AsyncCrmOpportunitiesStagesWithStreamingResponse
    )

    async def create(
        self,
        *,
        title: str,
        color: str,
        description: str | None = None,
        success_probability: int | None = None,
        stage_type: OpportunityStageType | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> OpportunityStage:
        """Create an opportunity stage with a title, description, success probability and so on."""
        return await self._call(
            _CREATE,
            options,
            body={
                "title": title,
                "description": description,
                "color": color,
                "successProbability": success_probability,
                "stageType": stage_type,
            },
        )

    def list(self, **options: Unpack[ListOptions]) -> AsyncPaginator[OpportunityStage]:
        """Return the opportunity stages available on the portal.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options)

    async def update(
        self,
        id: int,
        *,
        title: str | None = None,
        description: str | None = None,
        color: str | None = None,
        success_probability: int | None = None,
        stage_type: OpportunityStageType | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> OpportunityStage:
        """Change the title, description, success probability and other fields of a stage."""
        return await self._call(
            _UPDATE,
            options,
            path={"id": id},
            body={
                "title": title,
                "description": description,
                "color": color,
                "successProbability": success_probability,
                "stageType": stage_type,
            },
        )

    async def delete(self, id: int, **options: Unpack[FormatCallOptions]) -> OpportunityStage:
        """Delete an opportunity stage."""
        return await self._call(_DELETE, options, path={"id": id})

    async def set_color(
        self, id: int, *, color: str, **options: Unpack[FormatCallOptions]
    ) -> OpportunityStage:
        """Change the color of an opportunity stage."""
        return await self._call(_SET_COLOR, options, path={"id": id}, body={"color": color})

    async def reorder(
        self, *, ids: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[OpportunityStage]:
        """Put the opportunity stages in the order of the IDs you pass."""
        return await self._call(_REORDER, options, body={"ids": ids})

    async def get(self, stage_id: int, **options: Unpack[FormatCallOptions]) -> OpportunityStage:
        """Return one opportunity stage."""
        return await self._call(_GET, options, path={"stageid": stage_id})


class CrmOpportunitiesStagesWithRawResponse:
    """The methods of `CrmOpportunitiesStages`, answering with the raw response."""

    def __init__(self, raw: CrmOpportunitiesStages) -> None:
        self.create = as_raw(raw.create)
        self.list = as_raw(raw.list)
        self.update = as_raw(raw.update)
        self.delete = as_raw(raw.delete)
        self.set_color = as_raw(raw.set_color)
        self.reorder = as_raw(raw.reorder)
        self.get = as_raw(raw.get)


class AsyncCrmOpportunitiesStagesWithRawResponse:
    """The methods of `AsyncCrmOpportunitiesStages`, answering with the raw response."""

    def __init__(self, raw: AsyncCrmOpportunitiesStages) -> None:
        self.create = as_raw_async(raw.create)
        self.list = as_raw_async(raw.list)
        self.update = as_raw_async(raw.update)
        self.delete = as_raw_async(raw.delete)
        self.set_color = as_raw_async(raw.set_color)
        self.reorder = as_raw_async(raw.reorder)
        self.get = as_raw_async(raw.get)


class CrmOpportunitiesStagesWithStreamingResponse:
    """The methods of `CrmOpportunitiesStages`, each a context manager over its response."""

    def __init__(self, streamed: CrmOpportunitiesStages) -> None:
        self.create = as_streamed(streamed.create)
        self.list = as_streamed(streamed.list)
        self.update = as_streamed(streamed.update)
        self.delete = as_streamed(streamed.delete)
        self.set_color = as_streamed(streamed.set_color)
        self.reorder = as_streamed(streamed.reorder)
        self.get = as_streamed(streamed.get)


class AsyncCrmOpportunitiesStagesWithStreamingResponse:
    """The methods of `AsyncCrmOpportunitiesStages`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCrmOpportunitiesStages) -> None:
        self.create = as_streamed_async(streamed.create)
        self.list = as_streamed_async(streamed.list)
        self.update = as_streamed_async(streamed.update)
        self.delete = as_streamed_async(streamed.delete)
        self.set_color = as_streamed_async(streamed.set_color)
        self.reorder = as_streamed_async(streamed.reorder)
        self.get = as_streamed_async(streamed.get)
