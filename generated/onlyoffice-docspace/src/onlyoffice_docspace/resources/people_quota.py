"""How much storage each user may take up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.people import EmployeeFull

__all__ = ["AsyncPeopleQuota", "PeopleQuota"]

_SET: Final[Operation[list[EmployeeFull]]] = Operation(
    "people.quota.set", "PUT", "/api/2.0/people/userquota", list[EmployeeFull], body="json"
)
_RESET: Final[Operation[list[EmployeeFull]]] = Operation(
    "people.quota.reset", "PUT", "/api/2.0/people/resetquota", list[EmployeeFull], body="json"
)


class PeopleQuota(Resource):
    """How much storage each user may take up."""

    with_raw_response = raw_view(lambda: PeopleQuotaWithRawResponse)
    with_streaming_response = streaming_view(lambda: PeopleQuotaWithStreamingResponse)

    def set(
        self,
        *,
        user_ids: Sequence[UUID] | None = None,
        quota: int | str | None = None,
        **options: Unpack[CallOptions],
    ) -> list[EmployeeFull]:
        """Set the storage quota of the given users.

        Args:
            user_ids: Ids of the users.
            quota: Storage quota.

        Raises:
            QuotaExceeded: The tariff or a quota does not allow it.
        """
        return self._call(_SET, options, body={"userIds": user_ids, "quota": quota})

    def reset(
        self,
        *,
        user_ids: Sequence[UUID] | None = None,
        quota: int | str | None = None,
        **options: Unpack[CallOptions],
    ) -> list[EmployeeFull]:
        """Reset the storage quota of the given users.

        Args:
            user_ids: Ids of the users.
            quota: Storage quota.

        Raises:
            AlreadyExists: There is one like it already.
            QuotaExceeded: The tariff or a quota does not allow it.
        """
        return self._call(_RESET, options, body={"userIds": user_ids, "quota": quota})


class AsyncPeopleQuota(AsyncResource):
    """How much storage each user may take up.

    What its methods take and raise is told in `PeopleQuota`.
    """

    with_raw_response = raw_view(lambda: AsyncPeopleQuotaWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncPeopleQuotaWithStreamingResponse)

    async def set(
        self,
        *,
        user_ids: Sequence[UUID] | None = None,
        quota: int | str | None = None,
        **options: Unpack[CallOptions],
    ) -> list[EmployeeFull]:
        """Set the storage quota of the given users."""
        return await self._call(_SET, options, body={"userIds": user_ids, "quota": quota})

    async def reset(
        self,
        *,
        user_ids: Sequence[UUID] | None = None,
        quota: int | str | None = None,
        **options: Unpack[CallOptions],
    ) -> list[EmployeeFull]:
        """Reset the storage quota of the given users."""
        return await self._call(_RESET, options, body={"userIds": user_ids, "quota": quota})


class PeopleQuotaWithRawResponse:
    """The methods of `PeopleQuota`, answering with the raw response."""

    def __init__(self, raw: PeopleQuota) -> None:
        self.set = as_raw(raw.set)
        self.reset = as_raw(raw.reset)


class AsyncPeopleQuotaWithRawResponse:
    """The methods of `AsyncPeopleQuota`, answering with the raw response."""

    def __init__(self, raw: AsyncPeopleQuota) -> None:
        self.set = as_raw_async(raw.set)
        self.reset = as_raw_async(raw.reset)


class PeopleQuotaWithStreamingResponse:
    """The methods of `PeopleQuota`, each a context manager over its response."""

    def __init__(self, streamed: PeopleQuota) -> None:
        self.set = as_streamed(streamed.set)
        self.reset = as_streamed(streamed.reset)


class AsyncPeopleQuotaWithStreamingResponse:
    """The methods of `AsyncPeopleQuota`, each a context manager over its response."""

    def __init__(self, streamed: AsyncPeopleQuota) -> None:
        self.set = as_streamed_async(streamed.set)
        self.reset = as_streamed_async(streamed.reset)
