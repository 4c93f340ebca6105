"""limits.yaml: the limits, which of them hold for all, and how the server says that one was passed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.openapi.writing.language.values import duration, given, one_or_many

if TYPE_CHECKING:
    from clientsmith.model.api import Api
    from clientsmith.model.limits import Exceeded, Limit

__all__ = ["limits_data"]


def limits_data(api: Api) -> dict[str, Any]:
    """Write the whole file; empty for an API without limits."""
    data: dict[str, Any] = {}
    # All of them, unless said otherwise.
    if api.settings.limits != tuple(limit.name for limit in api.limits):
        data["apply"] = list(api.settings.limits)
    limits = {limit.name: _limit(limit) for limit in api.limits}
    return data | given({"limits": limits, "exceeded": _exceeded(api.exceeded)})


def _limit(limit: Limit) -> dict[str, Any]:
    match = {
        "methods": list(limit.methods),
        "resources": list(limit.resources),
        "operations": list(limit.operations),
    }
    return given(
        {
            "doc": limit.doc,
            "max": limit.maximum,
            "per": duration(limit.period),
            "window": None if limit.window == "sliding" else limit.window,
            "in_flight": limit.in_flight,
            "key": list(limit.key),
            "match": given(match),
        }
    )


def _exceeded(exceeded: Exceeded) -> dict[str, Any]:
    return given(
        {
            "status": one_or_many(exceeded.statuses),
            "retry_after": exceeded.retry_after,
            "limit": exceeded.limit,
            "remaining": exceeded.remaining,
            "reset": exceeded.reset,
        }
    )
