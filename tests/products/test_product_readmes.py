"""Every block of Python in the README of every package runs as it stands, one after the other, as a reader would run them."""

import ast
import asyncio
import inspect
import json
import re
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest

from servers.http1 import Reply, Request, json_reply

from .document import Document
from .products import PRODUCTS, document, model, package, readme
from .server import JudgedServer

# OAuth 2.0 needs a person who says yes: tests/portals has one.
_BY_A_PERSON = ".authorize("
_CAUGHT = re.compile(r"except errors\.(\w+) as problem")


class _Server(JudgedServer):
    """A judged server whose lists have one page, and which fails when it is told how.

    The document has the usual format alone; so a request for XML is judged as one for JSON, and answered so.
    """

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self.failure: Reply | None = None

    def _reply(self, request: Request) -> Reply:
        path = request.path.removesuffix(".xml")
        if path != request.path:
            headers = tuple((name, text.replace("/xml", "/json")) for name, text in request.headers)
            request = replace(request, path=path, target=f"{path}.json", headers=headers)
        reply = super()._reply(request)
        if self.failure is not None:
            return self.failure
        body = json.loads(reply.body)
        if isinstance(body.get("response"), list):
            size = len(body["response"])
            body = {**body, "startIndex": 0, "count": size, "total": size}
            body.pop("nextIndex", None)
        return json_reply(reply.status, body)


class _Reader:
    """Runs blocks; what one defines is there for the next."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._scope: dict[str, Any] = {}
        self._open: list[Any] = []

    def run(self, block: str) -> None:
        """Run a block with values in place of dots; one that awaits something is a program of its own."""
        code = block.replace('host="…"', f'base_url="{self._url}"').replace("…", "acme")
        compiled = compile(code, "README.md", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        if compiled.co_flags & inspect.CO_COROUTINE:
            coroutine: Coroutine[Any, Any, None] = eval(compiled, dict(self._scope))
            asyncio.run(coroutine)
        else:
            exec(compiled, self._scope)
            values = list(self._scope.values())
            self._open += [value for value in values if hasattr(type(value), "close")]

    def close(self) -> None:
        """Close the clients that a reader would have kept."""
        for value in reversed(self._open):
            value.close()


@contextmanager
def _reading(product: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[_Reader, _Server]]:
    package(product)  # from its folder
    monkeypatch.setattr("builtins.input", lambda _: "314159")
    with _Server(document(product)) as server:
        reader = _Reader(server.url)
        try:
            yield reader, server
        finally:
            reader.close()


def _blocks(product: str) -> list[str]:
    found = re.findall(r"^```python\n(.*?)^```", readme(product), re.DOTALL | re.MULTILINE)
    return [block for block in found if _BY_A_PERSON not in block]


@pytest.mark.parametrize("product", PRODUCTS)
def test_every_block_runs_and_sends_what_is_described(
    product: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with _reading(product, monkeypatch) as (reader, server):
        for block in _blocks(product):
            reader.run(block)
            assert bool(capsys.readouterr().out) is ("print(" in block), block
            for exchange in server.take():
                assert exchange.verdict.operation is not None, block
                assert list(exchange.verdict.findings) == [], block


@pytest.mark.parametrize("product", PRODUCTS)
def test_the_failure_that_is_shown_is_caught(
    product: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    block = _blocks(product)[0]
    (caught,) = _CAUGHT.findall(block)
    row = next(row for row in model(product).errors.rows if row.name == caught)
    with _reading(product, monkeypatch) as (reader, server):
        server.failure = Reply(row.statuses[0], (), json.dumps(row.example).encode())
        reader.run(block)
    assert f"{row.statuses[0]}" in capsys.readouterr().out


@pytest.mark.parametrize("product", PRODUCTS)
def test_each_subject_is_there(product: str) -> None:
    found = re.findall(r"^## (.*)$", readme(product), re.MULTILINE)
    api = model(product)
    subjects = ["Use", "Settings", "Authentication", "Errors", "Retries", "Logging", "Operations"]
    subjects += ["Lists"] if api.paging else []
    subjects += ["Limits"] if api.limits else []
    subjects += ["Formats"] if len(api.settings.formats.response) > 1 else []
    assert set(subjects) <= set(found)
