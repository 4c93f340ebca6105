"""An argument of the client that is a part of the server's address is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.check import Check, breaking, fix

if TYPE_CHECKING:
    from clientsmith.changes.check import Verdict
    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = ["CHECK"]


def _judge(found: Difference, between: Comparison) -> Verdict:
    if found.new is not None:
        return None
    still = {variable.name for server in between.new.servers for variable in server.variables}
    if found.old.name in still:
        return fix("this server does not need it any more; another one still does")
    return breaking("programs that give it fail")


CHECK = Check(
    "CD115",
    "variable-removed",
    "An argument of the client that is a part of the server's address is gone.",
    frozenset({"Variable"}),
    _judge,
)
