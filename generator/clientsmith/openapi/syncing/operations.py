"""Merging operations: routes, parameters, bodies, answers, and operations that come and go."""

from __future__ import annotations

import copy
from itertools import islice, takewhile
from typing import TYPE_CHECKING, Any

from clientsmith.description.plain import is_mapping
from clientsmith.openapi.syncing.curated import Endpoint, all_fields
from clientsmith.openapi.syncing.facts import BODIES, GROUPS, field_facts, mapping, route, variables
from clientsmith.openapi.syncing.plan import ActionKind
from clientsmith.openapi.syncing.splicing import same
from clientsmith.openapi.syncing.threeway import ABSENT, Site, inserted

if TYPE_CHECKING:
    from clientsmith.openapi.syncing.facts import Data
    from clientsmith.openapi.syncing.threeway import Merge

__all__ = ["add_operations", "merge_operations", "remove_operations"]

# What an operation of the facts has beside what stands in its endpoint, or what `settings` decides.
_APART = frozenset({"resource", "name", "id", "auth", "server", "envelope", "raises"})


def site_of(one: Endpoint) -> Site:
    """Return where an endpoint stands."""
    return Site(one.file, ("endpoints", one.name), f"{one.resource}.{one.name}")


def merge_operations(merge: Merge) -> None:
    """Merge the operations that the base and the new document both have."""
    for key, new in merge.new.operations.items():
        base, here = merge.base.operations.get(key), merge.here.operations.get(key)
        if base is None or here is None or key in merge.here.left_out or "skip" in base:
            continue
        if "skip" in new:
            merge.value(here.data, "skip", base, new, site_of(here))
            continue
        _merge_operation(merge, here, base, new)


def _merge_operation(merge: Merge, here: Endpoint, base: Data, new: Data) -> None:
    site, data = site_of(here), here.data
    base, new = _called_as_here(data, base), _called_as_here(data, new)
    if _route(base["http"]) != _route(new["http"]):
        merge.value(data, "http", base, new, site)
    merge.value(data, "doc", base, new, site)
    merge.value(data, "deprecated", base, new, site)
    shared = _shared(merge, data)
    for group in GROUPS:
        _merge_group(
            merge, data, group, mapping(base.get(group)), mapping(new.get(group)), site, shared
        )
    _merge_body(merge, data, base, new, site)
    _merge_returns(merge, data, base, new, site)


def _called_as_here(here: Data, other: Data) -> Data:
    """Return an operation with the variables of its path called as in the description, which may choose their names."""
    ours, theirs = variables(str(here["http"])), variables(other["http"])
    if _route(other["http"]) != _route(str(here["http"])) or ours == theirs:
        return other
    called = dict(zip(theirs, ours, strict=True))
    path = {called.get(name, name): one for name, one in mapping(other.get("path")).items()}
    return {**other, "http": here["http"], "path": path}


def _route(http: str) -> str:
    method, _, path = http.partition(" ")
    return route(method, path)


def _shared(merge: Merge, data: Data) -> frozenset[str]:
    """Return the parameters that an endpoint takes from groups."""
    groups = merge.here.section("parameters.yaml", "groups")
    lists = merge.here.files.get("parameters.yaml", {}).get("lists", [])
    found: set[str] = set()
    for name in [*data.get("parameters", ()), *lists]:
        for part in GROUPS:
            found |= set(mapping(mapping(groups.get(name)).get(part)))
    return frozenset(found)


def _merge_group(
    merge: Merge, data: Data, group: str, base: Data, new: Data, site: Site, shared: frozenset[str]
) -> None:
    own = data.get(group)
    fields: Data = own if is_mapping(own) else {}
    there = {
        name
        for other in (*GROUPS, *BODIES)
        if other != group and is_mapping(data.get(other))
        for name in data[other]
    }
    elsewhere = shared | frozenset(name for name in there if name not in base)
    merge.fields(fields, base, new, site.below(group), elsewhere=elsewhere)
    if fields and not is_mapping(own):
        _insert_ordered(data, group, fields)
    elif not fields and is_mapping(own):
        del data[group]


def _insert_ordered(data: Data, key: str, value: Any) -> None:
    """Put a part of an endpoint where the import would put it."""
    order = (
        "http",
        "doc",
        "deprecated",
        "auth",
        "server",
        *GROUPS,
        *BODIES,
        "returns",
        "envelope",
        "raises",
    )
    earlier = [name for name in order[: order.index(key)] if name in data]
    inserted(data, key, value, earlier[-1] if earlier else None)


