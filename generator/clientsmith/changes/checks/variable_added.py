"""The client has a new argument that is a part of the server's address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, additive, breaking
from clientsmith.model.api import Server

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    if found.old is not None:
        return None
    if found.new.default is not None:
        return additive("it may be given")
    if found.within(Server) is not None and len(between.new.servers) > 1:
        return breaking("programs that use this server must give it")
    return breaking("programs must give it")


CHECK = Check(
    "CD116",
    "variable-added",
    "The client has a new argument that is a part of the server's address.",
    frozenset({"Variable"}),
    _judge,
)
