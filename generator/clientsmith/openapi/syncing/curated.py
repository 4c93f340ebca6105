"""The description as people have it: its files as plain data, and where each element stands in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from clientsmith.description.plain import is_list, is_mapping
from clientsmith.openapi.syncing.facts import inherited_settings, route

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.openapi.syncing.facts import Data, Facts

__all__ = ["Curated", "Endpoint", "all_fields", "curated"]


@dataclass(slots=True)
class Endpoint:
    """An endpoint where it stands. `settings` are those that held for it before anything was changed."""

    file: str
    name: str
    resource: str
    data: Data
    settings: Data


@dataclass(slots=True)
class Curated:
    """The data of all files, to be changed in place, and an index of it.

    `operations` are by the key of the base, or by route where the base has none; `types` and `rows` by name with their
    file; `left_out` are keys of the base that people have left out with `skip`.
    """

    files: dict[str, Data]
    operations: dict[str, Endpoint] = field(default_factory=dict[str, Endpoint])
    types: dict[str, str] = field(default_factory=dict[str, str])
    left_out: set[str] = field(default_factory=set[str])

    def type(self, name: str) -> Data:
        """Return the definition of a type, which must exist."""
        found: Data = self.files[self.types[name]]["types"][name]
        return found

    def section(self, file: str, key: str) -> Data:
        """Return a mapping at the top of a file; an empty one that belongs to nothing where there is none."""
        found = self.files.get(file, {}).get(key)
        return found if is_mapping(found) else {}


def curated(files: dict[str, Data], base: Facts) -> Curated:
    """Index the files of a description."""
    made = Curated(files)
    names = {(one["resource"], one["name"]): key for key, one in base.operations.items()}
    found: dict[str, list[Endpoint]] = {}
    for path, data in files.items():
        for name, definition in _members(data, "types") if path.startswith("types/") else ():
            if is_mapping(definition):
                made.types.setdefault(name, path)
        if not path.startswith("endpoints/"):
            continue
        resource = str(data.get("resource", ""))
        for name, endpoint in _members(data, "endpoints"):
            if not is_mapping(endpoint):
                continue
            key = names.get((resource, name))
            if "http" not in endpoint:
                if key is not None:
                    made.left_out.add(key)
                continue
            method, _, where = str(endpoint["http"]).partition(" ")
            settings = inherited_settings(files, data, endpoint)
            one = Endpoint(path, name, resource, endpoint, settings)
            found.setdefault(route(method.upper(), where.strip()), []).append(one)
    routes: dict[str, list[str]] = {}
    for key, was in base.operations.items():
        method, _, where = str(was.get("http", "")).partition(" ")
        routes.setdefault(route(method, where), []).append(key)
    for where, endpoints in sorted(found.items(), key=lambda pair: pair[0] not in routes):
        keys = list(routes.get(where, [where]))
        if where not in routes:
            # A route that people have corrected: the name tells which operation it is.
            named = [names.get((one.resource, one.name)) for one in endpoints]
            keys = [key for key in named if key and key not in made.operations] or keys
        # Operations that share a route go by their names first, then by their order.
        for one in sorted(
            endpoints, key=lambda one: names.get((one.resource, one.name)) not in keys
        ):
            own = names.get((one.resource, one.name))
            key = own if own in keys else keys[0] if keys else f"{where} {one.file} {one.name}"
            if key in keys:
                keys.remove(key)
            made.operations[key] = one
    for key, one in made.operations.items():
        if "skip" in one.data and "skip" not in base.operations.get(key, {}):
            made.left_out.add(key)
    return made


def _members(data: Data, key: str) -> list[tuple[str, Any]]:
    section = data.get(key)
    return list(section.items()) if is_mapping(section) else []


def all_fields(
    types: Mapping[str, Data], definition: Data, seen: frozenset[str] = frozenset()
) -> Data:
    """Return the fields of an object with those that it inherits, the nearest ones last."""
    bases = definition.get("extends", [])
    made: Data = {}
    for base in [bases] if isinstance(bases, str) else bases if is_list(bases) else []:
        if base in types and base not in seen:
            made |= all_fields(types, types[base], seen | {base})
    own = definition.get("fields")
    return made | own if is_mapping(own) else made
