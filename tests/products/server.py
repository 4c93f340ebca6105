"""A server on loopback for any product: it judges each request and answers with data made from the document."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from servers.http1 import Reply, Request
from servers.loopback import LoopbackServer

from .document import Document, Operation
from .judge import Judge, Verdict
from .values import answer_of

__all__ = ["Exchange", "JudgedServer", "success"]

_BYTES: Final = bytes(range(256))


@dataclass(frozen=True, slots=True)
class Exchange:
    """What was received, as the judge sees it, and the value, text or bytes that were answered; None for nothing."""

    verdict: Verdict
    answer: Any


class JudgedServer(LoopbackServer):
    """The server; `turn` says which of the possible answers comes next."""

    def __init__(self, document: Document) -> None:
        super().__init__(self._reply)
        self.turn = 0
        self._judge = Judge(document)
        self._document = document
        self._exchanges: list[Exchange] = []
        self._made = cache(self._make)

    def take(self) -> list[Exchange]:
        """Return what happened since the last time."""
        self.forget_requests()
        found, self._exchanges = self._exchanges, []
        return found

    def _reply(self, request: Request) -> Reply:
        verdict = self._judge.verdict(request)
        if verdict.operation is None:
            self._exchanges.append(Exchange(verdict, None))
            return Reply(501)
        reply, answer = self._made(verdict.operation.id, self.turn)
        self._exchanges.append(Exchange(verdict, answer))
        return reply

    def _make(self, operation: str, turn: int) -> tuple[Reply, Any]:
        status, response = success(self._document.operations[operation])
        if "content" not in response:
            return Reply(status), None
        media, content = next(iter(response["content"].items()))
        headers = (("Content-Type", media),)
        if "schema" not in content:
            return Reply(status, headers, _BYTES), _BYTES
        answer = answer_of(self._document, content["schema"], turn)
        text = answer if media.startswith("text/") else json.dumps(answer)
        return Reply(status, (("Content-Type", f"{media}; charset=utf-8"),), text.encode()), answer


def success(operation: Operation) -> tuple[int, Mapping[str, Any]]:
    """The status and the description of an operation's success.

    An exported document also has failures with such a status, under `Error.` and the name of their row.
    """
    for status, response in operation.responses.items():
        if status == "2XX":
            return 200, response
        if status.startswith("2"):
            content = {
                media: kept
                for media, found in response.get("content", {}).items()
                if (kept := _without_failures(found)) is not None
            }
            if content or "content" not in response:
                return int(status), {**response, "content": content} if content else response
    raise ValueError(f"{operation.id} has no success")


def _without_failures(content: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """What is answered in a success; None where only failures are."""
    schema = content.get("schema", {})
    parts = schema.get("anyOf", [schema])
    kept = [part for part in parts if "/Error." not in part.get("$ref", "")]
    if len(kept) == len(parts):
        return content
    return {**content, "schema": kept[0]} if kept else None