def _merge_body(merge: Merge, data: Data, base: Data, new: Data, site: Site) -> None:
    before, after, ours = _body(base), _body(new), _body(data)
    if before is None and after is None:
        return
    if before is not None and after is not None and before[0] == after[0] and ours is not None:
        kind, was, theirs = before[0], before[1], after[1]
        if is_mapping(was) and is_mapping(theirs) and ours[0] == kind:
            _merge_body_fields(merge, data, kind, was, theirs, site)
            return
        if not any(map(is_mapping, (was, theirs, ours[1]))) and kind == ours[0] != "binary":
            holder: Data = {"type": ours[1]}
            if merge.value(holder, "type", {"type": was}, {"type": theirs}, site.below(kind)):
                data[kind] = holder["type"]
            return
    if _same_body(before, after):
        return
    if _body_untouched(merge, ours, before):
        for kind in BODIES:
            data.pop(kind, None)
        if after is not None:
            _insert_ordered(data, after[0], _new_body(merge, after))
        merge.tell(ActionKind.CHANGED, site.below("body"), _named(before), _named(after))
    elif not _body_untouched(merge, ours, after):
        merge.conflict(site.below(ours[0] if ours else "body"), _named(ours), _named(after))


def _merge_body_fields(
    merge: Merge, data: Data, kind: str, was: Data, theirs: Data, site: Site
) -> None:
    written = data[kind]
    if is_mapping(written):
        merge.fields(written, was, theirs, site.below(kind))
        if not written:
            del data[kind]
        return
    # People have made a type of the body: its fields are merged where they stand.
    name = str(written)
    if name in merge.here.types and is_mapping(merge.here.type(name).get("fields")):
        types = {one: merge.here.type(one) for one in merge.here.types}
        fields: Data = types[name]["fields"]
        inherited = frozenset(all_fields(types, types[name])) - frozenset(fields)
        place = Site(merge.here.types[name], ("types", name, "fields"), f"{name} fields")
        merge.fields(fields, was, theirs, place, elsewhere=inherited)
    elif not _same_body((kind, was), (kind, theirs)):
        merge.conflict(site.below(kind), written, _named((kind, theirs)))


def _body(one: Data) -> tuple[str, Any] | None:
    return next(((kind, one[kind]) for kind in BODIES if kind in one), None)


def _named(body: tuple[str, Any] | None) -> Any:
    if body is None:
        return "nothing"
    return {body[0]: list(body[1]) if is_mapping(body[1]) else body[1]}


def _same_body(before: tuple[str, Any] | None, after: tuple[str, Any] | None) -> bool:
    if before is None or after is None:
        return before is after
    if before[0] != after[0] or is_mapping(before[1]) != is_mapping(after[1]):
        return False
    if not is_mapping(before[1]):
        return same(before[1], after[1])
    return before[1].keys() == after[1].keys() and all(
        field_facts(before[1][name]).get("type") == field_facts(after[1][name]).get("type")
        for name in before[1]
    )


def _body_untouched(
    merge: Merge, ours: tuple[str, Any] | None, before: tuple[str, Any] | None
) -> bool:
    if ours is None or before is None:
        return ours is before
    if ours[0] != before[0] or is_mapping(ours[1]) != is_mapping(before[1]):
        return False
    if not is_mapping(ours[1]):
        return same(ours[1], before[1]) or merge.names.matches(str(ours[1]), str(before[1]))
    return ours[1].keys() == before[1].keys() and all(
        merge.field_untouched(ours[1][name], field_facts(before[1][name])) for name in before[1]
    )


def _new_body(merge: Merge, body: tuple[str, Any]) -> Any:
    kind, written = body
    if kind == "binary":
        return written
    if is_mapping(written):
        return {name: merge.new_field(one) for name, one in written.items()}
    return merge.translated(str(written))


def _merge_returns(merge: Merge, data: Data, base: Data, new: Data, site: Site) -> None:
    was, theirs = base.get("returns"), new.get("returns")
    if "returns" in data and was is not None and theirs is not None:
        merge.field(data, "returns", field_facts(was), theirs, site.below("returns"))
    elif was is None and theirs is not None:
        if "returns" not in data:
            _insert_ordered(data, "returns", merge.new_field(theirs))
            merge.tell(ActionKind.CHANGED, site.below("returns"), "nothing", theirs)
        elif not merge.agrees_field(data["returns"], theirs):
            merge.conflict(site.below("returns"), data["returns"], theirs)
    elif was is not None and theirs is None and "returns" in data:
        if merge.field_untouched(data["returns"], field_facts(was)):
            written = data.pop("returns")
            merge.tell(ActionKind.CHANGED, site.below("returns"), written, "nothing")
        else:
            merge.conflict(site.below("returns"), data["returns"], ABSENT)


# Operations that come and go


