"""The type `BatchAnswer`."""

from __future__ import annotations

from .._runtime.values import Model

__all__ = ["BatchAnswer"]


class BatchAnswer(Model):
    """The answer to one request of a batch."""

    name: str | None = None
    """Name that the request was given."""
    status: int | None = None
    """Status code."""
    headers: dict[str, str] | None = None
    data: str | None = None
    """Whole body of the answer, as JSON text."""
