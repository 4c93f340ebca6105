"""A server that answers at once, for what is measured is the client.

As a program it prints its port and runs until it is ended.
"""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from .places import ROOT
from .sample import file_list, one_file

if TYPE_CHECKING:
    from collections.abc import Generator

__all__ = ["loopback"]

_HEAD = (
    b"HTTP/1.1 200 OK\r\ncontent-type: application/json; charset=utf-8\r\nserver: bench\r\n"
    b"date: Thu, 01 Jan 2026 00:00:00 GMT\r\ncontent-length: %d\r\n\r\n"
)
_END = b"\r\n\r\n"


def _answer(connection: socket.socket, small: bytes, large: bytes) -> None:
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    received: bytes = b""
    with connection:
        while piece := connection.recv(65536):
            received += piece
            # Only requests without a body are sent here.
            *heads, received = received.split(_END)
            for head in heads:
                connection.sendall(large if b"/history" in head.partition(b"\r\n")[0] else small)


@contextmanager
def loopback() -> Generator[str, None, None]:
    """The address of a server in a process of its own."""
    with ExitStack() as ending:
        command = [sys.executable, "-m", "benchmarks.server"]
        process = ending.enter_context(
            subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        )
        ending.callback(process.terminate)
        assert process.stdout is not None
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"


def main() -> None:
    """Listen on a free port of the loopback interface."""
    small, large = (_HEAD % len(body) + body for body in (one_file(), file_list(100)))
    with socket.create_server(("127.0.0.1", 0)) as listener:
        print(listener.getsockname()[1], flush=True)
        while True:
            connection, _ = listener.accept()
            threading.Thread(target=_answer, args=(connection, small, large), daemon=True).start()


if __name__ == "__main__":
    main()
