"""One test for both clients: a call is made with the sync one, or with the async one in a loop of its own."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, TypeAlias

from .toy import AsyncToy, Tenant, Toy

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Lists", "list_async", "list_sync"]

Lists: TypeAlias = "Callable[..., list[Tenant]]"
"""Makes a client with these settings, lists the tenants once, and closes it."""


def list_sync(**settings: Any) -> list[Tenant]:
    """With the sync client."""
    with Toy(**settings) as toy:
        return toy.tenants.list()


def list_async(**settings: Any) -> list[Tenant]:
    """With the async client."""

    async def main() -> list[Tenant]:
        async with AsyncToy(**settings) as toy:
            return await toy.tenants.list()

    return asyncio.run(asyncio.wait_for(main(), 20))
