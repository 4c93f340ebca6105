"""The description of one call, as a constant of generated code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Literal, TypeAlias, TypeVar

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .envelope import Companions
    from .formats import Formats
    from .paging import Paging
    from .retry import RetryPolicy

__all__ = ["Answer", "BodyKind", "Operation", "Shared", "Style"]

T = TypeVar("T")

Answer: TypeAlias = Literal["json", "text", "bytes", "none", "stream"]
BodyKind: TypeAlias = Literal["json", "form", "multipart", "binary"]
Style: TypeAlias = Literal["repeat", "brackets", "comma", "pipes", "spaces", "deep"]


class Shared(Struct, frozen=True):
    """Query parameters that many calls take as options: their names there, by that of the option."""

    names: Mapping[str, str]
    styles: Mapping[str, Style] = {}
    """How those with several values are written, by their names in the query."""


# Compared by identity: an operation is a constant, and is the key of what is built for it once.
class Operation(Struct, Generic[T], frozen=True, eq=False):
    """One call of an API; `T` is what it answers."""

    name: str
    """For people: `portals.register`."""
    method: str
    path: str
    """From the server's base URL on, with `{variables}`, without the suffix that asks for a format."""
    returns: object = None
    """The type that the answer is read as; None when the answer is of no interest."""
    answer: Answer = "json"
    data: tuple[str, ...] | None = None
    """Keys from the outside in, of the member of the answer that is the result; None: the service's."""
    paging: Paging | None = None
    """How the list that is the result goes on."""
    companions: Companions | None = None
    """Where the companions of the data stand; None: as the service says."""
    formats: Formats | None = None
    """None: the service's."""
    body: BodyKind | None = None
    content_type: str | None = None
    """Of a binary body."""
    nullable: frozenset[str] = frozenset()
    """Body fields for which None is sent as null; of other fields None means: not given."""
    shared: Shared | None = None
    """Options of the call that are query parameters."""
    styles: Mapping[str, Style] = {}
    """How query parameters with several values are written; `repeat` where nothing is said."""
    secrets: frozenset[str] = frozenset()
    """Arguments, by wire name, whose values must not be shown in messages and logs."""
    headers: Mapping[str, str] = {}
    """Sent with each call."""
    auth: tuple[tuple[str, ...], ...] | Literal["optional"] | None = None
    """Alternatives of schemes used together; None: the service's; (): none is sent.

    `optional`: the service's, and nothing where no credentials are known.
    """
    server: str | None = None
    idempotent: bool | None = None
    """Whether sending twice does no harm; None: as the method says (RFC 9110 9.2.2)."""
    timeout: float | None = None
    """Seconds for each step of the exchange; None: the service's."""
    retry: RetryPolicy | None = None
    """None: the service's."""
    limits: tuple[str, ...] | None = None
    """Names of the limits that count it; None: the general ones of its method."""

    @property
    def is_idempotent(self) -> bool:
        """Whether a request that may have reached the server can be sent again."""
        if self.idempotent is not None:
            return self.idempotent
        return self.method in {"GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE"}
