"""From plain data back to a model."""

from __future__ import annotations

from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from typing import Any, cast

from clientsmith.model import api, auth, errors, limits, settings, types
from clientsmith.snapshot.encoding import KIND, LIST, MAP, OF, SHARED

__all__ = ["SnapshotError", "decode"]


class SnapshotError(Exception):
    """A snapshot cannot be understood; its text says why, in lower case."""


def decode(value: object, shared: list[object]) -> Any:
    """Return what `encode` was given; `shared` holds decoded settings by number.

    Raises SnapshotError for a record or an attribute that this version does not know, or that lacks something.
    """
    if isinstance(value, list):
        return tuple(decode(item, shared) for item in cast("list[object]", value))
    if not isinstance(value, dict):
        return value
    data = cast("dict[str, object]", value)
    kind = data.get(KIND)
    if kind in (LIST, MAP, SHARED):
        return _marked(kind, data.get(OF), shared)
    record = _records().get(kind) if isinstance(kind, str) else None
    if record is None:
        raise SnapshotError(f"it holds `{kind}`, which this version of clientsmith does not know")
    return _record(record, data, shared)


def _marked(kind: object, of: object, shared: list[object]) -> object:
    if kind == LIST and isinstance(of, list):
        return [decode(item, shared) for item in cast("list[object]", of)]
    if kind == MAP and isinstance(of, dict):
        return {key: decode(item, shared) for key, item in cast("dict[str, object]", of).items()}
    if kind == SHARED and isinstance(of, int) and 0 <= of < len(shared):
        return shared[of]
    raise SnapshotError(f"a `{kind}` in it is broken")


def _record(record: Any, data: dict[str, object], shared: list[object]) -> Any:
    known = {attribute.name: attribute for attribute in fields(record) if attribute.compare}
    strange = data.keys() - known.keys() - {KIND}
    if strange:
        names = "`, `".join(sorted(strange))
        raise SnapshotError(
            f"`{record.__name__}` has `{names}` in it, which this version of clientsmith does not know"
        )
    for name, attribute in known.items():
        needed = attribute.default is MISSING and attribute.default_factory is MISSING
        if needed and name not in data:
            raise SnapshotError(f"`{record.__name__}` lacks `{name}` in it")
    return record(**{name: decode(data[name], shared) for name in known.keys() & data.keys()})


@cache
def _records() -> dict[str, Any]:
    """Return the records of the model by name; no two have the same."""
    return {
        name: found
        for module in (api, auth, errors, limits, settings, types)
        for name, found in vars(module).items()
        if is_dataclass(found) and name in module.__all__
    }
