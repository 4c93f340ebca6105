"""Bodies of any size go through little memory, in a process of its own so that nothing else is measured."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qs, urlsplit

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

_BYTES: Final = 64 * 1024 * 1024
_MOST_KIB: Final = 16 * 1024
_PIECE: Final = bytes(256 * 1024)


class _Handler(BaseHTTPRequestHandler):
    """POST answers the number of bytes that came; GET sends as many as asked for."""

    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        body = str(sum(self._sizes())).encode()
        self._head(len(body), "application/json")
        self.wfile.write(body)

    def do_GET(self) -> None:
        size = int(parse_qs(urlsplit(self.path).query)["size"][0])
        self._head(size, "application/octet-stream")
        for _ in range(size // len(_PIECE)):
            self.wfile.write(_PIECE)

    def _sizes(self) -> Iterator[int]:
        length = self.headers["content-length"]
        if length is not None:
            yield self._discard(int(length))
            return
        while size := int(self.rfile.readline(), 16):
            yield self._discard(size)
            self.rfile.readline()
        self.rfile.readline()

    def _discard(self, size: int) -> int:
        left = size
        while left > 0:
            left -= len(self.rfile.read(min(left, len(_PIECE))))
        return size

    def _head(self, length: int, kind: str) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(length))
        self.send_header("Content-Type", kind)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture(name="url")
def _url() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join(5)


@pytest.mark.skipif(sys.platform != "linux", reason="there is no /proc")
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_big_bodies_take_little_memory(kind: str, url: str, tmp_path: Path) -> None:
    tests = Path(__file__).parents[1]
    paths = os.pathsep.join([str(tests), *filter(None, sys.path)])
    done = subprocess.run(
        [sys.executable, "-m", "runtime.transfer", kind, url, str(_BYTES), str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "PYTHONPATH": paths},
    )
    assert done.stderr == ""
    grown = [line.partition(" ") for line in done.stdout.splitlines()]
    assert len(grown) == 4
    assert sum(int(size) for size, _, _ in grown) <= _MOST_KIB, done.stdout
