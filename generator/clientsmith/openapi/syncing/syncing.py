"""A sync from end to end: the base, a newer document and the files of a description in, a plan out."""

from __future__ import annotations

import copy
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from clientsmith.description.plain import is_mapping
from clientsmith.openapi.reading.emitting import to_yaml
from clientsmith.openapi.reading.pins import Pins
from clientsmith.openapi.syncing.base import Base
from clientsmith.openapi.syncing.curated import curated
from clientsmith.openapi.syncing.facts import concealed, facts_of
from clientsmith.openapi.syncing.lent import lent_view, take_over
from clientsmith.openapi.syncing.names import find_names
from clientsmith.openapi.syncing.operations import (
    add_operations,
    merge_operations,
    remove_operations,
)
from clientsmith.openapi.syncing.plan import Action, ActionKind, SyncPlan
from clientsmith.openapi.syncing.settings import merge_settings
from clientsmith.openapi.syncing.splicing import SpliceError, same, splice
from clientsmith.openapi.syncing.tables import merge_rows, merge_single, remove_rows
from clientsmith.openapi.syncing.threeway import Merge
from clientsmith.openapi.syncing.types import add_types, merge_types, remove_types

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.openapi.reading.importing import Imported
    from clientsmith.openapi.syncing.facts import Data, Facts

__all__ = ["base_of", "pins_of", "sync"]

_APART = frozenset({"endpoints", "types"})


def base_of(imported: Imported, *, prose: bool) -> Base:
    """Return what is recorded of an import."""
    facts = concealed(facts_of(imported.data, imported.sources))
    return Base(facts, imported.digest, prose)


def pins_of(base: Base, files: Mapping[str, Data]) -> Pins:
    """Return the names that the import of a newer document shall choose again."""
    operations = base.facts.operations
    ids: dict[str, list[str]] = {}
    for key, one in operations.items():
        if "id" in one:
            ids.setdefault(one["id"], []).append(key)
    own = {
        name
        for path, data in files.items()
        if path.startswith("types/") and is_mapping(data.get("types"))
        for name in data["types"]
        if name not in base.facts.types
    }
    return Pins(
        {key: (one["resource"], one["name"]) for key, one in operations.items()},
        {place: name for name, one in base.facts.types.items() for place in one.get("at", ())},
        frozenset(own),
        {id_: keys[0] for id_, keys in ids.items() if len(keys) == 1},
    )


def sync(
    base: Base,
    imported: Imported,
    files: Mapping[str, Data],
    texts: Mapping[str, str],
    schemas: str,
    lent: Mapping[str, Data] | None = None,
) -> tuple[SyncPlan, Base]:
    """Decide what a newer document changes in a description; returns the plan and the base that goes with it.

    `imported` was made with the names of `pins_of`; `files` and `texts` are the data and the text of each file of the
    description; `lent` is the data of files that it has from elsewhere, by their paths from its directory, the nearest
    first. Raises SpliceError, with the name of the file, when one cannot be changed in place.
    """
    new = _aligned(facts_of(imported.data, imported.sources), base.facts)
    view = lent_view(files, lent or {})
    here = curated(copy.deepcopy({**files, **view}), base.facts)
    names = find_names(base, here)
    merge = Merge(here, names, base.facts, new)
    merge_single(merge)
    merge_rows(merge)
    merge_types(merge)
    merge_operations(merge)
    added = add_operations(merge)
    remove_operations(merge)
    merge_settings(merge, added)
    remove_rows(merge)
    add_types(merge)
    remove_types(merge)
    take_over(merge, view)
    written = _written(merge, files, texts, schemas)
    after = Base(concealed(new), imported.digest, base.prose, _recorded(merge))
    return SyncPlan(tuple(merge.actions), written), after


def _aligned(new: Facts, base: Facts) -> Facts:
    """Return the facts of a new document with the error rows called as in the base, by status and code."""
    known = {
        (repr(one.get("status")), repr(one.get("code"))): name for name, one in base.rows.items()
    }
    called: dict[str, str] = {}
    for name, one in new.rows.items():
        before = known.get((repr(one.get("status")), repr(one.get("code"))))
        called[name] = before or name
    taken: set[str] = set(known.values())
    for name, other in called.items():
        if other == name and name in taken and _is_other(new.rows[name], base.rows.get(name)):
            called[name] = f"{name}{new.rows[name].get('status')}"
    if all(name == other for name, other in called.items()):
        return new
    operations = {
        key: {**one, "raises": [called.get(name, name) for name in one.get("raises", ())]}
        for key, one in new.operations.items()
    }
    return replace(
        new,
        rows={called[name]: one for name, one in new.rows.items()},
        operations=operations,
    )


def _is_other(new: Data, base: Data | None) -> bool:
    return base is None or any(new.get(key) != base.get(key) for key in ("status", "code"))


def _recorded(merge: Merge) -> dict[str, dict[str, Any]]:
    """Return the names that people have given, as far as they are still of use."""
    types = {
        name: list(called)
        for name, called in merge.names.types.items()
        if called and called != (name,) and name in merge.new.types
    }
    rows = {
        name: called
        for name, called in merge.names.rows.items()
        if called != name and name in merge.new.rows
    }
    schemes = {
        name: called
        for name, called in merge.names.schemes.items()
        if called != name and name in merge.new.schemes
    }
    found: dict[str, dict[str, Any]] = {
        "types": {**types},
        "rows": {**rows},
        "schemes": {**schemes},
    }
    return {kind: names for kind, names in found.items() if names}


def _written(
    merge: Merge, before: Mapping[str, Data], texts: Mapping[str, str], schemas: str
) -> dict[str, str | None]:
    """Return the text of each file that changes; files whose last definition went are removed."""
    written: dict[str, str | None] = {}
    for path, data in merge.here.files.items():
        old = before.get(path)
        notes = merge.notes.get(path, {})
        if old is None:
            kind = path.partition("/")[0].removesuffix(".yaml")
            up = "../" * path.count("/")
            line = f"# yaml-language-server: $schema={up}{schemas}/{kind}.json\n"
            text = line + to_yaml(data, _APART)
            written[path] = splice(text, data, notes) if notes else text
            continue
        if same(old, data) and not notes:
            continue
        key = path.partition("/")[0]
        if key in _APART and old.get(key) and not data.get(key) and not notes:
            written[path] = None
            merge.actions.append(Action(ActionKind.REMOVED, path, "the file"))
            continue
        try:
            written[path] = splice(texts[path], data, notes)
        except SpliceError as problem:
            raise SpliceError(f"{path}: {problem}") from None
    return written
