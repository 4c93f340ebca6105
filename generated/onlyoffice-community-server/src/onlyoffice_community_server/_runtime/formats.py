"""Formats of bodies: what an API offers, and what is chosen for a call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias, TypeVar

from msgspec import UNSET, Struct, UnsetType

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .operation import BodyKind, Operation
    from .options import Defaults, FormatCallOptions

__all__ = ["ANSWERS", "AnswerFormat", "BodyFormat", "Choice", "Formats", "Times", "choose"]

AnswerFormat: TypeAlias = Literal["json", "xml"]
BodyFormat: TypeAlias = Literal["json", "form"]
Times: TypeAlias = Literal["iso", "round_trip"]
F = TypeVar("F", bound=str)

ANSWERS: Final[Mapping[AnswerFormat, str]] = {"json": "application/json", "xml": "application/xml"}
"""The media type that asks for a format."""


class Formats(Struct, frozen=True):
    """What calls offer. The first of several formats is the one to use unless another is chosen."""

    answer: tuple[AnswerFormat, ...] = ("json",)
    """Of values; text and bytes have no format to choose."""
    body: tuple[BodyFormat, ...] = ("json",)
    """Of bodies that are described as JSON."""
    suffix: bool = False
    """Whether the format is asked for behind the path (`/people.json`) and not in a header alone."""
    times: Times = "iso"
    """How moments are written.

    - `iso`: with as many digits of the second as there are, at most six
    - `round_trip`: as .NET's round-trip form, with seven digits or none, for servers that parse exactly this; in
      paths and queries in UTC with hyphens for colons
    """


class Choice(NamedTuple):
    """The formats of one call."""

    formats: Formats
    answer: AnswerFormat
    body: BodyKind | None


def choose(
    operation: Operation[Any], offered: Formats, call: FormatCallOptions, client: Defaults
) -> Choice:
    """The formats of a call: its own choice, else the client's where the operation offers it, else the first that is.

    `offered` are those of the service. Raises ValueError for a choice of the call that its operation does not offer.
    """
    formats = operation.formats or offered
    body = operation.body
    if len(formats.answer) == 1 == len(formats.body) and not call:
        return Choice(formats, formats.answer[0], body)
    bodies: tuple[BodyFormat, ...]
    bodies = formats.body if body == "json" else ("form",) if body == "form" else ()
    answer: AnswerFormat | None
    answer = _one("format", formats.answer, call.get("format", UNSET), client.format)
    chosen: BodyFormat | None
    chosen = _one("body_format", bodies, call.get("body_format", UNSET), client.body_format)
    return Choice(formats, answer or "json", chosen or body)


def _one(what: str, offered: tuple[F, ...], call: F | UnsetType, client: F | UnsetType) -> F | None:
    if not isinstance(call, UnsetType):
        if call not in offered:
            raise ValueError(f"{what} is {call!r}; this call offers {', '.join(offered) or 'none'}")
        return call
    if not isinstance(client, UnsetType) and client in offered:
        return client
    return offered[0] if offered else None
