"""A service with everything that a call may have to wait for: limits, a login, tries that fail, pages, a long body."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Unpack, cast

from msgspec.structs import replace

from clientsmith.runtime.auth import Credential
from clientsmith.runtime.client import AsyncClient, AsyncClientSettings, Client, ClientSettings
from clientsmith.runtime.envelope import Companions
from clientsmith.runtime.limits.described import Limit
from clientsmith.runtime.login import Login, LoginCall
from clientsmith.runtime.operation import Operation
from clientsmith.runtime.paging import Paging
from clientsmith.runtime.request import Arguments
from clientsmith.runtime.retry import RetryPolicy
from clientsmith.runtime.service import Server, Service
from servers.http1 import Reply, Request, json_reply

from .toy import CONTEXT

if TYPE_CHECKING:
    from clientsmith.runtime.pages import AsyncPage, Page
    from clientsmith.runtime.streaming import AsyncStreamedResponse, StreamedResponse

__all__ = ["BODY", "AsyncBusy", "Busy", "Office", "idle"]

BODY: Final = bytes(300_000)
_ALL: Final = ("flying", "rate")
_CALL: Final[Operation[Any]] = Operation(
    "login", "POST", "/login", returns=Any, data=("response",), body="json", auth=(), limits=_ALL
)
_LIST: Final[Operation[Any]] = Operation(
    "things.list",
    "GET",
    "/things",
    returns=list[int],
    data=("response",),
    limits=_ALL,
    paging=Paging("offset", start="from", companions=Companions(next=("next",))),
)
_FILE: Final[Operation[bytes]] = Operation(
    "things.file", "GET", "/file", returns=bytes, answer="stream", limits=_ALL
)
_SEND: Final[Operation[int]] = Operation(
    "things.send",
    "POST",
    "/send",
    returns=int,
    data=("response",),
    body="binary",
    limits=_ALL,
)
_SERVICE: Final = Service(
    name="busy",
    version="0.1.0",
    servers={"main": Server("https://busy.example")},
    default_server="main",
    auth={
        "session": Login(
            call=LoginCall(operation=_CALL, body=("password",)),
            arguments=(("password", Credential("password")),),
            take=("token",),
        )
    },
    use=(("session",),),
    timeout=10.0,
    retry=RetryPolicy(first=0.002),
)


def _service(flying: int, rate: int) -> Service:
    """So many requests at once, and so many in ten milliseconds."""
    limits = (
        Limit("flying", flying, key=("address",)),
        Limit("rate", rate, 0.01, key=("address",)),
    )
    return replace(_SERVICE, limits=limits)


def idle(client: Client | AsyncClient) -> bool:
    """Whether nothing is on its way or waiting to be."""
    return all(budget.in_flight == budget.waiting == 0 for budget in client.limits)


class Busy(Client):
    def __init__(
        self, flying: int = 4, rate: int = 1000, **settings: Unpack[ClientSettings]
    ) -> None:
        super().__init__(
            _service(flying, rate),
            variables={},
            credentials={"password": "secret"},
            settings=cast("ClientSettings", {"verify": CONTEXT, **settings}),
        )

    def things(self) -> Page[int]:
        return cast("Page[int]", self._core.call(_LIST, {}, Arguments()))

    def file(self) -> StreamedResponse[bytes]:
        return self._core.streamed(_FILE, {}, Arguments())


class AsyncBusy(AsyncClient):
    def __init__(
        self, flying: int = 4, rate: int = 1000, **settings: Unpack[AsyncClientSettings]
    ) -> None:
        super().__init__(
            _service(flying, rate),
            variables={},
            credentials={"password": "secret"},
            settings=cast("AsyncClientSettings", {"verify": CONTEXT, **settings}),
        )

    async def things(self) -> AsyncPage[int]:
        return cast("AsyncPage[int]", await self._core.call(_LIST, {}, Arguments()))

    async def file(self) -> AsyncStreamedResponse[bytes]:
        return await self._core.streamed(_FILE, {}, Arguments())

    async def send(self, body: object) -> int:
        return await self._core.call(_SEND, {}, Arguments(body=body))


class Office:
    """The server's side. The first token does not hold, and the second page fails at first."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Begin again."""
        self._logins = 0
        self._valid: set[str] = set()
        self._pages = 0

    def revoke(self) -> None:
        """Take no token that was given so far."""
        self._valid.clear()

    def answer(self, request: Request) -> Reply:
        """For a `LoopbackServer`."""
        if request.path == "/login":
            self._logins += 1
            token = f"token-{self._logins}"
            if self._logins > 1:
                self._valid.add(token)
            return json_reply(200, {"response": {"token": token}})
        if (request.header("authorization") or "").removeprefix("Bearer ") not in self._valid:
            return json_reply(401, {})
        if request.path == "/send":
            return json_reply(200, {"response": len(request.body)})
        if request.path == "/file":
            return Reply(200, (), BODY)
        if request.parameter("from") is None:
            return json_reply(200, {"response": [1, 2], "next": 2})
        self._pages += 1
        if self._pages % 2 == 1:
            return json_reply(503, {})
        return json_reply(200, {"response": [3]})
