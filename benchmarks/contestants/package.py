"""The generated package, with retries and limits on. The limits' maxima are out of reach, so that nothing waits."""

from __future__ import annotations

import onlyoffice_docspace._client as clients
from msgspec.structs import replace
from onlyoffice_docspace._runtime.decoding import decode_ahead, decode_answer
from onlyoffice_docspace._runtime.operation import Operation
from onlyoffice_docspace._runtime.reply import Reply
from onlyoffice_docspace.errors import TABLE
from onlyoffice_docspace.types.files import File

from .serving import BASE, PLACE, repeated, repeated_async, serve

body = (PLACE / "list.json").read_bytes()
ample = tuple(replace(limit, maximum=10**9) for limit in clients.SERVICE.limits)
clients.SERVICE = replace(clients.SERVICE, limits=ample)  # type: ignore[misc]
client = clients.DocSpace(base_url=BASE, token="token")
async_client = clients.AsyncDocSpace(base_url=BASE, token="token")
data = clients.SERVICE.data
listing: Operation[list[File]] = Operation("files.list", "GET", "/", list[File])


def json() -> None:
    reply = Reply(200, ())
    reply.content = body
    # A success may hold a failure; looking for it is part of reading an answer.
    seen = decode_ahead(listing, reply, TABLE.members(), data)
    assert seen is not None
    assert TABLE.find(200, seen) is None
    decode_answer(listing, reply, data)


serve(
    {
        "one": repeated(lambda: client.files.get(1)),
        "one_async": repeated_async(lambda: async_client.files.get(1)),
        "hundred": repeated(lambda: client.files.versions.list(1)),
        "json": repeated(json),
    }
)
