"""Merging types: members of objects, values of enums, variants of unions, and types that come and go."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from clientsmith.description.plain import is_list, is_mapping
from clientsmith.openapi.syncing.curated import all_fields
from clientsmith.openapi.syncing.facts import enum_members, expressions, mapping, type_kind
from clientsmith.openapi.syncing.names import listed, tokens
from clientsmith.openapi.syncing.plan import ActionKind
from clientsmith.openapi.syncing.splicing import same
from clientsmith.openapi.syncing.threeway import ABSENT, Site, inserted

if TYPE_CHECKING:
    from clientsmith.openapi.syncing.facts import Data
    from clientsmith.openapi.syncing.threeway import Merge

__all__ = ["add_types", "merge_types", "remove_types"]

_OF_IMPORT = frozenset({"file", "at"})


def merge_types(merge: Merge) -> None:
    """Merge the types that the base and the new document both have."""
    for name, new in merge.new.types.items():
        base = merge.base.types.get(name)
        if base is None:
            continue
        for called in merge.names.types.get(name, ()):
            _merge_type(merge, called, name, base, new)


def _site(merge: Merge, called: str) -> Site:
    return Site(merge.here.types[called], ("types", called), called)


def _merge_type(merge: Merge, called: str, name: str, base: Data, new: Data) -> None:
    here, site = merge.here.type(called), _site(merge, called)
    if "skip" in here:
        return
    kind = type_kind(new)
    if kind != type_kind(base):
        _replace_kind(merge, here, base, new, site)
        return
    if type_kind(here) != kind:
        if not _same_definition(base, new):
            merge.conflict(site, _brief(here), _brief(new))
        return
    merge.value(here, "doc", base, new, site)
    merge.value(here, "deprecated", base, new, site)
    if kind == "object":
        _merge_object(merge, called, name, base, new, site)
    elif kind == "enum":
        _merge_enum(merge, called, name, base, new, site)
    elif kind == "alias":
        merge.value(here, "alias", base, new, site)
    else:
        _merge_union(merge, here, base, new, site)


def _merge_object(merge: Merge, called: str, name: str, base: Data, new: Data, site: Site) -> None:
    here = merge.here.type(called)
    merge.value(here, "extends", base, new, site)
    own = here.get("fields")
    fields: Data = own if is_mapping(own) else {}
    inherited: frozenset[str] = frozenset()
    if "extends" in here:
        types = {one: merge.here.type(one) for one in merge.here.types}
        inherited = frozenset(all_fields(types, here)) - frozenset(fields)
    # Types that people merged into one keep a field for as long as one of them has it upstream.
    twins = _twins(merge, called, name)
    staying = frozenset(field for twin in twins for field in twin.get("fields", {}))
    merge.fields(
        fields,
        base.get("fields", {}),
        new.get("fields", {}),
        site.below("fields"),
        elsewhere=inherited,
        staying=staying,
    )
    if fields and not is_mapping(own):
        here["fields"] = fields
    elif not fields and is_mapping(own) and own is fields and "extends" in here:
        del here["fields"]


def _twins(merge: Merge, called: str, name: str) -> list[Data]:
    """Return the other types of the new document that people have merged into the same type."""
    return [
        merge.new.types[other]
        for other in merge.names.bases_of(called)
        if other != name and other in merge.new.types
    ]


def _merge_enum(merge: Merge, called: str, name: str, base: Data, new: Data, site: Site) -> None:
    here = merge.here.type(called)
    staying = {
        repr(one["value"])
        for twin in _twins(merge, called, name)
        for one in enum_members(twin.get("enum"))
    }
    before = {repr(one["value"]): one for one in base["enum"]}
    after = {repr(one["value"]): one for one in enum_members(new["enum"])}
    written = here["enum"]
    members = enum_members(written)
    ours = {repr(one["value"]): one for one in members}
    also = {repr(other) for one in members for other in listed(one.get("also"))}
    made = list(members)
    previous: str | None = None
    changed = False
    for value, theirs in after.items():
        if value in ours:
            if value in before:
                changed |= merge.value(
                    ours[value], "also", before[value], theirs, site.below("enum", theirs["name"])
                )
                changed |= merge.value(
                    ours[value], "doc", before[value], theirs, site.below("enum", theirs["name"])
                )
            previous = value
        elif value not in before and repr(str(theirs["value"])) not in also and value not in also:
            taken = {one["name"] for one in made}
            fresh, count = str(theirs["name"]), 2
            while fresh in taken:
                fresh, count = f"{theirs['name']}_{count}", count + 1
            at = next(
                (i + 1 for i, one in enumerate(made) if repr(one["value"]) == previous), len(made)
            )
            made.insert(at, {**theirs, "name": fresh})
            merge.tell(ActionKind.ADDED, site.below("enum", fresh))
            changed, previous = True, value
    for value, was in before.items():
        if value not in after and value in ours and value not in staying:
            if same(ours[value].get("also"), was.get("also")):
                made = [one for one in made if repr(one["value"]) != value]
                merge.tell(ActionKind.REMOVED, site.below("enum", ours[value]["name"]))
                changed = True
            else:
                merge.conflict(
                    site.below("enum", ours[value]["name"]), ours[value].get("also"), ABSENT
                )
    if changed:
        here["enum"] = _written_enum(written, made)


def _written_enum(written: Any, members: list[Data]) -> Any:
    """Return the members in the form that they had, where that can say them."""
    if is_list(written) and all(
        one["name"] == str(one["value"]) and len(one) == 2 for one in members
    ):
        return [one["value"] for one in members]
    made: Data = {}
    for one in members:
        inner = {key: value for key, value in one.items() if key != "name"}
        before = written.get(one["name"]) if is_mapping(written) else None
        made[one["name"]] = inner if is_mapping(before) or len(inner) > 1 else one["value"]
    return made


def _merge_union(merge: Merge, here: Data, base: Data, new: Data, site: Site) -> None:
    merge.value(here, "tag", base, new, site)
    union: Data = here["union"]
    previous: str | None = None
    for tag, name in new["union"].items():
        was = base["union"].get(tag)
        if tag in union:
            if was is not None and was != name and not merge.names.matches(union[tag], name):
                if merge.names.matches(union[tag], was):
                    union[tag] = merge.translated(name)
                    merge.tell(ActionKind.CHANGED, site.below("union", tag), was, union[tag])
                else:
                    merge.conflict(site.below("union", tag), union[tag], name)
            previous = tag
        elif was is None:
            inserted(union, tag, merge.translated(name), previous)
            merge.tell(ActionKind.ADDED, site.below("union", tag))
            previous = tag
    for tag, was in base["union"].items():
        if tag not in new["union"] and tag in union:
            if merge.names.matches(union[tag], was):
                del union[tag]
                merge.tell(ActionKind.REMOVED, site.below("union", tag))
            else:
                merge.conflict(site.below("union", tag), union[tag], ABSENT)


def _replace_kind(merge: Merge, here: Data, base: Data, new: Data, site: Site) -> None:
    if type_untouched(
        merge, here, {**new, "enum": enum_members(new["enum"])} if "enum" in new else new
    ):
        return
    if not type_untouched(merge, here, base):
        merge.conflict(site, _brief(here), _brief(new))
        return
    doc = here.get("doc")
    made = _new_definition(merge, new)
    here.clear()
    here.update(
        {
            **({"doc": doc} if doc else {}),
            **{k: v for k, v in made.items() if k != "doc" or not doc},
        }
    )
    merge.tell(ActionKind.CHANGED, site, type_kind(base), type_kind(new))


def _new_definition(merge: Merge, new: Data) -> Data:
    """Return a definition of the new document in the names of the description."""
    made = {key: copy.deepcopy(value) for key, value in new.items() if key not in _OF_IMPORT}
    if "fields" in made:
        made["fields"] = {name: merge.new_field(one) for name, one in made["fields"].items()}
    if "extends" in made:
        bases = [merge.type_name(one, {}) for one in listed(made["extends"])]
        made["extends"] = bases[0] if len(bases) == 1 else bases
    if "alias" in made:
        made["alias"] = merge.translated(made["alias"])
    if "union" in made:
        made["union"] = {tag: merge.translated(name) for tag, name in made["union"].items()}
    return made


def type_untouched(merge: Merge, here: Data, base: Data) -> bool:
    """Tell whether a type says what the base says, prose aside."""
    kind = type_kind(base)
    if type_kind(here) != kind:
        return False
    if kind == "enum":
        ours = [(repr(one["value"]), repr(one.get("also"))) for one in enum_members(here["enum"])]
        return sorted(ours) == sorted((repr(o["value"]), repr(o.get("also"))) for o in base["enum"])
    if kind == "alias":
        return merge.names.matches(str(here["alias"]), str(base["alias"]))
    if kind == "union":
        union, before = here["union"], base["union"]
        return union.keys() == before.keys() and all(
            merge.names.matches(str(union[tag]), str(before[tag])) for tag in before
        )
    fields, before = mapping(here.get("fields")), mapping(base.get("fields"))
    return (
        merge.agrees("extends", here.get("extends", ABSENT), base.get("extends", ABSENT))
        and fields.keys() == before.keys()
        and all(merge.field_untouched(fields[name], before[name]) for name in before)
    )


def add_types(merge: Merge) -> None:
    """Add the types that only the new document has, and those that something refers to again."""
    homes = _homes(merge)
    waiting = [name for name in merge.new.types if name not in merge.base.types]
    done: set[str] = set()
    while waiting:
        for name in waiting:
            done.add(name)
            if name in merge.here.types or name not in merge.new.types:
                continue
            new = merge.new.types[name]
            made_in: str = new["file"]
            file = homes.get(made_in, made_in)
            # The name counts as there from here on, so that types may refer to each other.
            merge.here.types[name] = file
            data = merge.here.files.setdefault(file, {"types": {}})
            section = data.setdefault("types", {})
            section[name] = _new_definition(merge, new)
            merge.tell(ActionKind.ADDED, Site(file, ("types", name), name))
        waiting = [name for name in merge.new.types if name in merge.needed and name not in done]


def _homes(merge: Merge) -> dict[str, str]:
    """Return the file that now has most of the types of each file of the base."""
    counted: dict[str, dict[str, int]] = {}
    for name, one in merge.base.types.items():
        for called in merge.names.types.get(name, ())[:1]:
            files = counted.setdefault(one["file"], {})
            file = merge.here.types[called]
            files[file] = files.get(file, 0) + 1
    return {file: max(files, key=lambda one: files[one]) for file, files in counted.items()}


def remove_types(merge: Merge) -> None:
    """Remove the types that the new document has no more and nothing refers to; mark those that people have edited."""
    still = {called for name in merge.new.types for called in merge.names.types.get(name, ())}
    gone: dict[str, Data] = {}
    for name, base in merge.base.types.items():
        if name not in merge.new.types:
            for called in merge.names.types.get(name, ()):
                if called not in still and called not in merge.new.types:
                    gone.setdefault(called, base)
    used = _references(merge)
    edited = [
        called
        for called, base in gone.items()
        if not type_untouched(merge, merge.here.type(called), base)
    ]
    removable = set(gone) - set(edited)
    # What something that stays refers to stays too, with what it refers to itself.
    waiting = [name for name in used if name not in removable]
    kept: set[str] = set()
    while waiting:
        for name in used.get(waiting.pop(), ()):
            if name in removable and name not in kept:
                kept.add(name)
                waiting.append(name)
    for called in gone:
        site = _site(merge, called)
        if called in edited:
            if any(called in names for user, names in used.items() if user not in removable):
                merge.tell(ActionKind.KEPT, site, "is used here", "nothing")
            else:
                merge.conflict(site, _brief(merge.here.type(called)), ABSENT)
        elif called in kept:
            merge.tell(ActionKind.KEPT, site, "is used here", "nothing")
        else:
            del merge.here.files[site.file]["types"][called]
            del merge.here.types[called]
            merge.tell(ActionKind.REMOVED, site)


def _references(merge: Merge) -> dict[str, set[str]]:
    """Return the types that each type, and everything else as one, refers to."""
    used: dict[str, set[str]] = {"": set()}
    for data in merge.here.files.values():
        for kind in ("endpoints", "rows", "groups", "types"):
            section = data.get(kind)
            for name, one in section.items() if is_mapping(section) else ():
                if is_mapping(one):
                    owner = name if kind == "types" else ""
                    names = {word for _, text in expressions(one) for word in tokens(text)}
                    used.setdefault(owner, set()).update(names)
    return used


def _same_definition(base: Data, new: Data) -> bool:
    return all(
        same(base.get(key), new.get(key)) for key in ("extends", "alias", "union", "tag")
    ) and [repr(o["value"]) for o in base.get("enum", [])] == [
        repr(o["value"]) for o in enum_members(new.get("enum", []))
    ]


def _brief(definition: Data) -> Any:
    """Return what a definition says, without prose and names of fields' details."""
    kind = type_kind(definition)
    if kind == "enum":
        return {"enum": [one["value"] for one in enum_members(definition["enum"])]}
    if kind != "object":
        return {kind: definition[kind]}
    return {"fields": list(definition.get("fields") or {})}
