"""The type `KeyValue`."""

from __future__ import annotations

from .._runtime.values import Model

__all__ = ["KeyValue"]


class KeyValue(Model):
    """A key and its value."""

    key: str
    value: str
