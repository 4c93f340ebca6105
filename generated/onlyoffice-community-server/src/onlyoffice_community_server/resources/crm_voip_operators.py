"""Users who answer a phone number."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Final, Unpack
from uuid import UUID

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.values import Guid
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.crm import VoipOperator

__all__ = ["AsyncCrmVoipOperators", "CrmVoipOperators"]

_LIST: Final[Operation[list[UUID]]] = Operation(
    "crm.voip.operators.list",
    "GET",
    "/api/2.0/crm/voip/numbers/{numberId}/oper",
    list[Guid],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_ADD: Final[Operation[list[VoipOperator]]] = Operation(
    "crm.voip.operators.add",
    "PUT",
    "/api/2.0/crm/voip/numbers/{numberId}/oper",
    list[VoipOperator],
    body="json",
)
_REMOVE: Final[Operation[UUID]] = Operation(
    "crm.voip.operators.remove", "DELETE", "/api/2.0/crm/voip/numbers/{numberId}/oper", Guid
)
_UPDATE: Final[Operation[VoipOperator]] = Operation(
    "crm.voip.operators.update",
    "PUT",
    "/api/2.0/crm/voip/opers/{operatorId}",
    VoipOperator,
    body="json",
)


class CrmVoipOperators(Resource):
    """Users who answer a phone number."""

    with_raw_response = raw_view(lambda: CrmVoipOperatorsWithRawResponse)
    with_streaming_response = streaming_view(lambda: CrmVoipOperatorsWithStreamingResponse)

    def list(self, number_id: str, **options: Unpack[ListOptions]) -> Page[UUID]:
        """Return the operators of a phone number.

        Args:
            number_id: Id of the phone number.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_LIST, options, path={"numberId": number_id})

    def add(
        self, number_id: str, *, operators: Sequence[UUID], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[VoipOperator]:
        """Add operators to a phone number.

        Args:
            number_id: Id of the phone number.
            operators: Ids of the operators.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _ADD, options, path={"numberId": number_id}, body={"operators": operators}
        )

    def remove(self, number_id: str, *, oper: UUID, **options: Unpack[FormatCallOptions]) -> UUID:
        """Take an operator off a phone number.

        Args:
            number_id: Id of the phone number.
            oper: Id of the operator.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_REMOVE, options, path={"numberId": number_id}, query={"oper": oper})

    def update(
        self,
        operator_id: UUID,
        *,
        status: int | None = None,
        allow_outgoing_calls: bool | None = None,
        record: bool | None = None,
        answer_type: int | None = None,
        redirect_to_number: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> VoipOperator:
        """Change an operator's status, call permissions, recording, answer type or redirect number.

        Args:
            operator_id: Id of the operator.
            status: Number of the status.
            allow_outgoing_calls: Whether outgoing calls are allowed.
            record: Whether calls may be recorded.
            answer_type: How the operator answers calls.
            redirect_to_number: Phone number to which calls are redirected.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"operatorId": operator_id},
            body={
                "status": status,
                "allowOutgoingCalls": allow_outgoing_calls,
                "record": record,
                "answerType": answer_type,
                "redirectToNumber": redirect_to_number,
            },
        )


class AsyncCrmVoipOperators(AsyncResource):
    """Users who answer a phone number.

    What its methods take and raise is told in `CrmVoipOperators`.
    """

    with_raw_response = raw_view(lambda: AsyncCrmVoipOperatorsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCrmVoipOperatorsWithStreamingResponse)

    def list(self, number_id: str, **options: Unpack[ListOptions]) -> AsyncPaginator[UUID]:
        """Return the operators of a phone number.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options, path={"numberId": number_id})

    async def add(
        self, number_id: str, *, operators: Sequence[UUID], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[VoipOperator]:
        """Add operators to a phone number."""
        return await self._call(
            _ADD, options, path={"numberId": number_id}, body={"operators": operators}
        )

    async def remove(
        self, number_id: str, *, oper: UUID, **options: Unpack[FormatCallOptions]
    ) -> UUID:
        """Take an operator off a phone number."""
        return await self._call(
            _REMOVE, options, path={"numberId": number_id}, query={"oper": oper}
        )

    async def update(
        self,
        operator_id: UUID,
        *,
        status: int | None = None,
        allow_outgoing_calls: bool | None = None,
        record: bool | None = None,
        answer_type: int | None = None,
        redirect_to_number: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> VoipOperator:
        """Change an operator's status, call permissions, recording, answer type or redirect
        number.
        """
        return await self._call(
            _UPDATE,
            options,
            path={"operatorId": operator_id},
            body={
                "status": status,
                "allowOutgoingCalls": allow_outgoing_calls,
                "record": record,
                "answerType": answer_type,
                "redirectToNumber": redirect_to_number,
            },
        )


class CrmVoipOperatorsWithRawResponse:
    """The methods of `CrmVoipOperators`, answering with the raw response."""

    def __init__(self, raw: CrmVoipOperators) -> None:
        self.list = as_raw(raw.list)
        self.add = as_raw(raw.add)
        self.remove = as_raw(raw.remove)
        self.update = as_raw(raw.update)


class AsyncCrmVoipOperatorsWithRawResponse:
    """The methods of `AsyncCrmVoipOperators`, answering with the raw response."""

    def __init__(self, raw: AsyncCrmVoipOperators) -> None:
        self.list = as_raw_async(raw.list)
        self.add = as_raw_async(raw.add)
        self.remove = as_raw_async(raw.remove)
        self.update = as_raw_async(raw.update)


class CrmVoipOperatorsWithStreamingResponse:
    """The methods of `CrmVoipOperators`, each a context manager over its response."""

    def __init__(self, streamed: CrmVoipOperators) -> None:
        self.list = as_streamed(streamed.list)
        self.add = as_streamed(streamed.add)
        self.remove = as_streamed(streamed.remove)
        self.update = as_streamed(streamed.update)


class AsyncCrmVoipOperatorsWithStreamingResponse:
    """The methods of `AsyncCrmVoipOperators`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCrmVoipOperators) -> None:
        self.list = as_streamed_async(streamed.list)
        self.add = as_streamed_async(streamed.add)
        self.remove = as_streamed_async(streamed.remove)
        self.update = as_streamed_async(streamed.update)