def add_operations(merge: Merge) -> dict[str, Endpoint]:
    """Add the operations that only the new document has; returns them by key."""
    added: dict[str, Endpoint] = {}
    previous: dict[str, str] = {}
    for key, new in merge.new.operations.items():
        here = merge.here.operations.get(key)
        if here is not None:
            previous[here.file] = here.name
            if key not in merge.base.operations:
                merge.tell(ActionKind.KEPT, site_of(here), "is described already", new["http"])
            continue
        if key in merge.base.operations:
            _tell_kept_out(merge, key, new)
            continue
        file = _home(merge, new)
        data = merge.here.files.setdefault(
            file, {"resource": new["resource"], **_resource_doc(merge, new)}
        )
        endpoints = data.setdefault("endpoints", {})
        name, count = new["name"], 2
        while name in endpoints:
            name, count = f"{new['name']}_{count}", count + 1
        endpoint = _new_endpoint(merge, new)
        inserted(endpoints, name, endpoint, previous.get(file))
        made = Endpoint(file, name, str(data.get("resource", "")), endpoint, {})
        merge.here.operations[key] = added[key] = made
        previous[file] = name
        merge.tell(ActionKind.ADDED, site_of(made))
    return added


def _tell_kept_out(merge: Merge, key: str, new: Data) -> None:
    before = merge.base.operations[key]
    if any(not same(before.get(part), new.get(part)) for part in ("http", "resource")):
        site = Site("endpoints", (), f"{new['resource']}.{new['name']}")
        merge.tell(ActionKind.KEPT, site, "left out", new["http"])


def _resource_doc(merge: Merge, new: Data) -> Data:
    found = merge.new.resources.get(new["resource"], {})
    return {"doc": found["doc"]} if "doc" in found else {}


def _home(merge: Merge, new: Data) -> str:
    """Return the file of a new operation: where most of its resource's operations are, of several the nearest path."""
    counted: dict[str, tuple[int, int]] = {}
    for key, one in merge.base.operations.items():
        here = merge.here.operations.get(key)
        if here is not None and one["resource"] == new["resource"]:
            near = _near(one["http"], new["http"])
            count, nearest = counted.get(here.file, (0, 0))
            counted[here.file] = (count + 1, max(nearest, near))
    if counted:
        most = max(nearest for _, nearest in counted.values())
        return max(counted, key=lambda file: (counted[file][1] == most, counted[file][0]))
    for path, data in merge.here.files.items():
        if path.startswith("endpoints/") and data.get("resource") == new["resource"]:
            return path
    path = f"endpoints/{new['resource'].replace('.', '_')}"
    count, found = 2, path
    while f"{found}.yaml" in merge.here.files:
        found, count = f"{path}_{count}", count + 1
    return f"{found}.yaml"


def _near(one: str, other: str) -> int:
    """Return how many segments two paths begin with alike."""
    pairs = zip(_route(one).split("/"), _route(other).split("/"), strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], islice(pairs, 1, None)))


def _new_endpoint(merge: Merge, new: Data) -> Data:
    made: Data = {}
    for key, value in new.items():
        if key in _APART:
            continue
        if key in GROUPS and is_mapping(value):
            made[key] = {name: merge.new_field(one) for name, one in value.items()}
        elif key in BODIES:
            made[key] = _new_body(merge, (key, value))
        elif key == "returns":
            made[key] = merge.new_field(value)
        else:
            made[key] = copy.deepcopy(value)
    return made


def remove_operations(merge: Merge) -> None:
    """Remove the operations that the new document has no more; mark those that people have corrected."""
    for key, base in merge.base.operations.items():
        here = merge.here.operations.get(key)
        if key in merge.new.operations or here is None or key in merge.here.left_out:
            continue
        site = site_of(here)
        if _untouched(merge, here.data, _called_as_here(here.data, base)):
            del merge.here.files[here.file]["endpoints"][here.name]
            del merge.here.operations[key]
            merge.tell(ActionKind.REMOVED, site)
        else:
            merge.conflict(site, here.data["http"], ABSENT)


def _untouched(merge: Merge, here: Data, base: Data) -> bool:
    """Tell whether an endpoint says about the wire what the base says."""
    for group in GROUPS:
        ours, before = mapping(here.get(group)), mapping(base.get(group))
        if ours.keys() != before.keys() or not all(
            merge.field_untouched(ours[name], before[name]) for name in before
        ):
            return False
    answer, was = here.get("returns"), base.get("returns")
    if (answer is None) != (was is None):
        return False
    if answer is not None and not merge.field_untouched(answer, field_facts(was)):
        return False
    return _body_untouched(merge, _body(here), _body(base))
