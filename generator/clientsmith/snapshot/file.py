"""The JSON file that keeps a model."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from clientsmith.model.api import Api
from clientsmith.snapshot.decoding import SnapshotError, decode
from clientsmith.snapshot.encoding import encode

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["SNAPSHOT_NAME", "dump", "load", "read_snapshot"]

SNAPSHOT_NAME = "released.json"
"""The name of the file, in the directory of the product."""

FORMAT = 1
_MOST_BYTES = 64 * 1024 * 1024
_WIDTH = 120


def dump(api: Api) -> str:
    """Return the text of the file: ASCII, and the same for equal models."""
    shared: list[object] = []
    encoded = encode(api, shared)
    whole = {"format": FORMAT, "settings": shared, "api": encoded}
    return "\n".join(_lines(whole, 0, "", "")) + "\n"


def load(text: str) -> Api:
    """Return the model in a text; where its definitions stood is not known any more.

    Raises SnapshotError when it is no snapshot, or one that a newer version wrote.
    """
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError):
        raise SnapshotError("it is not JSON") from None
    if not isinstance(whole, dict):
        raise SnapshotError("it is not a snapshot")
    data = cast("dict[str, Any]", whole)
    if data.get("format") != FORMAT:
        raise SnapshotError(f"its format is {data.get('format')!r}, not {FORMAT}")
    settings = data.get("settings")
    if not isinstance(settings, list):
        raise SnapshotError("it has no list of settings")
    try:
        shared: list[object] = [decode(item, []) for item in cast("list[object]", settings)]
        api = decode(data.get("api"), shared)
    except RecursionError:
        raise SnapshotError("it is nested too deeply") from None
    if not isinstance(api, Api):
        raise SnapshotError("it has no API")
    return api


def read_snapshot(directory: Path) -> Api | None:
    """Return what was last released of the product in a directory; None when nothing was.

    Raises SnapshotError when the file is there and cannot be understood.
    """
    try:
        with (directory / SNAPSHOT_NAME).open("rb") as stream:
            raw = stream.read(_MOST_BYTES + 1)
    except FileNotFoundError:
        return None
    except OSError as problem:
        raise SnapshotError(f"it cannot be read: {problem.strerror}") from None
    if len(raw) > _MOST_BYTES:
        raise SnapshotError(f"it is larger than {_MOST_BYTES // 1024 // 1024} MiB")
    try:
        return load(raw.decode("utf-8"))
    except UnicodeDecodeError:
        raise SnapshotError("it is not UTF-8") from None


def _lines(value: object, depth: int, before: str, after: str) -> Iterator[str]:
    """Yield JSON in lines: what fits into one stands in one, anything longer has a line for each part."""
    pad = " " * depth
    short = json.dumps(value, separators=(",", ":"))
    if len(pad) + len(before) + len(short) + len(after) <= _WIDTH or not isinstance(
        value, dict | list
    ):
        yield f"{pad}{before}{short}{after}"
        return
    parts = (
        [(f"{json.dumps(key)}:", item) for key, item in cast("dict[str, object]", value).items()]
        if isinstance(value, dict)
        else [("", item) for item in cast("list[object]", value)]
    )
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    yield f"{pad}{before}{opening}"
    for number, (name, item) in enumerate(parts, 1):
        yield from _lines(item, depth + 1, name, "," if number < len(parts) else "")
    yield f"{pad}{closing}{after}"
