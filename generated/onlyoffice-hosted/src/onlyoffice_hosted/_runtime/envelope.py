"""What an answer says beside its data: how much there is in all, where the next page starts, and the like."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from msgspec import Struct

from .error_body import whole_number

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Companions", "Envelope", "descend_keys", "levels", "read_envelope", "whole"]


class Companions(Struct, frozen=True):
    """Where each companion of the data stands in an answer: keys from its top; empty when it has none."""

    total: tuple[str, ...] = ()
    count: tuple[str, ...] = ()
    start: tuple[str, ...] = ()
    next: tuple[str, ...] = ()
    links: tuple[str, ...] = ()

    def items(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """The described ones by name."""
        names = self.__struct_fields__
        return tuple((name, path) for name in names if (path := getattr(self, name)))


class Envelope(Struct, frozen=True):
    """The companions of the data in one answer; None where the answer has none."""

    total: int | None = None
    """How many items there are in all."""
    count: int | None = None
    """How many items this answer has."""
    start: int | None = None
    """The index of the first of them."""
    next: int | str | None = None
    """The index of the first item that follows, or whatever asks for the next page."""
    links: Any = None
    """Links as plain values."""


def whole(value: object) -> int | None:
    """A whole number, or the one that a text writes; None for anything else."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    # Python refuses to read thousands of digits, and no list is that long.
    if isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) < 20:
        return int(value)
    return None


def _natural(value: object) -> int | None:
    """A whole number that is not below zero: servers write -1 for what they do not know."""
    number = whole(value)
    return None if number is None or number < 0 else number


def read_envelope(values: Mapping[str, object], *, typed: bool = True) -> Envelope:
    """The companions among plain values, by name; in XML they have no types, and all are text.

    Raises ValueError when `next` can ask for no page.
    """
    following = values.get("next")
    if not typed and isinstance(following, str):
        number = whole_number(following)
        following = following if number is None else number
    if isinstance(following, float) and following.is_integer():
        following = int(following)
    if following is False:
        following = None
    if following is not None and (
        isinstance(following, bool) or not isinstance(following, int | str)
    ):
        raise ValueError(f"What asks for the next page is {type(following).__name__}, not text")
    return Envelope(
        _natural(values.get("total")),
        _natural(values.get("count")),
        _natural(values.get("start")),
        following,
        values.get("links"),
    )


def descend_keys(value: object, path: tuple[str, ...]) -> object:
    """The member that keys lead to in plain values; None when there is none."""
    for key in path:
        if not isinstance(value, dict):
            return None
        value = cast("dict[str, object]", value).get(key)
    return value


def levels(data: tuple[str, ...], companions: Companions) -> dict[str, int]:
    """How many keys each companion shares with the data: the depth at which it stands beside the way there.

    A companion inside the data, or on the way to it, cannot be told from it and is left out.
    """
    found: dict[str, int] = {}
    for name, path in companions.items():
        depth = 0
        while depth < min(len(path), len(data)) and path[depth] == data[depth]:
            depth += 1
        if depth < len(path) and depth < len(data):
            found[name] = depth
    return found
