"""Merging what stands once, or by name in one file: error rows, authentication, servers, and the product itself."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from clientsmith.description.plain import is_mapping
from clientsmith.openapi.syncing.facts import mapping
from clientsmith.openapi.syncing.plan import ActionKind
from clientsmith.openapi.syncing.splicing import same
from clientsmith.openapi.syncing.threeway import ABSENT, Site, inserted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.openapi.syncing.facts import Data
    from clientsmith.openapi.syncing.threeway import Merge

__all__ = ["merge_rows", "merge_single", "remove_rows"]


def merge_single(merge: Merge) -> None:
    """Merge product.yaml and auth.yaml."""
    product = merge.here.section("product.yaml", "product")
    site = Site("product.yaml", ("product",), "product")
    for key in ("release", "title", "doc"):
        merge.value(product, key, merge.base.single, merge.new.single, site)
    _merge_named(merge, "product.yaml", "servers", merge.base.servers, merge.new.servers, {})
    if merge.new.schemes and "auth.yaml" not in merge.here.files and not merge.base.schemes:
        merge.here.files["auth.yaml"] = {"schemes": {}}
    _merge_named(
        merge, "auth.yaml", "schemes", merge.base.schemes, merge.new.schemes, merge.names.schemes
    )
    auth = merge.here.files.get("auth.yaml")
    if auth is not None:
        merge.value(auth, "use", merge.base.single, merge.new.single, Site("auth.yaml", (), "auth"))
        if "use" in auth and next(iter(auth)) == "schemes":
            use = auth.pop("use")
            items = dict(auth)
            auth.clear()
            auth.update({"use": use, **items})
    for path, data in merge.here.files.items():
        resource = str(data.get("resource", ""))
        base, new = merge.base.resources.get(resource), merge.new.resources.get(resource)
        if path.startswith("endpoints/") and base is not None and new is not None:
            merge.value(data, "doc", base, new, Site(path, (), resource))


def _merge_named(
    merge: Merge,
    file: str,
    key: str,
    base: Mapping[str, Data],
    new: Mapping[str, Data],
    names: Mapping[str, str],
) -> None:
    """Merge whole elements by name: a scheme or a server is one fact."""
    data = merge.here.files.get(file)
    if data is None:
        return
    section: Data = data.get(key) or {}
    for name, theirs in new.items():
        called = names.get(name, name)
        site = Site(file, (key, called), f"{key}.{called}")
        was, ours = base.get(name), section.get(called)
        if was is None and ours is None:
            section[called] = copy.deepcopy(theirs)
            merge.tell(ActionKind.ADDED, site)
        elif was is not None and ours is not None and not same(_bare(was), _bare(theirs)):
            if same(_bare(ours), _bare(was)):
                section[called] = copy.deepcopy(theirs)
                merge.tell(ActionKind.CHANGED, site, _bare(was), _bare(theirs))
            elif not same(_bare(ours), _bare(theirs)):
                merge.conflict(site, _bare(ours), _bare(theirs))
    for name, was in base.items():
        called = names.get(name, name)
        if name in new or called not in section:
            continue
        site = Site(file, (key, called), f"{key}.{called}")
        if same(_bare(section[called]), _bare(was)) and len(section) > 1:
            del section[called]
            merge.tell(ActionKind.REMOVED, site)
        else:
            merge.conflict(site, _bare(section[called]), ABSENT)
    if section:
        data[key] = section


def _bare(value: Any) -> Any:
    """Return a value without prose."""
    if not is_mapping(value):
        return value
    return {key: _bare(inner) for key, inner in value.items() if key not in ("doc", "example")}


def merge_rows(merge: Merge) -> None:
    """Merge the rows of errors.yaml that stay, and add new ones."""
    errors = merge.here.files.get("errors.yaml")
    if errors is None:
        if not merge.new.rows or merge.base.rows:
            return
        errors = merge.here.files["errors.yaml"] = {}
    where: Data = errors.get("body") or {}
    site = Site("errors.yaml", ("body",), "body")
    base_body, new_body = merge.base.single.get("body", {}), merge.new.single.get("body", {})
    for key in ("code", "message"):
        merge.value(where, key, base_body, new_body, site)
    if where:
        errors["body"] = where
    rows: Data = errors.get("rows") or {}
    previous: str | None = None
    for name, new in merge.new.rows.items():
        base = merge.base.rows.get(name)
        called = merge.row_name(name)
        if called is None:
            continue
        place = Site("errors.yaml", ("rows", called), called)
        if called in rows and base is not None:
            row = rows[called]
            for key in ("status", "code", "doc"):
                merge.value(row, key, base, new, place)
            fields: Data = row.get("fields") or {}
            merge.fields(
                fields, base.get("fields", {}), new.get("fields", {}), place.below("fields")
            )
            if fields:
                row["fields"] = fields
            else:
                row.pop("fields", None)
        elif called not in rows:
            made = copy.deepcopy(new)
            if "fields" in made:
                made["fields"] = {key: merge.new_field(one) for key, one in made["fields"].items()}
            if previous is None and rows:
                items = dict(rows)
                rows.clear()
                rows.update({called: made, **items})
            else:
                inserted(rows, called, made, previous)
            merge.tell(ActionKind.ADDED, place)
        previous = called
    if rows:
        errors["rows"] = rows


def remove_rows(merge: Merge) -> None:
    """Remove the rows that the new document has no more and no operation raises; mark those that people have edited."""
    errors = merge.here.files.get("errors.yaml", {})
    rows: Data = errors.get("rows") or {}
    raised = set(errors.get("always", ()))
    for path, data in merge.here.files.items():
        if path.startswith("endpoints/"):
            raised |= set(data.get("raises", ()))
            for one in mapping(data.get("endpoints")).values():
                raised |= set(one.get("raises", ())) if is_mapping(one) else set()
    refined = {one.get("is") for one in rows.values() if is_mapping(one)}
    for name, base in merge.base.rows.items():
        called = merge.names.rows.get(name)
        if name in merge.new.rows or called is None or called not in rows:
            continue
        site = Site("errors.yaml", ("rows", called), called)
        row = rows[called]
        if called in raised or called in refined:
            merge.tell(ActionKind.KEPT, site, "is used here", "nothing")
        elif _row_untouched(merge, row, base):
            del rows[called]
            merge.tell(ActionKind.REMOVED, site)
        else:
            merge.conflict(site, _bare(row), ABSENT)
    if "rows" in errors and not rows:
        del errors["rows"]


def _row_untouched(merge: Merge, here: Data, base: Data) -> bool:
    ours, before = mapping(here.get("fields")), mapping(base.get("fields"))
    return (
        same(here.get("status"), base.get("status"))
        and same(here.get("code"), base.get("code"))
        and not {"is", "match", "message", "retry"} & here.keys()
        and ours.keys() == before.keys()
        and all(merge.field_untouched(ours[name], before[name]) for name in before)
    )
