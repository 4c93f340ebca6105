"""One redis-server for all tests that do not stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .redis_server import RedisServer

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def redis_server() -> Iterator[RedisServer]:
    """Return a running server; tests keep apart by the names of their products."""
    with RedisServer() as server:
        yield server
