"""A redis-server of the tests' own, on a free port of 127.0.0.1, which keeps nothing on disk."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Self

import redis

if TYPE_CHECKING:
    from types import TracebackType

_PROGRAM = shutil.which("redis-server")
_NOTHING_ON_DISK = ("--save", "", "--appendonly", "no", "--dir", "/tmp")


class RedisServer:
    """Runs while it is entered; it may be stopped and started again on the same port."""

    def __init__(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as listener:
            self.port: int = listener.getsockname()[1]
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it, and wait until it answers."""
        if _PROGRAM is None:
            raise RuntimeError("These tests need redis-server: apt-get install redis-server")
        self._process = subprocess.Popen(
            [_PROGRAM, "--port", str(self.port), "--bind", "127.0.0.1", *_NOTHING_ON_DISK],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        with redis.Redis(port=self.port, host="127.0.0.1") as client:
            for _ in range(250):
                with suppress(redis.RedisError):
                    client.ping()
                    return
                time.sleep(0.02)
        self.stop()
        raise RuntimeError("redis-server did not start")

    def stop(self) -> None:
        """End it, and forget everything."""
        if self._process is not None:
            self._process.kill()
            self._process.wait(10)
            self._process = None

    def client(self) -> redis.Redis:
        """A client to look inside with; close it."""
        return redis.Redis(host="127.0.0.1", port=self.port, decode_responses=True)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()
