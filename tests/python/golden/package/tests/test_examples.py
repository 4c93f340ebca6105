"""Runs every example of the description against a server on loopback: what is sent, and what comes of the answer."""

from __future__ import annotations

import asyncio
import json
import pickle
import threading
from collections.abc import Iterator
from functools import reduce
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import msgspec
import pytest

EXAMPLES: dict[str, Any] = json.loads(Path(__file__).with_name("examples.json").read_text("utf-8"))
PACKAGE: Any = import_module(EXAMPLES["module"])


class Server(ThreadingHTTPServer):
    """Gives one prepared answer and remembers the request."""

    daemon_threads = True
    reply: dict[str, Any]
    seen: dict[str, Any]
    logins: dict[tuple[str, str], Any]


class Handler(BaseHTTPRequestHandler):
    """Answers every method alike."""

    protocol_version = "HTTP/1.1"
    server: Server

    def answer(self) -> None:
        address = urlsplit(self.path)
        sent = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        is_json = self.headers.get("Content-Type", "").startswith("application/json")
        login = (self.command, unquote(address.path))
        if login in self.server.logins:
            self.send(200, json.dumps(self.server.logins[login]).encode(), "application/json")
            return
        self.server.seen = {
            "method": self.command,
            "path": unquote(address.path),
            "query": parse_qsl(address.query, keep_blank_values=True),
            "headers": {name.lower(): value for name, value in self.headers.items()},
            "body": json.loads(sent) if is_json and sent else None,
        }
        reply = self.server.reply
        body = (reply["text"] if "text" in reply else json.dumps(reply["body"])).encode()
        self.send(
            reply["status"],
            body,
            "text/plain; charset=utf-8" if "text" in reply else "application/json",
        )

    def send(self, status: int, body: bytes, content_type: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = answer

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server(("127.0.0.1", 0), Handler) as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield running
        running.shutdown()
        thread.join(10)


def call(server: Server, case: dict[str, Any], *, use_async: bool) -> Any:
    """Make the case's call on a new client."""
    # Nobody here sets limits, and examples of refusals would make the next ones wait.
    settings: dict[str, Any] = {
        **EXAMPLES["variables"],
        **EXAMPLES["credentials"],
        "base_url": f"http://127.0.0.1:{server.server_address[1]}",
        "max_retries": 0,
        "limiter": None,
    }
    if EXAMPLES["oauth"]:
        settings["oauth_token"] = PACKAGE.OAuth2Token(access_token="test-token")
    server.reply, server.seen = case["reply"], {}
    logins = [login for login in EXAMPLES["logins"] if login["call"] != case["call"]]
    server.logins = {(login["method"], login["path"]): login["body"] for login in logins}
    arguments = dict(case["arguments"])
    if case.get("binary"):
        arguments["body"] = str(arguments["body"] or "").encode()
    streams = case.get("answer") == "stream"

    async def run() -> Any:
        async with getattr(PACKAGE, f"Async{EXAMPLES['client']}")(**settings) as client:
            result = await reduce(getattr, case["call"].split("."), client)(**arguments)
            if not streams:
                return result.items if case.get("pages") else result
            async with result:
                return await result.read()

    if use_async:
        return asyncio.run(run())
    with getattr(PACKAGE, EXAMPLES["client"])(**settings) as client:
        result = reduce(getattr, case["call"].split("."), client)(**arguments)
        if not streams:
            return result.items if case.get("pages") else result
        with result:
            return result.read()


def text_of(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def same(read: Any, sent: Any) -> bool:
    """Tell whether a decoded value says what was sent; dates and enums may be written in another way."""
    if isinstance(sent, dict):
        kept = [key for key in sent if isinstance(read, dict) and key in read]
        return isinstance(read, dict) and all(same(read[key], sent[key]) for key in kept)
    if isinstance(sent, list):
        return len(read) == len(sent) and all(map(same, read, sent))
    if isinstance(read, type(sent)) and not isinstance(sent, str):
        return bool(read == sent)
    return sent is None or read is not None


@pytest.mark.parametrize("use_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize(
    "case", EXAMPLES["cases"], ids=[case["name"] for case in EXAMPLES["cases"]]
)
def test_example(server: Server, case: dict[str, Any], use_async: bool) -> None:
    if "raises" in case:
        with pytest.raises(getattr(PACKAGE.errors, case["raises"])) as caught:
            call(server, case, use_async=use_async)
        assert type(caught.value).__name__ == case["raises"]
        assert caught.value.status_code == case["reply"]["status"]
        for name, value in case.get("fields", {}).items():
            assert same(msgspec.to_builtins(getattr(caught.value, name), enc_hook=str), value)
        again = pickle.loads(pickle.dumps(caught.value))
        assert type(again) is type(caught.value)
        assert str(again) == str(caught.value)
    else:
        result = call(server, case, use_async=use_async)
        if "answer" in case:
            text = result if isinstance(result, str) else result.decode()
            assert text == case["result"]
        elif "result" in case:
            assert same(msgspec.to_builtins(result, enc_hook=str), case["result"])
    wanted = case["request"]
    assert server.seen["method"] == wanted["method"]
    assert server.seen["path"] == wanted["path"]
    for name, value in wanted["query"].items():
        values = [text for key, text in server.seen["query"] if key == name]
        items = value if isinstance(value, list) else [value]
        assert values == [text_of(item) for item in items]
    for name, value in wanted["headers"].items():
        assert server.seen["headers"][name.lower()] == text_of(value)
    cookies = server.seen["headers"].get("cookie", "").split("; ")
    assert {f"{name}={text_of(value)}" for name, value in wanted["cookies"].items()} <= set(cookies)
    assert server.seen["body"] == wanted["body"]


def test_package_loads_lazily() -> None:
    assert {EXAMPLES["client"], "errors", "types"} <= set(dir(PACKAGE))
    assert set(PACKAGE.types.__all__) <= set(dir(PACKAGE.types))
    for name in PACKAGE.types.__all__:
        assert getattr(PACKAGE.types, name) is not None
    with pytest.raises(AttributeError):
        PACKAGE.nothing_of_this_name
