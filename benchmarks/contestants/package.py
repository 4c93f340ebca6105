"""The generated package, with retries and limits on. The limits' maxima are out of reach, so that nothing waits."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

sys.path.insert(0, sys.argv[3])

import onlyoffice_docspace._client as clients
from msgspec.structs import replace
from onlyoffice_docspace._runtime.decoding import decode_ahead, decode_answer
from onlyoffice_docspace._runtime.operation import Operation
from onlyoffice_docspace._runtime.reply import Reply
from onlyoffice_docspace.errors import TABLE
from onlyoffice_docspace.types.files import File
from serving import serve

base, body = sys.argv[1], Path(sys.argv[2]).read_bytes()
ample = tuple(replace(limit, maximum=10**9) for limit in clients.SERVICE.limits)
clients.SERVICE = replace(clients.SERVICE, limits=ample)  # type: ignore[misc]
client = clients.DocSpace(base_url=base, token="token")
loop = asyncio.new_event_loop()
async_client = clients.AsyncDocSpace(base_url=base, token="token")
DATA = clients.SERVICE.data
listing: Operation[list[File]] = Operation("files.list", "GET", "/", list[File])


def one(times: int) -> None:
    for _ in range(times):
        client.files.get(1)


def hundred(times: int) -> None:
    for _ in range(times):
        client.files.versions.list(1)


def one_async(times: int) -> None:
    async def go() -> None:
        for _ in range(times):
            await async_client.files.get(1)

    loop.run_until_complete(go())


def decode(times: int) -> None:
    for _ in range(times):
        reply = Reply(200, ())
        reply.content = body
        # A success may hold a failure; looking for it is part of reading an answer.
        seen = decode_ahead(listing, reply, TABLE.members(), DATA)
        assert seen is not None
        assert TABLE.find(200, seen) is None
        decode_answer(listing, reply, DATA)


serve({"one": one, "hundred": hundred, "one_async": one_async, "decode": decode})
