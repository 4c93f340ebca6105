"""The generated package of Community Server, whose answers may be XML."""

from __future__ import annotations

import onlyoffice_community_server._client as clients
from onlyoffice_community_server._runtime.decoding import decode_answer
from onlyoffice_community_server._runtime.operation import Operation
from onlyoffice_community_server._runtime.reply import Reply
from onlyoffice_community_server.types.files import File

from .serving import PLACE, repeated, serve

tree = (PLACE / "list.xml").read_bytes()
data = clients.SERVICE.data
listing: Operation[list[File]] = Operation("files.list", "GET", "/", list[File])


def xml() -> None:
    reply = Reply(200, ())
    reply.content = tree
    decode_answer(listing, reply, data, takes_xml=True)


serve({"xml": repeated(xml)})
