"""What a product has from the one it extends and from what it includes: synced, but never written there.

Others may use it too. So a definition that changes upstream becomes one of the product's own, which goes over the other.
"""

from __future__ import annotations

import copy
import posixpath
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from clientsmith.description.plain import is_mapping
from clientsmith.openapi.syncing.splicing import same

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.openapi.syncing.facts import Data
    from clientsmith.openapi.syncing.threeway import Merge

__all__ = ["lent_view", "take_over"]

_ERRORS = "errors.yaml"
_GONE = "It is gone upstream."


def lent_view(files: Mapping[str, Data], lent: Mapping[str, Data]) -> dict[str, Data]:
    """Return the files that others lend, without the definitions that something nearer replaces.

    `lent` has paths from the product's directory, the nearest first. The paths of the view begin with the kind, as those of
    the product's own files do.
    """
    known = {place for path, data in files.items() for place in _places(path, data)}
    view: dict[str, Data] = {}
    for path, data in lent.items():
        kind = posixpath.basename(posixpath.dirname(path))
        name = posixpath.basename(path)
        key = f"{kind}/../{path}" if kind in ("types", "endpoints") else name
        if key in files or key in view or (key == name and name != _ERRORS):
            continue
        kept = copy.deepcopy(data)
        group = _group(key)
        section: Any = kept.get(group)
        for word in list(section) if is_mapping(section) else ():
            if _place(key, data, word) in known:
                del section[word]
        known |= set(_places(key, kept))
        view[key] = kept
    return view


def _group(path: str) -> str:
    return "rows" if path == _ERRORS else path.partition("/")[0]


def _place(path: str, data: Data, word: str) -> tuple[str, ...]:
    group = _group(path)
    return (group, str(data.get("resource", "")), word) if group == "endpoints" else (group, word)


def _places(path: str, data: Data) -> list[tuple[str, ...]]:
    section = data.get(_group(path))
    return [_place(path, data, word) for word in section] if is_mapping(section) else []


def take_over(merge: Merge, view: Mapping[str, Data]) -> None:
    """Give the product what became another thing in a file that it was lent; the file itself goes out of the merge."""
    for path, before in view.items():
        after = merge.here.files.pop(path)
        notes = merge.notes.pop(path, {})
        group = _group(path)
        old, new = _section(before, group), _section(after, group)
        noted = {str(step[1]) for step in notes if len(step) > 1}
        changed: Data = {
            word: one
            for word, one in new.items()
            if word in noted or word not in old or not same(old[word], one)
        }
        changed |= {word: {"skip": _GONE} for word in old if word not in new}
        # What stands at the top of other files says how these were meant; it goes with them.
        others = {
            key: value
            for key, value in after.items()
            if path == _ERRORS and key != group and not same(before.get(key), value)
        }
        if not changed and not others:
            continue
        target = _target(merge.here.files, path, after)
        about = {key: value for key, value in after.items() if key != group and path != _ERRORS}
        own = merge.here.files.setdefault(target, about)
        own.update(others)
        if changed:
            own[group] = {**_section(own, group), **changed}
        if notes:
            merge.notes.setdefault(target, {}).update(notes)
        merge.actions[:] = [
            replace(action, file=target) if action.file == path else action
            for action in merge.actions
        ]


def _section(data: Data, group: str) -> Data:
    found = data.get(group)
    return found if is_mapping(found) else {}


def _target(files: Mapping[str, Data], path: str, data: Data) -> str:
    """Return the product's own file for definitions that stand in another; endpoints need one that says the same for all."""
    kind = path.partition("/")[0]
    if kind != "endpoints":
        return path if path == _ERRORS else f"{kind}/{posixpath.basename(path)}"
    stem = posixpath.basename(path).removesuffix(".yaml")
    about = {key: value for key, value in data.items() if key != kind}
    number = 1
    while True:
        name = f"{kind}/{stem}{'' if number == 1 else f'_{number}'}.yaml"
        found = files.get(name)
        if found is None or same({k: v for k, v in found.items() if k != kind}, about):
            return name
        number += 1
