"""Clients against a server that enforces its limits to the letter: is anything refused, and how much gets through?

Callers are tasks or threads of several processes that share through Redis, or those of one process without it. The server
counts a request when its head has arrived, in a window that slides exactly, and as being on its way until its answer has
been handed to the system. It must refuse nothing; what it served, of what its limits allow in that time, is the throughput.
"""

from __future__ import annotations

import asyncio
import json
import random
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections import deque
from contextlib import ExitStack, closing, suppress
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Final

from .figures import OURS, Figure, Goal, Missing
from .places import ROOT, environment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clientsmith.runtime.client import Client
    from clientsmith.runtime.service import Service

    from .peers.generators import Generators
    from .scale import Scale

__all__ = ["Load", "Result", "measure", "throughput"]

# Of a hundred requests that the limits allow.
_LOST: Final = 5.0
# Seconds that the server works on a request.
_WORK: Final = (0.002, 0.03)
_LOOPS: Final = 4
_PERIOD: Final = 2.0
_KINDS: Final = {
    "tasks": "8 x 25 tasks by Redis",
    "threads": "8 x 25 threads by Redis",
    "alone": "200 threads",
    "both": "100 threads, 100 tasks",
}
# Seconds that processes may take to start, on a machine with other things to do.
_LATEST: Final = 60.0


@dataclass(frozen=True)
class Load:
    """What is measured: limits, clients, and for how many seconds."""

    kind: str = "tasks"
    processes: int = 8
    callers: int = 25
    seconds: float = 60.0
    maximum: int = 500
    period: float = 10.0
    reads: int = 50
    writes: int = 15


@dataclass(frozen=True)
class Result:
    """What the server saw."""

    served: int
    refused: int
    allowed: int
    most_reads: int
    most_writes: int
    failed: int

    @property
    def throughput(self) -> float:
        """What was served in the time, of what the limits allow."""
        return self.served / self.allowed


# The server


class LimitedServer:
    """Counts, enforces, and tells what it counted at `/counted`."""

    def __init__(self, load: Load) -> None:
        self._load = load
        self._arrivals: deque[float] = deque()
        self._now = {"reads": 0, "writes": 0}
        self._most = {"reads": 0, "writes": 0}
        self._first: float | None = None
        self._served: list[float] = []
        self._refused = 0

    async def serve(self) -> None:
        server = await asyncio.start_server(self._connection, "127.0.0.1", 0, backlog=1024)
        print(server.sockets[0].getsockname()[1], flush=True)
        await server.serve_forever()

    async def _connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with closing(writer), suppress(ConnectionError, asyncio.IncompleteReadError):
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                line, *fields = head.decode("latin-1").split("\r\n")
                method, target, _ = line.split(" ")
                for field in fields:
                    name, _, value = field.partition(":")
                    if name.lower() == "content-length":
                        await reader.readexactly(int(value))
                if target == "/counted":
                    self._answer(writer, 200, json.dumps(self._counted()).encode())
                    continue
                await self._request(writer, "reads" if method == "GET" else "writes")

    async def _request(self, writer: asyncio.StreamWriter, kind: str) -> None:
        now = time.monotonic()
        arrivals, load = self._arrivals, self._load
        while arrivals and arrivals[0] <= now - load.period:
            arrivals.popleft()
        most = load.reads if kind == "reads" else load.writes
        if len(arrivals) >= load.maximum or self._now[kind] >= most:
            self._refused += 1
            self._answer(writer, 429, b"{}")
            return
        if self._first is None:
            self._first = now
        arrivals.append(now)
        self._now[kind] += 1
        self._most[kind] = max(self._most[kind], self._now[kind])
        try:
            await asyncio.sleep(random.uniform(*_WORK))
            self._answer(writer, 200, b"{}")
            self._served.append(now - self._first)
        finally:
            self._now[kind] -= 1

    def _answer(self, writer: asyncio.StreamWriter, status: int, body: bytes) -> None:
        head = f"HTTP/1.1 {status} x\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n"
        writer.write(head.encode() + b"\r\n" + body)

    def _counted(self) -> dict[str, object]:
        served = sum(moment < self._load.seconds for moment in self._served)
        elapsed = 0 if self._first is None else int(time.monotonic() - self._first)
        return {"served": served, "refused": self._refused, "elapsed": elapsed, **self._most}


# The clients


def _service(load: Load) -> Service:
    from clientsmith.runtime.limits.described import Exceeded, Limit
    from clientsmith.runtime.service import Server, Service

    changes = ("POST", "PUT", "PATCH", "DELETE")
    return Service(
        name="limits_benchmark",
        version="1",
        servers={"main": Server("http://127.0.0.1")},
        default_server="main",
        limits=(
            Limit("requests", load.maximum, load.period, key=("address", "account"), general=True),
            Limit("reads", load.reads, key=("address",), methods=("GET",), general=True),
            Limit("writes", load.writes, key=("address",), methods=changes, general=True),
        ),
        exceeded=Exceeded((429,), "Retry-After"),
    )


