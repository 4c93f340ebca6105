"""A whole API: product, package, servers, resources and their operations."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from clientsmith.model.errors import ErrorTable
from clientsmith.model.limits import Exceeded, Limit
from clientsmith.model.origin import NOWHERE, Origin

if TYPE_CHECKING:
    from clientsmith.model.auth import AuthScheme
    from clientsmith.model.settings import Paging, Settings
    from clientsmith.model.types import Deprecation, Earlier, Field, TypeDefinition, TypeRef

__all__ = [
    "Api",
    "Body",
    "Example",
    "Operation",
    "Package",
    "Product",
    "Resource",
    "Returns",
    "Server",
    "Variable",
    "Wait",
]


@dataclass(frozen=True, slots=True)
class Product:
    """The API that is described, as its vendor names it."""

    name: str
    title: str
    release: str
    doc: str | None = None
    homepage: str | None = None


@dataclass(frozen=True, slots=True)
class Package:
    """The package to write.

    `extension` is a module in it that people write, whose clients stand for the generated ones.
    """

    distribution: str
    module: str
    client: str
    version: str
    license: str = "MIT"
    authors: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    repository: str | None = None
    extension: str | None = None
    origin: Origin = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Variable:
    """A variable of a server's URL, which becomes an argument of the client."""

    name: str
    doc: str | None = None
    default: str | None = None
    env: str | None = None
    values: tuple[str, ...] = ()
    origin: Origin = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Server:
    """A base URL with variables in braces."""

    name: str
    url: str
    variables: tuple[Variable, ...] = ()
    doc: str | None = None
    origin: Origin = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Body:
    """What a request carries.

    `kind` is json, form, multipart or binary. A body has either `fields`, or one `type` for the whole of it.
    """

    kind: str
    fields: tuple[Field, ...] = ()
    type: TypeRef | None = None
    content_type: str | None = None


@dataclass(frozen=True, slots=True)
class Returns:
    """What an operation answers: a type, the statuses that mean success, and what the value is."""

    type: TypeRef
    statuses: tuple[int, ...] = ()
    content_type: str | None = None
    doc: str | None = None


@dataclass(frozen=True, slots=True)
class Wait:
    """How to wait for a job that an operation starts; times in seconds.

    `poll` tells how far it is. `arguments` are the polling operation's by name, each with the path of a member of the
    job; what it needs besides is taken from members of the same name. `match` is the member that tells jobs apart where
    it answers several. `done` and `failed` are paths in the job and what stands there; a job that it no longer knows is
    `gone`: done or failed. `name` is that of the method.
    """

    poll: str
    done: tuple[tuple[str, str | int | bool], ...]
    failed: tuple[tuple[str, str | int | bool], ...] = ()
    arguments: tuple[tuple[str, str], ...] = ()
    match: str | None = None
    gone: str = "failed"
    name: str = "wait"
    every: float = 1.0
    most: float = 600.0
    origin: Origin = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Example:
    """One exchange: the arguments by wire name and place, the reply, and the row it raises, if any."""

    name: str
    path: tuple[tuple[str, object], ...] = ()
    query: tuple[tuple[str, object], ...] = ()
    headers: tuple[tuple[str, object], ...] = ()
    cookies: tuple[tuple[str, object], ...] = ()
    body: object = None
    status: int = 200
    reply: object = None
    raises: str | None = None
    origin: Origin = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Operation:
    """One endpoint. `name` is the method's name, `resource` the dotted path that leads to it.

    `lists` are the names of those query parameters that it has because it returns a list; they come last.
    """

    name: str
    resource: str
    method: str
    path: str
    settings: Settings
    doc: str
    path_parameters: tuple[Field, ...] = ()
    query: tuple[Field, ...] = ()
    lists: tuple[str, ...] = ()
    headers: tuple[Field, ...] = ()
    cookies: tuple[Field, ...] = ()
    body: Body | None = None
    returns: Returns | None = None
    raises: tuple[str, ...] = ()
    idempotent: bool | None = None
    deprecated: Deprecation | None = None
    since: str | None = None
    was: Earlier | None = None
    wait: Wait | None = None
    examples: tuple[Example, ...] = ()
    origin: Origin = field(default=NOWHERE, compare=False, repr=False)

    @property
    def full_name(self) -> str:
        """The dotted path from the client: `portals.register`."""
        return f"{self.resource}.{self.name}"


@dataclass(frozen=True, slots=True)
class Resource:
    """A group of operations, reached from the client by its dotted name.

    `was` is an earlier last part of that name.
    """

    name: str
    operations: tuple[Operation, ...]
    doc: str | None = None
    was: Earlier | None = None
    origin: Origin = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Api:
    """Everything a description says, with every reference known to lead somewhere.

    `lists` are the query parameters of all endpoints that return a list, unless they have one of that name themselves.
    """

    product: Product
    package: Package
    servers: tuple[Server, ...]
    settings: Settings
    auth: tuple[AuthScheme, ...] = ()
    errors: ErrorTable = field(default_factory=ErrorTable)
    limits: tuple[Limit, ...] = ()
    exceeded: Exceeded = field(default_factory=Exceeded)
    paging: tuple[Paging, ...] = ()
    lists: tuple[Field, ...] = ()
    types: tuple[TypeDefinition, ...] = ()
    resources: tuple[Resource, ...] = ()
    origin: Origin = field(default=NOWHERE, compare=False, repr=False)
