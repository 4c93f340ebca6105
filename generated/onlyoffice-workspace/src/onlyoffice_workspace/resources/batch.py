"""Several requests in one."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.batch import BatchAnswer

__all__ = ["AsyncBatch", "Batch"]

_SEND: Final[Operation[list[BatchAnswer]]] = Operation(
    "batch.send", "POST", "/api/2.0/batch", list[BatchAnswer], body="form"
)


class Batch(Resource):
    """Several requests in one."""

    with_raw_response = raw_view(lambda: BatchWithRawResponse)
    with_streaming_response = streaming_view(lambda: BatchWithStreamingResponse)

    def send(self, *, requests: str, **options: Unpack[FormatCallOptions]) -> list[BatchAnswer]:
        """Send several requests in one, and return their answers in the order in which they were
        carried out.

        Args:
            requests: JSON text of a list of objects with `relativeUrl` and, where they are needed,
                `method`, `body`, `bodyContentType` (a form unless said otherwise), `name` and
                `order`.
        """
        return self._call(_SEND, options, body={"batch": requests})


class AsyncBatch(AsyncResource):
    """Several requests in one.

    What its methods take and raise is told in `Batch`.
    """

    with_raw_response = raw_view(lambda: AsyncBatchWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncBatchWithStreamingResponse)

    async def send(
        self, *, requests: str, **options: Unpack[FormatCallOptions]
    ) -> list[BatchAnswer]:
        """Send several requests in one, and return their answers in the order in which they were
        carried out.
        """
        return await self._call(_SEND, options, body={"batch": requests})


class BatchWithRawResponse:
    """The methods of `Batch`, answering with the raw response."""

    def __init__(self, raw: Batch) -> None:
        self.send = as_raw(raw.send)


class AsyncBatchWithRawResponse:
    """The methods of `AsyncBatch`, answering with the raw response."""

    def __init__(self, raw: AsyncBatch) -> None:
        self.send = as_raw_async(raw.send)


class BatchWithStreamingResponse:
    """The methods of `Batch`, each a context manager over its response."""

    def __init__(self, streamed: Batch) -> None:
        self.send = as_streamed(streamed.send)


class AsyncBatchWithStreamingResponse:
    """The methods of `AsyncBatch`, each a context manager over its response."""

    def __init__(self, streamed: AsyncBatch) -> None:
        self.send = as_streamed_async(streamed.send)
