"""A program that sends and receives bodies of a size, and prints by how many KiB each way raised its peak of memory.

    python -m runtime.transfer sync|async URL BYTES FOLDER

Each way is taken with a small body first, so that what is loaded once is not counted.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from clientsmith.runtime.operation import Operation

from .toy import AsyncToy, Toy

if TYPE_CHECKING:
    from collections.abc import Iterator

_SMALL: Final = 1024 * 1024
_PIECE: Final = bytes(64 * 1024)
_SEND: Final[Operation[int]] = Operation(
    "send", "POST", "/send", returns=int, body="binary", auth=()
)
_POST: Final[Operation[int]] = Operation(
    "post", "POST", "/send", returns=int, body="multipart", auth=()
)


def _file(folder: Path, size: int) -> Path:
    """A file of zeros that takes no room on the disk."""
    path = folder / f"{size}.bin"
    with path.open("wb") as file:
        file.truncate(size)
    return path


def _pieces(size: int) -> Iterator[bytes]:
    for _ in range(size // len(_PIECE)):
        yield _PIECE


def _sync(url: str, size: int, folder: Path) -> Iterator[str]:
    with Toy(base_url=url) as toy:
        file = _file(folder, size)
        assert toy.make(_SEND, body=file) == size
        yield "send a file"
        assert toy.make(_SEND, body=_pieces(size)) == size
        yield "send what a generator makes"
        assert toy.make(_POST, body={"file": file}) > size
        yield "send a file in a form"
        with toy.tenants.download(extra_query={"size": size}) as answer:
            assert answer.write_to(folder / "received") == size
        yield "receive into a file"


def _async(url: str, size: int, folder: Path) -> Iterator[str]:
    async def receive(toy: AsyncToy) -> int:
        async with await toy.tenants.download(extra_query={"size": size}) as answer:
            return await answer.write_to(folder / "received")

    with asyncio.Runner() as runner:
        toy = AsyncToy(base_url=url)
        file = _file(folder, size)
        assert runner.run(toy.make(_SEND, body=file)) == size
        yield "send a file"
        assert runner.run(toy.make(_SEND, body=_pieces(size))) == size
        yield "send what a generator makes"
        assert runner.run(toy.make(_POST, body={"file": file})) > size
        yield "send a file in a form"
        assert runner.run(receive(toy)) == size
        yield "receive into a file"
        runner.run(toy.aclose())


def _peak() -> int:
    """In KiB. Not from getrusage, whose peak has that of the process before `exec` in it."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0])


def main(kind: str, url: str, size: int, folder: Path) -> None:
    """Print a line for each way."""
    ways = _sync if kind == "sync" else _async
    for _ in ways(url, _SMALL, folder):
        pass
    before = _peak()
    for way in ways(url, size, folder):
        now = _peak()
        print(now - before, way)
        before = now


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), Path(sys.argv[4]))
