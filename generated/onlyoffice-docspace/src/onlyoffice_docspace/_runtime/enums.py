"""Enumerations that never fail on a value the description does not know.

A server may learn a new value before a package does. Such a value becomes a member that is not listed in the class:
its `.value` is what the server sent, `is_known` is false, and it is equal to, hashed, copied and pickled like any
other member of that value. Nothing remembers such members, so strange input cannot fill the memory.
"""

from __future__ import annotations

from enum import Enum, IntEnum, StrEnum
from typing import ClassVar

__all__ = ["OpenEnum", "OpenIntEnum", "OpenStrEnum"]


def _unknown_name(value: object) -> str:
    return f"UNKNOWN_{value}"


class OpenStrEnum(StrEnum):
    """Text values; unknown text is kept."""

    @property
    def is_known(self) -> bool:
        """Whether the description lists this value."""
        return self._name_ in type(self).__members__

    @classmethod
    def _missing_(cls, value: object) -> OpenStrEnum | None:
        if isinstance(value, bool) or not isinstance(value, str | int):
            return None
        text = str(value)
        known = cls._value2member_map_.get(text)
        if isinstance(known, cls):
            return known
        member = str.__new__(cls, text)
        member._name_ = _unknown_name(text)
        member._value_ = text
        return member


class OpenIntEnum(IntEnum):
    """Integer values; unknown integers are kept, and digits in text are read as their integer."""

    @property
    def is_known(self) -> bool:
        """Whether the description lists this value."""
        return self._name_ in type(self).__members__

    @classmethod
    def _missing_(cls, value: object) -> OpenIntEnum | None:
        if isinstance(value, str):
            try:
                return cls(int(value))
            except ValueError:
                return None
        if isinstance(value, bool) or not isinstance(value, int):
            return None
        member = int.__new__(cls, value)
        member._name_ = _unknown_name(value)
        member._value_ = value
        return member


class OpenEnum(Enum):
    """Members with a wire value and other accepted spellings: `ACTIVE = 0, "Active"`.

    The first is what is sent. Any of them is read as the member, as text or number alike ("0" is 0) and without
    regard to the case of letters. Everything else is kept as an unknown member.
    """

    _value_: int | str
    _spellings: tuple[int | str, ...]
    _readings: ClassVar[dict[str, OpenEnum]]

    def __new__(cls, value: int | str, *spellings: int | str) -> OpenEnum:
        member = object.__new__(cls)
        member._value_ = value
        member._spellings = spellings
        return member

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        # Wire values win over other spellings, earlier members over later ones.
        readings = {str(member._value_).casefold(): member for member in reversed(cls)}
        for member in cls:
            for spelling in member._spellings:
                readings.setdefault(str(spelling).casefold(), member)
        cls._readings = readings

    @property
    def is_known(self) -> bool:
        """Whether the description lists this value."""
        return self._name_ in type(self).__members__

    @classmethod
    def _missing_(cls, value: object) -> OpenEnum | None:
        if isinstance(value, bool) or not isinstance(value, str | int):
            return None
        known = cls._readings.get(str(value).casefold())
        if known is not None:
            return known
        member = object.__new__(cls)
        member._name_ = _unknown_name(value)
        member._value_ = value
        member._spellings = ()
        return member

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self is other or self._value_ == other._value_

    def __hash__(self) -> int:
        return hash(self._value_)
