"""The decorator of methods that are going away."""

from __future__ import annotations

import asyncio
import inspect

import pytest

from clientsmith.runtime.deprecation import deprecated


class Toys:
    @deprecated("use get_toy instead")
    def find(self, name: str, *, size: int = 1) -> str:
        """Find a toy."""
        return name * size

    @deprecated("use get_toy instead")
    async def find_later(self, name: str) -> str:
        return name


def test_each_call_warns_where_it_stands() -> None:
    with pytest.warns(DeprecationWarning, match="use get_toy instead") as caught:
        assert Toys().find("a", size=2) == "aa"  # pyright: ignore[reportDeprecated]
    assert caught[0].filename == __file__


def test_async_methods_warn_when_called() -> None:
    with pytest.warns(DeprecationWarning, match="get_toy"):
        coroutine = Toys().find_later("a")  # pyright: ignore[reportDeprecated]
    assert asyncio.run(coroutine) == "a"


def test_the_method_stays_itself_for_readers() -> None:
    method = Toys.find  # pyright: ignore[reportDeprecated]
    assert method.__doc__ == "Find a toy."
    assert list(inspect.signature(method).parameters) == ["self", "name", "size"]
    assert getattr(method, "__deprecated__", "") == "use get_toy instead"
