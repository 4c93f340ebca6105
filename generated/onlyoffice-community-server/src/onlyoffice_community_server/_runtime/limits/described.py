"""Limits as constants of generated code."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import Struct

__all__ = ["Exceeded", "KeyPart", "Limit"]

KeyPart: TypeAlias = Literal["address", "account", "credential", "operation", "resource", "path"]


class Limit(Struct, frozen=True):
    """`maximum` requests in `period` seconds; without a period: on their way at once."""

    name: str
    maximum: int
    period: float | None = None
    window: Literal["sliding", "fixed"] = "sliding"
    """Sliding: in any stretch of `period` seconds. Fixed: from the first request on, and then from zero again."""
    key: tuple[KeyPart, ...] = ()
    """What is counted apart."""
    methods: tuple[str, ...] = ()
    """The methods that are counted; none: all."""
    general: bool = False
    """Whether it counts calls that the package does not describe."""
    doc: str = ""


class Exceeded(Struct, frozen=True):
    """How answers tell of limits: the statuses of a refusal, and the names of headers."""

    statuses: tuple[int, ...] = ()
    retry_after: str | None = None
    limit: str | None = None
    remaining: str | None = None
    reset: str | None = None