class Worker:
    """One process: its callers call until the process is ended."""

    def __init__(self, load: Load, url: str, redis_url: str | None) -> None:
        self._load = load
        self._service = _service(load)
        self._settings: dict[str, Any] = {
            "base_url": url,
            "verify": False,
            "max_retries": 0,
            "limit_wait": None,
        }
        # What is imported and opened at first use is so now, before the clock starts.
        with self._client(limiter=None) as client:
            client.request("GET", "/counted")
        if redis_url:
            from clientsmith.runtime.limits.shared import RedisLimiter

            self._settings["limiter"] = RedisLimiter(redis_url)
        self.failures: list[str] = []

    def start(self) -> None:
        """Let all callers begin."""
        number = self._load.callers
        match self._load.kind:
            case "tasks":
                loops, threads = [number], 0
            case "both":
                loops, threads = [number // 2 // _LOOPS] * _LOOPS, number // 2
            case _:
                loops, threads = [], number
        for tasks in loops:
            threading.Thread(target=asyncio.run, args=(self._tasks(tasks),), daemon=True).start()
        client = self._client()
        for _ in range(threads):
            threading.Thread(target=self._calls, args=(client,), daemon=True).start()

    def _client(self, **more: Any) -> Client:
        from clientsmith.runtime.client import Client

        settings: Any = self._settings | more
        return Client(self._service, variables={}, credentials={}, settings=settings)

    def _method(self) -> str:
        return random.choice(["GET", "GET", "GET", "POST"])

    def _calls(self, client: Client) -> None:
        while True:
            try:
                client.request(self._method(), "/things")
            except Exception as problem:
                self.failures.append(repr(problem))

    async def _tasks(self, number: int) -> None:
        from clientsmith.runtime.client import AsyncClient

        settings: Any = self._settings
        client = AsyncClient(self._service, variables={}, credentials={}, settings=settings)

        async def calls() -> None:
            while True:
                try:
                    await client.request(self._method(), "/things")
                except Exception as problem:
                    self.failures.append(repr(problem))

        async with asyncio.TaskGroup() as group:
            for _ in range(number):
                group.create_task(calls())


# Everything together


def throughput(load: Load) -> Result:
    """Run servers and clients in processes of their own."""
    described = json.dumps(asdict(load))
    with ExitStack() as stack:
        server = stack.enter_context(_process("serve", described))
        stack.callback(server.kill)
        url = f"http://127.0.0.1:{int(_heard(server))}"
        redis_url = ""
        if load.kind in {"tasks", "threads"}:
            redis_url = _redis(stack)
        workers = [
            stack.enter_context(_process("work", described, url, redis_url))
            for _ in range(load.processes)
        ]
        for worker in workers:
            stack.callback(worker.kill)
        for worker in workers:
            _heard(worker)
        for worker in workers:
            _tell(worker, "go")
        give_up = time.monotonic() + load.seconds + _LATEST
        while (counted := _counted(url))["elapsed"] < load.seconds:
            if time.monotonic() > give_up:
                raise Missing("the clients did not get through in time")
            time.sleep(0.1)
        failed = sum(int(_tell(worker, "stop")) for worker in workers)
    allowed = load.maximum * int(load.seconds / load.period)
    return Result(
        counted["served"], counted["refused"], allowed, counted["reads"], counted["writes"], failed
    )


def measure(_: Generators, scale: Scale) -> list[Figure]:
    """What is lost of what limits allow, for each kind of callers."""
    figures: list[Figure] = []
    for kind in ("tasks", "threads", "alone", "both"):
        title = f"limits, {_KINDS[kind]}"
        try:
            result = throughput(_load(kind, scale))
        except Missing as problem:
            figures.append(Figure(title, OURS, missing=str(problem)))
            continue
        lost = 100 * (1 - result.throughput)
        wrong = result.refused + result.failed
        figures += [
            Figure(f"{title}: not used", OURS, lost, "%", goal=Goal(_LOST)),
            Figure(f"{title}: refused or failed", OURS, wrong, "requests", goal=Goal(0)),
        ]
    return figures


def _load(kind: str, scale: Scale) -> Load:
    alone = kind in {"alone", "both"}
    processes, callers = (1, 200) if alone else (8, 25)
    seconds = scale.periods * _PERIOD
    return Load(kind, processes, callers, seconds, maximum=100, period=_PERIOD)


def _tell(process: subprocess.Popen[str], word: str) -> str:
    """The answer to a word."""
    assert process.stdin is not None
    process.stdin.write(f"{word}\n")
    process.stdin.flush()
    return _heard(process)


def _heard(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline()


def _process(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "benchmarks.limits", *arguments],
        env=environment(),
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def _redis(stack: ExitStack) -> str:
    program = shutil.which("redis-server")
    if program is None:
        raise Missing("there is no redis-server")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    command = [program, "--port", str(port), "--bind", "127.0.0.1", "--save", ""]
    running = stack.enter_context(
        subprocess.Popen([*command, "--appendonly", "no"], stdout=subprocess.DEVNULL)
    )
    stack.callback(running.kill)
    for _ in range(250):
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            break
        time.sleep(0.02)
    return f"redis://127.0.0.1:{port}/0"


def _counted(url: str) -> dict[str, int]:
    from urllib.request import urlopen

    with urlopen(f"{url}/counted", timeout=10) as answer:
        found: dict[str, int] = json.load(answer)
    return found


def main(arguments: Sequence[str]) -> None:
    """A process of the benchmark: the server, or one with callers."""
    role, described, *rest = arguments
    load = Load(**json.loads(described))
    if role == "serve":
        asyncio.run(LimitedServer(load).serve())
        return
    url, redis_url = rest
    worker = Worker(load, url, redis_url or None)
    print("ready", flush=True)
    sys.stdin.readline()
    worker.start()
    print("started", flush=True)
    sys.stdin.readline()
    for failure in worker.failures[:3]:
        print(failure, file=sys.stderr)
    print(len(worker.failures), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
